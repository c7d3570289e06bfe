// SPDX-License-Identifier: Apache-2.0
#include "core/plan/linear_module.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string_view>

#include "core/base/phrase.h"

namespace ql::plan {

namespace {

constexpr std::string_view kWeight = ".weight";
constexpr std::string_view kExperts = ".experts.";

namespace reason {
constexpr std::string_view output = QL_PHRASE("Reason", "the output matrix: engines expect it in plain numbers");
constexpr std::string_view embedding = QL_PHRASE("Reason", "an embedding: its rows are looked up");
constexpr std::string_view router =
    QL_PHRASE("Reason", "routes tokens to experts: tiny, and an error sends tokens astray");
constexpr std::string_view norm = QL_PHRASE("Reason", "a normalisation weight");
constexpr std::string_view convolution = QL_PHRASE("Reason", "a small convolution of a recurrent layer");
constexpr std::string_view recurrent = QL_PHRASE("Reason", "a small weight of a recurrent layer");
constexpr std::string_view vision =
    QL_PHRASE("Reason", "belongs to a vision or audio part, which engines run in plain numbers");
constexpr std::string_view prediction =
    QL_PHRASE("Reason", "belongs to the prediction of further tokens, which engines run in plain numbers");
constexpr std::string_view classifier = QL_PHRASE("Reason", "a classifier on top of the model");
} // namespace reason

struct Word {
    std::string_view text;
    std::string_view reason;
};

/// The last component of the module's name is one of these.
constexpr std::array kWholeWords = {
    Word{"lm_head", reason::output},        Word{"embed_out", reason::output},
    Word{"output_layer", reason::output},   Word{"output", reason::output},
    Word{"proj_out", reason::output},       Word{"gate", reason::router},
    Word{"router", reason::router},         Word{"shared_expert_gate", reason::router},
    Word{"gate_proj_moe", reason::router},  Word{"in_proj_a", reason::recurrent},
    Word{"in_proj_b", reason::recurrent},   Word{"in_proj_ba", reason::recurrent},
    Word{"x_proj", reason::recurrent},      Word{"dt_proj", reason::recurrent},
    Word{"eh_proj", reason::prediction},    Word{"score", reason::classifier},
    Word{"classifier", reason::classifier}, Word{"wte", reason::embedding},
    Word{"wpe", reason::embedding},         Word{"relative_attention_bias", reason::embedding},
};
/// It contains one of these.
constexpr std::array kPartsOfWords = {
    Word{"embed", reason::embedding},
    Word{"norm", reason::norm},
    Word{"conv", reason::convolution},
};
/// Any component of the name is one of these.
constexpr std::array kAnyWords = {
    Word{"visual", reason::vision},
    Word{"vision_tower", reason::vision},
    Word{"vision_model", reason::vision},
    Word{"vision_encoder", reason::vision},
    Word{"multi_modal_projector", reason::vision},
    Word{"mm_projector", reason::vision},
    Word{"embed_vision", reason::vision},
    Word{"embed_audio", reason::vision},
    Word{"audio_tower", reason::vision},
    Word{"audio_model", reason::vision},
    Word{"router", reason::router},
    Word{"mtp", reason::prediction},
};
constexpr std::array<std::string_view, 8> kMlpWords = {
    "mlp", "experts", "feed_forward", "ffn", "block_sparse_moe", "moe", "shared_expert", "shared_experts",
};

using FusedSet = std::span<const std::string_view>;
constexpr std::array<std::string_view, 3> kQkv = {"q_proj", "k_proj", "v_proj"};
constexpr std::array<std::string_view, 2> kGateUp = {"gate_proj", "up_proj"};
constexpr std::array<std::string_view, 2> kW1W3 = {"w1", "w3"};
constexpr std::array<std::string_view, 2> kQaKva = {"q_a_proj", "kv_a_proj_with_mqa"};
constexpr std::array<FusedSet, 4> kFused = {kQkv, kGateUp, kW1W3, kQaKva};

/// Calls visit(component) for each part between dots, until it says true.
template <class Visit> bool anyComponent(std::string_view name, Visit visit)
{
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('.', begin), name.size());
        if (visit(name.substr(begin, end - begin)))
            return true;
        begin = end + 1;
    }
    return false;
}

std::string_view reasonByName(std::string_view module)
{
    const std::string_view last = lastComponent(module);
    for (const Word& word : kAnyWords)
        if (anyComponent(module, [&](std::string_view component) { return component == word.text; }))
            return word.reason;
    for (const Word& word : kWholeWords)
        if (last == word.text)
            return word.reason;
    for (const Word& word : kPartsOfWords)
        if (last.find(word.text) != std::string_view::npos)
            return word.reason;
    return {};
}

} // namespace

std::string_view moduleOf(std::string_view tensor)
{
    if (tensor.ends_with(kWeight))
        tensor.remove_suffix(kWeight.size());
    return tensor;
}

std::string_view lastComponent(std::string_view module)
{
    return module.substr(module.rfind('.') + 1); // npos + 1 is 0
}

std::string whyNotQuantised(const arch::TargetTensor& tensor, const arch::ModelFacts& facts)
{
    if (tensor.shape.size() < 2)
        return QL_PHRASE("Reason", "one-dimensional");
    if (tensor.shape.size() > 2)
        return tensor.name.find(kExperts.substr(0, kExperts.size() - 1)) != std::string::npos
            ? QL_PHRASE("Reason",
                        "holds all experts in one tensor, which the dialects of coded weights have no form for")
            : QL_PHRASE("Reason", "not a matrix");
    if (!tensor.name.ends_with(kWeight))
        return QL_PHRASE("Reason", "not the weight of a module by its name");
    if (const std::string_view reason = reasonByName(moduleOf(tensor.name)); !reason.empty())
        return std::string(reason);
    if (facts.layers > 0 && tensor.layer >= 0 && static_cast<std::uint64_t>(tensor.layer) >= facts.layers)
        return std::string(reason::prediction);
    return {};
}

bool isLinearMatrix(const arch::TargetTensor& tensor)
{
    if (tensor.shape.size() != 2 || !tensor.name.ends_with(kWeight))
        return false;
    const std::string_view last = lastComponent(moduleOf(tensor.name));
    return !last.starts_with("embed") && !last.starts_with("wte") && !last.starts_with("wpe")
        && !last.starts_with("conv");
}

bool isOfMlp(std::string_view module)
{
    return anyComponent(
        module, [](std::string_view component) { return std::ranges::find(kMlpWords, component) != kMlpWords.end(); });
}

std::vector<std::vector<std::size_t>> fusedModules(const std::vector<arch::TargetTensor>& tensors)
{
    std::map<std::pair<std::string_view, std::size_t>, std::size_t> known;
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        if (!tensors[i].name.ends_with(kWeight))
            continue;
        const std::string_view module = moduleOf(tensors[i].name);
        const std::string_view last = lastComponent(module);
        const auto set =
            std::ranges::find_if(kFused, [&](FusedSet words) { return std::ranges::count(words, last) > 0; });
        if (set == kFused.end())
            continue;
        const std::string_view parent = module.substr(0, module.size() - last.size());
        const auto [entry, isNew] = known.try_emplace({parent, set - kFused.begin()}, groups.size());
        if (isNew)
            groups.emplace_back();
        groups[entry->second].push_back(i);
    }
    std::erase_if(groups, [](const std::vector<std::size_t>& group) { return group.size() < 2; });
    return groups;
}

std::string_view expertsParent(std::string_view module)
{
    const std::size_t at = module.find(kExperts);
    return at == std::string_view::npos ? std::string_view() : module.substr(0, at);
}

} // namespace ql::plan
