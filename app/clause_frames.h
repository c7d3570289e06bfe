// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include <QString>

namespace ql::app {

/// Clauses that core says in English with something filled in, in the user's language: known by their words, so that
/// core needs to know nothing of languages.
class ClauseFrames {
public:
    /// How what was filled in is said.
    using Part = std::function<QString(const QString&)>;

    /// Texts with %1, %2 ... in this order, marked for translation in `context`; the first that fits counts.
    ClauseFrames(const char* context, std::span<const char* const> frames);

    /// Nothing where no frame fits.
    std::optional<QString> words(const QString& clause, const Part& part) const;

private:
    struct Frame {
        const char* text;
        std::vector<QString> between; ///< before the first place, between each and the next, after the last
    };
    const char* m_context;
    std::vector<Frame> m_frames{};
};

} // namespace ql::app
