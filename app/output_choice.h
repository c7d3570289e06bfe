// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/plan/recipe.h"

namespace ql::app {

/// Where the result goes. Folder and name follow the model, the container and the preset until the user writes their
/// own.
class OutputChoice {
public:
    /// A new model: its folder becomes the proposal. `readOnlyRoot` is a folder to keep out of (the samples').
    void modelOpened(const QString& modelPath, const QString& readOnlyRoot);
    void recipeChanged(const plan::Recipe& recipe);
    void setFolder(const QString& folder);
    /// An empty name goes back to the proposal.
    void setName(const QString& name);

    /// Empty where it is the proposal.
    QString ownFolder() const { return m_ownFolder ? m_folder : QString(); }
    const QString& ownName() const { return m_ownName; }

    const QString& folder() const { return m_folder; }
    bool isFolder() const { return m_isFolder; }
    QString name() const; ///< of a file, ending in ".gguf"; of safetensors of a folder
    QString path() const;

private:
    QString m_folder{};
    QString m_stem{};
    QString m_preset{};
    QString m_ownName{}; ///< without the ending
    bool m_isFolder = false;
    bool m_ownFolder = false;
};

/// The name of a model, without what all its files end in.
QString stemOf(const QString& modelPath);
/// "name", "name-2", "name-3" ... as the next free proposal after a name or path that is taken.
QString nextName(QString name);

} // namespace ql::app
