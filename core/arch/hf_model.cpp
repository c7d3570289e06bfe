// SPDX-License-Identifier: Apache-2.0
#include "core/arch/hf_model.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/arch/coded_rows.h"
#include "core/arch/hf_config.h"
#include "core/arch/row_sources.h"
#include "core/arch/source_values.h"
#include "core/container/own_folder.h"
#include "core/quant/dispatch.h"

namespace ql::arch {

namespace {

struct RoleWord {
    std::string_view huggingFace, gguf;
};
constexpr std::array kRoleWords = {
    RoleWord{"q_proj", "attn_q"},
    RoleWord{"k_proj", "attn_k"},
    RoleWord{"v_proj", "attn_v"},
    RoleWord{"o_proj", "attn_output"},
    RoleWord{"qkv_proj", "attn_qkv"},
    RoleWord{"gate_proj", "ffn_gate"},
    RoleWord{"up_proj", "ffn_up"},
    RoleWord{"down_proj", "ffn_down"},
    RoleWord{"w1", "ffn_gate"},
    RoleWord{"w2", "ffn_down"},
    RoleWord{"w3", "ffn_up"},
    RoleWord{"embed_tokens", "token_embd"},
    RoleWord{"lm_head", "output"},
    RoleWord{"q_a_proj", "attn_q_a"},
    RoleWord{"q_b_proj", "attn_q_b"},
    RoleWord{"kv_b_proj", "attn_kv_b"},
    RoleWord{"gate", "ffn_gate_inp"},
    RoleWord{"router", "ffn_gate_inp"},
    RoleWord{"gate_up_proj", "ffn_gate_up"},
    RoleWord{"kv_a_proj_with_mqa", "attn_kv_a_mqa"},
};

/// Models whose experts are published one by one, and which some programs save with all of them in one tensor, rows of
/// gate before rows of up.
constexpr std::array<std::string_view, 6> kFusedByRows = {"qwen2_moe",   "qwen3_moe", "qwen3_next",
                                                          "qwen3_5_moe", "glm4_moe",  "deepseek_v3"};

/// A value of the language model's part of config.json, or of its root.
const Json* configOf(const Json& config, const char* key)
{
    for (const char* part : kLanguageModelKeys)
        if (const auto inner = config.find(part); inner != config.end() && inner->is_object())
            if (const auto found = inner->find(key); found != inner->end() && !found->is_null())
                return &*found;
    const auto found = config.find(key);
    return found != config.end() && !found->is_null() ? &*found : nullptr;
}

std::uint64_t countOf(const Json& config, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (const Json* value = configOf(config, key); value && value->is_number_unsigned())
            return value->get<std::uint64_t>();
    return 0;
}

std::string textOf(const Json& config, const char* key)
{
    const Json* value = configOf(config, key);
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

ModelFacts factsOfConfig(const Json& config)
{
    ModelFacts facts;
    facts.architecture = textOf(config, "model_type");
    facts.layers = countOf(config, {"num_hidden_layers", "n_layer", "num_layers"});
    facts.heads = countOf(config, {"num_attention_heads", "n_head"});
    facts.headsKv = countOf(config, {"num_key_value_heads"});
    facts.headsKv = facts.headsKv == 0 ? facts.heads : facts.headsKv;
    facts.experts = countOf(config, {"num_local_experts", "num_experts", "n_routed_experts"});
    facts.vocabulary = countOf(config, {"vocab_size"});
    facts.contextLength = countOf(config, {"max_position_embeddings", "n_positions"});
    return facts;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::vector<std::string_view> components(std::string_view name)
{
    std::vector<std::string_view> list;
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('.', begin), name.size());
        list.push_back(name.substr(begin, end - begin));
        begin = end + 1;
    }
    return list;
}

/// Weights of plain or coded numbers may get another type; integers stay as they are.
Storage storageOf(const checkpoint::Weight& weight)
{
    const quant::StoredType type = weight.type();
    const bool isFloat = type.known() && (weight.coded || quant::info(type.format).isFloat);
    return isFloat && weight.shape.size() > 1 ? Storage::FollowType : Storage::Keep;
}

class Reader {
public:
    explicit Reader(Model& model)
        : m_model(model)
        , m_type(textOf(model.checkpoint->config(), "model_type"))
        , m_hidden(countOf(model.checkpoint->config(), {"hidden_size"}))
    {
    }

