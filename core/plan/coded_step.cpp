// SPDX-License-Identifier: Apache-2.0
#include "core/plan/coded_step.h"

#include <array>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/arch/hf_config.h"
#include "core/arch/row_sources.h"
#include "core/plan/linear_module.h"

namespace ql::plan {

namespace {

using quant::Format;
using Form = arch::InputScale::Form;

quant::StoredType typeOf(Format format)
{
    return {format, quant::info(format).ggufId.value_or(0)};
}

/// What the scales are written in.
Format scaleType(Format format, ServingDialect dialect, Format wanted)
{
    if (format != Format::FP8 && format != Format::FP8_DYNAMIC && format != Format::FP8_BLOCK)
        return servedScheme(format)->scale;
    return wanted == Format::BF16 && dialect != ServingDialect::Modelopt ? Format::BF16 : Format::F32;
}

/// Rows of one value each, as one row.
class OneRow final : public arch::RowSource {
public:
    OneRow(std::shared_ptr<const arch::RowSource> rows, std::uint64_t count)
        : m_rows(std::move(rows))
        , m_count(count)
    {
    }
    Status readRows(std::uint64_t, std::uint64_t count, std::span<float> out) const override
    {
        return count == 0 ? Status(ok) : m_rows->readRows(0, m_count, out);
    }
    bool isPlainCopy() const override { return false; }
    Status readRaw(std::uint64_t, std::span<std::byte>) const override
    {
        return fail(Errc::Failed, "computed values have no bytes in a file");
    }
    std::uint64_t scratchBytes(std::uint64_t) const override { return m_rows->scratchBytes(m_count); }

private:
    std::shared_ptr<const arch::RowSource> m_rows;
    std::uint64_t m_count;
};

class CompanionMaker {
public:
    CompanionMaker(const arch::TargetTensor& weight, std::vector<Companion>& out)
        : m_weight(weight)
        , m_out(out)
    {
    }

    void add(std::string_view ending, std::vector<std::uint64_t> shape, Format type, const std::string& what,
             std::shared_ptr<const arch::RowSource> rows)
    {
        m_out.push_back(make(std::string(moduleOf(m_weight.name)) + std::string(ending), std::move(shape), type, what,
                             std::move(rows)));
    }

