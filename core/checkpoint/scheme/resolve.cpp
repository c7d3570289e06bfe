// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>
#include <unordered_set>

#include <fmt/format.h>

#include "core/checkpoint/scheme/column_factors.h"
#include "core/checkpoint/scheme/plausible.h"
#include "core/checkpoint/scheme/quantization_config.h"
#include "core/checkpoint/scheme/schemes.h"
#include "core/checkpoint/weights.h"

namespace ql::checkpoint {

namespace {

using namespace scheme;

constexpr int kSamples = 3; // of each dialect and scheme, whose values are looked at

/// Words in the names of layers that tools leave alone without saying so.
bool isUsuallyPlain(std::string_view module)
{
    constexpr std::array words = {"lm_head",    "embed", "norm",   "router", "conv", "eh_proj",
                                  "wte",        "wpe",   "vision", "visual", "mtp",  "multi_modal_projector",
                                  "shared_head"};
    const std::string_view last = module.substr(module.rfind('.') + 1);
    return last == "gate" || last == "output_layer" || last.ends_with("expert_gate")
        || std::any_of(words.begin(), words.end(),
                       [module](std::string_view word) { return module.find(word) != std::string_view::npos; });
}

/// Names for one warning: how many, and the first few.
struct Sightings {
    std::size_t count = 0;
    std::string names{};

    void add(std::string_view name)
    {
        if (++count <= 3)
            names += (names.empty() ? "" : ", ") + std::string(name);
        else if (count == 4)
            names += " ...";
    }
};

class Resolver {
public:
    Resolver(const CheckpointPtr& checkpoint, ConfigurationPtr configuration)
        : m_checkpoint(checkpoint)
        , m_configuration(std::move(configuration))
        , m_parts(groupByModule(*checkpoint))
        , m_isUsed(checkpoint->tensors().size())
    {
    }

    Result<Weights> run()
    {
        const std::vector<Tensor>& tensors = m_checkpoint->tensors();
        std::vector<Weight> weights(tensors.size());
        for (std::size_t i = 0; i < tensors.size(); ++i)
            if (const NamedPart named = splitName(tensors[i].name); isMain(named.part)) {
                QL_TRY(weights[i], resolveMain(tensors[i], named));
                m_isUsed[i] = true;
            }
        // Only now it is known what nothing has asked for.
        Weights result;
        for (std::size_t i = 0; i < tensors.size(); ++i) {
            if (!m_isUsed[i])
                QL_CHECK(resolveLeftOver(tensors[i], splitName(tensors[i].name), weights[i], result));
            if (weights[i].tensor)
                result.all.push_back(std::move(weights[i]));
        }
        warn(result.warnings);
        return result;
    }

private:
    static Weight plain(const Tensor& tensor) { return {tensor.name, tensor.shape, &tensor, nullptr, {}}; }

    bool isQuantised() const
    {
        return m_checkpoint->source() != Source::Gguf && (m_configuration || !m_codedModules.empty());
    }

    const Declared* declaredOf(std::string_view module, const Tensor& tensor) const
    {
        const bool isVector = isFloat(&tensor) && tensor.shape.size() < 2; // norms, biases: no claim is made about them
        return m_configuration && !isVector ? &m_configuration->of(module) : nullptr;
    }

    Result<Weight> resolveMain(const Tensor& tensor, const NamedPart& named)
    {
        const Candidate candidate{m_checkpoint,
                                  named.module,
                                  &tensor,
                                  named.part,
                                  &m_parts.at(named.module),
                                  declaredOf(named.module, tensor)};
        const auto all = families();
        const auto family =
            std::find_if(all.begin(), all.end(), [&](const Family& each) { return each.claims(candidate); });
        if (family != all.end())
            return resolveCoded(candidate, *family);
        if (named.isCertain || (named.part == Part::Weight && candidate.isDeclared() && !isFloat(&tensor)))
            return fail(unclaimed(candidate));
        if (candidate.isDeclared() && named.part == Part::Weight && !isUsuallyPlain(named.module))
            m_plainThoughDeclared.add(tensor.name);
        return plain(tensor);
    }

    static Error unclaimed(const Candidate& candidate)
    {
        std::string companions;
        for (std::size_t i = static_cast<std::size_t>(Part::Scale); i < kParts; ++i)
            if (const Tensor* each = candidate.parts->tensors[i]; each && !isForRunTime(static_cast<Part>(i)))
                companions += fmt::format("{}{} {} {}", companions.empty() ? "" : ", ", each->name, each->type.name(),
                                          shapeText(each->shape));
        return {Errc::BadInput,
                fmt::format("{}: {} {} {} is no way of storing weights that can be read (the configuration says {})",
                            candidate.main->name, candidate.main->type.name(), shapeText(candidate.main->shape),
                            companions.empty() ? "without scales" : "with " + companions,
                            candidate.declared ? storedName(candidate.declared->stored, candidate.declared->bits)
                                               : "nothing")};
    }