    Status run()
    {
        for (const checkpoint::Weight& weight : m_model.weights->all) {
            if (isFusedByRows(weight))
                QL_CHECK(takeApart(weight));
            else
                addWhole(weight);
        }
        for (const checkpoint::UnusedTensor& unused : m_model.weights->unused)
            QL_CHECK(addUnused(unused));
        return ok;
    }

private:
    TargetTensor begin(const checkpoint::Weight& weight, std::string name) const
    {
        TargetTensor target;
        target.layer = layerOfHuggingFaceName(name);
        target.role = roleOfHuggingFaceName(name);
        target.name = std::move(name);
        target.storage = storageOf(weight);
        target.sourceType = weight.type();
        target.storageName = weight.storageName();
        target.sources = {weight.tensor->name};
        for (const checkpoint::Tensor* companion : weight.companions)
            target.sources.push_back(companion->name);
        return target;
    }

    SourceTensors sourcesOf(const checkpoint::Weight& weight) const
    {
        return {m_model.checkpoint, m_model.weights, {&weight}};
    }

    void addWhole(const checkpoint::Weight& weight)
    {
        TargetTensor target = begin(weight, weight.name);
        target.shape = weight.shape;
        target.sourceBytes = weight.bytes();
        if (weight.coded)
            target.coded = CodedRows::make(sourcesOf(weight), View(weight.shape));
        target.rows = makePlainRows(sourcesOf(weight), target.columns(), target.rowCount());
        m_model.tensors.push_back(std::move(target));
    }

    bool isFusedByRows(const checkpoint::Weight& weight) const
    {
        return weight.shape.size() == 3 && m_hidden > 0 && isElementwise(weight)
            && std::ranges::find(kFusedByRows, m_type) != kFusedByRows.end()
            && ((weight.name.ends_with(".experts.gate_up_proj") && weight.shape[2] == m_hidden
                 && weight.shape[1] % 2 == 0)
                || (weight.name.ends_with(".experts.down_proj") && weight.shape[1] == m_hidden));
    }

    Status takeApart(const checkpoint::Weight& weight)
    {
        const std::size_t dot = weight.name.rfind('.');
        const std::string experts = weight.name.substr(0, dot);
        const std::uint64_t rows = weight.shape[1];
        for (std::uint64_t expert = 0; expert < weight.shape[0]; ++expert) {
            const auto add = [&](const char* name, std::uint64_t first, std::uint64_t end) {
                return addPart(weight, fmt::format("{}.{}.{}.weight", experts, expert, name), expert, first, end);
            };
            if (weight.name.ends_with(".down_proj")) {
                QL_CHECK(add("down_proj", 0, rows));
            } else {
                QL_CHECK(add("gate_proj", 0, rows / 2));
                QL_CHECK(add("up_proj", rows / 2, rows));
            }
        }
        return ok;
    }

    Status addPart(const checkpoint::Weight& weight, std::string name, std::uint64_t expert, std::uint64_t first,
                   std::uint64_t end)
    {
        View view(weight.shape);
        QL_CHECK(view.slice(0, expert, expert + 1));
        QL_CHECK(view.slice(1, first, end));
        QL_CHECK(view.reshape({end - first, weight.shape[2]}));
        TargetTensor target = begin(weight, std::move(name));
        target.shape = view.shape();
        target.sourceBytes = weight.bytes() / weight.elements() * target.elements()
            + weight.bytes() % weight.elements() * target.elements() / weight.elements();
        if (weight.coded)
            target.coded = CodedRows::make(sourcesOf(weight), view);
        target.rows = makeViewRows(sourcesOf(weight), std::move(view), {});
        m_model.tensors.push_back(std::move(target));
        return ok;
    }

    /// Scales of inputs are kept for types that need them; nothing else of these tensors has a place.
    Status addUnused(const checkpoint::UnusedTensor& unused)
    {
        const checkpoint::Tensor& tensor = *unused.tensor;
        m_model.notCarried.push_back({tensor.name, unused.reason});
        const std::size_t dot = tensor.name.rfind('.');
        if (dot == std::string::npos)
            return ok;
        const std::string module = tensor.name.substr(0, dot), ending = tensor.name.substr(dot + 1);
        if (ending != "input_scale" && ending != "activation_scale" && ending != "input_global_scale")
            return ok;
        const bool isFp4 = m_fp4.empty() ? isFp4Module(module) : m_fp4.contains(module);
        QL_TRY(const auto scale, readInputScale(*m_model.checkpoint, tensor, isFp4));
        if (scale)
            m_model.inputs.emplace(module, *scale);
        return ok;
    }

