// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/studio.h"
#include "core/job/compare.h"

namespace ql::test {

/// How long a test waits for a model that runs, in ms, on a machine that is busy.
constexpr int patience = 90'000;

/// Of a file; nothing where it cannot be read.
inline QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline plan::Rule rule(const std::string& pattern, quant::Format type = quant::Format::Q8_0)
{
    plan::Rule made;
    made.pattern = pattern;
    made.type = type;
    return made;
}

inline QString samplePath()
{
    return QString::fromStdString(arch::resourceFolder()) + QStringLiteral("/samples/tales-dense");
}

/// A file of these bytes; its path.
inline QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
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

/// What `quantloom verify` looks at: structure, values, checksums of the report beside the folder.
inline void verifyFolder(const QString& path)
{
    job::Context context;
    const auto audit = job::verify(io::systemDisk(), path.toStdString(), 1, context);
    QVERIFY2(audit, audit ? "" : audit.error().message.c_str());
    QVERIFY2(audit->problems.empty(), audit->problems.empty() ? "" : audit->problems.front().message.c_str());
    QVERIFY(audit->hasReport && audit->checksumsCompared == audit->tensors);
}

} // namespace ql::test
