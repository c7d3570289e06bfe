// SPDX-License-Identifier: Apache-2.0
#include "core/report/model_card.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/units.h"
#include "core/io/file.h"
#include "core/report/markup.h"
#include "core/report/summary.h"

namespace ql::report {

namespace {

bool isGguf(const std::string& output)
{
    return output.ends_with(".gguf");
}

/// A YAML scalar: as it is where that is safe, else in double quotes, where YAML reads what JSON writes.
std::string yaml(const std::string& text)
{
    const bool isPlain = !text.empty() && std::isalpha(static_cast<unsigned char>(text.front()))
        && std::ranges::all_of(
            text, [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_' || c == '.' || c == '/'; });
    // Words that YAML 1.1 reads as a truth value or as nothing: "no" is also the code of a language.
    constexpr std::string_view special[] = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"};
    std::string lower = text;
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return isPlain && std::ranges::find(special, lower) == std::end(special) ? text : dumpJson(Json(text));
}

std::string field(std::string_view key, const std::string& value)
{
    return value.empty() ? std::string() : fmt::format("{}: {}\n", key, yaml(value));
}

std::string list(std::string_view key, const std::vector<std::string>& values)
{
    if (values.empty())
        return {};
    std::string out = fmt::format("{}:\n", key);
    for (const std::string& value : values)
        out += fmt::format("- {}\n", yaml(value));
    return out;
}

std::string presetOf(const Report& report)
{
    return report.recipe ? report.recipe->preset : std::string();
}

std::string frontMatter(const Report& report, const CardOptions& options)
{
    const Origin& source = report.source;
    const std::string base = options.baseModel.empty() ? source.repository : options.baseModel;
    std::vector<std::string> tags{"quantized", "quantloom"};
    if (isGguf(report.output))
        tags.insert(tags.begin(), "gguf");
    std::string preset = presetOf(report);
    std::ranges::transform(preset, preset.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (!preset.empty())
        tags.push_back(preset);
    for (const std::string& tag : source.tags)
        if (std::ranges::find(tags, tag) == tags.end())
            tags.push_back(tag);
    std::string out = "---\n";
    if (!base.empty())
        out += field("base_model", base) + "base_model_relation: quantized\n";
    out += field("quantized_by", options.quantizedBy);
    out += field("library_name", isGguf(report.output) ? "gguf" : "transformers");
    out += field("license", source.license) + field("license_name", source.licenseName)
        + field("license_link", source.licenseLink);
    out += list("language", source.languages) + field("pipeline_tag", source.pipeline) + list("tags", tags);
    return out + "---\n\n";
}

/// Text of others within Markdown: nothing in it makes markup or ends a cell of a table.
std::string plain(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (std::string_view("\\`*_{}[]<>()#|!~&").find(c) != std::string_view::npos)
            out += '\\';
        out += c == '\n' || c == '\r' ? ' ' : c;
    }
    return out;
}

/// Text of others as code, also in a cell of a table. Where it has what would end one, as HTML.
std::string code(std::string_view text)
{
    std::string inner(text);
    std::ranges::replace_if(
        inner, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    if (inner.find_first_of("|`") == std::string::npos)
        return "`" + inner + "`";
    std::string escaped;
    for (const char c : markup::escape(inner))
        escaped += c == '|' ? std::string("&#124;") : c == '`' ? std::string("&#96;") : std::string(1, c);
    return "<code>" + escaped + "</code>";
}

std::string figure(double value)
{
    return std::isfinite(value) ? fmt::format("{:.4g}", value) : std::string("–");
}

std::string recipeText(const Report& report)
{
    if (!report.recipe)
        return {};
    const plan::Recipe& recipe = *report.recipe;
    std::string out = fmt::format("## Recipe\n\nPreset {}{}, {} search", code(recipe.preset),
                                  recipe.pure ? " (its base type everywhere)" : "", plan::searchName(recipe.search));
    if (recipe.outputType)
        out += fmt::format(", output matrix {}", quant::info(*recipe.outputType).name);
    if (recipe.embeddingType)
        out += fmt::format(", token embedding {}", quant::info(*recipe.embeddingType).name);
    for (const auto& [role, type] : recipe.roleTypes)
        out += fmt::format(", {} {}", plain(role), quant::info(type).name);
    out += recipe.imatrixFiles.empty() ? ", no importance matrix.\n\n" : ", with an importance matrix (";
    for (std::size_t i = 0; i < recipe.imatrixFiles.size(); ++i)
        out += (i > 0 ? ", " : "") + code(io::nameOf(recipe.imatrixFiles[i]));
    out += recipe.imatrixFiles.empty() ? "" : ").\n\n";
    if (recipe.rules.empty())
        return out;
    out += "| Rule | Type |\n|---|---|\n";
    for (const plan::Rule& rule : recipe.rules)
        if (rule.enabled)
            out += fmt::format("| {} | {} |\n", code(rule.pattern),
                               rule.type ? quant::info(*rule.type).name : std::string_view("as in the source"));
    return out + "\n";
}

std::string filesText(const Report& report)
{
    std::string out = "## Files\n\n| File | Size | Bytes |\n|---|---:|---:|\n";
    for (std::size_t i = 0; i < report.files.size(); ++i) {
        const bool known = i < report.fileBytes.size();
        out += fmt::format("| {} | {} | {} |\n", code(io::nameOf(report.files[i])),
                           known ? formatBytes(report.fileBytes[i]) : "–",
                           known ? std::to_string(report.fileBytes[i]) : "–");
    }
    return out
        + fmt::format("\n{} ({} bytes) in all, {:.4f} bits per weight.\n\n", formatBytes(report.bytes), report.bytes,
                      report.bitsPerWeight);
}

std::string errorText(const Report& report)
{
    std::string out =
        "## Errors\n\nOf the written weights against those of the source, measured on the finished files.\n\n"
        "| Type | Tensors | Bytes | Relative RMSE | Largest error | Cosine | SQNR (dB) |\n"
        "|---|---:|---:|---:|---:|---:|---:|\n";
    const auto row = [&](std::string_view name, std::uint64_t tensors, std::uint64_t bytes,
                         const quant::ErrorStats& stats) {
        out += fmt::format("| {} | {} | {} | {} | {} | {} | {} |\n", name, tensors, formatBytes(bytes),
                           figure(stats.relativeRmse()), figure(stats.maxError), figure(stats.cosine()),
                           stats.sumDD == 0 ? std::string("exact") : figure(stats.sqnrDb()));
    };
    std::uint64_t bytes = 0;
    for (const TypeShare& share : sharesByType(report)) {
        row(plain(share.type), share.tensors, share.bytes, share.stats);
        bytes += share.bytes;
    }
    row("**All**", report.tensors.size(), bytes, totalStats(report));
    const CertificateTotal exact = certificateTotal(report);
    if (exact.tensors > 0)
        out +=
            fmt::format("\n{} of {} weights differ from the exact values of the source; {} of {} tensors hold exactly "
                        "those.\n",
                        exact.differing, exact.weights, exact.exactTensors, exact.tensors);
    return out + "\n";
}

/// A path as one word of a shell.
std::string quoted(const std::string& path)
{
    const bool isPlain = std::ranges::all_of(
        path, [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_' || c == '.' || c == '/'; });
    if (isPlain && !path.starts_with('-'))
        return path;
    std::string out = "'";
    for (const char c : path)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c == '\n' ? ' ' : c);
    return out + "'";
}

std::string runText(const Report& report)
{
    const auto runs = [&](std::string_view program) {
        return std::ranges::find(report.runsOn, program) != report.runsOn.end();
    };
    if (report.runsOn.empty())
        return report.quantloomOnly
            ? "## Run\n\nNo engine reads these files: they are to be kept, or quantised later.\n\n"
            : std::string();
    const std::string file =
        "./" + io::nameOf(!isGguf(report.output) || report.files.empty() ? report.output : report.files.front());
    std::string out = "## Run\n\n";
    if (runs("llama.cpp"))
        out += fmt::format("With llama.cpp:\n\n```sh\nllama-cli -m {0}\nllama-server -m {0} --port 8080\n```\n\n",
                           quoted(file));
    if (runs("ik_llama.cpp"))
        out += fmt::format("With ik_llama.cpp{}:\n\n```sh\n./build/bin/llama-server -m {} --port 8080\n```\n\n",
                           runs("llama.cpp") ? "" : " (mainline llama.cpp does not know all of these types)",
                           quoted(file));
    if (runs("vLLM"))
        out += fmt::format("With vLLM:\n\n```sh\nvllm serve {}\n```\n\n", quoted(file));
    return out;
}

std::string provenanceText(const Report& report)
{
    const Origin& source = report.source;
    std::string out = "## Provenance\n\n";
    const auto item = [&](std::string_view term, const std::string& value) {
        out += value.empty() ? std::string() : fmt::format("- {}: {}\n", term, value);
    };
    item("Source", source.repository.empty() ? code(io::nameOf(source.path)) : code(source.repository));
    item("Architecture", plain(source.architecture));
    item("Parameters", source.parameters > 0 ? std::to_string(source.parameters) : std::string());
    item("Made with", plain(report.environment.program));
    item("Finished", report.environment.finished);
    item("Checked",
         report.complete ? "every tensor was read back as planned; checksums are in the report"
                         : "the files are not as planned");
    for (const arch::NotCarried& missing : report.notCarried)
        item("Not carried over", code(missing.name) + ": " + plain(missing.reason));
    return out;
}

} // namespace

std::string toMarkdown(const Report& report)
{
    return recipeText(report) + filesText(report) + errorText(report) + runText(report) + provenanceText(report);
}

std::string modelCard(const Report& report, const CardOptions& options)
{
    const std::string name = report.source.name.empty() ? io::nameOf(report.output) : report.source.name;
    const std::string preset = presetOf(report);
    std::string out = frontMatter(report, options) + "# " + plain(name);
    out += preset.empty() ? "\n\n" : fmt::format(", {}\n\n", plain(preset));
    return out + toMarkdown(report);
}

std::string cardPath(const std::string& output)
{
    return io::join(isGguf(output) ? io::folderOf(output) : output, "README.md");
}

} // namespace ql::report