    bool isFp4Module(const std::string& module)
    {
        for (const checkpoint::Weight& weight : m_model.weights->all)
            if (weight.coded && weight.coded->scheme().element == quant::Element::E2M1
                && weight.name.ends_with(".weight"))
                m_fp4.emplace(weight.name.substr(0, weight.name.size() - std::string_view(".weight").size()), true);
        m_fp4.emplace(std::string(), true); // not empty any more
        return m_fp4.contains(module);
    }

    Model& m_model;
    const std::string m_type;
    const std::uint64_t m_hidden;
    std::map<std::string, bool, std::less<>> m_fp4{}; ///< modules in 4 bits; empty until it is asked for
};

/// Files of weights, of what the source's quantiser left, and of programs like this one.
bool staysBehind(const std::string& name)
{
    constexpr std::array<std::string_view, 17> endings = {
        ".safetensors", ".index.json", ".bin",         ".pt",          ".pth",       ".ckpt",
        ".gguf",        ".h5",         ".msgpack",     ".onnx",        ".partial",   ".journal",
        ".part",        ".imatrix",    ".report.json", ".report.html", ".incomplete"};
    constexpr std::array<std::string_view, 5> names = {"config.json", "hf_quant_config.json", "quantize_config.json",
                                                       "quant_config.json", "recipe.yaml"};
    return name.starts_with('.') || std::ranges::find(names, name) != names.end()
        || std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

Status findSideFiles(Model& model, io::Disk& disk)
{
    const std::string& folder = model.checkpoint->folder();
    QL_TRY(const std::vector<std::string> names, disk.list(folder));
    for (const std::string& name : names) {
        const std::string path = io::join(folder, name);
        if (staysBehind(name))
            continue;
        if (disk.isFolder(path)) {
            model.notCarried.push_back({name + "/", "a folder beside the weights"});
            continue;
        }
        // What lies elsewhere is no part of the model, and must not get into what somebody publishes.
        if (!container::leavesFolder(folder, path).empty()) {
            model.notCarried.push_back({name, "a link that leads out of the model's folder"});
            continue;
        }
        QL_TRY(const auto file, disk.open(path));
        model.sideFiles.push_back({name, path, file->size()});
    }
    return ok;
}

} // namespace

int layerOfHuggingFaceName(std::string_view name)
{
    for (const std::string_view component : components(name)) {
        int layer = -1;
        if (isNumber(component)
            && std::from_chars(component.data(), component.data() + component.size(), layer).ec == std::errc())
            return layer;
    }
    return -1;
}

std::string roleOfHuggingFaceName(std::string_view name)
{
    std::vector<std::string_view> words = components(name);
    if (words.size() > 1 && words.back() == "weight")
        words.pop_back();
    const auto* known = std::ranges::find(kRoleWords, words.back(), &RoleWord::huggingFace);
    const bool isOfExperts = std::ranges::find(words, "experts") != words.end();
    const bool isShared = std::ranges::any_of(
        words, [](std::string_view word) { return word == "shared_expert" || word == "shared_experts"; });
    if (known != kRoleWords.end())
        return std::string(known->gguf) + (isOfExperts ? "_exps" : isShared ? "_shexp" : "");
    std::erase_if(words, isNumber);
    std::erase_if(words, [](std::string_view word) { return word == "model" || word == "layers"; });
    return fmt::format("{}", fmt::join(words, "."));
}

Status checkHuggingFace(const checkpoint::Checkpoint& checkpoint)
{
    const std::string& path = checkpoint.path();
    if (checkpoint.source() == checkpoint::Source::Gguf)
        return fail(Errc::BadInput,
                    fmt::format("{}: is GGUF, which has the names and the layout of llama.cpp; to write safetensors, "
                                "start from the Hugging Face folder of the model",
                                path));
    if (checkpoint.source() == checkpoint::Source::Safetensors)
        return fail(Errc::BadInput,
                    fmt::format("{}: there is no config.json beside it, and no engine serves a model without; copy "
                                "config.json and the tokenizer files into its folder",
                                path));
    return ok;
}

Result<ModelPtr> interpretAsHuggingFace(checkpoint::CheckpointPtr checkpoint, io::Disk& disk)
{
    QL_CHECK(checkHuggingFace(*checkpoint));
    QL_TRY(const std::shared_ptr<Model> model, beginModel(std::move(checkpoint), disk));
    model->naming = Naming::HuggingFace;
    model->facts = factsOfConfig(model->checkpoint->config());
    QL_CHECK(Reader(*model).run());
    QL_CHECK(findSideFiles(*model, disk));
    model->arrange();
    return ModelPtr(model);
}

} // namespace ql::arch
