// SPDX-License-Identifier: Apache-2.0
#include "core/report/summary.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <numeric>
#include <unordered_map>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ql::report {

namespace {

/// The name with * for the number behind "experts.", or for every number between dots.
std::string foldedName(const std::string& name, bool everyNumber)
{
    std::string out;
    std::string_view rest = name;
    bool isExpert = false;
    while (true) {
        const std::size_t dot = rest.find('.');
        const std::string_view word = rest.substr(0, dot);
        const bool isNumber =
            !word.empty() && std::ranges::all_of(word, [](unsigned char c) { return std::isdigit(c); });
        out += isNumber && (everyNumber || isExpert) ? std::string_view("*") : word;
        isExpert = word == "experts" || word == "expert";
        if (dot == std::string_view::npos)
            return out;
        out += '.';
        rest.remove_prefix(dot + 1);
    }
}

/// Rows with the same key are one row of a folded table.
std::string keyOf(const TensorRow& row, const std::string& name, bool withLayer)
{
    constexpr char between = '\0';
    std::string key = name;
    for (const std::string* part : {&row.role, &row.sourceType, &row.asked, &row.planned, &row.written, &row.readBack,
                                    &row.fallback, &row.search, &row.route}) {
        key += between;
        key += *part;
    }
    key += fmt::format("{0}{1}{0}{2}{0}{3}{0}{4}", between, row.importance, fmt::join(row.shape, ","),
                       row.certificate.has_value(), row.certificate ? row.certificate->reason : std::string());
    if (withLayer)
        key += fmt::format("{0}{1}{0}{2}", between, row.layer, row.reason);
    return key;
}

void merge(FoldedRow& into, const TensorRow& row)
{
    ++into.tensors;
    into.row.bytes += row.bytes;
    into.row.stats.merge(row.stats);
    into.row.checksum.clear();
    if (into.row.reason != row.reason)
        into.row.reason = "several";
    if (!row.certificate)
        return;
    Certificate& sum = *into.row.certificate;
    sum.weights += row.certificate->weights;
    sum.differing += row.certificate->differing;
    sum.nanCodes += row.certificate->nanCodes;
    sum.largestDifference = std::max(sum.largestDifference, row.certificate->largestDifference);
}

std::vector<FoldedRow> fold(const Report& report, bool everyNumber)
{
    std::vector<FoldedRow> rows;
    std::unordered_map<std::string, std::size_t> places;
    for (const TensorRow& row : report.tensors) {
        std::string name = foldedName(row.name, everyNumber);
        const bool isFolded = name != row.name;
        const auto [place, isNew] = places.try_emplace(keyOf(row, name, !everyNumber), rows.size());
        if (!isNew && isFolded) {
            merge(rows[place->second], row);
            rows[place->second].row.name = std::move(name);
            continue;
        }
        rows.push_back({row});
        rows.back().row.map = {};
    }
    return rows;
}

void keepWorst(FoldedRows& folded, std::size_t most)
{
    if (folded.rows.size() <= most)
        return;
    const auto badness = [&](std::size_t i) {
        const TensorRow& row = folded.rows[i].row;
        const double rmse = row.stats.relativeRmse();
        return std::pair(row.readBack != row.planned || row.written != row.planned, std::isnan(rmse) ? HUGE_VAL : rmse);
    };
    std::vector<std::size_t> order(folded.rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return badness(a) > badness(b); });
    folded.leftOut = order.size() - most;
    order.resize(most);
    std::ranges::sort(order);
    std::vector<FoldedRow> kept;
    for (const std::size_t i : order)
        kept.push_back(std::move(folded.rows[i]));
    folded.rows = std::move(kept);
}

} // namespace

std::uint64_t weightsOf(const TensorRow& row)
{
    std::uint64_t weights = 1;
    for (const std::uint64_t extent : row.shape)
        weights *= extent;
    return weights;
}

std::vector<TypeShare> sharesByType(const Report& report)
{
    std::map<std::string, TypeShare> byType;
    for (const TensorRow& row : report.tensors) {
        TypeShare& share = byType[row.readBack];
        share.type = row.readBack;
        ++share.tensors;
        share.weights += weightsOf(row);
        share.bytes += row.bytes;
        share.stats.merge(row.stats);
        if (!share.worst || row.stats.relativeRmse() > share.worst->stats.relativeRmse())
            share.worst = &row;
    }
    std::vector<TypeShare> shares;
    for (auto& [type, share] : byType)
        shares.push_back(std::move(share));
    std::ranges::stable_sort(shares, [](const TypeShare& a, const TypeShare& b) { return a.bytes > b.bytes; });
    return shares;
}

