// SPDX-License-Identifier: Apache-2.0
#include "core/plan/files.h"

#include <algorithm>
#include <cctype>
#include <limits>

#include <fmt/format.h>

#include "core/base/checked.h"
#include "core/container/gguf/reader.h"
#include "core/container/gguf/writer.h"

namespace ql::plan {

namespace {

constexpr std::size_t longestName = 63; // bytes; ggml keeps 64 with the terminator
constexpr std::size_t mostDimensions = 4;
constexpr std::size_t mostFiles = std::numeric_limits<std::uint16_t>::max();

using StepsOfFile = std::vector<std::size_t>;

std::uint64_t padded(std::uint64_t bytes)
{
    constexpr std::uint64_t alignment = 32; // what splits are measured in, whatever general.alignment says
    return alignUp(bytes, alignment).value_or(std::numeric_limits<std::uint64_t>::max());
}

std::vector<StepsOfFile> distribute(const Plan& plan)
{
    std::vector<StepsOfFile> files(1);
    std::uint64_t filled = 0;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const std::uint64_t bytes = padded(plan.steps[i].bytes);
        const auto next = checkedAdd(filled, bytes);
        const bool full = plan.recipe.splitBytes > 0 && (!next || *next > plan.recipe.splitBytes);
        if (full && !files.back().empty()) {
            files.emplace_back();
            filled = 0;
        }
        filled = checkedAdd(filled, bytes).value_or(bytes);
        files.back().push_back(i);
    }
    return files;
}

/// "model" of "model.gguf" and of "model-00001-of-00003.gguf".
std::string splitPrefix(std::string name)
{
    constexpr std::string_view extension = ".gguf";
    constexpr std::string_view pattern = "-00000-of-00000";
    if (name.ends_with(extension))
        name.resize(name.size() - extension.size());
    if (name.size() <= pattern.size())
        return name;
    const std::string_view tail = std::string_view(name).substr(name.size() - pattern.size());
    const bool isSplit = std::equal(tail.begin(), tail.end(), pattern.begin(), [](char c, char p) {
        return p == '0' ? std::isdigit(static_cast<unsigned char>(c)) != 0 : c == p;
    });
    if (isSplit)
        name.resize(name.size() - pattern.size());
    return name;
}

/// What a file of a split carries: the first everything, the others only their place in the split.
gguf::Metadata splitMetadata(const Plan& plan, std::size_t file, std::size_t count)
{
    gguf::Metadata metadata;
    if (file == 0)
        metadata = plan.metadata;
    gguf::set(metadata, "split.no", gguf::Value::u16(static_cast<std::uint16_t>(file)));
    gguf::set(metadata, "split.count", gguf::Value::u16(static_cast<std::uint16_t>(count)));
    gguf::set(metadata, "split.tensors.count", gguf::Value::i32(static_cast<std::int32_t>(plan.steps.size())));
    return metadata;
}

/// Are names and shapes such that GGUF can hold them?
bool checkTensors(const Plan& plan, ProblemList& problems)
{
    bool good = true;
    for (const arch::TargetTensor& tensor : plan.model->tensors) {
        if (tensor.name.size() > longestName)
            problems.add(Severity::Error,
                         fmt::format("the name has {} bytes; GGUF readers accept {}", tensor.name.size(), longestName),
                         tensor.name);
        else if (tensor.shape.size() > mostDimensions)
            problems.add(Severity::Error,
                         fmt::format("has {} dimensions; GGUF holds {}", tensor.shape.size(), mostDimensions),
                         tensor.name);
        else
            continue;
        good = false;
    }
    return good;
}

Status layOutFile(Plan& plan, OutputFilePlan& file, std::size_t index, const gguf::Metadata& metadata)
{
    std::vector<gguf::TensorDeclaration> declarations;
    declarations.reserve(file.steps.size());
    for (const std::size_t i : file.steps) {
        const Step& step = plan.steps[i];
        const arch::TargetTensor& tensor = plan.model->tensors[step.tensor];
        declarations.push_back({tensor.name, tensor.shape, step.planned.ggufId, step.bytes});
    }
    QL_TRY(gguf::Layout layout, gguf::layOut(metadata, declarations));
    for (std::size_t i = 0; i < file.steps.size(); ++i) {
        plan.steps[file.steps[i]].file = static_cast<std::uint32_t>(index);
        plan.steps[file.steps[i]].offset = layout.offsets[i];
    }
    file.header = std::move(layout.header);
    file.bytes = layout.fileBytes;
    return ok;
}

std::uint64_t tensorBytes(const Plan& plan, const StepsOfFile& steps)
{
    std::uint64_t sum = 0;
    for (const std::size_t i : steps)
        sum += padded(plan.steps[i].bytes);
    return sum;
}

} // namespace

void layOutFiles(Plan& plan, const std::string& outputName, ProblemList& problems)
{
    std::vector<StepsOfFile> distributed = distribute(plan);
    const std::size_t count = distributed.size();
    bool possible = checkTensors(plan, problems);
    if (count > mostFiles) {
        problems.add(Severity::Error,
                     fmt::format("the output would be split into {} files; a split has at most {}, so choose a larger "
                                 "size per file",
                                 count, mostFiles));
        possible = false;
    }
    const std::string prefix = splitPrefix(outputName);
    for (std::size_t i = 0; i < count; ++i) {
        OutputFilePlan file;
        file.name = count == 1
            ? outputName
            : gguf::splitFileName(prefix, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(count));
        file.bytes = tensorBytes(plan, distributed[i]);
        file.steps = std::move(distributed[i]);
        if (possible) {
            const Status status = count == 1 ? layOutFile(plan, file, i, plan.metadata)
                                             : layOutFile(plan, file, i, splitMetadata(plan, i, count));
            if (!status)
                problems.add(Severity::Error, status.error().message);
        }
        plan.bytes += file.bytes;
        plan.files.push_back(std::move(file));
    }
}

} // namespace ql::plan
