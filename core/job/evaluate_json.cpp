// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <nlohmann/json.hpp>

#include "core/job/evaluate.h"

namespace ql::job {

namespace {

Json pointToJson(const CurvePoint& point)
{
    const Divergence& d = point.divergence;
    return {{"tokens", point.tokens},
            {"perplexity_reference", d.referencePerplexity.value},
            {"perplexity_candidate", d.candidatePerplexity.value},
            {"perplexity_ratio", d.perplexityRatio.value},
            {"perplexity_ratio_error", d.perplexityRatio.error},
            {"kl_divergence", d.divergence.value},
            {"standard_error", d.divergence.error},
            {"interval", {point.interval.low, std::isfinite(point.interval.high) ? Json(point.interval.high) : Json()}},
            {"same_top", d.sameTop.value},
            {"same_top_error", d.sameTop.error},
            {"rms_delta_p", d.rmsDeltaP.value},
            {"rms_delta_p_error", d.rmsDeltaP.error}};
}

} // namespace

Json Evaluation::toJson() const
{
    const Divergence& d = divergence;
    Json drifts = Json::array(), points = Json::array();
    for (std::size_t i = 0; i < layers.size(); ++i)
        drifts.push_back({{"layer", i}, {"relative_error", layers[i].relativeError}, {"cosine", layers[i].cosine}});
    for (const CurvePoint& point : curve)
        points.push_back(pointToJson(point));
    return {{"tokens", tokens},
            {"chunk", chunk},
            {"predictions", d.predictions},
            {"perplexity",
             {{"reference", d.referencePerplexity.value},
              {"reference_error", d.referencePerplexity.error},
              {"candidate", d.candidatePerplexity.value},
              {"candidate_error", d.candidatePerplexity.error},
              {"ratio", d.perplexityRatio.value},
              {"ratio_error", d.perplexityRatio.error}}},
            {"kl_divergence",
             {{"mean", d.divergence.value},
              {"standard_error", d.divergence.error},
              {"median", d.median},
              {"p90", d.p90},
              {"p99", d.p99},
              {"p99_9", d.p99_9},
              {"max", d.largest}}},
            {"same_top", d.sameTop.value},
            {"same_top_error", d.sameTop.error},
            {"rms_delta_p", d.rmsDeltaP.value},
            {"rms_delta_p_error", d.rmsDeltaP.error},
            {"layers", drifts},
            {"confidence", confidence},
            {"curve", points},
            {"stopped", {{"reason", stopReasonName(reason)}, {"after", tokens}}},
            {"seconds", seconds}};
}

} // namespace ql::job
