// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "core/job/generate_pair.h"

namespace ql::job {

namespace {

Json toJson(const Outlook& outlook)
{
    Json top = Json::array();
    for (const LikelyToken& likely : outlook.top)
        top.push_back({{"token", likely.token}, {"text", likely.text}, {"probability", likely.probability}});
    return {{"probability", outlook.probability}, {"top", std::move(top)}};
}

double perSecond(std::size_t count, double seconds)
{
    return seconds > 0 ? static_cast<double>(count) / seconds : 0;
}

Json toJson(const PairText& text, std::string_view model, const std::vector<graph::TokenId>& prompt)
{
    Json tokens = Json::array(), places = Json::array();
    for (const PairToken& token : text.tokens) {
        if (!token.ends)
            tokens.push_back(token.token);
        places.push_back({{"token", token.token},
                          {"text", token.text},
                          {"divergence", token.divergence},
                          {"reference", toJson(token.reference)},
                          {"candidate", toJson(token.candidate)}});
    }
    const std::size_t count = tokens.size();
    return {{"model", model},
            {"prompt_tokens", prompt},
            {"tokens", std::move(tokens)},
            {"text", text.text},
            {"ended", text.ended},
            {"prompt_tokens_per_second", perSecond(prompt.size(), text.promptSeconds)},
            {"tokens_per_second", perSecond(count, text.seconds)},
            {"places", std::move(places)}};
}

} // namespace

Json GeneratedPair::toJson(std::string_view referenceName, std::string_view candidateName) const
{
    return {
        {"same_tokens", same},
        {"first_different", parted ? Json(same) : Json()},
        {"results", {job::toJson(reference, referenceName, prompt), job::toJson(candidate, candidateName, prompt)}}};
}

} // namespace ql::job
