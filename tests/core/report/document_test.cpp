// SPDX-License-Identifier: Apache-2.0
// What documents and charts are made from. The documents themselves are read by other programs:
// tests/app/report_document_test.py.
#include <cmath>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "core/report/html.h"
#include "core/report/markup.h"
#include "core/report/model_card.h"
#include "core/report/summary.h"
#include "core/report/svg_charts.h"

namespace ql::report {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

TensorRow row(const std::string& name, const std::string& role, int layer, const std::string& type, double xx,
              double dd)
{
    TensorRow row;
    row.name = name;
    row.role = role;
    row.layer = layer;
    row.shape = {2, 8};
    row.asked = row.planned = row.written = row.readBack = type;
    row.bytes = 10;
    row.stats.count = 16;
    row.stats.sumXX = row.stats.sumYY = row.stats.sumXY = xx;
    row.stats.sumDD = dd;
    row.stats.maxError = dd;
    row.checksum = fmt::format("{:032x}", name.size());
    row.certificate = Certificate{16, dd > 0 ? 4u : 0u, dd, 0, "because"};
    return row;
}

Report experts(int layers, int count)
{
    Report report;
    report.output = "out";
    report.complete = true;
    report.tensors.push_back(row("embed", "embed", -1, "BF16", 1, 0));
    for (int layer = 0; layer < layers; ++layer)
        for (int i = 0; i < count; ++i)
            report.tensors.push_back(
                row(fmt::format("layers.{}.experts.{}.up.weight", layer, i), "up", layer, "FP8", 4, i));
    return report;
}

TEST(Markup, EscapesWhatWouldBeMarkupAndReplacesWhatXmlForbids)
{
    EXPECT_EQ(markup::escape("<a href=\"x\">&'"), "&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
    EXPECT_EQ(markup::escape("ä–𝄞\t"), "ä–𝄞\t");
    EXPECT_EQ(markup::escape(std::string_view("\0\x1f", 2)), "\xef\xbf\xbd\xef\xbf\xbd");
    EXPECT_EQ(markup::escape("\xff"), "\xef\xbf\xbd");
    EXPECT_EQ(markup::escape("a\xc3"), "a\xef\xbf\xbd"); // cut short
    EXPECT_EQ(markup::escape("\xc0\xaf"), "\xef\xbf\xbd\xef\xbf\xbd"); // overlong
    EXPECT_EQ(markup::escape("\xed\xa0\x80"), "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"); // half a surrogate pair
    EXPECT_EQ(markup::escape("\xef\xbf\xbf"), "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"); // U+FFFF
}

TEST(Markup, NumbersKeepTheirExactValue)
{
    EXPECT_EQ(markup::number(0.1), "<data value=\"0.1\">0.1</data>");
    EXPECT_EQ(markup::number(1.0 / 3), "<data value=\"0.3333333333333333\">0.3333</data>");
    EXPECT_EQ(markup::number(std::uint64_t{1234567}), "<data value=\"1234567\">1,234,567</data>");
    EXPECT_EQ(markup::number(std::nan("")), "–");
}

TEST(Summary, TakesErrorsTogetherByTypeAndByCell)
{
    Report report = experts(2, 3); // of each layer: errors 0, 1 and 2 over squares of 4 each
    const auto shares = sharesByType(report);
    ASSERT_EQ(shares.size(), 2u);
    EXPECT_EQ(shares[0].type, "FP8");
    EXPECT_EQ(shares[0].bytes, 60u);
    EXPECT_EQ(shares[0].weights, 96u);
    EXPECT_DOUBLE_EQ(shares[0].stats.relativeRmse(), std::sqrt(6.0 / 24));
    EXPECT_EQ(shares[0].worst->name, "layers.0.experts.2.up.weight");
    const ErrorGrid grid = errorGrid(report);
    EXPECT_THAT(grid.roles, ElementsAre("embed", "up"));
    EXPECT_THAT(grid.layers, ElementsAre(-1, 0, 1));
    EXPECT_EQ(grid.at(0, 1).tensors, 0u);
    EXPECT_EQ(grid.at(1, 2).tensors, 3u);
    EXPECT_DOUBLE_EQ(grid.at(1, 2).rmse, 0.5);
    EXPECT_DOUBLE_EQ(grid.largest, 0.5);
    const CertificateTotal exact = certificateTotal(report);
    EXPECT_EQ(exact.tensors, 7u);
    EXPECT_EQ(exact.exactTensors, 3u);
    EXPECT_EQ(exact.differing, 16u);
}

TEST(Summary, CountsTensorsByTheSizeOfTheirError)
{
    Report report;
    report.tensors = {row("a", "", 0, "X", 1, 0), row("b", "", 0, "X", 1, 1e-4), row("c", "", 0, "X", 1, 1.1e-4),
                      row("d", "", 0, "X", 1, 1e-2), row("e", "", 0, "X", 0, 1)};
    const ErrorHistogram histogram = errorHistogram(report); // errors: 0, 0.01, 0.0105, 0.1, infinite
    EXPECT_EQ(histogram.exact, 1u);
    EXPECT_EQ(histogram.unknown, 1u);
    EXPECT_EQ(histogram.first, -8); // 10^(-8/4) = 0.01
    EXPECT_THAT(histogram.bins, ElementsAre(2, 0, 0, 0, 1));
}

TEST(Summary, TakesErrorsTogetherByLayer)
{
    Report report = experts(2, 3); // of each layer: squared errors 0, 1 and 2 over squares of 4 each
    report.tensors.push_back(row("layers.1.norm", "norm", 1, "F32", 8, 0));
    report.tensors.push_back(row("layers.7.empty", "up", 7, "FP8", 4, 1));
    report.tensors.back().stats = {}; // nothing finite was compared: no point of a curve
    const auto layers = errorsByLayer(report);
    ASSERT_EQ(layers.size(), 3u);
    EXPECT_EQ(layers[0].layer, -1);
    EXPECT_EQ(layers[0].stats.relativeRmse(), 0);
    EXPECT_EQ(layers[1].layer, 0);
    EXPECT_EQ(layers[1].tensors, 3u);
    EXPECT_DOUBLE_EQ(layers[1].stats.relativeRmse(), std::sqrt((0.0 + 1 + 2) / (4 + 4 + 4)));
    EXPECT_EQ(layers[1].worst->name, "layers.0.experts.2.up.weight");
    EXPECT_EQ(layers[2].tensors, 4u);
    EXPECT_DOUBLE_EQ(layers[2].stats.relativeRmse(), std::sqrt((0.0 + 1 + 2 + 0) / (4 + 4 + 4 + 8)));
    EXPECT_TRUE(errorsByLayer(Report()).empty());
}

TEST(Summary, TakesErrorsTogetherByRoleAndType)
{
    Report report = experts(1, 3);
    report.tensors.push_back(row("layers.0.norm", "norm", 0, "F32", 8, 0));
    report.tensors.push_back(row("layers.1.up", "up", 1, "BF16", 4, 4)); // of a role that was there: beside it
    const auto roles = errorsByRole(report);
    std::vector<std::string> names;
    for (const RoleError& role : roles)
        names.push_back(fmt::format("{} {} x{}", role.role, role.type, role.tensors));
    EXPECT_THAT(names, ElementsAre("embed BF16 x1", "up FP8 x3", "up BF16 x1", "norm F32 x1"));
    EXPECT_EQ(roles[1].weights, 3u * 16);
    EXPECT_DOUBLE_EQ(roles[1].bitsPerWeight(), 30 * 8.0 / 48);
    EXPECT_DOUBLE_EQ(roles[1].stats.relativeRmse(), std::sqrt(3.0 / 12));
    EXPECT_DOUBLE_EQ(roles[2].stats.relativeRmse(), 1);
}

TEST(Folding, LeavesFewRowsAsTheyAre)
{
    const FoldedRows folded = foldRows(experts(2, 3), 7);
    EXPECT_EQ(folded.what, FoldedRows::What::Nothing);
    ASSERT_EQ(folded.rows.size(), 7u);
    EXPECT_FALSE(folded.rows[1].row.checksum.empty());
}

TEST(Folding, MakesExpertsOfALayerOneRowUnlessTheyDiffer)
{
    Report report = experts(2, 4);
    report.tensors[3].fallback = "special"; // experts.2 of layer 0
    const FoldedRows folded = foldRows(report, 8);
    EXPECT_EQ(folded.what, FoldedRows::What::Experts);
    std::vector<std::string> names;
    for (const FoldedRow& one : folded.rows)
        names.push_back(fmt::format("{} x{}", one.row.name, one.tensors));
    EXPECT_THAT(names,
                ElementsAre("embed x1", "layers.0.experts.*.up.weight x3", "layers.0.experts.2.up.weight x1",
                            "layers.1.experts.*.up.weight x4"));
    const TensorRow& all = folded.rows[3].row;
    EXPECT_EQ(all.bytes, 40u);
    EXPECT_EQ(all.stats.count, 64u);
    EXPECT_DOUBLE_EQ(all.stats.relativeRmse(), std::sqrt(6.0 / 16));
    EXPECT_EQ(all.stats.maxError, 3);
    EXPECT_EQ(all.certificate->weights, 64u);
    EXPECT_EQ(all.certificate->differing, 12u);
    EXPECT_TRUE(all.checksum.empty()); // there is not one for all
    EXPECT_FALSE(folded.rows[2].row.checksum.empty());
}

TEST(Folding, MakesLayersOneRowWhereExpertsAreNotEnough)
{
    const FoldedRows folded = foldRows(experts(100, 100), 50);
    EXPECT_EQ(folded.what, FoldedRows::What::Layers);
    ASSERT_EQ(folded.rows.size(), 2u);
    EXPECT_EQ(folded.rows[1].row.name, "layers.*.experts.*.up.weight");
    EXPECT_EQ(folded.rows[1].tensors, 10'000u);
    EXPECT_EQ(folded.rows[1].row.bytes, 100'000u);
    EXPECT_THAT(toHtml(experts(100, 100), 50), HasSubstr("The model has 10,001 tensors; the tables have 2 rows."));
}

TEST(Folding, KeepsWhatIsWorstWhereNothingCanBeFolded)
{
    Report report;
    for (int i = 0; i < 30; ++i)
        report.tensors.push_back(row(fmt::format("{}{}", 'a', std::string(i, 'x')), "up", i, "FP8", 1, i % 15));
    report.tensors[1].readBack = "BF16"; // not as planned, and of little error
    const FoldedRows folded = foldRows(report, 5);
    ASSERT_EQ(folded.rows.size(), 10u);
    EXPECT_EQ(folded.leftOut, 20u);
    std::vector<std::size_t> places;
    for (const FoldedRow& one : folded.rows)
        places.push_back(one.row.name.size() - 1);
    // Errors 14, 13, 12 and 11 twice, and of the two with 10 the first one.
    EXPECT_THAT(places, ElementsAre(1, 10, 11, 12, 13, 14, 26, 27, 28, 29));
    EXPECT_THAT(toHtml(report, 5), HasSubstr("20 others are left out."));
}

TEST(Charts, ColoursGrowEvenlyLighter)
{
    EXPECT_EQ(svg::cividis(-1), 0x00224eu);
    EXPECT_EQ(svg::cividis(2), 0xfee838u);
    double before = -1;
    for (int i = 0; i <= 20; ++i) {
        const std::uint32_t colour = svg::cividis(i / 20.0);
        const double lightness =
            0.2126 * (colour >> 16) + 0.7152 * (colour >> 8 & 0xff) + 0.0722 * (colour & 0xff); // of sRGB
        EXPECT_GT(lightness, before);
        before = lightness;
    }
}

TEST(Card, TakesOverWhatTheSourceSaysOfItsUse)
{
    Origin origin;
    readCard("---\r\nlicense: \"apache-2.0\"   # of the weights\r\nlicense_link: 'https://x.example/#a'\r\n"
             "language:\r\n  - en\n- \"no\"\ntags: [chat, 'moe']\nmodel-index:\n  - name: hidden\n    license: wrong\n"
             "pipeline_tag: text-generation\n---\nlicense: not this\n",
             origin);
    EXPECT_EQ(origin.license, "apache-2.0");
    EXPECT_EQ(origin.licenseLink, "https://x.example/#a");
    EXPECT_THAT(origin.languages, ElementsAre("en", "no"));
    EXPECT_THAT(origin.tags, ElementsAre("chat", "moe"));
    EXPECT_EQ(origin.pipeline, "text-generation");
    Origin none;
    readCard("# A card without front matter\nlicense: mit\n", none);
    readCard("---\nlicense: mit\n", none); // never closed
    readCard("", none);
    EXPECT_EQ(none, Origin());
}

TEST(Card, KnowsRepositoriesOfTheHub)
{
    EXPECT_EQ(repositoryOf("https://huggingface.co/owner/a-1.5B_x"), "owner/a-1.5B_x");
    EXPECT_EQ(repositoryOf("owner/name"), "owner/name");
    for (const char* text :
         {"", "name", "/home/me/model", "./model", "../a", "a/b/c", "owner/", "https://x.example/a/b"})
        EXPECT_EQ(repositoryOf(text), "") << text;
}

TEST(Card, QuotesWhatYamlWouldMisread)
{
    Report report = experts(1, 1);
    report.output = "folder/a.gguf";
    report.source.license = "no";
    report.source.licenseName = "a: \"b\"\n---";
    report.source.tags = {"- x", "1.0", "gguf"};
    report.runsOn = {"llama.cpp"};
    report.files = {"folder/it's.gguf"};
    const std::string card = modelCard(report, {"", "somebody"});
    EXPECT_THAT(card, HasSubstr("\nlicense: \"no\"\n"));
    EXPECT_THAT(card, HasSubstr("license_name: \"a: \\\"b\\\"\\n---\"\n"));
    EXPECT_THAT(card, HasSubstr("tags:\n- gguf\n- quantized\n- quantloom\n- \"- x\"\n- \"1.0\"\n---\n"));
    EXPECT_THAT(card, HasSubstr("quantized_by: somebody\n"));
    EXPECT_THAT(card, Not(HasSubstr("base_model")));
    EXPECT_THAT(card, HasSubstr("llama-cli -m './it'\\''s.gguf'"));
    EXPECT_THAT(modelCard(report, {"o/n", ""}),
                HasSubstr("---\nbase_model: o/n\nbase_model_relation: quantized\nlibrary_name: gguf\n"));
    EXPECT_EQ(cardPath("a/b.gguf"), "a/README.md");
    EXPECT_EQ(cardPath("a/b"), "a/b/README.md");
}

} // namespace
} // namespace ql::report
