// SPDX-License-Identifier: Apache-2.0
#include "core/report/svg_charts.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/report/markup.h"

namespace ql::report::svg {

namespace {

using markup::escape;

constexpr double width = 960; // of every chart, in its own units; the document scales it
constexpr double letter = 8.4; // what a character of a wide font of 13 takes on average

std::string open(double height, std::string_view title, std::string_view description)
{
    return fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {:g} {:g}\">"
                       "<title>{}</title><desc>{}</desc>\n",
                       width, height, escape(title), escape(description));
}

std::string text(double x, double y, std::string_view anchor, std::string_view words, std::string_view style = "ink")
{
    return fmt::format("<text class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\">{}</text>\n", style, x, y,
                       anchor, escape(words));
}

double labelWidth(const std::vector<std::string>& labels)
{
    std::size_t longest = 0;
    for (const std::string& label : labels)
        longest = std::max(longest, label.size());
    return std::min(260.0, static_cast<double>(longest) * letter + 12);
}

/// How the same is said in words of the colours of a heat map, below it.
std::string scale(double x, double y, double largest)
{
    constexpr int steps = 48;
    constexpr double length = 240, height = 12;
    std::string out = text(x - 6, y + height - 1, "end", "0", "quiet");
    for (int i = 0; i < steps; ++i)
        out += fmt::format("<rect x=\"{:.2f}\" y=\"{:.1f}\" width=\"{:.2f}\" height=\"{:g}\" fill=\"#{:06x}\"/>",
                           x + i * length / steps, y, length / steps + 0.3, height, cividis((i + 0.5) / steps));
    return out + "\n"
        + text(x + length + 6, y + height - 1, "start", fmt::format("{:.4g} relative RMSE", largest), "quiet");
}

std::string binName(const ErrorHistogram& histogram, std::size_t bin)
{
    return fmt::format("{:.2g}",
                       std::pow(10, (histogram.first + static_cast<double>(bin)) / ErrorHistogram::binsPerDecade));
}

} // namespace

std::uint32_t cividis(double position)
{
    constexpr std::array<std::uint32_t, 10> stops = {0x00224e, 0x123570, 0x3b496c, 0x575d6d, 0x707173,
                                                     0x8a8678, 0xa59c74, 0xc3b369, 0xe1cc55, 0xfee838};
    const double place = std::clamp(position, 0.0, 1.0) * (stops.size() - 1);
    const std::size_t below = std::min<std::size_t>(static_cast<std::size_t>(place), stops.size() - 2);
    const double part = place - static_cast<double>(below);
    std::uint32_t colour = 0;
    for (const unsigned shift : {16u, 8u, 0u}) {
        const double from = stops[below] >> shift & 0xff, to = stops[below + 1] >> shift & 0xff;
        colour |= static_cast<std::uint32_t>(std::lround(from + part * (to - from))) << shift;
    }
    return colour;
}

std::string bytesByType(const std::vector<TypeShare>& shares)
{
    if (shares.empty())
        return {};
    constexpr double row = 26, barHeight = 18, roomForNumbers = 330;
    std::uint64_t total = 0;
    std::vector<std::string> labels;
    for (const TypeShare& share : shares) {
        total += share.bytes;
        labels.push_back(share.type);
    }
    const double left = labelWidth(labels), room = width - left - roomForNumbers;
    std::string out = open(static_cast<double>(shares.size()) * row + 4, "Bytes by type",
                           fmt::format("Horizontal bars; the longest is {}.", shares.front().type));
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const TypeShare& share = shares[i];
        const double y = static_cast<double>(i) * row + 4;
        const double part = total > 0 ? static_cast<double>(share.bytes) / static_cast<double>(total) : 0;
        const double largest = std::max(1.0, static_cast<double>(shares.front().bytes));
        const double length = std::max(1.0, room * static_cast<double>(share.bytes) / largest);
        const std::string numbers = fmt::format("{}, {:.1f} %, {} tensor{}", formatBytes(share.bytes), 100 * part,
                                                markup::grouped(share.tensors), share.tensors == 1 ? "" : "s");
        out += text(left - 8, y + 14, "end", share.type);
        out += fmt::format("<rect class=\"bar\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.2f}\" height=\"{:g}\" rx=\"2\">"
                           "<title>{}: {}</title></rect>\n",
                           left, y, length, barHeight, escape(share.type), escape(numbers));
        out += text(left + length + 8, y + 14, "start", numbers, "quiet");
    }
    return out + "</svg>\n";
}

