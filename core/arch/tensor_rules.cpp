// SPDX-License-Identifier: Apache-2.0
#include "core/arch/tensor_rules.h"

#include <algorithm>
#include <optional>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/arch/coded_rows.h"
#include "core/arch/generated.h"
#include "core/arch/row_sources.h"
#include "core/arch/source_names.h"
#include "core/arch/source_values.h"
#include "core/arch/tensor_ops.h"
#include "core/checkpoint/tensor_name.h"

namespace ql::arch {

namespace {

constexpr std::string_view kLayer = "{L}";
constexpr std::string_view kElement = "{E}";

std::string replaced(std::string text, std::string_view placeholder, std::uint64_t number)
{
    for (std::size_t at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at))
        text.replace(at, placeholder.size(), std::to_string(number));
    return text;
}

using Sources = std::vector<const checkpoint::Weight*>;

constexpr std::string_view kBlocks = "_blocks"; ///< ending of tensors that hold MXFP4 codes

class Mapper {
public:
    Mapper(Model& model, Architecture& architecture, std::uint64_t tokens)
        : m_model(model)
        , m_architecture(architecture)
        , m_names(*model.weights, architecture)
        , m_tokens(tokens)
    {
    }

    Status run()
    {
        for (const Json& entry : m_architecture.spec.at("tensors"))
            QL_CHECK(applyEntry(entry));
        for (const auto& [target, source] : m_required)
            if (!m_targets.contains(target))
                return fail(Errc::BadInput,
                            fmt::format("tensor {} is missing; a {} model needs it for {}", source,
                                        m_architecture.ggufName(), target));
        QL_TRY(std::vector<TargetTensor> computed, generatedTensors(m_architecture));
        std::move(computed.begin(), computed.end(), std::back_inserter(m_model.tensors));
        QL_TRY(m_model.notCarried, m_names.explainUnused(m_architecture));
        m_model.arrange();
        return ok;
    }

private:
    Environment& environment() { return m_architecture.environment; }

    Status applyEntry(const Json& entry)
    {
        if (const auto when = entry.find("when"); when != entry.end()) {
            QL_TRY(const bool applies, evaluateCondition(*when, environment()));
            if (!applies)
                return ok;
        }
        const std::string source = entry.at("src").get<std::string>();
        const std::string target = entry.at("dst").get<std::string>();
        if (source.find(kLayer) == std::string::npos)
            return applyTo(entry, source, target);
        QL_TRY(const std::uint64_t layers, evaluateCount(Json{"var", "n_layer"}, environment()));
        for (std::uint64_t layer = 0; layer < layers; ++layer) {
            environment().vars["i"] = layer;
            if (const auto kind = entry.find("on"); kind != entry.end() && *kind != "all") {
                const Json& condition = m_architecture.spec.at("layer_kinds").at(kind->get<std::string>());
                QL_TRY(const bool isOfKind, evaluateCondition(condition, environment()));
                if (!isOfKind)
                    continue;
            }
            std::uint64_t sourceLayer = layer;
            if (const auto other = entry.find("source_layer"); other != entry.end()) {
                QL_TRY(sourceLayer, evaluateCount(*other, environment()));
            }
            QL_CHECK(applyTo(entry, replaced(source, kLayer, sourceLayer), replaced(target, kLayer, layer)));
        }
        return ok;
    }

    Status applyTo(const Json& entry, const std::string& source, const std::string& target)
    {
        const std::string presence = entry.value("presence", "required");
        if (presence == "fallback" && m_targets.contains(target))
            return ok;
        QL_TRY(const Sources tensors, sourcesOf(entry, source));
        if (tensors.empty()) {
            if (presence == "required")
                m_required.emplace_back(target, replaced(source, kElement, 0));
            return ok;
        }
        if (!m_targets.insert(target).second)
            return fail(Errc::BadInput,
                        fmt::format("tensor {} and another form of it are both there, so it is not clear "
                                    "which of them is {}",
                                    tensors[0]->name, target));
        QL_TRY(TargetTensor made, makeTarget(entry, tensors, target));
        m_model.tensors.push_back(std::move(made));
        return ok;
    }

    /// Of blocks the rules give the name of the tensor that holds them, not that of the weight.
    const checkpoint::Weight* findSource(const std::string& name) const
    {
        const checkpoint::Weight* const found = m_names.find(name);
        return found || !name.ends_with(kBlocks) ? found : m_names.find(name.substr(0, name.size() - kBlocks.size()));
    }

    /// The tensor, or all tensors of the stack. Empty when there is none of them; an error when some are missing.
    Result<Sources> sourcesOf(const Json& entry, const std::string& source)
    {
        Sources tensors;
        std::uint64_t count = 1;
        if (const auto stack = entry.find("stack"); stack != entry.end()) {
            QL_TRY(const std::uint64_t wanted, evaluateCount(*stack, environment()));
            count = std::min<std::uint64_t>(wanted, m_model.checkpoint->tensors().size() + 1);
        }
        std::optional<std::string> missing;
        for (std::uint64_t i = 0; i < count; ++i) {
            const std::string name = replaced(source, kElement, i);
            if (const checkpoint::Weight* tensor = findSource(name))
                tensors.push_back(tensor);
            else if (!missing)
                missing = name;
            if (missing && !tensors.empty())
                return fail(Errc::BadInput,
                            fmt::format("tensor {} is missing, but {} is there; all {} of them are "
                                        "needed",
                                        *missing, tensors[0]->name, count));
        }
        for (const checkpoint::Weight* tensor : tensors)
            m_names.markUsed(*tensor);
        return tensors;
    }

