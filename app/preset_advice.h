// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "app/background.h"
#include "app/own_preset_store.h"
#include "app/studio.h"
#include "core/fit/intention.h"
#include "core/fit/verdict.h"

namespace ql::app {

/// What each preset means for the open model: which one an intention comes to, how large the user's own ones become,
/// and whether any of them fits the chosen device (usage_choice.h). Worked out in the background.
class PresetAdvice : public QObject {
    Q_OBJECT
public:
    struct IntentionRow {
        fit::Intention intention{};
        Result<fit::Choice> choice; ///< or why there is none
        std::optional<plan::Container> goesTo{}; ///< where it is for another container than that of the recipe
        std::optional<fit::Verdict> verdict{};
    };
    struct OwnRow {
        fit::OwnPreset preset{};
        std::optional<fit::PlannedPreset> planned{}; ///< nothing of one for another container
        std::optional<fit::Verdict> verdict{};
    };
    using Verdicts = std::map<std::string, fit::Verdict, std::less<>>;

    PresetAdvice(Studio& studio, OwnPresetStore& store, QObject* parent = nullptr);

    const std::vector<IntentionRow>& intentions() const { return m_answer.intentions; } ///< empty without a model
    const std::vector<OwnRow>& own() const { return m_answer.own; }
    /// On the chosen device. Null while it is not known, and where the memory of the model cannot be told.
    const fit::Verdict* verdictOf(std::string_view preset) const;
    const std::optional<fit::Verdict>& verdictOfPlan() const { return m_answer.ofPlan; }
    const QString& device() const { return m_answer.device; } ///< of the verdicts; empty where there is none

    /// Makes the recipe what the row says: one entry in the history.
    void choose(const IntentionRow& row);
    void choose(const fit::OwnPreset& preset);

signals:
    void changed();

private:
    struct Question {
        Planner::PlanPtr plan{};
        fit::PlannedPresets planned{};
        fit::Usage usage{};
        QString device{};
        std::vector<fit::OwnPreset> own{};
    };
    struct Answer {
        std::vector<IntentionRow> intentions{};
        std::vector<OwnRow> own{};
        Verdicts verdicts{};
        std::optional<fit::Verdict> ofPlan{};
        QString device{};
        std::string problem{}; ///< a list that could not be read
    };
    static Answer work(const Question& question, const std::atomic<bool>& stop);
    void refresh();
    bool canGoTo(plan::Container container, const QString& title);

    Studio& m_studio;
    OwnPresetStore& m_store;
    Answer m_answer{};
    Background m_work{};
};

/// Title and reason of an intention in the user's language; those of the list where it has ones of its own.
QString intentionTitle(const fit::Intention& intention);
/// What it chooses here and why, in one line.
QString intentionLine(const PresetAdvice::IntentionRow& row);

} // namespace ql::app