std::string errorByLayer(const ErrorGrid& grid)
{
    if (grid.cells.empty())
        return {};
    constexpr double row = 20, head = 22;
    const double left = labelWidth(grid.roles);
    const double column = std::min(34.0, (width - left - 4) / static_cast<double>(grid.layers.size()));
    const double bottom = head + static_cast<double>(grid.roles.size()) * row;
    std::string out =
        open(bottom + 34, "Error by role and layer",
             fmt::format("A row for each role, a column for each layer; the largest relative RMSE is {:.4g}. The error "
                         "table has the same numbers tensor by tensor.",
                         grid.largest));
    const auto labelEvery = static_cast<std::size_t>(std::ceil(3.5 * letter / column));
    for (std::size_t layer = 0; layer < grid.layers.size(); ++layer) {
        const double x = left + (static_cast<double>(layer) + 0.5) * column;
        if (grid.layers[layer] < 0)
            out += text(x, head - 7, "middle", "–", "quiet");
        else if (static_cast<std::size_t>(grid.layers[layer]) % labelEvery == 0)
            out += text(x, head - 7, "middle", std::to_string(grid.layers[layer]), "quiet");
    }
    for (std::size_t role = 0; role < grid.roles.size(); ++role) {
        const double y = head + static_cast<double>(role) * row;
        out += text(left - 8, y + 14, "end", grid.roles[role].empty() ? "other" : grid.roles[role]);
        for (std::size_t layer = 0; layer < grid.layers.size(); ++layer) {
            const ErrorGrid::Cell& cell = grid.at(role, layer);
            if (cell.tensors == 0)
                continue;
            const bool isFinite = std::isfinite(cell.rmse);
            const std::string fill = isFinite
                ? fmt::format("fill=\"#{:06x}\"", cividis(grid.largest > 0 ? cell.rmse / grid.largest : 0))
                : std::string("class=\"none\"");
            const std::string where = grid.layers[layer] < 0 ? std::string("outside the layers")
                                                             : fmt::format("layer {}", grid.layers[layer]);
            out += fmt::format("<rect x=\"{:.2f}\" y=\"{:.1f}\" width=\"{:.2f}\" height=\"{:g}\" {}>"
                               "<title>{}, {}: {}</title></rect>\n",
                               left + static_cast<double>(layer) * column, y, std::max(1.0, column - 1), row - 1, fill,
                               escape(grid.roles[role]), where,
                               isFinite ? fmt::format("{:.4g}", cell.rmse) : std::string("not a number"));
        }
    }
    return out + scale(left + 20, bottom + 12, grid.largest) + "</svg>\n";
}

std::string errorHistogram(const ErrorHistogram& histogram)
{
    const std::size_t columns = histogram.bins.size() + 1;
    if (histogram.exact + histogram.unknown == 0 && histogram.bins.empty())
        return {};
    constexpr double top = 18, tall = 84, left = 50;
    const double column = std::min(90.0, (width - left - 10) / static_cast<double>(columns));
    std::uint64_t most = std::max<std::uint64_t>(1, histogram.exact);
    for (const std::uint64_t count : histogram.bins)
        most = std::max(most, count);
    std::string out =
        open(top + tall + 40, "Tensors by error",
             "A bar for the tensors without any error, then bars for relative RMSE on a logarithmic scale, "
             "four to a decade.");
    const auto bar = [&](std::size_t place, std::uint64_t count, const std::string& label, const std::string& words) {
        const double height = tall * static_cast<double>(count) / static_cast<double>(most);
        const double x = left + static_cast<double>(place) * column;
        out += fmt::format("<rect class=\"bar\" x=\"{:.1f}\" y=\"{:.2f}\" width=\"{:.1f}\" height=\"{:.2f}\">"
                           "<title>{}: {} tensors</title></rect>\n",
                           x, top + tall - height, column - 2, height, words, count);
        if (count > 0)
            out += text(x + column / 2 - 1, top + tall - height - 4, "middle", markup::grouped(count), "quiet");
        out += text(x + (place == 0 ? column / 2 - 1 : 0), top + tall + 16, "middle", label, "quiet");
    };
    bar(0, histogram.exact, "exact", "exact");
    for (std::size_t i = 0; i < histogram.bins.size(); ++i)
        bar(i + 1, histogram.bins[i], binName(histogram, i),
            fmt::format("{} to {}", binName(histogram, i), binName(histogram, i + 1)));
    out += text(left + static_cast<double>(columns) * column, top + tall + 16, "middle",
                binName(histogram, histogram.bins.size()), "quiet");
    out += text(left, top + tall + 34, "start", "relative RMSE of a tensor", "quiet");
    return out + "</svg>\n";
}

} // namespace ql::report::svg
