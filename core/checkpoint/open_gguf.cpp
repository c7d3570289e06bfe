// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "core/checkpoint/opener.h"
#include "core/container/gguf/reader.h"

namespace ql::checkpoint {

Status Opener::openGguf()
{
    const std::string& path = m_result->m_path;
    m_result->m_source = Source::Gguf;
    QL_TRY(container::FileHeader first, container::readHeader(m_disk, path));
    if (first.kind != container::Kind::Gguf)
        return fail(Errc::BadInput,
                    fmt::format("{}: this is a safetensors file, but its name does not end so; give it "
                                "the ending .safetensors and open it again",
                                path));
    QL_TRY(std::vector<container::FileHeader> files, gguf::openSplit(m_disk, std::move(first)));
    for (container::FileHeader& file : files)
        append(std::move(file));
    // split.* describes the files, not the model.
    std::erase_if(m_result->m_metadata, [](const gguf::KeyValue& entry) { return entry.key.starts_with("split."); });
    return ok;
}

} // namespace ql::checkpoint
