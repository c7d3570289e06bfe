// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/scheme/tensor_parts.h"

namespace ql::checkpoint::scheme {

namespace {

struct Ending {
    std::string_view text;
    Part part;
    bool isCertain;
};

/// The first that fits is taken, so longer ones come first.
constexpr std::array kEndings = {
    Ending{".weight", Part::Weight, false},
    Ending{".weight_scale_inv", Part::ScaleInverse, true},
    Ending{".weight_scale", Part::Scale, true},
    Ending{".weight_packed", Part::Packed, true},
    Ending{".weight_global_scale", Part::GlobalScale, true},
    Ending{".weight_scale_2", Part::Scale2, true},
    Ending{".weight_zero_point", Part::ZeroPoint, true},
    Ending{".weight_g_idx", Part::GroupIndex, true},
    Ending{".weight_shape", Part::Shape, true},
    Ending{".qweight", Part::QWeight, true},
    Ending{".qzeros", Part::QZeros, true},
    Ending{".scales", Part::Scale, false},
    Ending{".g_idx", Part::GroupIndex, true},
    Ending{".pre_quant_scale", Part::PreQuantScale, true},
    Ending{".svdquant_lora_a", Part::LowRank, true},
    Ending{".svdquant_lora_b", Part::LowRank, true},
    Ending{".qscale_weight", Part::Scale, true},
    Ending{".qscale_act", Part::InputScale, true},
    Ending{".scale_inv", Part::ScaleInverse, true},
    Ending{"_scale_inv", Part::ScaleInverse, true},
    Ending{"_scales_inv", Part::ScaleInverse, true},
    Ending{"_weight_scale_2", Part::Scale2, true},
    Ending{"_weight_scale", Part::Scale, true},
    Ending{".blocks", Part::Blocks, false},
    Ending{"_blocks", Part::Blocks, false},
    Ending{"input_scale", Part::InputScale, true},
    Ending{"input_global_scale", Part::InputScale, true},
    Ending{"input_zero_point", Part::InputScale, true},
    Ending{"activation_scale", Part::InputScale, true},
    Ending{"output_scale", Part::InputScale, true},
    Ending{"output_zero_point", Part::InputScale, true},
    Ending{"input_scale_ub", Part::InputScale, true},
    Ending{".k_scale", Part::CacheScale, true},
    Ending{".v_scale", Part::CacheScale, true},
    Ending{".q_scale", Part::CacheScale, true},
    Ending{".kv_scale", Part::CacheScale, true},
    Ending{".k_zero_point", Part::CacheScale, true},
    Ending{".v_zero_point", Part::CacheScale, true},
    Ending{".prob_output_scale", Part::CacheScale, true},
    Ending{".prob_scale", Part::CacheScale, true},
    Ending{"_scales", Part::Scale, false},
    Ending{"_scale", Part::Scale, false},
    Ending{".scale", Part::Scale, false},
};

} // namespace

NamedPart splitName(std::string_view name)
{
    for (const Ending& ending : kEndings) {
        if (!name.ends_with(ending.text) || name.size() == ending.text.size())
            continue;
        std::string_view module = name.substr(0, name.size() - ending.text.size());
        if (module.back() == '.' || (ending.text[0] != '.' && module.back() == '_'))
            module.remove_suffix(1);
        return {module, ending.part, ending.isCertain};
    }
    const std::size_t last = name.rfind('.');
    if (last != std::string_view::npos && name.substr(last).starts_with(".weight_"))
        return {name.substr(0, last), Part::Unknown, false};
    return {name, Part::Bare, false};
}

PartsByModule groupByModule(const Checkpoint& checkpoint)
{
    PartsByModule modules;
    modules.reserve(checkpoint.tensors().size());
    for (const Tensor& tensor : checkpoint.tensors()) {
        const NamedPart named = splitName(tensor.name);
        const Tensor*& place = modules[named.module][named.part];
        if (!place)
            place = &tensor;
    }
    return modules;
}

} // namespace ql::checkpoint::scheme
