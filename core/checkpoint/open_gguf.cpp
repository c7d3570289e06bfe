// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include <fmt/format.h>

#include "core/checkpoint/opener.h"
#include "core/container/gguf/reader.h"

namespace ql::checkpoint {

namespace {

/// split.* describes the files, not the model.
void eraseSplitKeys(gguf::Metadata& metadata)
{
    std::erase_if(metadata, [](const gguf::KeyValue& entry) { return entry.key.starts_with("split."); });
}

} // namespace

Status Opener::openGguf()
{
    const std::string& path = m_result->m_path;
    m_result->m_source = Source::Gguf;
    QL_TRY(container::FileHeader first, container::readHeader(m_disk, path));
    if (first.kind != container::Kind::Gguf)
        return fail(Errc::BadInput, fmt::format("{}: this is a safetensors file, but its name does not end so; give it "
                                                "the ending .safetensors and open it again",
                                                path));
    QL_TRY(std::vector<std::string> paths, gguf::splitFiles(path, first.metadata));
    const gguf::Value* const declared = gguf::find(first.metadata, "split.tensors.count");
    const auto expectedTensors = declared ? declared->asUnsigned() : std::nullopt;
    paths.erase(paths.begin());
    for (const std::string& other : paths)
        if (!m_disk.exists(other))
            return fail(Errc::BadInput,
                        fmt::format("{}: the split model needs {}, which is not there", path, io::nameOf(other)));
    append(std::move(first));
    QL_CHECK(appendFiles(paths));
    eraseSplitKeys(m_result->m_metadata);
    const std::uint64_t count = m_result->m_tensors.size();
    if (const std::uint64_t expected = expectedTensors.value_or(count); expected != count)
        return fail(Errc::BadInput, fmt::format("{}: split.tensors.count is {}, but the {} files hold {} tensors", path,
                                                expected, m_result->m_files.size(), count));
    return ok;
}

} // namespace ql::checkpoint
