// SPDX-License-Identifier: Apache-2.0
#include "core/plan/importance.h"

#include <fmt/format.h>

#include "core/base/checked.h"
#include "core/plan/part.h"

namespace ql::plan {

namespace {

std::uint64_t experts(const arch::TargetTensor& tensor)
{
    return tensor.shape.size() >= 3 ? tensor.shape[tensor.shape.size() - 3] : 1;
}

const imatrix::Entry* find(const imatrix::ImportanceMatrix* matrix, const std::string& name)
{
    if (!matrix)
        return nullptr;
    const auto found = matrix->entries.find(name);
    return found == matrix->entries.end() ? nullptr : &found->second;
}

bool fits(const imatrix::Entry& entry, const arch::TargetTensor& tensor)
{
    return checkedMul(tensor.columns(), experts(tensor)) == entry.values.size();
}

/// llama.cpp gathers no importance for these, so it is never missed there.
bool isEmbeddingOrOutput(const std::string& name)
{
    const Part part = partOf(name);
    return part == Part::TokenEmbedding || part == Part::Output;
}

bool needsImportance(const quant::FormatInfo& info, const arch::TargetTensor& tensor, const Preset& preset)
{
    const bool refusedByMix = preset.baseNeedsImportance && info.format == preset.base;
    return info.needsImportance || (refusedByMix && !isEmbeddingOrOutput(tensor.name));
}

void reportUnused(const Step& step, const arch::TargetTensor& tensor, const Plan& plan, const Preset& preset,
                  ProblemList& problems)
{
    const quant::FormatInfo& info = quant::info(step.planned.format);
    const imatrix::Entry* entry = find(plan.importance.get(), tensor.name);
    if (entry)
        problems.add(Severity::Warning,
                     fmt::format("the importance matrix has {} values for this tensor, which needs {} x {}; it is "
                                 "encoded without",
                                 entry->values.size(), tensor.columns(), experts(tensor)),
                     tensor.name);
    if (needsImportance(info, tensor, preset))
        problems.addShared(Severity::Error,
                           fmt::format("{} in a {} file needs an importance matrix with an entry for this tensor; give "
                                       "one, or choose a larger type",
                                       info.name, preset.name),
                           tensor.name);
    else if (plan.importance && !entry)
        problems.addShared(isEmbeddingOrOutput(tensor.name) ? Severity::Note : Severity::Warning,
                           "the importance matrix has no entry for this tensor; it is encoded without", tensor.name);
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

const imatrix::Entry* importanceOf(const imatrix::ImportanceMatrix* matrix, const arch::TargetTensor& tensor)
{
    const imatrix::Entry* entry = find(matrix, tensor.name);
    return entry && fits(*entry, tensor) ? entry : nullptr;
}

void assignImportance(Plan& plan, const Preset& preset, ProblemList& problems)
{
    bool anyUsed = false, anyCould = false;
    for (Step& step : plan.steps) {
        if (step.copy || !quant::info(step.planned.format).usesImportance)
            continue;
        anyCould = true;
        const arch::TargetTensor& tensor = plan.model->tensors[step.tensor];
        step.usesImportance = importanceOf(plan.importance.get(), tensor) != nullptr;
        anyUsed |= step.usesImportance;
        if (!step.usesImportance)
            reportUnused(step, tensor, plan, preset, problems);
    }
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
