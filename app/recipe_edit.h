// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDateTime>
#include <QUndoCommand>

#include "core/plan/recipe.h"

namespace ql::app {

/// One undoable change of the recipe. A recipe is small, so both states are kept whole.
class RecipeEdit : public QUndoCommand {
public:
    using Apply = std::function<void(const plan::Recipe&)>;

    /// Consecutive edits with the same non-negative `mergeId` become one entry of the history (typing in a field).
    RecipeEdit(const QString& text, plan::Recipe before, plan::Recipe after, Apply apply, int mergeId);

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }
    const plan::Recipe& before() const { return m_before; }
    const plan::Recipe& after() const { return m_after; }
    const QDateTime& when() const { return m_when; } ///< of the last edit that was merged in
    /// Another number for another edit, and after another one was merged in.
    int serial() const { return m_serial; }

    int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    plan::Recipe m_before;
    plan::Recipe m_after;
    Apply m_apply;
    int m_mergeId;
    QDateTime m_when = QDateTime::currentDateTime();
    int m_serial = nextSerial();
    static int nextSerial();
};

} // namespace ql::app
