// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/background.h"
#include "app/importance_run.h"
#include "app/models/coverage_model.h"
#include "app/studio.h"

class QButtonGroup;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace ql::app {

class ElidedLabel;
class ExpertView;

/// What the importance matrices of the recipe know of the model, tensor by tensor and expert by expert; the way to
/// collect one by letting the model read a text, and to save them as one.
class ImportancePanel : public QWidget {
    Q_OBJECT
public:
    ImportancePanel(Studio& studio, QWidget* parent);

private:
    enum Page { Weights, Experts };

    QWidget* makeHead();
    QWidget* makeProgress();
    QWidget* makeTable();
    void refresh();
    void showCoverage();
    void showExperts();
    void turnTo(Page page);
    void save();
    void askToCollect();
    void showRun();
    void take(); ///< what the run has come to
    void use(const std::string& file); ///< in the recipe

    Studio& m_studio;
    CoverageModel m_model{};
    Background m_saving{};
    ImportanceRun m_run{};
    /// Of the run that is under way.
    struct {
        checkpoint::CheckpointPtr checkpoint{};
        QString output{};
        bool intoRecipe = false;
    } m_collecting{};

    QLabel* m_summary;
    QToolButton *m_collect, *m_save;
    QButtonGroup* m_choice;
    QWidget *m_progress, *m_choices;
    ElidedLabel* m_doing;
    QProgressBar* m_bar;
    QStackedWidget* m_pages;
    Page m_wanted = Weights; ///< where there are experts
    ExpertView* m_experts;
    std::shared_ptr<const imatrix::ImportanceMatrix> m_shown{};
};

} // namespace ql::app
