// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <nlohmann/json.hpp>

#include "core/job/tradeoff.h"

namespace ql::job {

namespace {

Json number(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

Json toJson(const TradeoffPoint& point)
{
    Json json{{"type", quant::info(point.type).name}};
    if (!point.skipped.empty()) {
        json["skipped"] = point.skipped;
        return json;
    }
    json.update({{"bits_per_weight", point.bitsPerWeight},
                 {"rmse", number(point.stats.relativeRmse())},
                 {"max_error", point.stats.maxError},
                 {"cosine", number(point.stats.cosine())},
                 {"sqnr_db", number(point.stats.sqnrDb())},
                 {"nonfinite", point.stats.nonfinite},
                 {"importance", point.importance},
                 {"frontier", point.frontier}});
    return json;
}

Json listOf(const std::vector<TradeoffPoint>& points)
{
    Json list = Json::array();
    for (const TradeoffPoint& point : points)
        list.push_back(toJson(point));
    return list;
}

} // namespace

Json Tradeoff::toJson() const
{
    Json list = Json::array();
    for (const TensorTradeoff& tensor : tensors)
        list.push_back({{"name", tensor.name},
                        {"role", tensor.role},
                        {"layer", tensor.layer},
                        {"source_type", tensor.sourceType},
                        {"rows", tensor.rows},
                        {"columns", tensor.columns},
                        {"sampled_rows", tensor.sampledRows},
                        {"types", listOf(tensor.points)}});
    return {{"estimated", estimated}, {"total", listOf(total)}, {"tensors", std::move(list)}};
}

} // namespace ql::job
