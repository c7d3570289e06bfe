// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/card_file.h"
#include "app/command/console.h"
#include "app/command/quantize_one.h"
#include "app/log.h"
#include "core/base/units.h"
#include "core/plan/name_template.h"

namespace ql::app {

namespace {

class Quantize final : public Command {
public:
    std::string_view name() const override { return "quantize"; }
    std::string_view summary() const override { return "Write quantised models, and the reports that prove them"; }

    void declare(CLI::App& app) override
    {
        plan::RecipeOptions& wishes = m_wishes.recipe;
        app.add_option("MODEL", m_models,
                       "HF folder, .safetensors, .gguf (or the first of a split); of several, each becomes an output")
            ->required();
        app.add_option("-o,--output", m_wishes.output,
                       "What to write: NAME.gguf, or a folder of safetensors; of several models the folder for all, or "
                       "a template: {model}, {preset}, {bpw}, {params}, {date}");
        app.add_option("--to", wishes.to, "Container to write: by the name of the output unless it is said")
            ->check(CLI::IsMember({"gguf", "safetensors"}));
        app.add_option("--dialect", wishes.dialect,
                       "How safetensors say what their weights are (default compressed-tensors)")
            ->check(CLI::IsMember({"compressed-tensors", "modelopt", "deepseek"}));
        auto* type = app.add_option("--type", wishes.type,
                                    "Preset: Q4_K_M, Q8_0, F16 ... (default Q4_K_M), KEEP: as the source is stored; "
                                    "for safetensors FP8_DYNAMIC, "
                                    "FP8_BLOCK, FP8, NVFP4, NVFP4A16, MXFP4, BF16 ... (default FP8_DYNAMIC)");
        app.add_option("--parts", wishes.parts,
                       "What of a model that sees becomes GGUF: text (the default), vision (a file of its own, which "
                       "llama.cpp calls mmproj), or all: both, the vision part beside the text")
            ->check(CLI::IsMember({"text", "vision", "all"}));
        app.add_option("--vision-type", wishes.visionType,
                       "Preset of the vision part with --parts all: F16 (the default), BF16, F32, Q8_0 ...");
        app.add_flag(
            "--no-mtp", wishes.noMtp,
            "Leave out the layers that predict further tokens, which are kept where GGUF has a place for them");
        app.add_option("--fit", m_wishes.fit,
                       "Instead of a preset: the one that is closest to the source and runs in a card of this size, "
                       "such as 24GB; --type takes balanced, nearly-lossless, smallest-usable, fits-24 ...")
            ->excludes(type);
        app.add_option("--context", m_wishes.usage.context,
                       "Tokens of one sequence, for --fit (default 8192, or what it was trained for)")
            ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 32));
        app.add_option("--kv", m_wishes.cache, "Type of the cache, for --fit: F16, Q8_0, Q4_0, FP8 (default F16)");
        app.add_option(
            "--input-scales", m_wishes.inputScales,
            "JSON or safetensors with the largest input of each module, or an importance matrix that was collected "
            "here, for types that scale inputs");
        app.add_option("--recipe", wishes.recipeFile,
                       "Start from a recipe: a file of any form that `quantloom recipe` reads, a model, or the name of "
                       "one, of your own or shipped");
        app.add_option("--rule", wishes.rules, "REGEX=TYPE or REGEX=keep; may be repeated, the first match wins");
        app.add_option("--custom-q", wishes.customRules,
                       "REGEX=TYPE,REGEX=TYPE: rules as ik_llama.cpp's llama-quantize takes them; behind --rule");
        app.add_option("--role", wishes.roles,
                       "ROLE=TYPE: the type of one kind of tensor, such as ffn_down=Q6_K; after the rules");
        app.add_option("--imatrix", wishes.imatrix, "Importance matrix; several are combined");
        app.add_option("--search", wishes.search,
                       "fast: the bytes of the original programs; best: smaller errors in the same types, much slower")
            ->check(CLI::IsMember({"fast", "best"}));
        app.add_option("--pre-tokenizer", wishes.preTokenizer,
                       "How llama.cpp shall split text before it is tokenised, for a model whose own way it does not "
                       "have; `quantloom tokenizer` shows what differs");
        app.add_flag("--pure", wishes.pure, "The preset's base type everywhere instead of its mix");
        app.add_option("--output-type", wishes.outputType, "Type of the output matrix");
        app.add_option("--embedding-type", wishes.embeddingType, "Type of the token embedding");
        app.add_option("--split", wishes.split,
                       "Write several files of at most SIZE of tensors each: 4G, 500M (safetensors: 5 GB)");
        app.add_option("--metadata", wishes.metadata,
                       "KEY=VALUE or KEY:TYPE=VALUE: an entry of the GGUF file's metadata; lists in JSON");
        app.add_option("--remove-metadata", wishes.removedMetadata, "KEY: an entry that is left out");
        app.add_option("--rename-metadata", wishes.renamedMetadata, "KEY=NEW: another name for an entry");
        app.add_option("--reserve-metadata", wishes.reserve,
                       "Space in the header, such as 16K, so that later edits need not write the file again");
        app.add_option("--memory", m_wishes.memory, "Budget of the working buffers: 512M, 4G (default 1G)");
        app.add_flag("--resume", m_wishes.options.resume, "Continue a job that was stopped or killed");
        auto* dry = app.add_flag("--dry-run", m_wishes.dryRun,
                                 "Plan only: every tensor's type and the exact size; writes nothing");
        app.add_option("--rule-errors", m_wishes.ruleRows,
                       "With --dry-run: what each rule does to the error, from so many sample rows of each tensor that "
                       "it decides; 0: all rows")
            ->needs(dry);
        app.add_flag("--strict", m_wishes.options.strict, "Fallbacks and warnings of the plan are errors");
        app.add_flag("--overwrite", m_wishes.options.overwrite, "Replace an existing output");
        app.add_flag("--job-log", m_wishes.keepsLog,
                     "Keep a log beside the output, OUT.log: what was asked, each decision and why, how it ended");
        app.add_flag("--card", m_wishes.card, "Write a model card, too: README.md beside the file, or in the folder");
        declareCardOptions(app, m_wishes.cardOptions);
    }

