// SPDX-License-Identifier: Apache-2.0
// Whole commands of the two programs called llama-quantize: [options] IN.gguf [OUT.gguf] TYPE [threads].
#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include "core/base/regex.h"
#include "core/plan/custom_q.h"
#include "core/plan/presets.h"
#include "core/plan/recipe_io/form_list.h"
#include "core/plan/recipe_io/llama_rules.h"
#include "core/plan/recipe_io/options.h"
#include "core/plan/recipe_io/shell_words.h"
#include "core/plan/type_name.h"

namespace ql::plan {

namespace {

constexpr std::array programs = {std::string_view("llama-quantize"), std::string_view("quantize")};
constexpr std::string_view outputPattern = "^output\\.weight$";
constexpr std::string_view embeddingPattern = "^token_embd\\.weight$";

constexpr std::array specs = {
    OptionSpec{"--allow-requantize", Takes::None},
    OptionSpec{"--leave-output-tensor", Takes::None},
    OptionSpec{"--pure", Takes::None},
    OptionSpec{"--imatrix"},
    OptionSpec{"--include-weights"},
    OptionSpec{"--exclude-weights"},
    OptionSpec{"--output-tensor-type"},
    OptionSpec{"--token-embedding-type"},
    OptionSpec{"--tensor-type"},
    OptionSpec{"--tensor-type-file"},
    OptionSpec{"--prune-layers"},
    OptionSpec{"--keep-split", Takes::None},
    OptionSpec{"--override-kv"},
    OptionSpec{"--dry-run", Takes::None},
    OptionSpec{"--max-buffer-size"},
    OptionSpec{"--target-bpw"},
    OptionSpec{"--target-size"},
    // ik_llama.cpp
    OptionSpec{"--custom-q"},
    OptionSpec{"--repack", Takes::None},
    OptionSpec{"--repack-pattern"},
    OptionSpec{"--hide-imatrix", Takes::None},
    OptionSpec{"--ignore-imatrix-rules", Takes::None},
    OptionSpec{"--symmetric-q40", Takes::None},
    OptionSpec{"--slow-iq2ks", Takes::None},
    OptionSpec{"--extra-output-tensor"},
    OptionSpec{"--per-layer-token-embedding-type"},
    OptionSpec{"--ffn-gate-inp-type"},
    OptionSpec{"--attn-q-type"},
    OptionSpec{"--attn-k-type"},
    OptionSpec{"--attn-v-type"},
    OptionSpec{"--attn-qkv-type"},
    OptionSpec{"--attn-output-type"},
    OptionSpec{"--ffn-gate-type"},
    OptionSpec{"--ffn-down-type"},
    OptionSpec{"--ffn-up-type"},
    OptionSpec{"--partial-requant", Takes::None},
};

/// Options that change nothing that a recipe says.
constexpr std::array harmless = {"--allow-requantize", "--dry-run",         "--max-buffer-size",      "--keep-split",
                                 "--hide-imatrix",     "--partial-requant", "--ignore-imatrix-rules", "--slow-iq2ks"};

/// A preset by the name or number that the programs take.
const Preset* presetOf(std::string_view text, Llama program)
{
    if (text == "COPY" || text == "copy")
        return findPreset("KEEP");
    if (const Preset* preset = findPreset(text); preset && preset->program != quant::Dialect::Safetensors)
        return preset;
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return nullptr;
    const Preset* found = nullptr;
    for (const Preset& preset : presets().subspan(1))
        if (preset.fileType == number
            && (!found || (program == Llama::Ik && preset.program == quant::Dialect::IkLlama)))
            found = &preset;
    return found;
}

class Reader {
public:
    Reader(Llama program, const ReadText& read)
        : m_program(program)
        , m_read(read)
    {
    }

