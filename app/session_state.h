// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

#include "core/plan/recipe.h"

namespace ql::app {

/// What the user had before them: enough to go on after a crash. Nothing that can be worked out again.
struct SessionState {
    struct Edit {
        QString text{};
        plan::Recipe recipe{}; ///< after it
        bool operator==(const Edit&) const = default;
    };
    QString model{}; ///< path; empty: none was open
    QString folder{}, name{}; ///< the user's own choice of output; empty where the studio proposes
    plan::Recipe first{}; ///< before all edits
    std::vector<Edit> edits{};
    int index = 0; ///< edits done; those after it can be redone
    bool ended = false; ///< the program quit as it should

    bool operator==(const SessionState&) const = default;
};

QByteArray toBytes(const SessionState& state);
/// Nothing for what is not a session of ours, damaged or of another version: it is not worth a word.
std::optional<SessionState> sessionFrom(const QByteArray& bytes);

} // namespace ql::app
