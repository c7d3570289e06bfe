// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/checkpoint/opener.h"

namespace ql::checkpoint {

namespace {

bool isPickle(const std::string& path)
{
    for (const char* ending : {".bin", ".pt", ".pth", ".ckpt"})
        if (path.ends_with(ending))
            return true;
    return false;
}

} // namespace

Opener::Opener(io::Disk& disk, const std::string& path)
    : m_disk(disk)
    , m_result(std::make_shared<Checkpoint>())
{
    m_result->m_path = path;
    m_result->m_config = std::make_shared<const Json>();
}

Result<CheckpointPtr> Opener::open()
{
    const std::string& path = m_result->m_path;
    if (!m_disk.exists(path))
        return fail(Errc::BadInput, fmt::format("{}: there is no such file or folder", path));
    if (m_disk.isFolder(path))
        QL_CHECK(openFolder(path));
    else if (path.ends_with(".safetensors.index.json"))
        QL_CHECK(openIndexed(path));
    else if (path.ends_with(".safetensors"))
        QL_CHECK(openSafetensorsFile());
    else if (isPickle(path))
        return fail(Errc::Unsupported,
                    fmt::format("{}: PyTorch files run code when they are read, so they are not opened; save the model "
                                "as safetensors and open that",
                                path));
    else
        QL_CHECK(openGguf());
    return finish();
}

Status Opener::appendFiles(const std::vector<std::string>& paths)
{
    for (const std::string& path : paths) {
        QL_TRY(container::FileHeader header, container::readHeader(m_disk, path));
        append(std::move(header));
    }
    return ok;
}

void Opener::append(container::FileHeader header)
{
    const auto file = static_cast<std::uint32_t>(m_result->m_files.size());
    if (file == 0)
        m_result->m_metadata = std::move(header.metadata);
    m_result->m_files.push_back(std::move(header.file));
    for (container::TensorEntry& entry : header.tensors)
        m_result->m_tensors.push_back(Tensor{std::move(entry), file});
}

Result<CheckpointPtr> Opener::finish()
{
    Checkpoint& result = *m_result;
    result.m_byName.reserve(result.m_tensors.size());
    std::size_t unknown = 0;
    for (std::size_t i = 0; i < result.m_tensors.size(); ++i) {
        const Tensor& tensor = result.m_tensors[i];
        const auto [other, isNew] = result.m_byName.emplace(tensor.name, i);
        if (!isNew)
            return fail(Errc::BadInput,
                        fmt::format("tensor {} is in {} and again in {}", tensor.name,
                                    result.m_files[result.m_tensors[other->second].file]->path(),
                                    result.m_files[tensor.file]->path()));
        unknown += !tensor.type.known();
    }
    if (unknown)
        result.m_warnings.push_back(
            fmt::format("{} of {} tensors have a type that is not known; they can be copied, but not decoded", unknown,
                        result.m_tensors.size()));
    return CheckpointPtr(std::move(m_result));
}

Result<CheckpointPtr> open(io::Disk& disk, const std::string& path)
{
    return Opener(disk, path).open();
}

} // namespace ql::checkpoint