    Result<ImportedRecipe> run(const ParsedCommand& command)
    {
        QL_CHECK(readPreset(command.positionals));
        for (const auto& [name, value] : command.options) {
            if (Status status = take(name, value); !status)
                return fail(std::move(status).error().in(name));
        }
        const Recipe rulesAlone{.rules = recipe().rules};
        m_imported.rulesOnly = !m_preset && !m_output && !m_embedding && recipe() == rulesAlone;
        muteRules();
        chooseParts();
        return std::move(m_imported);
    }

private:
    /// IN [OUT] TYPE [threads]; a list of options alone has none of them.
    Status readPreset(const std::vector<std::string>& words)
    {
        if (words.empty())
            return ok;
        for (std::size_t i = 1; i < std::min<std::size_t>(words.size(), 3) && !m_preset; ++i)
            m_preset = presetOf(words[i], m_program);
        if (!m_preset)
            return fail(Errc::BadArgument,
                        fmt::format("the command names no file type that is known; the nearest to {} are {}",
                                    words.back(), nearestPresets(words.back())));
        recipe().preset = m_preset->name;
        if (m_program == Llama::Ik && m_preset->program == quant::Dialect::Ggml)
            warn(fmt::format("{}: the mix of the file types that both programs have is llama.cpp's here, and that of "
                             "ik_llama.cpp differs for some tensors",
                             m_preset->name));
        return ok;
    }

    Status take(const std::string& name, const std::string& value)
    {
        if (name == "--tensor-type") {
            QL_TRY(Rule rule, parseTensorType(value));
            recipe().rules.push_back(std::move(rule));
        } else if (name == "--tensor-type-file") {
            QL_TRY(const std::string text, m_read(value));
            QL_TRY(const auto rules, parseTensorTypeFile(text));
            append(rules);
        } else if (name == "--custom-q") {
            QL_TRY(const auto rules, parseCustomQ(value));
            append(rules);
        } else if (name == "--output-tensor-type") {
            QL_TRY(m_output, parseTypeName(value));
        } else if (name == "--token-embedding-type") {
            QL_TRY(m_embedding, parseTypeName(value));
        } else if (name == "--per-layer-token-embedding-type") {
            QL_TRY(const auto type, parseTypeName(value));
            m_first.push_back({"^per_layer_token_embd\\.weight$", type});
        } else if (name == "--ffn-gate-inp-type") {
            QL_TRY(const auto type, parseTypeName(value));
            m_first.push_back({"^blk\\.\\d+\\.ffn_gate_inp\\.weight$", type});
        } else if (name == "--leave-output-tensor") {
            m_leavesOutput = true;
        } else if (name == "--pure") {
            recipe().pure = true;
        } else if (name == "--imatrix") {
            recipe().imatrixFiles = {value}; // the last one counts
        } else if (std::ranges::find(harmless, name) == harmless.end()) {
            warn(fmt::format("{}{}{}: a recipe does not say it", name, value.empty() ? "" : " ", value));
        }
        return ok;
    }

    void append(const std::vector<Rule>& rules)
    {
        recipe().rules.insert(recipe().rules.end(), rules.begin(), rules.end());
    }

    bool hasPlainBase() const
    {
        return m_preset
            && (m_preset->base == quant::Format::Unknown
                || quant::info(quant::withoutInterleaving(m_preset->base)).isFloat);
    }

    /// Rules that the program reads and does not obey.
    void muteRules()
    {
        const bool isIkPure = m_program == Llama::Ik && recipe().pure;
        if (recipe().rules.empty() || !(hasPlainBase() || isIkPure))
            return;
        for (Rule& rule : recipe().rules)
            rule.enabled = false;
        warn(fmt::format("{}: the program does not obey its rules then, so they are disabled",
                         isIkPure ? std::string("--pure") : std::string(m_preset->name)));
    }

    bool anyRuleFinds(std::string_view name) const
    {
        return std::ranges::any_of(m_imported.recipe.rules, [&](const Rule& rule) {
            const auto regex = Regex::compile(rule.pattern);
            return rule.enabled && regex && regex->search(name);
        });
    }

