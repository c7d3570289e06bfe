// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QTest>

#include "app/studio.h"

namespace ql::test {

inline QString samplePath()
{
    return QString::fromStdString(arch::resourceFolder()) + QStringLiteral("/samples/tales-dense");
}

/// Opens the sample and waits until its plan is there.
inline void openSample(app::Studio& studio, const QString& outputFolder)
{
    studio.setOutputFolder(outputFolder);
    studio.open(samplePath());
    QTRY_VERIFY(studio.model());
    QTRY_VERIFY(studio.planner().plan() && !studio.planner().busy());
    QCOMPARE(studio.blockedReason(), QString());
}

/// Waits until the plan is that of the recipe.
inline void waitForPlan(app::Studio& studio)
{
    QTRY_VERIFY(!studio.planner().busy());
}

} // namespace ql::test
