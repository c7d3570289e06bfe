// SPDX-License-Identifier: Apache-2.0
#include "core/plan/importance.h"

#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>

#include "core/base/checked.h"
#include "core/plan/part.h"
#include "core/plan/stored.h"

namespace ql::plan {

namespace {

const imatrix::Entry* find(const imatrix::ImportanceMatrix* matrix, const std::string& name)
{
    if (!matrix)
        return nullptr;
    const auto found = matrix->entries.find(name);
    return found == matrix->entries.end() ? nullptr : &found->second;
}

bool fits(const imatrix::Entry& entry, const arch::TargetTensor& tensor)
{
    return checkedMul(tensor.columns(), expertsOf(tensor)) == entry.values.size();
}

/// llama.cpp gathers no importance for these, so it is never missed there.
bool isEmbeddingOrOutput(const std::string& name)
{
    const Part part = partOf(name);
    return part == Part::TokenEmbedding || part == Part::Output;
}

using quant::Dialect;
using quant::Format;

/// Formats that only become garbage without an importance matrix; the programs refuse them, but for the token embedding
/// and the output matrix.
constexpr std::array garbageWithout = {
    Format::IQ1_S,  Format::IQ1_M,    Format::IQ2_XXS,  Format::IQ2_XS,     Format::IQ2_S,     Format::IQ1_KT,
    Format::IQ2_KT, Format::IQ1_S_R4, Format::IQ1_M_R4, Format::IQ2_XXS_R4, Format::IQ2_XS_R4, Format::IQ2_S_R4,
};

bool isGarbageWithout(Format format, const Preset& preset)
{
    if (format == Format::Q2_K)
        return preset.name == "Q2_K_S";
    if (format == Format::IQ3_XXS) // ik_llama.cpp lets it pass
        return preset.program == Dialect::Ggml;
    return std::ranges::find(garbageWithout, format) != garbageWithout.end();
}

/// Entries that ik_llama.cpp takes instead of a missing one, because the same activations meet them: these words of a
/// name stand for each other, the first that has data first.
struct SameActivations {
    std::string_view word;
    std::string_view instead;
};
constexpr std::array sameActivations = {
    SameActivations{"ffn_up_exps.weight", "ffn_gate_up_exps.weight"},
    SameActivations{"ffn_gate_exps.weight", "ffn_gate_up_exps.weight"},
    SameActivations{"ffn_gate_exps.weight", "ffn_up_exps.weight"},
    SameActivations{"ffn_gate_up_exps.weight", "ffn_up_exps.weight"},
    SameActivations{"ffn_gate.weight", "ffn_up.weight"},
    SameActivations{"attn_v_b.weight", "attn_kv_b.weight"},
    SameActivations{"attn_kv_b.weight", "attn_v_b.weight"},
};

/// The name of the entry for a tensor: its own, or in the presets of ik_llama.cpp one that has met the same
/// activations.
std::string entryName(const imatrix::ImportanceMatrix* matrix, const std::string& tensor, Dialect program)
{
    if (program != Dialect::IkLlama || find(matrix, tensor))
        return tensor;
    for (const SameActivations& pair : sameActivations) {
        if (!tensor.ends_with(pair.word))
            continue;
        const std::string other = tensor.substr(0, tensor.size() - pair.word.size()) + std::string(pair.instead);
        if (find(matrix, other))
            return other;
    }
    return tensor;
}

/// Tensors that get none although their encoder could use one, by what is to be said of them.
struct Missing {
    std::map<Format, std::vector<std::string>> needed{};
    std::vector<std::string> missed{}, neverMeasured{};
};

/// Search::Best weighs with importance also where the reference takes none.
bool takesImportance(const Step& step)
{
    return step.planned.known()
        && (quant::info(step.planned.format).usesImportance || step.search == quant::Search::Best);
}

void noteMissing(const Step& step, const arch::TargetTensor& tensor, const Plan& plan, const Preset& preset,
                 Missing& missing, ProblemList& problems)
{
    const imatrix::Entry* entry = find(plan.importance.get(), tensor.name);
    if (entry)
        problems.add(Severity::Warning,
                     fmt::format("the importance matrix has {} values for this tensor, which needs {} x {}; it is "
                                 "encoded without",
                                 entry->values.size(), tensor.columns(), expertsOf(tensor)),
                     tensor.name);
    if (needsImportance(step.planned.format, tensor, preset))
        missing.needed[step.planned.format].push_back(tensor.name);
    else if (plan.importance && !entry)
        (isEmbeddingOrOutput(tensor.name) ? missing.neverMeasured : missing.missed).push_back(tensor.name);
}

void reportMissing(const Missing& missing, const Plan& plan, const Preset& preset, ProblemList& problems)
{
    for (const auto& [format, tensors] : missing.needed) {
        const std::string tensorCount =
            tensors.size() == 1 ? std::string("this tensor") : fmt::format("these {} tensors", tensors.size());
        const std::string_view advice = plan.importance ? "give one that has data for" : "give one with data for";
        problems.addNaming(Severity::Error,
                           fmt::format("{} in the preset {} needs an importance matrix; {} {}, or choose a larger type",
                                       quant::info(format).name, preset.name, advice, tensorCount),
                           tensors, Errc::BadInput);
    }
    problems.addNaming(Severity::Warning, "the importance matrix has no entry for this tensor; it is encoded without",
                       missing.missed);
    problems.addNaming(Severity::Note, "the importance matrix has no entry for this tensor; it is encoded without",
                       missing.neverMeasured);
}

/// At most `limit` bytes of UTF-8 text, not cut within a character.
std::string shortened(const std::string& text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xc0) == 0x80)
        --limit;
    return text.substr(0, limit);
}

} // namespace