    Result<int> run() override
    {
        if (const std::string unknown = plan::unknownPlaceholder(m_wishes.output);
            !unknown.empty() && plan::hasPlaceholder(m_wishes.output))
            return fail(Errc::BadArgument,
                        fmt::format("-o {}: {} is not known; there are {}", m_wishes.output, unknown,
                                    fmt::join(plan::namePlaceholders(), " ")));
        return m_models.size() == 1 ? runOne() : runAll();
    }

private:
    /// What became of one of several.
    struct Outcome {
        std::string model{}, output{};
        std::uint64_t bytes = 0;
        Status status{};
        Json result{};
    };

    Result<int> runOne()
    {
        QL_CHECK(makeFolder());
        QL_TRY(Quantized done, quantizeOne(m_wishes, m_models.front(), common));
        if (!done.visionPreset.empty()) {
            std::vector<Outcome> outcomes;
            add(outcomes, m_models.front(), std::move(done));
            return conclude(outcomes);
        }
        if (common.json && !done.json.is_null())
            printJson(done.json);
        else
            print(done.text);
        return codeOf(done);
    }

    /// The exit code; says why it is not 0 unless that has been said.
    static int codeOf(const Quantized& done)
    {
        if (done.status)
            return 0;
        if (!done.said)
            logError(done.status.error().message);
        return exitCode(done.status.error().code);
    }

    /// Where names are made of facts, the folder that they go to may be made, too.
    Status makeFolder() const
    {
        const std::string folder = io::folderOf(m_wishes.output);
        if (m_wishes.dryRun || !plan::hasPlaceholder(m_wishes.output) || folder.empty() || plan::hasPlaceholder(folder))
            return ok;
        return io::systemDisk().createFolder(folder);
    }

    /// A folder stands for names in it.
    Status makeTemplate()
    {
        std::string& output = m_wishes.output;
        if (output.empty() || plan::hasPlaceholder(output))
            return ok;
        if (output.ends_with(".gguf"))
            return fail(Errc::BadArgument,
                        fmt::format("-o {}: {} models need a folder, or a template such as {{model}}-{{preset}}.gguf",
                                    output, m_models.size()));
        const bool isFolder = m_wishes.recipe.to == "safetensors";
        output = io::join(output, isFolder ? "{model}-{preset}" : "{model}-{preset}.gguf");
        return ok;
    }

