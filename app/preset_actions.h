// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/models/preset_choices.h"

namespace ql::app {

/// What can be done with presets, with the questions that go with it: the list of all, and the files of the user's own.
class PresetActions : public QObject {
    Q_OBJECT
public:
    /// Questions appear over the window of `parent`.
    PresetActions(Studio& studio, QWidget* parent);

    const PresetModel& named() const { return m_named; }
    PresetModel& named() { return m_named; }
    const PresetAdvice& advice() const { return m_advice; }

    /// The list, below this widget.
    void openList(const QWidget& below);
    void choose(int row); ///< of the list
    void save();
    void askForImport();
    /// A file that somebody gave: a preset is kept where that is wanted; with anything else `otherwise` is called.
    void offer(const QString& path, const std::function<void()>& otherwise);

private:
    void rename(const fit::OwnPreset& preset);
    void askForExport(const fit::OwnPreset& preset);
    void remove(const fit::OwnPreset& preset);
    void ask(const fit::OwnPreset& preset);
    /// Calls `act` with the user's preset in a row, if there is one.
    void withOwn(int row, void (PresetActions::*act)(const fit::OwnPreset&));

    Studio& m_studio;
    QWidget* m_parent;
    OwnPresetStore m_store{};
    PresetAdvice m_advice;
    PresetModel m_named;
    PresetChoices m_choices;
    Background m_reader{};
};

} // namespace ql::app
