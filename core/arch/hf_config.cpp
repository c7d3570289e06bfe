// SPDX-License-Identifier: Apache-2.0
#include "core/arch/hf_config.h"

#include <initializer_list>

#include <nlohmann/json.hpp>

namespace ql::arch {

namespace {

Json firstOf(const Json& config, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (const auto found = config.find(key); found != config.end() && !found->is_null())
            return *found;
    return Json();
}

/// Sets a key that is not there yet, if there is a value for it.
void fill(Json& object, const char* key, const Json& value)
{
    if (!object.contains(key) && !value.is_null())
        object[key] = value;
}

Json normalisedRope(const Json& config)
{
    Json rope = firstOf(config, {"rope_parameters"});
    if (rope.is_null())
        rope = firstOf(config, {"rope_scaling"});
    if (!rope.is_object())
        rope = Json::object();
    if (!rope.contains("full_attention") && !rope.contains("sliding_attention")) {
        const Json local = firstOf(
            config,
            {"local_rope_theta", "rope_local_theta", "rope_theta_local", "swa_rope_theta", "rope_local_base_freq"});
        if (!local.is_null())
            rope["sliding_attention"] = Json{{"rope_theta", local}};
        fill(rope, "rope_theta",
             firstOf(config,
                     {"global_rope_theta", "rope_global_theta", "rope_theta_global", "rope_theta", "rotary_emb_base"}));
        fill(rope, "rope_type", firstOf(rope, {"type"}));
        fill(rope, "partial_rotary_factor", firstOf(config, {"partial_rotary_factor", "rope_pct", "rope_percent"}));
        fill(rope, "original_max_position_embeddings", firstOf(config, {"original_max_position_embeddings"}));
    }
    Json result = rope.contains("full_attention") && rope["full_attention"].is_object() ? rope["full_attention"] : rope;
    const auto sliding = rope.find("sliding_attention");
    result["theta_swa"] = sliding != rope.end() && sliding->is_object() ? firstOf(*sliding, {"rope_theta"}) : Json();
    if (const Json sections = firstOf(rope, {"mrope_section"}); !sections.is_null())
        result["mrope_section"] = sections;
    return result;
}

} // namespace

Json effectiveConfig(const Json& defaults, const Json& config)
{
    Json result = defaults.is_object() ? defaults : Json::object();
    result.update(config);
    for (const char* key : kLanguageModelKeys)
        if (const auto part = config.find(key); part != config.end() && part->is_object())
            result.update(*part);
    result["_rope"] = normalisedRope(result);
    return result;
}

} // namespace ql::arch