bool needsImportance(Format format, const arch::TargetTensor& tensor, const Preset& preset)
{
    // Where the encoder itself cannot do without, as ggml cannot, it is missed for every tensor.
    if (quant::info(format).needsImportance || quant::info(quant::withoutInterleaving(format)).needsImportance)
        return true;
    return isGarbageWithout(format, preset) && !isEmbeddingOrOutput(tensor.name);
}

std::uint64_t expertsOf(const arch::TargetTensor& tensor)
{
    return tensor.shape.size() >= 3 ? tensor.shape[tensor.shape.size() - 3] : 1;
}

const imatrix::Entry* importanceOf(const imatrix::ImportanceMatrix* matrix, const arch::TargetTensor& tensor,
                                   const std::string& entryName)
{
    const imatrix::Entry* entry = find(matrix, entryName);
    return entry && fits(*entry, tensor) ? entry : nullptr;
}

void assignImportance(Plan& plan, const Preset& preset, ProblemList& problems)
{
    bool anyUsed = false, anyCould = false;
    Missing missing;
    for (Step& step : plan.steps) {
        if (!step.encodes() || !takesImportance(step))
            continue;
        anyCould = true;
        const arch::TargetTensor& tensor = plan.model->tensors[step.tensor];
        const std::string name = entryName(plan.importance.get(), tensor.name, preset.program);
        step.usesImportance = importanceOf(plan.importance.get(), tensor, name) != nullptr;
        if (step.usesImportance)
            step.importanceEntry = name;
        else
            noteMissing(step, tensor, plan, preset, missing, problems);
        anyUsed |= step.usesImportance;
    }
    reportMissing(missing, plan, preset, problems);
    if (plan.importance && anyCould && !anyUsed)
        problems.add(Severity::Warning,
                     fmt::format("the importance matrix {} fits no tensor of this model; is it another model's?",
                                 plan.importance->path));
}

void describeImportance(const imatrix::ImportanceMatrix& matrix, gguf::Metadata& metadata)
{
    constexpr std::size_t longest = 127;
    gguf::set(metadata, "quantize.imatrix.file", gguf::Value::string(shortened(matrix.path, longest)));
    if (!matrix.datasets.empty())
        gguf::set(metadata, "quantize.imatrix.dataset",
                  gguf::Value::string(shortened(matrix.datasets.front(), longest)));
    gguf::set(metadata, "quantize.imatrix.entries_count",
              gguf::Value::u32(static_cast<std::uint32_t>(matrix.entries.size())));
    if (matrix.chunks > 0)
        gguf::set(metadata, "quantize.imatrix.chunks_count", gguf::Value::u32(matrix.chunks));
}

} // namespace ql::plan