    Companion make(std::string name, std::vector<std::uint64_t> shape, Format type, const std::string& what,
                   std::shared_ptr<const arch::RowSource> rows) const
    {
        Companion made;
        arch::TargetTensor& tensor = made.tensor;
        tensor.name = std::move(name);
        tensor.shape = std::move(shape);
        tensor.layer = m_weight.layer;
        tensor.role = m_weight.role;
        tensor.storage = arch::Storage::F32;
        tensor.sourceType = typeOf(Format::F32);
        tensor.rows = std::move(rows);
        Step& step = made.step;
        step.planned = typeOf(type);
        step.asked = step.planned.name();
        step.declared = type == Format::F8_E8M0 ? Format::U8 : Format::Unknown;
        step.bytes = tensor.elements() * quant::info(type).blockBytes;
        step.reason = fmt::format("{} of {}", what, m_weight.name);
        return made;
    }

private:
    const arch::TargetTensor& m_weight;
    std::vector<Companion>& m_out;
};

/// The format nearest to one that cannot be had; nothing: plain numbers.
std::optional<Format> heldInstead(ServingDialect dialect, Format format, bool isLinear)
{
    if (!isLinear)
        return std::nullopt;
    if (dialect == ServingDialect::DeepSeek)
        return Format::FP8_BLOCK;
    return isNvfp4Kind(format) || format == Format::MXFP4 ? Format::NVFP4A16 : Format::FP8_DYNAMIC;
}

Form inputForm(Format format, bool divides)
{
    return !isNvfp4Kind(format) ? Form::Fp8 : divides ? Form::Fp4Inverse : Form::Fp4;
}

} // namespace

bool liesInBlocks(const arch::TargetTensor& tensor)
{
    return tensor.coded && tensor.shape.size() > 2 && tensor.sources.size() == 2
        && (tensor.sources[0].ends_with("_blocks") || tensor.sources[0].ends_with(".blocks"));
}

Format numberTypeOf(const arch::Model& model)
{
    if (!model.checkpoint)
        return Format::BF16;
    const Json config = arch::effectiveConfig(Json::object(), model.checkpoint->config());
    for (const char* key : {"dtype", "torch_dtype"}) {
        const auto found = config.find(key);
        if (found == config.end() || !found->is_string())
            continue;
        const std::string name = found->get<std::string>();
        return name.ends_with("float32") ? Format::F32
            : name.ends_with("bfloat16") ? Format::BF16
            : name.ends_with("float16")  ? Format::F16
                                         : Format::BF16;
    }
    return Format::BF16;
}

Placer::Placer(const Plan& plan, const Inputs& inputs)
    : m_plan(plan)
    , m_inputs(inputs)
    , m_numberType(numberTypeOf(*plan.source))
{
}

bool Placer::hasInput(const arch::TargetTensor& tensor) const
{
    return m_inputs.contains(moduleOf(tensor.name));
}

std::optional<Format> Placer::keptFormat(const arch::TargetTensor& tensor) const
{
    if (!tensor.coded || !isLinearMatrix(tensor))
        return std::nullopt;
    auto format = servedFormat(keepCoding(tensor)->scheme());
    if (format == Format::NVFP4 && !hasInput(tensor))
        format = Format::NVFP4A16;
    return format && whyNotHeld(m_plan.recipe.dialect, *format, hasInput(tensor)).empty() ? format : std::nullopt;
}

Placement Placer::place(const arch::TargetTensor& tensor, std::optional<Format> wish) const
{
    if (liesInBlocks(tensor))
        return placeBlocks(tensor, wish);
    if (!wish)
        return placeKept(tensor);
    if (servedScheme(*wish))
        return placeCoded(tensor, *wish);
    return placePlain(tensor, *wish);
}

Placement Placer::placeBlocks(const arch::TargetTensor& tensor, std::optional<Format> wish) const
{
    Placement placement;
    if (!wish || wish == Format::MXFP4) {
        placement.coded = Format::MXFP4;
        placement.keepsCodes = placement.inBlocks = true;
        return placement;
    }
    placement = placePlain(tensor, m_numberType);
    placement.error = fmt::format("experts in MXFP4 blocks of gpt-oss can only stay what they are in safetensors, not "
                                  "become {}: engines read other types of them in another layout; keep them, or write "
                                  "GGUF",
                                  quant::info(*wish).name);
    return placement;
}

Placement Placer::placeKept(const arch::TargetTensor& tensor) const
{
    Placement placement;
    if (!tensor.coded) {
        placement.plain = tensor.sourceType;
        placement.copy = tensor.rows->isPlainCopy();
        if (!placement.copy && !quant::info(tensor.sourceType.format).isFloat)
            placement.error = fmt::format("as {} it can neither be copied nor decoded", tensor.sourceType.name());
        return placement;
    }
    if (const auto format = keptFormat(tensor)) {
        placement.coded = format;
        placement.keepsCodes = true;
        return placement;
    }
    placement = placePlain(tensor, m_numberType);
    placement.fallback =
        fmt::format("{} has no place in the dialect {}", tensor.storageName, dialectName(m_plan.recipe.dialect));
    return placement;
}

Placement Placer::placePlain(const arch::TargetTensor& tensor, Format format) const
{
    Placement placement;
    placement.plain = typeOf(format);
    if (!isServable(format)) {
        placement.instead = nearestForSafetensors(format);
        placement.error = fmt::format("{} is a type for GGUF; the nearest in safetensors is {}",
                                      quant::info(format).name, quant::info(*placement.instead).name);
        placement.plain = tensor.sourceType;
    }
    placement.copy = !tensor.coded && tensor.sourceType.format == format && tensor.rows->isPlainCopy();
    return placement;
}

std::string Placer::whyNotCoded(const arch::TargetTensor& tensor, Format format) const
{
    const std::string_view name = quant::info(format).name;
    if (!isLinearMatrix(tensor))
        return fmt::format("cannot be {}: engines read codes only from matrices of Linear modules", name);
    if (const std::string why = whyNotHeld(m_plan.recipe.dialect, format, hasInput(tensor)); !why.empty())
        return why;
    if (format == Format::NVFP4 && !hasInput(tensor))
        return "NVFP4 needs a scale of the inputs of every matrix, which the source has not and no calibration gives "
               "(collect an importance matrix from a text, or name a file with --input-scales); NVFP4A16 does without, "
               "with inputs in 16 bits";
    return {};
}

Placement Placer::placeCoded(const arch::TargetTensor& tensor, Format format) const
{
    Placement placement;
    if (placement.error = whyNotCoded(tensor, format); !placement.error.empty()) {
        placement.plain = tensor.sourceType;
        placement.instead = heldInstead(m_plan.recipe.dialect, format, isLinearMatrix(tensor));
        return placement;
    }
    const std::uint64_t group = servedScheme(format)->groupRows == 1 ? servedScheme(format)->groupColumns : 0;
    if (group > 0 && tensor.columns() % group != 0) {
        placement = placePlain(tensor, m_numberType);
        placement.fallback = fmt::format("rows of {} are not a multiple of {}", tensor.columns(), group);
        return placement;
    }
    const auto kept = keptFormat(tensor);
    placement.coded = format;
    placement.keepsCodes = kept && (*kept == format || (isNvfp4Kind(*kept) && isNvfp4Kind(format)));
    return placement;
}

CodingPtr makeCoding(const arch::TargetTensor& tensor, const Placement& placement, const Plan& plan,
                     std::shared_ptr<const arch::TensorScale> factors)
{
    const ServingDialect dialect = plan.recipe.dialect;
    const Format format = *placement.coded;
    const bool divides = codedNames(dialect, format).divides;
    if (placement.keepsCodes)
        return keepCoding(tensor, divides);
    quant::Scheme scheme = *servedScheme(format);
    scheme.scale = scaleType(format, dialect, format == Format::FP8_DYNAMIC ? numberTypeOf(*plan.source) : Format::F32);
    return newCoding(
        tensor, scheme,
        {.search = plan.recipe.search, .importance = {}, .divides = divides, .factors = std::move(factors)});
}

Companion scalesOfBlocks(const arch::TargetTensor& weight, const CodingPtr& coding)
{
    std::vector<std::uint64_t> shape = weight.shape;
    shape.back() = coding->groups();
    std::vector<Companion> none;
    return CompanionMaker(weight, none)
        .make(weight.sources[1], std::move(shape), Format::F8_E8M0, "scales", makeScaleRows(coding));
}

std::vector<Companion> companionsOf(const arch::TargetTensor& weight, const CodingPtr& coding, Format format,
                                    ServingDialect dialect, const arch::InputScale* input)
{
    std::vector<Companion> list;
    CompanionMaker maker(weight, list);
    const CodedNames names = codedNames(dialect, format);
    const std::uint64_t scaleRows = coding->scaleRowsPerMatrix();
    const std::vector<std::uint64_t> shape = scaleShape(dialect, format, scaleRows, coding->groups());
    auto scales = makeScaleRows(coding);
    if (shape.size() == 1 && scaleRows > 1)
        scales = std::make_shared<OneRow>(std::move(scales), scaleRows);
    maker.add(names.scale, shape, scaleType(format, dialect, coding->scheme().scale), "scales", std::move(scales));
    if (!names.factor.empty())
        maker.add(names.factor, scalarShape(dialect), Format::F32, "scale of all", makeFactorRows(coding));
    if (input && !names.input.empty())
        maker.add(names.input, scalarShape(dialect), Format::F32, "scale of the inputs",
                  arch::makeConstantRows({input->as(inputForm(format, names.divides))}, 1));
    return list;
}

} // namespace ql::plan