    /// The types of output and embedding come before the rules there, and behind them here.
    void chooseParts()
    {
        const bool isCopy = m_preset && m_preset->base == quant::Format::Unknown;
        if (m_output && !isCopy) {
            // For the tied embedding they count only where the mix does.
            const bool mixCounts = !recipe().pure && !hasPlainBase();
            if (mixCounts)
                recipe().outputType = m_output;
            if (!mixCounts || anyRuleFinds("output.weight"))
                m_first.push_back({std::string(outputPattern), m_output});
        }
        if (m_embedding && !isCopy) {
            recipe().embeddingType = m_embedding;
            if (anyRuleFinds("token_embd.weight"))
                m_first.push_back({std::string(embeddingPattern), m_embedding});
        }
        if (m_leavesOutput)
            m_first.insert(m_first.begin(), {std::string(outputPattern), std::nullopt});
        recipe().rules.insert(recipe().rules.begin(), m_first.begin(), m_first.end());
    }

    Recipe& recipe() { return m_imported.recipe; }
    void warn(std::string text) { m_imported.warnings.push_back(std::move(text)); }

    const Llama m_program;
    const ReadText& m_read;
    ImportedRecipe m_imported{};
    const Preset* m_preset = nullptr;
    std::optional<quant::Format> m_output{}, m_embedding{};
    std::vector<Rule> m_first{}; ///< what comes before the rules of the command
    bool m_leavesOutput = false;
};

/// The words behind the program, or options that stand alone.
Result<std::optional<std::vector<std::string>>> commandWords(std::string_view text)
{
    QL_TRY(const auto commands, shellCommands(text));
    for (const auto& words : commands)
        if (!words.empty() && words.front().starts_with("--"))
            return std::optional(words);
    return wordsBehind(commands, programs);
}

bool has(const std::vector<std::string>& words, std::string_view option)
{
    return std::ranges::any_of(words, [&](const std::string& word) {
        return word == option || (word.starts_with(option) && word[option.size()] == '=');
    });
}

bool isOfIk(const std::vector<std::string>& words)
{
    constexpr std::array ikOnly = {"--custom-q",    "--repack",      "--hide-imatrix", "--ffn-gate-inp-type",
                                   "--attn-q-type", "--attn-k-type", "--attn-v-type",  "--extra-output-tensor"};
    if (std::ranges::any_of(ikOnly, [&](const char* option) { return has(words, option); }))
        return true;
    return !has(words, "--tensor-type") && std::ranges::any_of(words, [](const std::string& word) {
        const Preset* preset = findPreset(word);
        return preset && preset->program == quant::Dialect::IkLlama;
    });
}

bool isCommandOf(std::string_view text, Llama program)
{
    const auto words = commandWords(text);
    return words && *words && !(*words)->empty() && isOfIk(**words) == (program == Llama::Ik);
}

Result<ImportedRecipe> parse(std::string_view text, std::string_view where, const ReadText& read, Llama program)
{
    QL_TRY(const auto words, commandWords(text));
    if (!words)
        return fail(Errc::BadInput, fmt::format("{}: there is no command `llama-quantize`", where));
    QL_TRY(const ParsedCommand command, parseOptions(*words, specs));
    return Reader(program, read).run(command);
}

Result<ExportedRecipe> write(const Recipe& recipe, Llama program)
{
    if (recipe.to != Container::Gguf)
        return fail(Errc::Unsupported, "the recipe is for safetensors, and llama-quantize writes GGUF only");
    ExportedRecipe exported;
    const auto warn = [&](std::string text) { exported.warnings.push_back(std::move(text)); };
    const Preset* preset = findPreset(recipe.preset);
    const bool isCopy = preset && preset->base == quant::Format::Unknown;
    const bool isPlain = preset && !isCopy && quant::info(quant::withoutInterleaving(preset->base)).isFloat;
    if (preset && preset->program == quant::Dialect::IkLlama && program == Llama::Mainline)
        warn(fmt::format("preset {}: llama.cpp does not have it", preset->name));
    if (preset && preset->program == quant::Dialect::Ggml && program == Llama::Ik)
        warn(fmt::format("preset {}: the mix of ik_llama.cpp differs for some tensors", preset->name));

    std::vector<std::string> words{"llama-quantize"};
    const auto add = [&](const char* option, std::string value) {
        words.emplace_back(option);
        words.push_back(std::move(value));
    };
    if (!recipe.imatrixFiles.empty())
        add("--imatrix", recipe.imatrixFiles.front());
    for (std::size_t i = 1; i < recipe.imatrixFiles.size(); ++i)
        warn(fmt::format("imatrix {}: left out; the program takes one, so combine them first", recipe.imatrixFiles[i]));
    if (recipe.pure)
        words.emplace_back("--pure");
    std::vector<std::string> rules = llamaRules(recipe, program, exported.warnings);
    const bool ignoresRules = isCopy || isPlain || (recipe.pure && program == Llama::Ik);
    if (ignoresRules)
        for (const std::string& rule : rules)
            warn(fmt::format("rule {}: left out; the program does not obey rules with {}", rule,
                             isCopy || isPlain ? recipe.preset : std::string("--pure")));
    if (ignoresRules)
        rules.clear();

    // There the types of output and embedding come before the rules, here behind them.
    const auto decidedByRule = [&](std::string_view name) {
        return std::ranges::any_of(recipe.rules, [&](const Rule& rule) {
            const auto regex = Regex::compile(rule.pattern);
            return rule.enabled && regex && regex->search(name);
        });
    };
    const auto addPart = [&](const char* option, const char* name, std::optional<quant::Format> type) {
        if (!type)
            return;
        const std::string typeName = llamaTypeName(*type, program);
        if (isCopy || typeName.empty() || decidedByRule(name))
            warn(fmt::format("{} {}: left out; {}", option, ruleTypeName(type),
                             isCopy                 ? "nothing is quantised with COPY"
                                 : typeName.empty() ? "the program does not have the type"
                                                    : "a rule decides the tensor first, and there it would not"));
        else
            add(option, typeName);
    };
    addPart("--output-tensor-type", "output.weight", recipe.outputType);
    addPart("--token-embedding-type", "token_embd.weight", recipe.embeddingType);
    if (program == Llama::Mainline)
        for (std::string& rule : rules)
            add("--tensor-type", std::move(rule));
    else if (!rules.empty())
        add("--custom-q", fmt::format("{}", fmt::join(rules, ",")));
    if (recipe.search != quant::Search::Reference)
        warn("search best: left out; the program has one search");
    if (!recipe.metadata.empty())
        warn(fmt::format("{} edits of metadata: left out", recipe.metadata.size()));
    if (!recipe.preTokenizer.empty())
        warn(fmt::format("pre_tokenizer {}: left out; the program takes the tokenizer as it is", recipe.preTokenizer));
    if (recipe.parts != Parts::Text || !recipe.mtp)
        warn("parts and mtp: left out; the program takes all of the file that it is given");
    if (recipe.splitBytes > 0)
        warn(fmt::format("split_bytes {}: left out; llama-gguf-split splits a written file", recipe.splitBytes));
    words.insert(words.end(), {"MODEL.gguf", "OUT.gguf", isCopy ? "COPY" : recipe.preset});
    exported.text = shellLine(words) + "\n";
    return exported;
}

} // namespace

bool isLlamaCommand(std::string_view text)
{
    return isCommandOf(text, Llama::Mainline);
}

Result<ImportedRecipe> parseLlamaCommand(std::string_view text, std::string_view where, const ReadText& read)
{
    return parse(text, where, read, Llama::Mainline);
}

Result<ExportedRecipe> writeLlamaCommand(const Recipe& recipe)
{
    return write(recipe, Llama::Mainline);
}

bool isIkCommand(std::string_view text)
{
    return isCommandOf(text, Llama::Ik);
}

Result<ImportedRecipe> parseIkCommand(std::string_view text, std::string_view where, const ReadText& read)
{
    return parse(text, where, read, Llama::Ik);
}

Result<ExportedRecipe> writeIkCommand(const Recipe& recipe)
{
    return write(recipe, Llama::Ik);
}

} // namespace ql::plan
