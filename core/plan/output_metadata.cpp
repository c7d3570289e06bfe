// SPDX-License-Identifier: Apache-2.0
#include "core/plan/output_metadata.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "core/container/gguf/header_update.h"
#include "core/plan/importance.h"
#include "core/plan/pre_tokenizer.h"
#include "core/plan/programs.h"

namespace ql::plan {

namespace {

constexpr const char* fileTypeKey = "general.file_type";
constexpr const char* fp8Key = "quantloom.fp8.version"; // docs/formats/gguf.md
constexpr std::uint32_t fp8Version = 1;
constexpr std::uint32_t fileTypeNvfp4 = 39;

/// Of a file that keeps what the source has: the source's own, else that of the type with the most bytes.
std::uint32_t keptFileType(const Plan& plan, const Preset& preset)
{
    if (plan.source->checkpoint && plan.source->checkpoint->source() == checkpoint::Source::Gguf)
        if (const gguf::Value* own = gguf::find(plan.source->checkpoint->metadata(), fileTypeKey);
            own && own->asUnsigned())
            return static_cast<std::uint32_t>(*own->asUnsigned());
    std::map<quant::Format, std::uint64_t> bytes;
    for (const Step& step : plan.steps)
        bytes[step.planned.format] += step.bytes;
    const auto most = std::ranges::max_element(bytes, {}, [](const auto& each) { return each.second; });
    if (most == bytes.end())
        return preset.fileType;
    if (most->first == quant::Format::NVFP4)
        return fileTypeNvfp4;
    const auto found = std::ranges::find(presets().subspan(1), most->first, &Preset::base);
    return found == presets().end() ? preset.fileType : found->fileType;
}

} // namespace

gguf::Metadata outputMetadata(const Plan& plan, const Preset& preset)
{
    constexpr std::uint32_t quantizationVersion = 2; // of ggml's block layouts
    const bool keeps = preset.base == quant::Format::Unknown;
    gguf::Metadata metadata = plan.model->metadata;
    gguf::set(metadata, "general.quantization_version", gguf::Value::u32(quantizationVersion));
    gguf::set(metadata, fileTypeKey, gguf::Value::u32(keeps ? keptFileType(plan, preset) : preset.fileType));
    if (const std::string pre = chosenPreTokenizer(plan); !pre.empty())
        gguf::set(metadata, "tokenizer.ggml.pre", gguf::Value::string(pre));
    gguf::erase(metadata, fp8Key);
    if (isForQuantloomOnly(plan))
        gguf::set(metadata, fp8Key, gguf::Value::u32(fp8Version));
    if (plan.importance)
        describeImportance(*plan.importance, metadata);
    return metadata;
}

void editOutputMetadata(Plan& plan, ProblemList& problems)
{
    gguf::erase(plan.metadata, gguf::paddingKey); // that of the source is of its own header
    if (!plan.recipe.metadata.empty()) {
        gguf::EditedMetadata edited = gguf::editMetadata(plan.metadata, plan.recipe.metadata);
        for (std::string& refusal : edited.refusals)
            problems.add(Severity::Error, "metadata: " + std::move(refusal));
        for (std::string& warning : edited.warnings)
            problems.add(Severity::Warning, "metadata: " + std::move(warning));
        plan.metadata = std::move(edited.metadata);
        plan.metadataChanges = std::move(edited.changes);
    }
    gguf::erase(plan.metadata, gguf::paddingKey);
    gguf::addPadding(plan.metadata, plan.recipe.reservedBytes);
}

} // namespace ql::plan