    Result<Weight> resolveCoded(const Candidate& candidate, const Family& family)
    {
        const Tensor& tensor = *candidate.main;
        if (candidate[Part::LowRank])
            return fail(Errc::Unsupported,
                        fmt::format("{}: a second weight of low rank is added to it (SVDQuant), which cannot be read; "
                                    "open the 16-bit form of the model",
                                    tensor.name));
        QL_TRY(Resolved resolved, family.resolve(candidate));
        if (const Tensor* factors = candidate[Part::PreQuantScale]) {
            QL_TRY(resolved.coded, withColumnFactors(m_checkpoint, std::move(resolved.coded), *factors));
            resolved.companions.push_back(factors);
        }
        const bool hasEnding = candidate.part != Part::Bare && candidate.part != Part::Blocks;
        Weight weight{std::string(candidate.module) + (hasEnding ? ".weight" : ""), std::move(resolved.shape), &tensor,
                      std::move(resolved.coded), std::move(resolved.companions)};
        if (candidate.declared)
            weight.inputs = candidate.declared->inputs;
        weight.inputScale = inputScaleOf(candidate.module);
        if (const Tensor* other = m_checkpoint->find(weight.name); other && other != &tensor)
            return fail(Errc::BadInput,
                        fmt::format("{}: the same weight is also there as {}", tensor.name, other->name));
        for (const Tensor* companion : weight.companions)
            m_isUsed[static_cast<std::size_t>(companion - m_checkpoint->tensors().data())] = true;
        if (int& seen = m_samples[weight.coded->dialect() + quant::schemeName(weight.coded->scheme())];
            seen < kSamples) {
            ++seen;
            QL_CHECK(checkPlausible(*weight.coded, tensor.name));
            if (resolved.hasDoubtfulZeros)
                QL_CHECK(checkZeroPoints(*weight.coded, tensor.name));
        }
        if (candidate.declared && !candidate.isDeclared())
            m_codedThoughPlain.add(tensor.name);
        else if (candidate.declared && candidate.declared->stored != resolved.stored)
            m_otherKind[fmt::format("{} instead of {}", storedName(resolved.stored, weight.coded->scheme().bits),
                                    storedName(candidate.declared->stored, candidate.declared->bits))]
                .add(tensor.name);
        m_codedModules.insert(candidate.module);
        return weight;
    }

    const Tensor* inputScaleOf(std::string_view module) const
    {
        for (const char* ending : {".input_scale", ".input_global_scale", ".activation_scale"})
            if (const Tensor* found = m_checkpoint->find(std::string(module) + ending); found && found->elements() == 1)
                return found;
        return nullptr;
    }

    Status resolveLeftOver(const Tensor& tensor, const NamedPart& named, Weight& weight, Weights& result)
    {
        if (named.part == Part::Unknown && hasCoded(named.module))
            return fail(Errc::BadInput,
                        fmt::format("{}: it is not known what this tensor does to {}.weight, which cannot be read "
                                    "without it",
                                    tensor.name, named.module));
        if (!isQuantised() || !named.isCertain) {
            weight = plain(tensor); // the name only looked like a companion's
            return ok;
        }
        if (named.part == Part::InputScale) {
            result.unused.push_back({&tensor, "scale of a layer's input or output, used at run time only"});
        } else if (named.part == Part::CacheScale) {
            result.unused.push_back({&tensor, "scale of attention or of the KV cache, used at run time only"});
        } else if (named.part == Part::Shape) {
            result.unused.push_back({&tensor, "the shape of a packed weight"});
        } else if (hasMain(m_parts.at(named.module))) {
            result.unused.push_back({&tensor, "the weight that it belongs to does not need it"});
            m_needless.add(tensor.name);
        } else {
            return fail(
                Errc::BadInput,
                fmt::format("{}: the weight that it belongs to is missing ({}.weight)", tensor.name, named.module));
        }
        return ok;
    }

    bool hasCoded(std::string_view module) const { return m_codedModules.contains(module); }

    static bool hasMain(const Parts& parts)
    {
        return std::any_of(parts.tensors.begin(), parts.tensors.begin() + static_cast<int>(Part::Blocks) + 1,
                           [](const Tensor* tensor) { return tensor != nullptr; });
    }

    void warn(std::vector<std::string>& warnings) const
    {
        if (m_plainThoughDeclared.count)
            warnings.push_back(fmt::format("{} weights are not quantised, though the configuration says so: {}",
                                           m_plainThoughDeclared.count, m_plainThoughDeclared.names));
        if (m_codedThoughPlain.count)
            warnings.push_back(fmt::format("{} weights are quantised, though the configuration leaves them out; they "
                                           "are read as their scales say: {}",
                                           m_codedThoughPlain.count, m_codedThoughPlain.names));
        for (const auto& [kinds, weights] : m_otherKind)
            warnings.push_back(
                fmt::format("{} weights are stored as {}, which the configuration says; they are read as "
                            "they are stored: {}",
                            weights.count, kinds, weights.names));
        if (m_needless.count)
            warnings.push_back(fmt::format("{} tensors belong to weights that do not need them, and are left out: {}",
                                           m_needless.count, m_needless.names));
    }

    const CheckpointPtr& m_checkpoint;
    const ConfigurationPtr m_configuration;
    const PartsByModule m_parts;
    std::vector<bool> m_isUsed;
    std::unordered_map<std::string, int> m_samples{};
    Sightings m_plainThoughDeclared{}, m_codedThoughPlain{}, m_needless{};
    std::map<std::string, Sightings> m_otherKind{};
    std::unordered_set<std::string_view> m_codedModules{};
};

} // namespace

Result<Weights> resolveWeights(const CheckpointPtr& checkpoint, io::Disk& disk)
{
    QL_TRY(ConfigurationPtr configuration, readConfiguration(*checkpoint, disk));
    return Resolver(checkpoint, std::move(configuration)).run();
}

} // namespace ql::checkpoint
