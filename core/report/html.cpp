// SPDX-License-Identifier: Apache-2.0
#include "core/report/html.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/units.h"
#include "core/io/file.h"
#include "core/report/markup.h"
#include "core/report/svg_charts.h"

namespace ql::report {

namespace {

using markup::escape;
using markup::fact;
using markup::number;

/// No < and no &: they would be markup to a reader of XML, and text to one of HTML.
constexpr std::string_view style = R"(
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --band: #f4f6f8;
  --accent: #2f6f9f; --good: #1a7f37; --bad: #b42318; }
@media (prefers-color-scheme: dark) { :root { --paper: #16191d; --ink: #e6e9ed; --quiet: #a3acb6; --line: #3a424b;
  --band: #1f242a; --accent: #6db3e2; --good: #57c472; --bad: #ff8a7a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 0.95rem/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 0.5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 0.25rem; }
a { color: var(--accent); }
code { font-family: ui-monospace, "Noto Sans Mono", monospace; font-size: 0.9em; overflow-wrap: anywhere; }
code.sum { font-size: 0.75em; }
tbody th code { white-space: nowrap; }
tbody th code.long { display: inline-block; min-width: 20rem; white-space: normal; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin: 1rem 0; padding: 0; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: 0.5rem 1.5rem; margin: 1rem 0; }
dt { color: var(--quiet); font-size: 0.85rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.verdict { font-weight: 600; font-size: 1.1rem; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.note { background: var(--band); border-left: 4px solid var(--accent); padding: 0.5rem 0.75rem; }
.wide { margin: 1rem 0; }
@media (max-width: 80rem) { .wide { overflow-x: auto; } }
table { border-collapse: collapse; font-size: 0.85rem; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: 0.2rem 0.5rem; border-bottom: 1px solid var(--line); }
td:not(:last-child) { white-space: nowrap; }
td:last-child:not(.n) { min-width: 14rem; }
th { font-weight: 600; }
tbody th { font-weight: 400; }
th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; }
thead th { position: sticky; top: 0; background: var(--band); }
thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: inherit; cursor: pointer; }
[aria-sort="ascending"] button::after { content: " ▲"; }
[aria-sort="descending"] button::after { content: " ▼"; }
figure { margin: 1rem 0; overflow-x: auto; }
svg { display: block; width: 100%; min-width: 44rem; max-width: 60rem; height: auto; }
svg text { font: 13px system-ui, "Noto Sans", sans-serif; }
svg .ink { fill: var(--ink); }
svg .quiet { fill: var(--quiet); }
svg .bar { fill: var(--accent); }
svg .none { fill: none; stroke: var(--quiet); stroke-dasharray: 2 2; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  :root { color-scheme: light; --paper: #ffffff; --ink: #000000; --quiet: #444444; --line: #bbbbbb; --band: #ffffff;
    --accent: #2f6f9f; --good: #14632b; --bad: #8f1c13; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  nav { display: none; }
  .wide, figure { overflow: visible; }
  table { font-size: 7.5pt; }
  thead { display: table-header-group; break-inside: avoid; }
  thead th { position: static; }
  thead button { display: contents; } /* else Chromium does not repeat the head on every page */
  tr, figure, svg, dl div { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  #truth, #errors { break-before: page; }
  svg rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";

/// Headings become buttons that sort. The document is whole without it. Again no < and no &.
constexpr std::string_view script = R"(
document.querySelectorAll("thead th").forEach(function (head) {
  var button = document.createElement("button");
  button.type = "button";
  button.textContent = head.textContent;
  head.textContent = "";
  head.appendChild(button);
  button.addEventListener("click", function () {
    var place = Array.prototype.indexOf.call(head.parentNode.children, head);
    var sign = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
    var body = head.closest("table").tBodies[0];
    function key(row) {
      var data = row.children[place].querySelector("data");
      return head.className === "n" ? (data ? Number(data.getAttribute("value")) : -Infinity) : row.children[place].textContent;
    }
    Array.from(body.rows).map(function (row) { return [key(row), row]; }).sort(function (a, b) {
      return sign * (a[0] > b[0] ? 1 : b[0] > a[0] ? -1 : 0);
    }).forEach(function (pair) { body.appendChild(pair[1]); });
    Array.from(head.parentNode.children).forEach(function (other) { other.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", sign === 1 ? "ascending" : "descending");
  });
});
)";

struct Entry {
    std::string_view id, title;
};
constexpr Entry contents[] = {{"files", "Files"},
                              {"charts", "Charts"},
                              {"truth", "Truth table"},
                              {"certificates", "Certificates"},
                              {"errors", "Errors"},
                              {"recipe", "Recipe"},
                              {"not-carried", "Not carried over"},
                              {"problems", "Problems"},
                              {"environment", "Environment"}};

std::string programs(const Report& report)
{
    if (!report.runsOn.empty())
        return escape(fmt::format("{}", fmt::join(report.runsOn, ", ")));
    return report.quantloomOnly ? "no engine: to be kept, or quantised later" : "no program that we know";
}

std::string head(const Report& report)
{
    const Origin& source = report.source;
    std::uint64_t weights = 0;
    for (const TensorRow& row : report.tensors)
        weights += weightsOf(row);
    std::string out = fmt::format("<header>\n<h1>Truth report: {}</h1>\n<p class=\"verdict {}\">{}</p>\n<dl>\n",
                                  escape(io::nameOf(report.output)), report.complete ? "good" : "bad",
                                  report.complete ? fmt::format("✓ All {} tensors were read back as planned.",
                                                                markup::grouped(report.tensors.size()))
                                                  : std::string("✗ The output is not as planned."));
    out += fact("Output", "<code>" + escape(report.output) + "</code>");
    out += fact("Source", source.path.empty() ? "" : "<code>" + escape(source.path) + "</code>");
    out += fact("Model", escape(source.name));
    out += fact("Architecture", escape(source.architecture));
    out += fact("Licence", escape(source.licenseName.empty() ? source.license : source.licenseName));
    out += fact("Size", escape(formatBytes(report.bytes)) + " (" + number(report.bytes) + " bytes)");
    out += fact("Bits per weight", number(report.bitsPerWeight));
    out += fact("Tensors", number(std::uint64_t{report.tensors.size()}));
    out += fact("Weights", number(weights));
    out += fact("Runs on", programs(report));
    return out + "</dl>\n</header>\n";
}

std::string nav()
{
    std::string out = "<nav aria-label=\"Contents\"><ul>\n";
    for (const Entry& entry : contents)
        out += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", entry.id, entry.title);
    return out + "</ul></nav>\n";
}

std::string foldingNote(const Report& report, const FoldedRows& folded)
{
    if (folded.what == FoldedRows::What::Nothing)
        return {};
    const bool layersToo = folded.what == FoldedRows::What::Layers;
    const std::string leftOut = folded.leftOut == 0
        ? std::string()
        : fmt::format(" That leaves too many: these are the rows with the largest errors and those that are not as "
                      "planned; {} others are left out.",
                      markup::grouped(folded.leftOut));
    return fmt::format(
        "<p class=\"note\">The model has {} tensors; the tables have {} rows. {} of the same shape, types "
        "and treatment are one row, with * for the number that differs: bytes and weights are sums, "
        "errors are of all of them together, largest errors are the largest of any.{} Every tensor, with its "
        "checksum, is in the JSON report beside this document.</p>\n",
        markup::grouped(report.tensors.size()), markup::grouped(folded.rows.size()),
        layersToo ? "Layers and experts" : "Experts of one layer", leftOut);
}

std::string figure(std::string_view title, const std::string& svg)
{
    return svg.empty() ? std::string() : fmt::format("<h3>{}</h3>\n<figure>\n{}</figure>\n", title, svg);
}

std::string charts(const Report& report)
{
    return "<section id=\"charts\">\n<h2>Charts</h2>\n"
        + figure("Bytes by type", svg::bytesByType(sharesByType(report)))
        + figure("Error by role and layer", svg::errorByLayer(errorGrid(report)))
        + figure("Tensors by error", svg::errorHistogram(errorHistogram(report))) + "</section>\n";
}

} // namespace

std::string toHtml(const Report& report, std::size_t mostRows)
{
    const FoldedRows folded = foldRows(report, mostRows);
    std::string out =
        fmt::format("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" "
                    "xml:lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
                    "content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"generator\" "
                    "content=\"{}\"/>\n<title>Truth report: {}</title>\n<style>{}</style>\n</head>\n<body>\n",
                    escape(report.environment.program), escape(io::nameOf(report.output)), style);
    out += head(report);
    out += nav();
    out += "<main>\n";
    out += foldingNote(report, folded);
    out += html::filesSection(report);
    out += charts(report);
    out += html::truthSection(folded);
    out += html::certificateSection(report, folded);
    out += html::errorSection(report, folded);
    out += html::recipeSection(report);
    out += html::notCarriedSection(report);
    out += html::problemSection(report);
    out += html::environmentSection(report);
    out += "</main>\n<script>";
    out += script;
    out += "</script>\n</body>\n</html>\n";
    return out;
}

} // namespace ql::report
