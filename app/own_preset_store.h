// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QObject>

#include "app/background.h"
#include "core/fit/own_presets.h"

namespace ql::app {

/// The presets of the user's own, each a file of ownPresetFolder(). Files are read and written in the background.
class OwnPresetStore : public QObject {
    Q_OBJECT
public:
    explicit OwnPresetStore(QObject* parent = nullptr);

    const std::vector<fit::OwnPreset>& presets() const { return m_presets; } ///< by name
    bool isTaken(const QString& name) const;
    /// Reads the folder again.
    void reload();

    /// Importance matrices stay behind: they are of one model, and their paths of one machine.
    void save(const QString& name, const QString& note, const plan::Recipe& recipe, bool replace);
    void rename(const fit::OwnPreset& preset, const QString& name, const QString& note);
    void remove(const fit::OwnPreset& preset);
    /// A copy of its file, to be shared.
    void exportTo(const fit::OwnPreset& preset, const QString& path);
    /// Takes a preset in that came from elsewhere; one of its name is replaced only where that is said.
    void add(const fit::OwnPreset& preset, bool replace);

signals:
    void changed();
    void failed(const QString& headline, const QString& sentence);
    void noticed(const QString& sentence);

private:
    using Written = Result<std::string>; ///< the path
    using Notice = std::function<QString(const QString& path)>;
    void write(const std::function<Written()>& work, const QString& headline, const Notice& notice);

    std::vector<fit::OwnPreset> m_presets{};
    std::vector<std::string> m_told{}; ///< problems that have been shown
    Background m_reader{};
    Background m_writer{};
};

} // namespace ql::app
