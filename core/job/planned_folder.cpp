// SPDX-License-Identifier: Apache-2.0
#include "core/job/planned_folder.h"

#include <algorithm>
#include <cstring>
#include <mutex>
#include <utility>

#include <fmt/format.h>

#include "core/base/checked.h"
#include "core/job/tensor_work.h"

namespace ql::job {

namespace {

constexpr std::uint64_t kBytesAtOnce = std::uint64_t{1} << 20; ///< of a tensor that are made in one go

/// A tensor of a file that is not there.
class PlannedTensor {
public:
    explicit PlannedTensor(TensorWork work)
        : m_work(std::move(work))
    {
    }

    std::uint64_t begin() const { return m_work.step().offset; }
    std::uint64_t bytes() const { return m_work.step().bytes; }

    Status read(std::uint64_t first, std::span<std::byte> out) const
    {
        const std::uint64_t rowBytes = m_work.rowBytes();
        // A row may be all there is: of scales that take a look at the whole matrix. So it is made once.
        if (rowBytes == bytes())
            return readWhole(first, out);
        while (!out.empty()) {
            const std::uint64_t row = first / rowBytes, within = first % rowBytes;
            const std::uint64_t rows =
                std::min(out.size(), std::max(kBytesAtOnce, rowBytes)) / rowBytes; // 0: less than a row is wanted
            std::uint64_t size = rows * rowBytes;
            if (within == 0 && rows > 0) {
                QL_CHECK(m_work.makeBytes({row, rows}, out.first(size)));
            } else {
                std::vector<std::byte> whole(rowBytes);
                QL_CHECK(m_work.makeBytes({row, 1}, whole));
                size = std::min<std::uint64_t>(rowBytes - within, out.size());
                std::memcpy(out.data(), whole.data() + within, size);
            }
            first += size;
            out = out.subspan(size);
        }
        return ok;
    }

private:
    Status readWhole(std::uint64_t first, std::span<std::byte> out) const
    {
        const std::lock_guard lock(m_mutex);
        if (m_whole.empty()) {
            std::vector<std::byte> whole(bytes());
            QL_CHECK(m_work.makeBytes({0, 1}, whole));
            m_whole = std::move(whole);
        }
        std::memcpy(out.data(), m_whole.data() + first, out.size());
        return ok;
    }

    TensorWork m_work;
    mutable std::mutex m_mutex{};
    mutable std::vector<std::byte> m_whole{};
};

class PlannedFile final : public io::File {
public:
    static Result<std::shared_ptr<const io::File>> create(std::string path, std::shared_ptr<const plan::Plan> plan,
                                                          const plan::OutputFilePlan& file)
    {
        std::shared_ptr<PlannedFile> made(new PlannedFile(std::move(path), std::move(plan), file));
        for (const std::size_t index : file.steps) {
            const plan::Step& step = made->m_plan->steps[index];
            if (step.bytes == 0)
                continue;
            QL_TRY(TensorWork work, TensorWork::prepare(*made->m_plan, step));
            made->m_tensors.push_back(std::make_unique<const PlannedTensor>(std::move(work)));
        }
        return std::shared_ptr<const io::File>(std::move(made));
    }

    const std::string& path() const override { return m_path; }
    std::uint64_t size() const override { return m_file.bytes; }

    Status readAt(std::uint64_t offset, std::span<std::byte> out) const override
    {
        const auto end = checkedAdd(offset, out.size());
        if (!end || *end > size())
            return fail(Errc::BadInput,
                        fmt::format("{}: {} bytes at byte {} reach past its end at byte {}", m_path, out.size(), offset,
                                    size()));
        while (!out.empty()) {
            const std::uint64_t count = std::min<std::uint64_t>(out.size(), endOfPart(offset) - offset);
            QL_CHECK(readPart(offset, out.first(count)));
            offset += count;
            out = out.subspan(count);
        }
        return ok;
    }

    Result<std::shared_ptr<const std::span<const std::byte>>> map(std::uint64_t offset,
                                                                  std::uint64_t size) const override
    {
        struct Copy {
            std::vector<std::byte> bytes;
            std::span<const std::byte> seen{};
        };
        const auto copy = std::make_shared<Copy>(Copy{std::vector<std::byte>(size)});
        QL_CHECK(readAt(offset, copy->bytes));
        copy->seen = copy->bytes;
        return std::shared_ptr<const std::span<const std::byte>>(copy, &copy->seen);
    }
    void willNeed(std::uint64_t, std::uint64_t) const override { }
    void dontNeed(std::uint64_t, std::uint64_t) const override { }

private:
    PlannedFile(std::string path, std::shared_ptr<const plan::Plan> plan, const plan::OutputFilePlan& file)
        : m_path(std::move(path))
        , m_plan(std::move(plan))
        , m_file(file)
    {
    }