    Result<int> runAll()
    {
        QL_CHECK(makeTemplate());
        if (m_wishes.card && m_wishes.output.ends_with(".gguf"))
            return fail(Errc::BadArgument,
                        "--card: the README.md of several files in one folder would be the same file");
        QL_CHECK(makeFolder());
        std::vector<Outcome> outcomes;
        std::size_t number = 0;
        for (const std::string& model : m_models) {
            logInfo(fmt::format("[{}/{}] {}", ++number, m_models.size(), model));
            add(outcomes, model, runNext(model, outcomes));
        }
        return conclude(outcomes);
    }

    int conclude(const std::vector<Outcome>& outcomes) const
    {
        int worst = 0;
        for (const Outcome& outcome : outcomes)
            worst = std::max(worst, codeOf(outcome.status));
        if (common.json)
            printJson(toJson(outcomes, worst));
        else
            print(summary(outcomes));
        return worst;
    }

    static int codeOf(const Status& status) { return status ? 0 : exitCode(status.error().code); }

    Result<Quantized> runNext(const std::string& model, const std::vector<Outcome>& before) const
    {
        const auto isCancelled = [](const Outcome& each) {
            return !each.status && each.status.error().code == Errc::Cancelled;
        };
        if (std::ranges::any_of(before, isCancelled))
            return fail(Errc::Cancelled, "not begun, as the one before it was cancelled");
        QuantizeWishes wishes = m_wishes;
        for (const Outcome& each : before)
            wishes.taken.emplace(each.output, each.model);
        return quantizeOne(wishes, model, common);
    }

    /// Says what became of one, and does its vision part where that is wanted as well.
    void add(std::vector<Outcome>& outcomes, const std::string& model, Result<Quantized> done) const
    {
        Outcome outcome{.model = model};
        if (done)
            outcome.status = done->status;
        else
            outcome.status = fail(done.error());
        if (!outcome.status && !(done && done->said))
            logError(fmt::format("{}: {}", model, outcome.status.error().message));
        if (done) {
            outcome.output = done->output;
            outcome.bytes = done->bytes;
            outcome.result = std::move(done->json);
        }
        const bool isWhole = outcome.status.has_value();
        if (!common.json && isWhole && !done->text.empty())
            print(fmt::format("{}:\n{}\n", model, done->text));
        outcomes.push_back(std::move(outcome));
        if (isWhole && !done->visionPreset.empty())
            add(outcomes, model, quantizeOne(wishesForVision(*done), model, common));
    }

    QuantizeWishes wishesForVision(const Quantized& text) const
    {
        QuantizeWishes wishes = m_wishes;
        wishes.recipe = {.parts = "vision", .visionType = text.visionPreset};
        wishes.recipe.search = m_wishes.recipe.search;
        wishes.output = text.visionOutput;
        wishes.fit.clear();
        wishes.card = false; // it is the model's
        wishes.ruleRows.reset();
        return wishes;
    }

    static Json toJson(const std::vector<Outcome>& outcomes, int worst)
    {
        Json json{{"exit_code", worst}, {"results", Json::array()}};
        for (const Outcome& outcome : outcomes) {
            Json row{{"model", outcome.model}, {"output", outcome.output}, {"exit_code", codeOf(outcome.status)}};
            if (!outcome.status)
                row.update(errorToJson(outcome.status.error()));
            if (!outcome.result.is_null())
                row["result"] = outcome.result;
            json["results"].push_back(std::move(row));
        }
        return json;
    }

    std::string summary(const std::vector<Outcome>& outcomes) const
    {
        std::vector<std::vector<std::string>> rows{{"model", "output", "bytes", "state"}};
        for (const Outcome& outcome : outcomes)
            rows.push_back({outcome.model, outcome.output, outcome.bytes > 0 ? formatBytes(outcome.bytes) : "-",
                            !outcome.status       ? outcome.status.error().message
                                : m_wishes.dryRun ? "planned"
                                                  : "written"});
        using enum Align;
        return formatTable(rows, {Left, Left, Right, Left});
    }

    std::vector<std::string> m_models{};
    QuantizeWishes m_wishes{};
};

} // namespace

std::unique_ptr<Command> makeQuantize()
{
    return std::make_unique<Quantize>();
}

} // namespace ql::app
