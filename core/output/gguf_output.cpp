// SPDX-License-Identifier: Apache-2.0
#include "core/output/gguf_output.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/container/container.h"

namespace ql::output {

namespace {

std::string partialPathOf(const std::string& path)
{
    return path + ".partial";
}

tl::unexpected<Error> differs(const std::string& path, const std::string& what)
{
    return fail(Errc::Failed, fmt::format("{} is not as planned when read back: {}", path, what));
}

Status compareTensor(const std::string& path, const container::TensorEntry& read, const plan::Step& step,
                     const arch::TargetTensor& tensor)
{
    if (read.name != tensor.name)
        return differs(path, fmt::format("tensor {} is where {} should be", read.name, tensor.name));
    if (read.shape != tensor.shape)
        return differs(path, fmt::format("the shape of tensor {} is another", tensor.name));
    if (read.type != step.planned)
        return differs(
            path, fmt::format("tensor {} is {} instead of {}", tensor.name, read.type.name(), step.planned.name()));
    if (read.offset != step.offset || read.bytes != step.bytes)
        return differs(path,
                       fmt::format("tensor {} has {} bytes at {} instead of {} at {}", tensor.name, read.bytes,
                                   read.offset, step.bytes, step.offset));
    return ok;
}

} // namespace

std::vector<std::string> partPaths(const plan::Plan& plan, const std::string& output)
{
    if (plan.files.size() <= 1)
        return {output};
    std::vector<std::string> paths;
    for (const auto& file : plan.files)
        paths.push_back(io::join(io::folderOf(output), file.name));
    return paths;
}

GgufOutput::GgufOutput(io::Disk& disk, const plan::Plan& plan, std::vector<std::string> paths)
    : m_disk(disk)
    , m_plan(plan)
    , m_paths(std::move(paths))
    , m_parts(m_paths.size())
{
}

Result<std::unique_ptr<GgufOutput>> GgufOutput::create(io::Disk& disk, const plan::Plan& plan,
                                                       std::vector<std::string> paths, Begin begin)
{
    std::unique_ptr<GgufOutput> output(new GgufOutput(disk, plan, std::move(paths)));
    for (std::size_t part = 0; part < output->m_parts.size(); ++part)
        QL_CHECK(output->open(part, begin));
    return output;
}

Status GgufOutput::open(std::size_t part, Begin begin)
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
    QL_CHECK(opened.file->writeAt(0, planned.header));
    opened.written = true;
    QL_TRY(opened.reader, m_disk.open(opened.file->partialPath()));
    return ok;
}

Status GgufOutput::write(const plan::Step& step, std::uint64_t begin, std::span<const std::byte> bytes)
{
    Part& part = m_parts[step.file];
    if (!part.file)
        return fail(Errc::Failed, fmt::format("{} is finished already and cannot be written to", m_paths[step.file]));
    part.written = true;
    return part.file->writeAt(step.offset + begin, bytes);
}

Status GgufOutput::sync()
{
    for (Part& part : m_parts) {
        if (part.written.exchange(false))
            QL_CHECK(part.file->sync());
    }
    return ok;
}

Status GgufOutput::readBack(const plan::Step& step, const io::File::Take& take) const
{
    const io::File& reader = *m_parts[step.file].reader;
    QL_CHECK(reader.readStored(step.offset, step.bytes, take));
    // Nobody needs it in memory any more, where the next tensors want to be.
    reader.dontNeed(step.offset, step.bytes);
    return ok;
}

Result<std::vector<quant::StoredType>> GgufOutput::checkStructure()
{
    std::vector<quant::StoredType> types(m_plan.steps.size());
    for (std::size_t part = 0; part < m_parts.size(); ++part)
        QL_CHECK(checkPart(part, types));
    return types;
}

Status GgufOutput::checkPart(std::size_t part, std::vector<quant::StoredType>& types)
{
    const plan::OutputFilePlan& planned = m_plan.files[part];
    const std::string& path = m_paths[part];
    const io::File& reader = *m_parts[part].reader;
    reader.dontNeed(0, planned.header.size());
    std::vector<std::byte> bytes(planned.header.size());
    QL_CHECK(reader.readAt(0, bytes));
    if (const auto [a, b] = std::mismatch(bytes.begin(), bytes.end(), planned.header.begin()); a != bytes.end())
        return differs(path, fmt::format("the header has another byte at {}", a - bytes.begin()));

    QL_TRY(const container::FileHeader header, container::readHeader(m_disk, reader.path()));
    if (header.file->size() != planned.bytes)
        return differs(path, fmt::format("it has {} bytes instead of {}", header.file->size(), planned.bytes));
    if (part == 0) {
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
        QL_CHECK(compareTensor(path, header.tensors[i], step, m_plan.model->tensors[step.tensor]));
        types[planned.steps[i]] = header.tensors[i].type;
    }
    return checkGaps(part);
}

Status GgufOutput::checkGaps(std::size_t part) const
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
        QL_CHECK(m_parts[part].reader->readAt(begin, gap));
        if (std::any_of(gap.begin(), gap.end(), [](std::byte byte) { return byte != std::byte{0}; }))
            return differs(m_paths[part], fmt::format("the padding at byte {} is not zero", begin));
    }
    return ok;
}

Status GgufOutput::commit()
{
    for (Part& part : m_parts) {
        if (part.file)
            QL_CHECK(part.file->commit());
    }
    return ok;
}

bool GgufOutput::withdraw()
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

void GgufOutput::keep()
{
    for (Part& part : m_parts) {
        if (part.file)
            part.file->keepPartial();
    }
}

void GgufOutput::discard()
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
