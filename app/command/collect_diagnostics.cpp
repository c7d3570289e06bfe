// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "app/diagnostics.h"

namespace ql::app {

namespace {

constexpr std::uint64_t kMostLogBytes = std::uint64_t{16} << 20;

class Diagnostics final : public Command {
public:
    std::string_view name() const override { return "diagnostics"; }
    std::string_view summary() const override { return "One archive with what helps to find a fault, without names"; }

    void declare(CLI::App& app) override
    {
        app.add_option("FILE", m_path, "The archive that is written, ending in .zip")->required();
        app.add_option("--log", m_logs,
                       "Put this log into it, too, as --log-file or --job-log wrote it; may be repeated");
        app.add_flag("--overwrite", m_overwrite, "Replace FILE where it is there");
    }

    Result<int> run() override
    {
        io::Disk& disk = io::systemDisk();
        if (!m_path.ends_with(".zip"))
            return fail(Errc::BadArgument, m_path + ": a ZIP archive is written, so its name must end in .zip");
        QL_CHECK(disk.checkTarget(m_path, 0, m_overwrite ? io::Existing::Replace : io::Existing::Refuse));
        std::vector<ArchivedText> files = programDiagnostics(disk);
        for (std::size_t i = 0; i < m_logs.size(); ++i) {
            QL_TRY(std::string text, disk.readText(m_logs[i], kMostLogBytes));
            files.push_back({fmt::format("logs/{}-{}", i + 1, io::nameOf(m_logs[i])), std::move(text)});
        }
        Json names = Json::array();
        for (const ArchivedText& file : files)
            names.push_back(file.name);
        QL_CHECK(writeDiagnostics(disk, m_path, std::move(files), PrivateNames::ofThisComputer()));
        if (common.json)
            printJson({{"file", m_path}, {"contents", std::move(names)}});
        else
            print(fmt::format("{} is written. Look through it before you hand it on.\n", m_path));
        return 0;
    }

private:
    std::string m_path{};
    std::vector<std::string> m_logs{};
    bool m_overwrite = false;
};

} // namespace

std::unique_ptr<Command> makeDiagnostics()
{
    return std::make_unique<Diagnostics>();
}

} // namespace ql::app
