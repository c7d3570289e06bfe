// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collect_diagnostics.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include "app/diagnostics.h"
#include "app/problem_words.h"
#include "app/studio.h"
#include "core/report/severity.h"

namespace ql::app {

namespace {

std::string_view levelWord(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return "error";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Info:
        return "info";
    case LogLevel::Debug:
        break;
    }
    return "debug";
}

std::string messagesText(const std::vector<LogEntry>& log)
{
    std::string text;
    for (const LogEntry& entry : log) {
        const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(entry.time.time_since_epoch());
        text += QDateTime::fromMSecsSinceEpoch(since.count()).toString(Qt::ISODateWithMs).toStdString() + ' ';
        text += std::string(levelWord(entry.level)) + ": " + entry.text + '\n';
    }
    return text;
}

} // namespace

std::vector<ArchivedText> studioDiagnostics(const Studio& studio, const std::vector<LogEntry>& log)
{
    Json model;
    if (studio.model())
        model = {{"name", studio.modelName().toStdString()},
                 {"architecture", studio.model()->facts.architecture},
                 {"tensors", studio.model()->tensors.size()},
                 {"bytes", studio.model()->checkpoint->bytes()}};
    const Planner::PlanPtr plan = studio.planner().plan();
    Json problems{{"model", std::move(model)}, {"problems", Json::array()}};
    if (plan)
        problems["problems"] = report::problemsToJson(plan->problems);
    if (studio.planner().error())
        problems["error"] = studio.planner().error()->message;
    return {{"recipe.json", dumpJson(plan::toJson(studio.recipe()), 1) + "\n"},
            {"problems.json", dumpJson(problems, 1) + "\n"},
            {"messages.txt", messagesText(log)}};
}

void collectDiagnostics(Studio& studio, const QString& path)
{
    PrivateNames names = PrivateNames::ofThisComputer();
    names.folders += {QFileInfo(studio.modelPath()).path(), studio.output().folder()};
    auto* work = new Background(&studio);
    work->run(
        [path, names, known = studioDiagnostics(studio, logStore().since(0))](const std::atomic<bool>&) {
            std::vector<ArchivedText> files = programDiagnostics(io::systemDisk());
            files.insert(files.end(), known.begin(), known.end());
            return writeDiagnostics(io::systemDisk(), path.toStdString(), std::move(files), names);
        },
        [&studio, work, path](const Status& status) {
            if (status)
                emit studio.noticed(Studio::tr("Diagnostics are in %1. Look through them before you hand them on.")
                                        .arg(QDir::toNativeSeparators(path)));
            else
                emit studio.failed(Studio::tr("The diagnostics were not written"), errorInWords(status.error()));
            work->deleteLater();
        });
}

void askToCollectDiagnostics(Studio& studio, QWidget& window)
{
    auto* dialog = new QFileDialog(&window, Studio::tr("Collect diagnostics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({Studio::tr("ZIP archives (*.zip)")});
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(QStringLiteral("quantloom-diagnostics-%1.zip")
                           .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd"))));
    QObject::connect(dialog, &QFileDialog::fileSelected, &studio,
                     [&studio](const QString& path) { collectDiagnostics(studio, path); });
    dialog->open();
}

} // namespace ql::app
