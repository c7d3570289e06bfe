// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe_edit.h"

namespace ql::app {

RecipeEdit::RecipeEdit(const QString& text, plan::Recipe before, plan::Recipe after, Apply apply, int mergeId)
    : QUndoCommand(text)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_apply(std::move(apply))
    , m_mergeId(mergeId)
{
}

int RecipeEdit::nextSerial()
{
    static int last = 0; // edits are made on the GUI thread only
    return ++last;
}

bool RecipeEdit::mergeWith(const QUndoCommand* other)
{
    if (other->id() != m_mergeId || other->text() != text())
        return false;
    m_after = static_cast<const RecipeEdit*>(other)->m_after;
    m_when = static_cast<const RecipeEdit*>(other)->m_when;
    m_serial = nextSerial();
    setObsolete(m_before == m_after);
    return true;
}

} // namespace ql::app
