// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "core/quant/format.h"
#include "core/quant/runs_on.h"

namespace ql::app {

namespace {

const char* dialectName(quant::Dialect dialect)
{
    switch (dialect) {
    case quant::Dialect::Ggml:
        return "ggml";
    case quant::Dialect::IkLlama:
        return "ik_llama.cpp";
    case quant::Dialect::Safetensors:
        return "safetensors";
    }
    return "";
}

/// In GGUF files, and behind them in safetensors.
std::vector<std::string_view> programsOf(const quant::FormatInfo& info)
{
    std::vector<std::string_view> programs = quant::runsOn(info);
    const auto engines = quant::servedBy(info);
    programs.insert(programs.end(), engines.begin(), engines.end());
    return programs;
}

Json toJson(const quant::FormatInfo& info)
{
    return {
        {"name", info.name},
        {"dialect", dialectName(info.dialect)},
        {"id", info.ggufId ? Json(*info.ggufId) : Json()},
        {"block", info.blockValues},
        {"bytes", info.blockBytes},
        {"bits_per_weight", info.bitsPerWeight()},
        {"needs_importance", info.needsImportance},
        {"encode", info.encode != nullptr},
        {"decode", info.decode != nullptr},
        {"runs_on", programsOf(info)},
    };
}

class Types final : public Command {
public:
    std::string_view name() const override { return "types"; }
    std::string_view summary() const override { return "The table of types"; }
    void declare(CLI::App&) override { }

    Result<int> run() override
    {
        if (common.json) {
            Json list = Json::array();
            for (const quant::FormatInfo& info : quant::formats())
                list.push_back(toJson(info));
            printJson({{"types", std::move(list)}});
            return 0;
        }
        std::vector<std::vector<std::string>> rows{
            {"type", "dialect", "id", "block", "bytes", "bits/weight", "encode", "decode", "runs on"}};
        for (const quant::FormatInfo& info : quant::formats()) {
            std::string programs;
            for (const std::string_view program : programsOf(info))
                programs += (programs.empty() ? "" : ", ") + std::string(program);
            rows.push_back({std::string(info.name), dialectName(info.dialect),
                            info.ggufId ? std::to_string(*info.ggufId) : "", std::to_string(info.blockValues),
                            std::to_string(info.blockBytes), fmt::format("{:.4g}", info.bitsPerWeight()),
                            info.encode ? "yes" : "", info.decode ? "yes" : "", programs});
        }
        using enum Align;
        print(formatTable(rows, {Left, Left, Right, Right, Right, Right, Left, Left, Left}));
        return 0;
    }
};

} // namespace

std::unique_ptr<Command> makeTypes()
{
    return std::make_unique<Types>();
}

} // namespace ql::app
