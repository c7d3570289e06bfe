// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview.h"

namespace ql::app {

/// When a run of the preview may start, and of what its result is. A run that is asked for before the models are ready
/// starts with them.
class PreviewTurn {
public:
    explicit PreviewTurn(const Preview& preview)
        : m_preview(preview)
    {
    }

    /// Takes the preview's subject; false: not yet, isDue() says when.
    bool begin();
    /// Another model was opened since: nothing is left of the result.
    bool isOver();
    bool isDue();

    bool isWaiting() const { return m_isWaiting; }
    const PreviewSubject& subject() const { return m_subject; } ///< without a plan: no result, and none begun

private:
    const Preview& m_preview;
    PreviewSubject m_subject{};
    bool m_isWaiting = false;
};

} // namespace ql::app
