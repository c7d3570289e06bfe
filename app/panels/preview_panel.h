// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/preview.h"

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace ql::app {

class ElidedLabel;
class NoticeRow;
class PreviewCulpritsPage;
class PreviewDivergencePage;
class PreviewOptions;
class PreviewTextPage;

/// The recipe, run before anything is written: what it says beside what the original says, how far its predictions are
/// from the original's, and which tensors are to blame.
class PreviewPanel : public QWidget {
    Q_OBJECT
public:
    PreviewPanel(Studio& studio, QWidget* parent);

    enum Page { Text, Divergence, Culprits };
    void showPage(Page page);
    /// Runs a part as soon as it can be.
    void begin(Page page);
    bool busy() const; ///< does any part run, or wait for models to run?
    /// What Ctrl+Return does on the page in front: begins, or stops.
    void runOrStop();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    void turnTo(int page);
    void showState();
    void showPlace();

    Preview m_preview;
    PreviewOptions* m_options;
    NoticeRow* m_retreat; ///< from a device that failed
    QTabBar* m_tabs;
    ElidedLabel* m_device;
    QToolButton* m_unfold;
    QStackedWidget *m_pages, *m_whole; ///< the parts; a sentence, or them
    QLabel* m_sentence;
    PreviewTextPage* m_text;
    PreviewDivergencePage* m_divergence;
    PreviewCulpritsPage* m_culprits;
};

} // namespace ql::app
