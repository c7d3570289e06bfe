// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "core/base/units.h"
#include "core/job/compare.h"

namespace ql::app {

namespace {

class Verify final : public Command {
public:
    std::string_view name() const override { return "verify"; }
    std::string_view summary() const override
    {
        return "Audit a written file: structure, NaN and Inf, checksums of its report";
    }

    void declare(CLI::App& app) override
    {
        app.add_option("FILE", m_path, "A .gguf or .safetensors model")->required();
    }

    Result<int> run() override
    {
        job::Context context;
        Result<job::Audit> audit = fail(Errc::Failed, "the audit did not run");
        withProgress(context, common.quiet,
                     [&] { audit = job::verify(io::systemDisk(), m_path, common.threads, context); });
        if (!audit)
            return fail(std::move(audit).error());
        if (common.json)
            printJson(audit->toJson());
        else
            print(text(*audit));
        return audit->problems.empty() ? 0 : exitCode(Errc::Failed);
    }

private:
    std::string text(const job::Audit& audit) const
    {
        std::string out = fmt::format("{}: {} tensors, {}, {} NaN or Inf; ", m_path, audit.tensors,
                                      formatBytes(audit.bytes), audit.nonfinite);
        out += audit.hasReport ? fmt::format("{} checksums compared with its report\n", audit.checksumsCompared)
                               : "there is no report beside it to compare checksums with\n";
        for (const plan::Problem& problem : audit.problems)
            out +=
                fmt::format("{}{}{}\n", onOneLine(problem.tensor), problem.tensor.empty() ? "" : ": ", problem.message);
        return out + (audit.problems.empty() ? "no problem found\n" : "");
    }

    std::string m_path{};
};

} // namespace

std::unique_ptr<Command> makeVerify()
{
    return std::make_unique<Verify>();
}

} // namespace ql::app
