// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/units.h"
#include "core/io/file.h"
#include "core/plan/presets.h"
#include "core/plan/type_name.h"
#include "core/report/html.h"
#include "core/report/markup.h"
#include "core/report/severity.h"

namespace ql::report::html {

namespace {

using markup::escape;
using markup::fact;
using markup::number;
using markup::Table;
using Kind = Table::Kind;

/// Lists that nobody reads to the end are cut here; the JSON report has all of them.
constexpr std::size_t mostItems = 2000;

std::string section(std::string_view id, std::string_view heading, const std::string& content)
{
    return fmt::format("<section id=\"{}\">\n<h2>{}</h2>\n{}</section>\n", id, escape(heading), content);
}

std::string paragraph(std::string_view sentence)
{
    return fmt::format("<p>{}</p>\n", escape(sentence));
}

std::string nameOf(const FoldedRow& folded)
{
    constexpr std::size_t longest = 64; // of names that are not broken into lines
    const std::string name = fmt::format("<code{}>{}</code>", folded.row.name.size() > longest ? " class=\"long\"" : "",
                                         escape(folded.row.name));
    return folded.tensors == 1 ? name : fmt::format("{} ({} tensors)", name, number(folded.tensors));
}

std::string decided(const TensorRow& row)
{
    std::string text = row.reason;
    for (const auto& [words, part] : {std::pair("fallback: ", &row.fallback), std::pair("", &row.route)})
        if (!part->empty())
            text += (text.empty() ? "" : "; ") + (words + *part);
    if (row.importance)
        text += "; importance matrix";
    if (row.search == "best")
        text += "; best search";
    return escape(text);
}

std::string sqnr(const quant::ErrorStats& stats)
{
    return stats.count > 0 && stats.sumDD == 0 ? std::string("exact") : number(stats.sqnrDb());
}

std::vector<std::string> errorCells(std::string name, const quant::ErrorStats& stats)
{
    if (stats.count == 0)
        return {std::move(name), "–", "–", "–", "–", number(stats.count), "–", number(stats.nonfinite)};
    return {std::move(name), number(stats.relativeRmse()), number(stats.maxError), number(stats.cosine()),
            sqnr(stats),     number(stats.count),          number(stats.equal),    number(stats.nonfinite)};
}

/// The rest of a list that is cut.
std::string andMore(std::size_t count)
{
    return count <= mostItems
        ? std::string()
        : paragraph(fmt::format("And {} more; the JSON report has all of them.", markup::grouped(count - mostItems)));
}

} // namespace

std::string filesSection(const Report& report)
{
    Table table("files-table", "Files that were written", {{"File", Kind::Name}, {"Bytes", Kind::Number}});
    for (std::size_t i = 0; i < report.files.size() && i < mostItems; ++i)
        table.add({"<code>" + escape(io::nameOf(report.files[i])) + "</code>",
                   i < report.fileBytes.size() ? number(report.fileBytes[i]) : "–"});
    return section("files", "Files", std::move(table).take() + andMore(report.files.size()));
}

std::string truthSection(const FoldedRows& folded)
{
    Table table("truth-table", "Types and checksums, tensor by tensor",
                {{"Tensor", Kind::Name},
                 {"Shape"},
                 {"Source"},
                 {"Asked"},
                 {"Planned"},
                 {"Written"},
                 {"Read back"},
                 {"Bytes", Kind::Number},
                 {"Checksum"},
                 {"Decided by"}});
    for (const FoldedRow& one : folded.rows) {
        const TensorRow& row = one.row;
        table.add({nameOf(one), escape(fmt::format("{}", fmt::join(row.shape, " × "))), escape(row.sourceType),
                   escape(row.asked), escape(row.planned), escape(row.written), escape(row.readBack), number(row.bytes),
                   row.checksum.empty() ? "–" : "<code class=\"sum\">" + escape(row.checksum) + "</code>",
                   decided(row)});
    }
    return section("truth", "What was asked, planned, written and read back",
                   paragraph("The types under “read back” and the checksums (XXH3-128 of each tensor’s bytes) are from "
                             "the finished file.")
                       + std::move(table).take());
}

std::string certificateSection(const Report& report, const FoldedRows& folded)
{
    const CertificateTotal total = certificateTotal(report);
    std::string content;
    if (total.tensors == 0) {
        content = paragraph("The exact values of the source are not known, so there are no certificates.");
    } else {
        content = paragraph(fmt::format("{} of {} certified tensors hold exactly the values of the source; {} of {} "
                                        "weights differ.",
                                        markup::grouped(total.exactTensors), markup::grouped(total.tensors),
                                        markup::grouped(total.differing), markup::grouped(total.weights)));
        Table table("certificate-table", "Weights that differ from the exact values of the source",
                    {{"Tensor", Kind::Name},
                     {"Weights", Kind::Number},
                     {"Differing", Kind::Number},
                     {"Largest difference", Kind::Number},
                     {"NaN codes", Kind::Number},
                     {"Why"}});
        for (const FoldedRow& one : folded.rows) {
            if (!one.row.certificate)
                continue;
            const Certificate& certificate = *one.row.certificate;
            table.add({nameOf(one), number(certificate.weights), number(certificate.differing),
                       number(certificate.largestDifference), number(certificate.nanCodes),
                       escape(certificate.reason)});
        }
        content += std::move(table).take();
    }
    return section("certificates", "Certificates", content);
}

std::string errorSection(const Report& report, const FoldedRows& folded)
{
    const std::vector<Table::Column> figures = {{"", Kind::Name},
                                                {"Relative RMSE", Kind::Number},
                                                {"Largest error", Kind::Number},
                                                {"Cosine", Kind::Number},
                                                {"SQNR (dB)", Kind::Number},
                                                {"Weights", Kind::Number},
                                                {"Equal weights", Kind::Number},
                                                {"Not finite", Kind::Number}};
    auto columns = figures;
    columns[0].title = "Type";
    Table byType("error-by-type-table", "Errors by type", columns);
    for (const TypeShare& share : sharesByType(report))
        byType.add(errorCells(escape(share.type), share.stats));
    byType.add(errorCells("All tensors", totalStats(report)));
    columns[0].title = "Tensor";
    Table table("error-table", "Errors, tensor by tensor", columns);
    for (const FoldedRow& one : folded.rows)
        table.add(errorCells(nameOf(one), one.row.stats));
    return section("errors", "Errors",
                   paragraph("Of the written values y against those of the source x, over the pairs that are finite on "
                             "both sides: relative RMSE = √(Σ(x−y)² / Σx²); largest error = max |x−y|; cosine = "
                             "Σxy / √(Σx² Σy²); SQNR = 10 log₁₀(Σx² / Σ(x−y)²).")
                       + std::move(byType).take() + std::move(table).take());
}

namespace {

std::string metadataTable(const Report& report)
{
    if (report.metadata.empty())
        return {};
    Table table("metadata-table", "Metadata that the recipe changed, as read back",
                {{"Key", Kind::Name}, {"Change"}, {"Type"}, {"Before"}, {"After"}});
    for (std::size_t i = 0; i < report.metadata.size() && i < mostItems; ++i) {
        const gguf::ChangeRow& row = report.metadata[i];
        table.add({"<code>" + escape(row.key) + "</code>",
                   escape(row.oldKey.empty() ? row.change : row.change + ", was " + row.oldKey), escape(row.type),
                   escape(row.before), escape(row.after)});
    }
    return std::move(table).take() + andMore(report.metadata.size());
}

} // namespace

std::string recipeSection(const Report& report)
{
    if (!report.recipe)
        return section("recipe", "Recipe", paragraph("The report does not say which recipe it was made by."));
    const plan::Recipe& recipe = *report.recipe;
    std::string facts = "<dl>\n";
    facts += fact("Container", escape(plan::containerName(recipe.to)));
    if (recipe.to == plan::Container::Safetensors)
        facts += fact("Dialect", escape(plan::dialectName(recipe.dialect)));
    if (recipe.parts == plan::Parts::Vision)
        facts += fact("Part", "vision (mmproj)");
    if (!recipe.mtp)
        facts += fact("Layers that predict further tokens", "left out");
    facts += fact("Preset", escape(recipe.preset) + (recipe.pure ? ", its base type everywhere" : ""));
    facts += fact("Search", escape(plan::searchName(recipe.search)));
    if (recipe.outputType)
        facts += fact("Output matrix", escape(quant::info(*recipe.outputType).name));
    if (recipe.embeddingType)
        facts += fact("Token embedding", escape(quant::info(*recipe.embeddingType).name));
    for (const auto& [role, type] : recipe.roleTypes)
        facts += fact(role, escape(quant::info(type).name));
    for (const std::string& file : recipe.imatrixFiles)
        facts += fact("Importance matrix", "<code>" + escape(file) + "</code>");
    if (recipe.splitBytes > 0)
        facts += fact("Split", escape(formatBytes(recipe.splitBytes)));
    facts += "</dl>\n";
    if (recipe.rules.empty())
        return section("recipe", "Recipe", facts + paragraph("No rules.") + metadataTable(report));
    Table table("rule-table", "Rules; the first that matches a tensor’s name decides",
                {{"Pattern", Kind::Name}, {"Type"}, {"Note"}});
    for (const plan::Rule& rule : recipe.rules)
        table.add({"<code>" + escape(rule.pattern) + "</code>",
                   escape(rule.type ? quant::info(*rule.type).name : std::string_view("keep"))
                       + (rule.enabled ? "" : " (off)"),
                   escape(rule.note)});
    return section("recipe", "Recipe", facts + std::move(table).take() + metadataTable(report));
}

std::string notCarriedSection(const Report& report)
{
    std::string content = paragraph("Every tensor of the source is in the output.");
    if (!report.notCarried.empty()) {
        Table table("not-carried-table", "Of the source, but not in the output", {{"Name", Kind::Name}, {"Why"}});
        for (std::size_t i = 0; i < report.notCarried.size() && i < mostItems; ++i)
            table.add({"<code>" + escape(report.notCarried[i].name) + "</code>", escape(report.notCarried[i].reason)});
        content = std::move(table).take() + andMore(report.notCarried.size());
    }
    return section("not-carried", "Not carried over", content);
}

std::string problemSection(const Report& report)
{
    std::string content = paragraph("None.");
    if (!report.problems.empty()) {
        Table table("problem-table", "What the plan or the job noticed",
                    {{"Severity"}, {"Tensor", Kind::Name}, {"Message"}});
        for (std::size_t i = 0; i < report.problems.size() && i < mostItems; ++i) {
            const plan::Problem& problem = report.problems[i];
            table.add({escape(severityName(problem.severity)),
                       problem.tensor.empty() ? "the whole" : "<code>" + escape(problem.tensor) + "</code>",
                       escape(problem.message)});
        }
        content = std::move(table).take() + andMore(report.problems.size());
    }
    return section("problems", "Problems", content);
}

std::string environmentSection(const Report& report)
{
    const Environment& environment = report.environment;
    std::string facts = "<dl>\n";
    facts += fact("Program", escape(environment.program));
    facts += fact("Finished", escape(environment.finished));
    facts += fact("Threads", environment.threads > 0 ? number(environment.threads) : "");
    facts += fact("Instruction set", escape(environment.instructionSet));
    facts += fact("Seconds", number(report.seconds));
    facts += fact("Of these, reading back alone", number(report.verifySeconds));
    facts += fact("Peak resident memory (bytes)", number(report.peakBytes));
    return section("environment", "Environment", facts + "</dl>\n");
}

} // namespace ql::report::html
