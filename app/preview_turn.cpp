// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview_turn.h"

namespace ql::app {

bool PreviewTurn::begin()
{
    m_isWaiting = !m_preview.models();
    if (!m_isWaiting)
        m_subject = m_preview.subject();
    return !m_isWaiting;
}

bool PreviewTurn::isOver()
{
    if (!m_preview.subject().isOfOtherModel(m_subject))
        return false;
    m_subject = {};
    return true;
}

bool PreviewTurn::isDue()
{
    if (m_isWaiting && m_preview.models())
        return true;
    m_isWaiting = m_isWaiting && m_preview.reading();
    return false;
}

} // namespace ql::app
