// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support_report.h"

#include <algorithm>
#include <thread>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <nlohmann/json.hpp>

#include "app/redaction.h"
#include "app/studio.h"
#include "app/text.h"

namespace ql::app {

namespace {

constexpr std::size_t lastMessages = 20;

// The kernel's own list; empty where there is none.
QString processorLine(const QByteArray& key)
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
    }
    return {};
}

QString vectorFeatures()
{
    const QStringList wanted = {QStringLiteral("avx2"),        QStringLiteral("fma"),        QStringLiteral("f16c"),
                                QStringLiteral("avx512f"),     QStringLiteral("avx512bw"),   QStringLiteral("avx512vl"),
                                QStringLiteral("avx512_vnni"), QStringLiteral("avx512_bf16")};
    const QStringList has = processorLine("flags").split(QLatin1Char(' '));
    QStringList found;
    for (const QString& feature : wanted) {
        if (has.contains(feature))
            found += feature;
    }
    return found.join(QLatin1Char(' '));
}

QStringList system()
{
    const QString processor = processorLine("model name");
    return {QStringLiteral("- Quantloom %1, Qt %2 (%3)")
                .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                     qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("default platform"))),
            QStringLiteral("- %1, %2 %3, %4")
                .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                     QSysInfo::currentCpuArchitecture()),
            QStringLiteral("- %1, %2 threads; %3")
                .arg(processor.isEmpty() ? QStringLiteral("processor not known") : processor)
                .arg(std::thread::hardware_concurrency())
                .arg(vectorFeatures())};
}

QStringList model(const Studio& studio)
{
    if (!studio.model())
        return {QStringLiteral("none open")};
    const arch::Model& model = *studio.model();
    std::uint64_t weights = 0;
    for (const arch::TargetTensor& tensor : model.tensors)
        weights += tensor.elements();
    return {QStringLiteral("- %1: %2, %3 tensors, %4 weights, %5")
                .arg(studio.modelName(), QString::fromStdString(model.facts.architecture))
                .arg(model.tensors.size())
                .arg(weights)
                .arg(text::bytes(model.checkpoint->bytes())),
            QStringLiteral("- path: %1").arg(studio.modelPath()),
            QStringLiteral("- output: %1").arg(studio.output().path())};
}

QStringList messages(const std::vector<LogEntry>& log)
{
    QStringList lines;
    for (auto entry = log.rbegin(); entry != log.rend() && lines.size() < static_cast<int>(lastMessages); ++entry) {
        if (entry->level == LogLevel::Warning || entry->level == LogLevel::Error)
            lines.prepend(
                QStringLiteral("- %1: %2")
                    .arg(entry->level == LogLevel::Error ? QStringLiteral("error") : QStringLiteral("warning"),
                         QString::fromStdString(entry->text)));
    }
    if (lines.isEmpty())
        lines += QStringLiteral("none");
    return lines;
}

} // namespace

QString supportReport(const Studio& studio, const std::vector<LogEntry>& log, bool withPaths)
{
    QStringList lines = {QStringLiteral("## System")};
    lines += system();
    lines += {QString(), QStringLiteral("## Model")};
    lines += model(studio);
    lines += {QString(),
              QStringLiteral("## Recipe"),
              QStringLiteral("```json"),
              QString::fromStdString(dumpJson(plan::toJson(studio.recipe()), 1)),
              QStringLiteral("```"),
              QString(),
              QStringLiteral("## Last warnings and errors")};
    lines += messages(log);
    const QString whole = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    if (withPaths)
        return whole;
    return withoutFolders(
        whole, {QFileInfo(studio.modelPath()).path(), studio.output().folder(), QDir::currentPath(), QDir::homePath()});
}

} // namespace ql::app
