// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics.h"

#include <algorithm>

#include <QLocale>
#include <QProcessEnvironment>
#include <QSettings>
#include <QSysInfo>
#include <nlohmann/json.hpp>

#include "app/device_facts.h"
#include "app/user_folders.h"
#include "app/version_facts.h"

namespace ql::app {

namespace {

constexpr std::uint64_t mostLogBytes = std::uint64_t{4} << 20;

constexpr auto note =
    "What Quantloom collected so that a fault can be found. Look through it before you hand it on.\n"
    "\n"
    "version.json   the program, what it was built with, and the instruction sets of this processor\n"
    "system.json    operating system, language, and variables of the environment that change how it runs\n"
    "devices.json   what models can be computed on\n"
    "settings.json  the settings of the studio\n"
    "logs/          what the studio logged last, and logs that were named\n"
    "recipe.json    the recipe that was open, problems.json what was found about it, messages.txt what the log "
    "showed:\n"
    "               only where the studio collected this\n"
    "\n"
    "In none of them is anything of a model's tensors. Folders are left out of paths (…/), the name of the user "
    "became\n"
    "USER and that of the computer HOST. Names of models and of their files stay: they often tell what is wrong.\n";

std::string textOf(const Json& json)
{
    return dumpJson(json, 1) + "\n";
}

Json systemFacts()
{
    Json variables = Json::object();
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList keys = environment.keys();
    keys.sort();
    for (const QString& key : keys)
        for (const char* start : {"QUANTLOOM_", "QT_", "VK_", "LC_", "LANG", "XDG_SESSION_TYPE", "OPENBLAS_", "OMP_"})
            if (key.startsWith(QLatin1String(start)))
                variables[key.toStdString()] = environment.value(key).toStdString();
    return {{"system", QSysInfo::prettyProductName().toStdString()},
            {"kernel", (QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()).toStdString()},
            {"processor", QSysInfo::currentCpuArchitecture().toStdString()},
            {"language", QLocale::system().name().toStdString()},
            {"variables", std::move(variables)}};
}

Json valueOf(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray: // the geometry of windows
        return "(bytes)";
    case QMetaType::QStringList: {
        Json list = Json::array();
        for (const QString& text : value.toStringList())
            list.push_back(text.toStdString());
        return list;
    }
    default:
        return value.canConvert<QString>() ? value.toString().toStdString() : std::string("(") + value.typeName() + ")";
    }
}

Json settings()
{
    Json all = Json::object();
    const QSettings kept(QStringLiteral("Quantloom"), QStringLiteral("Quantloom"));
    for (const QString& key : kept.allKeys())
        all[key.toStdString()] = valueOf(kept.value(key));
    return all;
}

} // namespace

std::vector<ArchivedText> programDiagnostics(io::Disk& disk)
{
    std::vector<ArchivedText> files{{"version.json", textOf(versionFacts())},
                                    {"system.json", textOf(systemFacts())},
                                    {"devices.json", textOf(deviceFacts())},
                                    {"settings.json", textOf(settings())}};
    const auto logs = disk.list(ownLogFolder());
    for (const std::string& name : logs ? *logs : std::vector<std::string>()) {
        auto text = disk.readText(io::join(ownLogFolder(), name), mostLogBytes);
        files.push_back({"logs/" + name, text ? *std::move(text) : text.error().message});
    }
    return files;
}

Status writeDiagnostics(io::Disk& disk, const std::string& path, std::vector<ArchivedText> files,
                        const PrivateNames& names)
{
    files.insert(files.begin(), {"README.txt", note});
    for (ArchivedText& file : files) {
        file.text = redacted(QString::fromStdString(file.text), names).toStdString();
        file.name = "quantloom-diagnostics/" + redacted(QString::fromStdString(file.name), names).toStdString();
    }
    QL_TRY(const std::string bytes, zipOf(files));
    return disk.writeText(path, bytes);
}

} // namespace ql::app
