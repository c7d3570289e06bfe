// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ql::app {

/// Where the result goes. Folder and name follow the model and the preset until the user writes their own.
class OutputChoice {
public:
    /// A new model: its folder becomes the proposal. `readOnlyRoot` is a folder to keep out of (the samples').
    void modelOpened(const QString& modelPath, const QString& readOnlyRoot);
    void presetChanged(const QString& preset);
    void setFolder(const QString& folder);
    /// An empty name goes back to the proposal.
    void setName(const QString& name);

    const QString& folder() const { return m_folder; }
    QString name() const; ///< ends in ".gguf"
    QString path() const;

private:
    QString m_folder{};
    QString m_stem{};
    QString m_preset{};
    QString m_ownName{};
    bool m_ownFolder = false;
};

} // namespace ql::app
