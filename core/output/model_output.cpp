// SPDX-License-Identifier: Apache-2.0
#include "core/output/model_output.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "core/checkpoint/weights.h"
#include "core/container/container.h"
#include "core/output/of_output.h"
#include "core/output/partial_view.h"
#include "core/plan/served_type.h"

namespace ql::output {

namespace {

constexpr std::uint64_t kPiece = std::uint64_t{1} << 20;
constexpr std::string_view kConfigName = "config.json"; // without it a folder is no model

tl::unexpected<Error> differs(const std::string& path, const std::string& what)
{
    return fail(Errc::Failed, fmt::format("{} is not as planned when read back: {}", path, what));
}

Status compareTensor(const std::string& path, const container::TensorEntry& read, const plan::Step& step,
                     const plan::Declaration& tensor)
{
    if (read.name != tensor.name)
        return differs(path, fmt::format("tensor {} is where {} should be", read.name, tensor.name));
    if (read.shape != tensor.shape)
        return differs(path, fmt::format("the shape of tensor {} is another", tensor.name));
    if (read.type != tensor.type)
        return differs(path,
                       fmt::format("tensor {} is {} instead of {}", tensor.name, read.type.name(), tensor.type.name()));
    if (read.offset != step.offset || read.bytes != step.bytes)
        return differs(path,
                       fmt::format("tensor {} has {} bytes at {} instead of {} at {}", tensor.name, read.bytes,
                                   read.offset, step.bytes, step.offset));
    return ok;
}

} // namespace

std::vector<std::string> partPaths(const plan::Plan& plan, const std::string& output)
{
    if (!plan.isFolder() && plan.files.size() <= 1)
        return {output};
    const std::string folder = plan.isFolder() ? output : io::folderOf(output);
    std::vector<std::string> paths;
    for (const auto& file : plan.files)
        paths.push_back(io::join(folder, file.name));
    return paths;
}

std::string namePath(const plan::Plan& plan, const std::string& output)
{
    return plan.isFolder() ? output : partPaths(plan, output)[0];
}

ModelOutput::ModelOutput(io::Disk& disk, const plan::Plan& plan, std::vector<std::string> paths)
    : m_disk(disk)
    , m_plan(plan)
    , m_paths(std::move(paths))
    , m_parts(m_paths.size())
{
}

Result<std::unique_ptr<ModelOutput>> ModelOutput::create(io::Disk& disk, const plan::Plan& plan,
                                                         std::vector<std::string> paths, Begin begin)
{
    std::unique_ptr<ModelOutput> output(new ModelOutput(disk, plan, std::move(paths)));
    if (plan.isFolder())
        QL_CHECK(output->openFolder(begin));
    for (std::size_t part = 0; part < output->m_parts.size(); ++part)
        QL_CHECK(output->open(part, begin));
    return output;
}

ModelOutput::~ModelOutput()
{
    for (Part& part : m_parts) {
        part.reader.reset();
        part.file.reset();
    }
    if (m_mayRemoveFolder) // one with something in it stays
        static_cast<void>(m_disk.removeFolder(io::folderOf(m_paths[0])));
}

Status ModelOutput::openFolder(Begin begin)
{
    const std::string folder = io::folderOf(m_paths[0]);
    m_mayRemoveFolder = begin != Begin::Fresh || !m_disk.exists(folder);
    return m_disk.createFolder(folder);
}

Status ModelOutput::open(std::size_t part, Begin begin)
{
    const plan::OutputFilePlan& planned = m_plan.files[part];
    const std::string& path = m_paths[part];
    Part& opened = m_parts[part];
    const bool isFresh = begin == Begin::Fresh;
    if (begin == Begin::FinishCommit && !m_disk.exists(partialPathOf(path)) && m_disk.exists(path)) {
        QL_TRY(opened.reader, m_disk.open(path));
        if (opened.reader->size() == planned.bytes)
            return ok;
    }
    QL_TRY(opened.file, m_disk.create(path, planned.bytes, isFresh ? io::Existing::Replace : io::Existing::Continue));
    if (!isFresh)
        opened.file->keepPartial();
    QL_CHECK(planned.copyOf.empty() ? opened.file->writeAt(0, planned.header) : copy(part));
    opened.written = true;
    QL_TRY(opened.reader, ofOutput(m_disk.open(opened.file->partialPath())));
    return ok;
}

Status ModelOutput::copy(std::size_t part) const
{
    const plan::OutputFilePlan& planned = m_plan.files[part];
    QL_TRY(const auto source, m_disk.open(planned.copyOf));
    if (source->size() != planned.bytes)
        return fail(Errc::BadInput, fmt::format("{} has changed since it was looked at", planned.copyOf));
    std::vector<std::byte> piece(std::min(kPiece, planned.bytes));
    for (std::uint64_t at = 0; at < planned.bytes; at += piece.size()) {
        const std::span<std::byte> bytes(piece.data(), std::min<std::uint64_t>(piece.size(), planned.bytes - at));
        QL_CHECK(source->readAt(at, bytes));
        QL_CHECK(m_parts[part].file->writeAt(at, bytes));
    }
    return ok;
}

Status ModelOutput::write(const plan::Step& step, std::uint64_t begin, std::span<const std::byte> bytes)
{
    Part& part = m_parts[step.file];
    if (!part.file)
        return fail(Errc::Failed, fmt::format("{} is finished already and cannot be written to", m_paths[step.file]));
    part.written = true;
    return part.file->writeAt(step.offset + begin, bytes);
}

Status ModelOutput::sync()
{
    for (Part& part : m_parts) {
        if (part.written.exchange(false))
            QL_CHECK(part.file->sync());
    }
    return ok;
}

Status ModelOutput::readBack(const plan::Step& step, const io::File::Take& take) const
{
    const io::File& reader = *m_parts[step.file].reader;
    QL_CHECK(ofOutput(reader.readStored(step.offset, step.bytes, take)));
    // Nobody needs it in memory any more, where the next tensors want to be.
    reader.dontNeed(step.offset, step.bytes);
    return ok;
}

Result<std::vector<quant::StoredType>> ModelOutput::checkStructure()
{
    std::vector<quant::StoredType> types(m_plan.steps.size());
    for (std::size_t part = 0; part < m_parts.size(); ++part)
        QL_CHECK(checkPart(part, types));
    if (m_plan.isFolder())
        QL_CHECK(checkModel());
    return types;
}

Status ModelOutput::checkPart(std::size_t part, std::vector<quant::StoredType>& types)
{
    const plan::OutputFilePlan& planned = m_plan.files[part];
    const std::string& path = m_paths[part];
    const io::File& reader = *m_parts[part].reader;
    if (reader.size() != planned.bytes)
        return differs(path, fmt::format("it has {} bytes instead of {}", reader.size(), planned.bytes));
    if (!planned.copyOf.empty())
        return checkCopy(part);
    reader.dontNeed(0, planned.header.size());
    std::vector<std::byte> bytes(planned.header.size());
    QL_CHECK(ofOutput(reader.readAt(0, bytes)));
    if (const auto [a, b] = std::mismatch(bytes.begin(), bytes.end(), planned.header.begin()); a != bytes.end())
        return differs(path, fmt::format("the header has another byte at {}", a - bytes.begin()));
    return planned.header.size() == planned.bytes && planned.steps.empty() && m_plan.isFolder()
        ? ok
        : checkTensors(part, types);
}

Status ModelOutput::checkCopy(std::size_t part) const
{
    const plan::OutputFilePlan& planned = m_plan.files[part];
    QL_TRY(const auto source, m_disk.open(planned.copyOf));
    std::vector<std::byte> original(std::min(kPiece, planned.bytes)), copied(original.size());
    for (std::uint64_t at = 0; at < planned.bytes; at += original.size()) {
        const std::size_t size = std::min<std::uint64_t>(original.size(), planned.bytes - at);
        QL_CHECK(source->readAt(at, std::span(original).first(size)));
        QL_CHECK(ofOutput(m_parts[part].reader->readAt(at, std::span(copied).first(size))));
        if (!std::equal(original.begin(), original.begin() + static_cast<std::ptrdiff_t>(size), copied.begin()))
            return differs(m_paths[part], fmt::format("it is no longer a copy of {}", planned.copyOf));
    }
    return ok;
}

Status ModelOutput::checkTensors(std::size_t part, std::vector<quant::StoredType>& types) const
{
    const plan::OutputFilePlan& planned = m_plan.files[part];
    const std::string& path = m_paths[part];
    QL_TRY(const container::FileHeader header, ofOutput(container::readHeader(m_disk, m_parts[part].reader->path())));
    if (part == 0 || m_plan.isFolder()) {
        for (const gguf::KeyValue& entry : m_plan.metadata) {
            const gguf::Value* const read = gguf::find(header.metadata, entry.key);
            if (!read || *read != entry.value)
                return differs(path, fmt::format("the metadata {} is missing or another", entry.key));
        }
    }
    if (header.tensors.size() != planned.steps.size())
        return differs(path,
                       fmt::format("it has {} tensors instead of {}", header.tensors.size(), planned.steps.size()));
    for (std::size_t i = 0; i < planned.steps.size(); ++i) {
        const plan::Step& step = m_plan.steps[planned.steps[i]];
        QL_CHECK(compareTensor(path, header.tensors[i], step, plan::declarationOf(m_plan, step)));
        types[planned.steps[i]] = m_plan.isFolder() ? step.planned : header.tensors[i].type;
    }
    return checkGaps(part);
}

/// Opens the folder as any program would and asks for the form of each weight.
Status ModelOutput::checkModel() const
{
    PartialView view(m_disk);
    const std::string folder = io::folderOf(m_paths[0]);
    const auto differsInside = [&](const std::string& what) { return differs(folder, what); };
    auto opened = checkpoint::open(view, folder);
    if (!opened)
        return differsInside(opened.error().message);
    const checkpoint::CheckpointPtr checkpoint = *std::move(opened);
    const auto weights = checkpoint::resolveWeights(checkpoint, view);
    if (!weights)
        return differsInside(weights.error().message);
    std::unordered_map<std::string_view, const checkpoint::Weight*> byName;
    for (const checkpoint::Weight& weight : weights->all)
        byName.emplace(weight.name, &weight);
    for (std::size_t i = 0; i < m_plan.source->tensors.size(); ++i) {
        const plan::Step* const step = m_plan.stepOf(i);
        const arch::TargetTensor& tensor = m_plan.source->tensors[i];
        const auto found = byName.find(tensor.name);
        if (!step)
            continue;
        if (found == byName.end() || found->second->shape != tensor.shape)
            return differsInside(fmt::format("{} is missing or has another shape", tensor.name));
        const checkpoint::Weight& weight = *found->second;
        const auto wanted = plan::servedScheme(step->planned.format);
        const bool isAlike = step->coding
            ? weight.coded && wanted && plan::servedFormat(weight.coded->scheme()) == plan::servedFormat(*wanted)
            : !weight.coded && weight.type() == step->planned;
        if (!isAlike)
            return differsInside(
                fmt::format("{} reads as {} instead of {}", tensor.name, weight.storageName(), step->planned.name()));
    }
    return ok;
}

Status ModelOutput::checkGaps(std::size_t part) const
{
    const plan::OutputFilePlan& planned = m_plan.files[part];
    std::vector<std::byte> gap;
    for (std::size_t i = 0; i < planned.steps.size(); ++i) {
        const plan::Step& step = m_plan.steps[planned.steps[i]];
        const std::uint64_t begin = step.offset + step.bytes;
        const bool isLast = i + 1 == planned.steps.size();
        const std::uint64_t end = isLast ? planned.bytes : m_plan.steps[planned.steps[i + 1]].offset;
        if (end < begin)
            return differs(m_paths[part], fmt::format("tensors overlap at byte {}", end));
        gap.resize(end - begin);
        QL_CHECK(ofOutput(m_parts[part].reader->readAt(begin, gap)));
        if (std::any_of(gap.begin(), gap.end(), [](std::byte byte) { return byte != std::byte{0}; }))
            return differs(m_paths[part], fmt::format("the padding at byte {} is not zero", begin));
    }
    return ok;
}

/// Of a folder that is replaced: its configuration goes first, so that it is no model while files of two are mixed, and
/// with it the weights that no file of the new one replaces.
Status ModelOutput::removeOutdated()
{
    const std::string folder = io::folderOf(m_paths[0]);
    QL_TRY(const std::vector<std::string> names, ofOutput(m_disk.list(folder)));
    const auto isWeights = [](const std::string& name) {
        return name.ends_with(".safetensors") || name.ends_with(".safetensors.index.json")
            || name == "hf_quant_config.json";
    };
    std::vector<std::string> outdated;
    for (const std::string& name : names) {
        const std::string path = io::join(folder, name);
        const auto part = std::ranges::find(m_paths, path) - m_paths.begin();
        const bool isPlanned = part < std::ssize(m_paths);
        if (name == kConfigName && isPlanned && m_parts[part].file)
            outdated.insert(outdated.begin(), path);
        else if (isWeights(name) && !isPlanned)
            outdated.push_back(path);
    }
    for (const std::string& path : outdated)
        QL_CHECK(m_disk.remove(path));
    return ok;
}

Status ModelOutput::commit()
{
    if (m_plan.isFolder())
        QL_CHECK(removeOutdated());
    for (Part& part : m_parts) {
        if (part.file)
            QL_CHECK(part.file->commit());
    }
    return ok;
}

bool ModelOutput::withdraw()
{
    bool any = false;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        // A part that still has its partial file was not renamed: its final name, if any, is somebody else's file.
        if (!m_parts[i].file || m_disk.exists(m_parts[i].file->partialPath()))
            continue;
        static_cast<void>(m_disk.remove(m_paths[i]));
        any = true;
    }
    return any;
}

void ModelOutput::keep()
{
    for (Part& part : m_parts) {
        if (part.file)
            part.file->keepPartial();
    }
}

void ModelOutput::discard()
{
    for (Part& part : m_parts) {
        if (!part.file)
            continue;
        // Removed while the lock is still held, so that it cannot be another job's.
        part.file->keepPartial();
        static_cast<void>(m_disk.remove(part.file->partialPath()));
        part.file.reset();
    }
}

} // namespace ql::output