ErrorGrid errorGrid(const Report& report)
{
    ErrorGrid grid;
    std::unordered_map<std::string, std::size_t> roles;
    std::map<int, std::size_t> layers;
    for (const TensorRow& row : report.tensors) {
        if (roles.try_emplace(row.role, grid.roles.size()).second)
            grid.roles.push_back(row.role);
        layers.try_emplace(row.layer);
    }
    for (auto& [layer, place] : layers) {
        place = grid.layers.size();
        grid.layers.push_back(layer);
    }
    std::vector<quant::ErrorStats> stats(grid.roles.size() * grid.layers.size());
    grid.cells.resize(stats.size());
    for (const TensorRow& row : report.tensors) {
        const std::size_t cell = roles[row.role] * grid.layers.size() + layers[row.layer];
        stats[cell].merge(row.stats);
        ++grid.cells[cell].tensors;
    }
    for (std::size_t i = 0; i < stats.size(); ++i) {
        grid.cells[i].rmse = stats[i].relativeRmse();
        if (std::isfinite(grid.cells[i].rmse))
            grid.largest = std::max(grid.largest, grid.cells[i].rmse);
    }
    return grid;
}

ErrorHistogram errorHistogram(const Report& report)
{
    ErrorHistogram histogram;
    std::map<int, std::uint64_t> bins;
    for (const TensorRow& row : report.tensors) {
        const double rmse = row.stats.relativeRmse();
        if (row.stats.count == 0 || !std::isfinite(rmse))
            ++histogram.unknown;
        else if (rmse == 0)
            ++histogram.exact;
        else
            ++bins[static_cast<int>(std::floor(std::log10(rmse) * ErrorHistogram::binsPerDecade))];
    }
    if (bins.empty())
        return histogram;
    histogram.first = bins.begin()->first;
    histogram.bins.resize(static_cast<std::size_t>(bins.rbegin()->first - histogram.first + 1));
    for (const auto& [bin, count] : bins)
        histogram.bins[static_cast<std::size_t>(bin - histogram.first)] = count;
    return histogram;
}

std::vector<LayerError> errorsByLayer(const Report& report)
{
    std::map<int, LayerError> byLayer;
    for (const TensorRow& row : report.tensors) {
        if (row.stats.count == 0)
            continue;
        LayerError& layer = byLayer[row.layer];
        layer.layer = row.layer;
        ++layer.tensors;
        layer.stats.merge(row.stats);
        if (!layer.worst || row.stats.relativeRmse() > layer.worst->stats.relativeRmse())
            layer.worst = &row;
    }
    std::vector<LayerError> layers;
    for (const auto& [number, layer] : byLayer)
        layers.push_back(layer);
    return layers;
}

double RoleError::bitsPerWeight() const
{
    return weights > 0 ? 8 * static_cast<double>(bytes) / static_cast<double>(weights) : 0;
}

std::vector<RoleError> errorsByRole(const Report& report)
{
    std::vector<RoleError> roles;
    std::unordered_map<std::string, std::size_t> places;
    std::unordered_map<std::string, std::size_t> order; // of roles
    for (const TensorRow& row : report.tensors) {
        order.try_emplace(row.role, order.size());
        const auto [place, isNew] = places.try_emplace(row.role + '\0' + row.readBack, roles.size());
        if (isNew)
            roles.push_back({row.role, row.readBack});
        RoleError& sum = roles[place->second];
        ++sum.tensors;
        sum.weights += weightsOf(row);
        sum.bytes += row.bytes;
        sum.stats.merge(row.stats);
    }
    std::ranges::stable_sort(roles, {}, [&](const RoleError& role) { return order[role.role]; });
    return roles;
}

CertificateTotal certificateTotal(const Report& report)
{
    CertificateTotal total;
    for (const TensorRow& row : report.tensors) {
        if (!row.certificate)
            continue;
        ++total.tensors;
        total.exactTensors += row.certificate->differing == 0;
        total.weights += row.certificate->weights;
        total.differing += row.certificate->differing;
    }
    return total;
}

quant::ErrorStats totalStats(const Report& report)
{
    quant::ErrorStats total;
    for (const TensorRow& row : report.tensors)
        total.merge(row.stats);
    return total;
}

FoldedRows foldRows(const Report& report, std::size_t most)
{
    FoldedRows folded;
    if (report.tensors.size() > most) {
        folded.rows = fold(report, false);
        folded.what = FoldedRows::What::Experts;
        if (folded.rows.size() > most) {
            folded.rows = fold(report, true);
            folded.what = FoldedRows::What::Layers;
            constexpr std::size_t factor = 2;
            keepWorst(folded, factor * most);
        }
        return folded;
    }
    for (const TensorRow& row : report.tensors) {
        folded.rows.push_back({row});
        folded.rows.back().row.map = {};
    }
    return folded;
}

} // namespace ql::report