    Status checkSources(const Json& entry, const Sources& tensors)
    {
        std::vector<std::uint64_t> expected;
        for (const Json& size : entry.at("shape")) {
            QL_TRY(const std::uint64_t dimension, evaluateCount(size, environment()));
            expected.push_back(dimension);
        }
        for (const checkpoint::Weight* tensor : tensors) {
            // Of blocks the rules give the shape in which they are stored.
            const std::vector<std::uint64_t>& shape = entry.contains("repack") ? tensor->tensor->shape : tensor->shape;
            if (shape != expected)
                return fail(Errc::BadInput,
                            fmt::format("tensor {} has the shape [{}], but by config.json it ought to be [{}]",
                                        tensor->name, fmt::join(shape, ", "), fmt::join(expected, ", ")));
            if (tensor->elements() == 0)
                return fail(Errc::BadInput, fmt::format("tensor {} has no values", tensor->name));
            if (!(tensor->type() == tensors[0]->type()) && !(isElementwise(*tensor) && isElementwise(*tensors[0])))
                return fail(
                    Errc::BadInput,
                    fmt::format("tensor {} is stored as {}, but {} as {}; tensors that are stacked need one type",
                                tensors[0]->name, tensors[0]->storageName(), tensor->name, tensor->storageName()));
        }
        return ok;
    }

    Result<TargetTensor> makeTarget(const Json& entry, const Sources& tensors, const std::string& name)
    {
        QL_CHECK(checkSources(entry, tensors));
        std::vector<std::uint64_t> shape = tensors[0]->shape;
        if (entry.contains("stack"))
            shape.insert(shape.begin(), tensors.size());
        TensorOps ops{View(shape)};
        if (Status applied = ops.apply(entry.value("ops", Json::array()), environment(), m_tokens); !applied)
            return fail(std::move(applied).error().in(fmt::format("tensor {}", tensors[0]->name)));

        TargetTensor target;
        target.name = name;
        target.shape = ops.view.shape();
        const checkpoint::TensorName parsed = checkpoint::parseTensorName(name);
        target.layer = parsed.layer;
        target.role = parsed.role;
        target.storage = storageOf(entry.value("store", "ftype"), target.shape.size() > 1 && parsed.suffix == "weight");
        target.sourceType = tensors[0]->type();
        target.storageName = tensors[0]->storageName();
        for (const checkpoint::Weight* tensor : tensors) {
            target.sources.push_back(tensor->tensor->name);
            for (const checkpoint::Tensor* companion : tensor->companions)
                target.sources.push_back(companion->name);
            target.sourceBytes += tensor->bytes();
        }
        target.inputs = servedRounding(tensors);
        setRows(target, {m_model.checkpoint, m_model.weights, tensors}, std::move(ops));
        if (!target.rows)
            return fail(Errc::Unsupported,
                        fmt::format("the values of tensor {} have to be reordered, which cannot be done in the form {} "
                                    "in which they are stored",
                                    tensors[0]->name, target.storageName));
        return target;
    }

    static Storage storageOf(const std::string& store, bool isMatrix)
    {
        if (store == "f16")
            return Storage::F16;
        if (store == "convolution")
            return Storage::Convolution;
        return store != "f32" && isMatrix ? Storage::FollowType : Storage::F32; // the recipe may change "raw:MXFP4"
    }

    std::shared_ptr<const ServedRounding> servedRounding(const Sources& tensors) const
    {
        if (tensors[0]->inputs.kind == checkpoint::ServedInputs::Kind::Plain)
            return nullptr;
        auto made = std::make_shared<ServedRounding>(ServedRounding{m_model.checkpoint, tensors[0]->inputs});
        for (const checkpoint::Weight* tensor : tensors)
            if (tensor->inputScale)
                made->scales.push_back(tensor->inputScale);
        return made;
    }

    /// Leaves the rows null where the stored form does not allow the operations.
    static void setRows(TargetTensor& target, SourceTensors sources, TensorOps ops)
    {
        const Sources& tensors = sources.tensors;
        const bool elementwise = std::all_of(tensors.begin(), tensors.end(),
                                             [](const checkpoint::Weight* tensor) { return isElementwise(*tensor); });
        const std::uint64_t stored = tensors.size() * tensors[0]->elements();
        const bool isPlain = ops.addends.empty() && ops.view.isPrefix()
            && (tensors.size() == 1 || target.elements() == stored) && tensors[0]->elements() % target.columns() == 0
            && (elementwise || target.columns() == tensors[0]->columns());
        if (ops.addends.empty())
            target.coded = CodedRows::make(sources, ops.view);
        // A part of the sources only, perhaps.
        target.sourceBytes =
            target.sourceBytes / stored * target.elements() + target.sourceBytes % stored * target.elements() / stored;
        if (isPlain)
            target.rows = makePlainRows(std::move(sources), target.columns(), target.rowCount());
        else if (elementwise)
            target.rows = makeViewRows(std::move(sources), std::move(ops.view), std::move(ops.addends));
    }

    Model& m_model;
    Architecture& m_architecture;
    SourceNames m_names;
    std::uint64_t m_tokens;
    std::set<std::string> m_targets{};
    std::vector<std::pair<std::string, std::string>> m_required{}; ///< target and the source that was looked for
};

} // namespace

Status mapTensors(Model& model, Architecture& architecture, std::uint64_t tokens)
{
    return Mapper(model, architecture, tokens).run();
}

} // namespace ql::arch
