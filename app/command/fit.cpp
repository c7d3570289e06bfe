// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "app/command/fit_text.h"
#include "app/command/recipe_source.h"
#include "app/log.h"
#include "app/user_folders.h"
#include "core/fit/intention.h"

namespace ql::app {

namespace {

class Fit final : public Command {
public:
    std::string_view name() const override { return "fit"; }
    std::string_view summary() const override { return "The memory that a model needs, and the devices that have it"; }

    void declare(CLI::App& app) override
    {
        app.add_option("MODEL", m_model, "HF folder, .safetensors, .gguf (or the first of a split)");
        auto* type = app.add_option("--type", m_preset,
                                    "Preset, or what for: Q4_K_M, FP8_DYNAMIC, balanced, fits-24 ... (default: as the "
                                    "model is stored)");
        app.add_option("--recipe", m_recipeFile, "A recipe, as `quantize` takes it")->excludes(type);
        app.add_option("--imatrix", m_imatrix, "Importance matrix; several are combined");
        app.add_option("--to", m_to, "Container to plan (default gguf)")->check(CLI::IsMember({"gguf", "safetensors"}));
        app.add_option("--context", m_usage.context,
                       "Tokens of one sequence (default 8192, or what it was trained for)")
            ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 32));
        app.add_option("--kv", m_cache, "Type of the cache: F16, Q8_0, Q4_0; for safetensors F16, FP8 (default F16)");
        auto* device = app.add_option("--device", m_devices, "A device of the list; may be repeated (default: all)");
        app.add_option("--memory", m_memory, "A card of this size instead: 24GB")->excludes(device);
        app.add_flag("--devices", m_list, "List the devices that are known");
    }

    Result<int> run() override
    {
        QL_TRY(m_known, fit::readDevices(io::systemDisk(), arch::resourceFolder(), ownDeviceFile()));
        for (const std::string& problem : m_known.problems)
            logWarning(problem);
        if (m_list) {
            common.json ? printJson(devicesToJson(m_known)) : print(devicesText(m_known));
            return 0;
        }
        if (m_model.empty())
            return fail(Errc::BadArgument, "say which model; --devices lists the devices alone");
        QL_TRY(const std::vector<fit::Device> devices, chosenDevices());
        if (!m_cache.empty()) {
            QL_TRY(m_usage.cache, fit::parseCacheType(m_cache));
        }
        QL_TRY(const plan::Plan plan, makePlan());
        if (!common.quiet)
            logProblems(plan.problems);
        QL_TRY(const fit::CacheShape shape, fit::cacheShapeOf(*plan.source));
        FitResult result{plan};
        QL_TRY(result.card, fit::memoryNeed(plan, m_usage, fit::Memory::Graphics));
        QL_TRY(result.shared, fit::memoryNeed(plan, m_usage, fit::Memory::Shared));
        for (const fit::Device& device : devices) {
            const fit::MemoryNeed& need = device.kind == fit::Memory::Shared ? result.shared : result.card;
            result.verdicts.push_back(
                {&device, fit::judge(fit::weightsOf(plan), shape, need, device, m_known.classOf(device))});
        }
        common.json ? printJson(fitToJson(result, m_model)) : print(fitText(result));
        const bool isChosen = !m_devices.empty() || !m_memory.empty();
        const auto fits = [](const DeviceVerdict& row) {
            return row.verdict.fit == fit::Fit::Fits || row.verdict.fit == fit::Fit::Tight;
        };
        return isChosen && !std::ranges::all_of(result.verdicts, fits) ? 1 : 0;
    }

private:
    Result<std::vector<fit::Device>> chosenDevices() const
    {
        std::vector<fit::Device> devices;
        if (!m_memory.empty()) {
            QL_TRY(const std::uint64_t bytes, fit::parseMemory(m_memory));
            devices.push_back({m_memory, {}, bytes, bytes, fit::Memory::Graphics, true});
            return devices;
        }
        for (const std::string& name : m_devices) {
            const fit::Device* device = m_known.find(name);
            if (!device)
                return fail(Errc::BadArgument,
                            fmt::format("--device {}: there is none of this name; `quantloom fit --devices` lists "
                                        "them, and {} may have your own",
                                        name, ownDeviceFile()));
            devices.push_back(*device);
        }
        return devices.empty() ? m_known.devices : devices;
    }

    Result<plan::Plan> makePlan() const
    {
        plan::Recipe recipe;
        recipe.preset.clear();
        if (!m_recipeFile.empty()) {
            QL_TRY(plan::ImportedRecipe imported, readRecipe(m_recipeFile));
            for (const std::string& warning : imported.warnings)
                logWarning(warning);
            recipe = std::move(imported.recipe);
        }
        if (!m_to.empty()) {
            QL_TRY(const plan::Container to, plan::parseContainer(m_to));
            if (!m_recipeFile.empty() && to != recipe.to)
                return fail(Errc::BadArgument, fmt::format("{} is not a recipe for {}", m_recipeFile, m_to));
            recipe.to = to;
        }
        const bool isFolder = recipe.to == plan::Container::Safetensors;
        if (!m_preset.empty())
            recipe.preset = m_preset;
        else if (recipe.preset.empty())
            recipe.preset = isFolder ? "BF16" : "KEEP";
        recipe.imatrixFiles.insert(recipe.imatrixFiles.end(), m_imatrix.begin(), m_imatrix.end());
        fit::Subject subject{.recipe = recipe};
        QL_TRY(subject.model, openFor(recipe.to, m_model));
        QL_TRY(subject.importance, imatrix::readAll(io::systemDisk(), recipe.imatrixFiles));
        QL_TRY(const fit::IntentionList list, fit::readIntentions(io::systemDisk(), arch::resourceFolder()));
        if (const fit::Intention* intention = list.find(recipe.preset)) {
            QL_TRY(const fit::Choice choice, fit::Chooser(list, subject, m_usage).resolve(*intention));
            logInfo(fmt::format("{}: {}", intention->title, choice.reason));
            recipe.preset = choice.preset;
        }
        return plan::makePlan(subject.model, recipe, subject.importance, isFolder ? "output" : "output.gguf");
    }

    std::string m_model{}, m_preset{}, m_recipeFile{}, m_to{}, m_cache{}, m_memory{};
    std::vector<std::string> m_imatrix{}, m_devices{};
    bool m_list = false;
    fit::Usage m_usage{.context = 0};
    fit::DeviceList m_known{};
};

} // namespace

std::unique_ptr<Command> makeFit()
{
    return std::make_unique<Fit>();
}

} // namespace ql::app