    /// The first tensor that ends behind the place.
    auto tensorAt(std::uint64_t offset) const
    {
        return std::ranges::partition_point(
            m_tensors, [offset](const auto& tensor) { return tensor->begin() + tensor->bytes() <= offset; });
    }

    std::uint64_t endOfPart(std::uint64_t offset) const
    {
        if (offset < m_file.header.size())
            return m_file.header.size();
        const auto next = tensorAt(offset);
        if (next == m_tensors.end())
            return size();
        return offset < (*next)->begin() ? (*next)->begin() : (*next)->begin() + (*next)->bytes();
    }

    Status readPart(std::uint64_t offset, std::span<std::byte> out) const
    {
        if (offset < m_file.header.size()) {
            std::memcpy(out.data(), m_file.header.data() + offset, out.size());
            return ok;
        }
        const auto tensor = tensorAt(offset);
        if (tensor != m_tensors.end() && (*tensor)->begin() <= offset)
            return (*tensor)->read(offset - (*tensor)->begin(), out);
        std::ranges::fill(out, std::byte{0}); // between tensors
        return ok;
    }

    const std::string m_path;
    const std::shared_ptr<const plan::Plan> m_plan;
    const plan::OutputFilePlan& m_file; ///< of the plan
    std::vector<std::unique_ptr<const PlannedTensor>> m_tensors{}; ///< in their order in the file
};

} // namespace

PlannedFolder::PlannedFolder(io::Disk& disk, std::shared_ptr<const plan::Plan> plan)
    : m_disk(disk)
    , m_plan(std::move(plan))
{
    const auto& source = m_plan->source->checkpoint;
    m_folder = fmt::format("{} as {}", source ? source->path() : "model", m_plan->recipe.preset);
    while (m_disk.exists(m_folder))
        m_folder += '\'';
}

Result<std::unique_ptr<PlannedFolder>> PlannedFolder::create(io::Disk& disk, std::shared_ptr<const plan::Plan> plan)
{
    if (!plan->isFolder())
        return fail(Errc::BadArgument, "a plan of GGUF is no folder");
    for (const plan::Problem& problem : plan->problems)
        if (problem.severity == plan::Severity::Error)
            return fail(problem.code,
                        problem.tensor.empty() ? problem.message : problem.tensor + ": " + problem.message);
    return std::unique_ptr<PlannedFolder>(new PlannedFolder(disk, std::move(plan)));
}

const plan::OutputFilePlan* PlannedFolder::find(const std::string& path) const
{
    if (io::folderOf(path) != m_folder)
        return nullptr;
    const auto found = std::ranges::find(m_plan->files, io::nameOf(path), &plan::OutputFilePlan::name);
    return found == m_plan->files.end() ? nullptr : &*found;
}

Result<std::shared_ptr<const io::File>> PlannedFolder::open(const std::string& path)
{
    const plan::OutputFilePlan* const file = find(path);
    if (!file)
        return m_disk.open(path);
    return file->copyOf.empty() ? PlannedFile::create(path, m_plan, *file) : m_disk.open(file->copyOf);
}

Result<std::string> PlannedFolder::readText(const std::string& path, std::uint64_t limit)
{
    const plan::OutputFilePlan* const file = find(path);
    if (!file || !file->copyOf.empty())
        return m_disk.readText(file ? file->copyOf : path, limit);
    if (file->bytes > limit)
        return fail(Errc::BadInput, fmt::format("{}: has {} bytes, and {} are the most", path, file->bytes, limit));
    QL_TRY(const auto opened, open(path));
    std::string text(file->bytes, '\0');
    QL_CHECK(opened->readAt(0, std::as_writable_bytes(std::span(text))));
    return text;
}

bool PlannedFolder::exists(const std::string& path)
{
    return isFolder(path) || find(path) || m_disk.exists(path);
}

bool PlannedFolder::isFolder(const std::string& path)
{
    return path == m_folder || m_disk.isFolder(path);
}

Result<std::vector<std::string>> PlannedFolder::list(const std::string& folder)
{
    if (folder != m_folder)
        return m_disk.list(folder);
    std::vector<std::string> names;
    for (const plan::OutputFilePlan& file : m_plan->files)
        names.push_back(file.name);
    std::ranges::sort(names);
    return names;
}

} // namespace ql::job
