// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QUndoStack>

#include "app/background.h"
#include "app/container_choices.h"
#include "app/map_options.h"
#include "app/model_reading.h"
#include "app/models/job_model.h"
#include "app/output_choice.h"
#include "app/planner.h"
#include "app/recent_models.h"
#include "app/recipe_edit.h"
#include "app/selection.h"
#include "app/session_state.h"
#include "core/arch/model.h"
#include "core/plan/recipe.h"
#include "core/report/report.h"

namespace ql::app {

class DeviceChoice;
class Strokes;

/// Everything the window shows: the open model, the recipe and its history, the plan, the selection, the jobs and the
/// report on display. Panels read it, call it, and hear of changes by its signals; they never know each other.
/// Lives on the GUI thread; opening and planning happen in the background.
class Studio : public QObject {
    Q_OBJECT
public:
    using ReportPtr = std::shared_ptr<const report::Report>;

    explicit Studio(QObject* parent = nullptr);

    /// Tells of everything as if it had just changed, for a window that was made later.
    void announce();

    /// Opens a folder or file in the background. What is open stays open until the new model is there.
    void open(const QString& path);
    void openSample();
    bool opening() const { return m_opener.busy(); }
    /// Null at first. Its tensors have the names of the recipe's container; another container makes it another model.
    const arch::ModelPtr& model() const { return m_model; }
    const QString& modelPath() const { return m_modelPath; } ///< as opened; empty at first
    QString modelName() const; ///< last part of the path
    RecentModels& recent() { return m_recent; }

    const plan::Recipe& recipe() const { return m_recipe; }
    /// The only way to change the recipe: one entry in the history. See RecipeEdit about `mergeId`.
    void edit(const QString& text, const std::function<void(plan::Recipe&)>& change, int mergeId = -1);
    void addRule(const QString& pattern, std::optional<quant::Format> type);
    /// Nothing as type takes the choice back.
    void chooseForRole(const QString& role, std::optional<quant::Format> type);
    /// Another container, with what was chosen for it last; rules stay.
    void writeTo(plan::Container container);
    /// Other parts of the model, with what was chosen for them last.
    void writeParts(plan::Parts parts);
    /// A preset of this container, which changes with it. One entry in the history.
    void choosePreset(const QString& text, plan::Container container, const std::string& preset);
    /// Why the open model cannot be written so; empty when it can.
    QString whyNot(plan::Container container) const;
    /// Puts rules (REGEX=TYPE) before all others, as problems suggest them.
    void addRules(const QString& text, const std::vector<std::string>& rules);
    QUndoStack& history() { return m_history; }
    const QUndoStack& history() const { return m_history; }
    void loadRecipe(const QString& path);
    void saveRecipe(const QString& path);
    /// Writes a text in the background; says so, or why not.
    void saveText(const QString& path, const std::string& text);

    SessionState sessionState() const;
    /// Brings model, recipe, history and output choice back, in place of what is there.
    void restore(const SessionState& state);

    const Planner& planner() const { return m_planner; }
    const OutputChoice& output() const { return m_output; }
    void setOutputFolder(const QString& folder);
    void setOutputName(const QString& name);

    /// Why nothing can be written now; empty when it can.
    QString blockedReason() const;
    /// Queues a job that writes what the plan says. Only when blockedReason() is empty.
    void startJob(bool overwrite);
    JobModel& jobs() { return m_jobs; }
    /// Takes a job back into the window: its model, recipe and output. It waits, and the next startJob() takes its
    /// place in the queue, unless another model is opened before.
    void editJob(int row);
    /// The report of a job, or of what lies at its output when it was written by an earlier run of the program.
    void showReportOf(int row);

    /// What is painted onto tensors, while its rules are being found.
    Strokes& strokes() { return *m_strokes; }
    const Strokes& strokes() const { return *m_strokes; }

    /// The tensors that all views show as chosen.
    const Selection& selection() const { return m_selection; }
    /// Changes the set. Points at `pointed` where that is chosen now, else at what was pointed at, else at the first.
    void select(const std::vector<int>& tensors, Selection::How how = Selection::How::Replace, int pointed = -1);
    /// The one of them that the inspector looks at, by its name in the open model; empty for none. A report may
    /// name tensors that the model has not: then the set is empty.
    const QString& selectedTensor() const { return m_selected; }
    int selectedIndex() const { return m_selectedIndex; } ///< in the open model, or -1
    /// Chooses this tensor alone, by any of its names (tensor_names.h).
    void selectTensor(const QString& name);

    /// On what models are run.
    DeviceChoice& devices() const { return *m_devices; }

    /// What the maps of tensors are coloured by.
    MapOptions& maps() { return m_maps; }
    /// Lets the format bench show the block with a weight of the selected tensor; rows count over all outer dimensions.
    void showBlock(std::uint64_t row, std::uint64_t column) { emit blockChosen(row, column); }

    const ReportPtr& report() const { return m_report; } ///< on display; may be null
    void showReport(ReportPtr report);
    const report::TensorRow* reportRow(const QString& tensor) const;

signals:
    void openingChanged();
    void modelChanged();
    void recipeChanged();
    void planChanged(); ///< plan, target or blockedReason()
    void outputChanged();
    void selectionChanged();
    void blockChosen(quint64 row, quint64 column);
    void reportChanged();
    void failed(const QString& headline, const QString& sentence);
    void noticed(const QString& sentence); ///< a success worth a line

private:
    struct Opened {
        Reading reading{};
        ReportPtr report{};
    };
    void applyEditedOutput();
    static Result<Opened> openInBackground(const QString& path, plan::Container wanted);
    void openThen(const QString& path, std::function<void()> then);
    void take(const QString& path, Opened opened);
    void setRecipe(const plan::Recipe& recipe);
    void replan();
    void pointAt(int tensor);
    void takeReading(arch::ModelPtr model);

    arch::ModelPtr m_model{};
    QString m_modelPath{};
    plan::Recipe m_recipe{};
    ContainerChoices m_choices{};
    QString m_notAsGguf{}; ///< why, of the open model
    QUndoStack m_history{};
    OutputChoice m_output{};
    Selection m_selection{};
    QString m_selected{};
    int m_selectedIndex = -1;
    ReportPtr m_report{};
    RecentModels m_recent{};
    MapOptions m_maps{};
    Strokes* m_strokes = nullptr; ///< a child
    DeviceChoice* m_devices = nullptr; ///< a child
    Planner m_planner{};
    JobModel m_jobs{};
    Background m_opener{};
    Background m_files{};
};

} // namespace ql::app
