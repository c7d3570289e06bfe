// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "core/job/culprits.h"

namespace ql::job {

namespace {

Json savedJson(const TestedSet& test)
{
    return {{"bytes", test.bytes},
            {"original_bytes", test.originalBytes},
            {"saved", test.saved.value},
            {"saved_error", test.saved.error},
            {"saved_per_byte", test.savedPerByte()}};
}

Json toJson(const Culprit& culprit)
{
    Json raises = Json::array();
    for (const Raise& raise : culprit.raises)
        raises.push_back(
            {{"type", raise.type}, {"bytes", raise.bytes}, {"more", raise.more}, {"original", raise.isOriginal}});
    Json json = savedJson(culprit.test);
    json.update({{"name", culprit.name},
                 {"role", culprit.role},
                 {"layer", culprit.layer},
                 {"type", culprit.type},
                 {"original_type", culprit.originalType},
                 {"raises", std::move(raises)}});
    return json;
}

} // namespace

Json Culprits::toJson() const
{
    Json drifts = Json::array(), sets = Json::array(), list = Json::array();
    for (std::size_t i = 0; i < layers.size(); ++i)
        drifts.push_back({{"layer", i}, {"relative_error", layers[i].relativeError}, {"cosine", layers[i].cosine}});
    for (const TestedSet& group : groups) {
        sets.push_back(savedJson(group));
        sets.back()["tensors"] = group.tensors;
    }
    for (const Culprit& culprit : tensors)
        list.push_back(job::toJson(culprit));
    return {{"tokens", tokens},
            {"chunk", chunk},
            {"kl_divergence", divergence.divergence.value},
            {"kl_divergence_error", divergence.divergence.error},
            {"layers", drifts},
            {"differing", differing},
            {"tensors", list},
            {"groups", sets},
            {"tests", tests},
            {"complete", complete},
            {"seconds", seconds}};
}

} // namespace ql::job
