// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/container/container.h"

namespace ql::checkpoint {

/// A tensor of a model and the file that holds it.
struct Tensor : container::TensorEntry {
    std::uint32_t file = 0; ///< index into Checkpoint::files()
};

enum class Source {
    Gguf, ///< one .gguf file, or all files of a split
    HuggingFace, ///< config.json and one or many .safetensors
    Safetensors, ///< a .safetensors file alone, without config.json beside it
};

/// One uniform view of a model on disk. Opening reads headers and small JSON files only; nothing of the tensor data.
/// Immutable after opening, so it is read from several threads.
class Checkpoint {
public:
    Source source() const { return m_source; }
    const std::string& path() const { return m_path; } ///< as the user gave it
    const std::vector<std::shared_ptr<const io::File>>& files() const { return m_files; }
    const std::vector<Tensor>& tensors() const { return m_tensors; }
    const Tensor* find(std::string_view name) const;

    /// GGUF key/values of the first file, split.* keys left out. For safetensors: __metadata__.
    const gguf::Metadata& metadata() const { return m_metadata; }
    /// config.json; null for GGUF and for a lone .safetensors.
    const Json& config() const { return *m_config; }
    /// Folder with tokenizer.json and the like; empty for GGUF.
    const std::string& folder() const { return m_folder; }
    /// Things that are odd but not wrong: tensors missing from the index, unknown types.
    const std::vector<std::string>& warnings() const { return m_warnings; }

    std::uint64_t elements() const; ///< of all tensors
    std::uint64_t bytes() const; ///< of all tensors
    double bitsPerWeight() const;

    /// Raw bytes of a tensor from `begin` within it.
    Status read(const Tensor& tensor, std::uint64_t begin, std::span<std::byte> out) const;

private:
    friend class Opener;
    Source m_source = Source::Gguf;
    std::string m_path{};
    std::string m_folder{};
    std::vector<std::shared_ptr<const io::File>> m_files{};
    std::vector<Tensor> m_tensors{};
    gguf::Metadata m_metadata{};
    std::shared_ptr<const Json> m_config{};
    std::vector<std::string> m_warnings{};
    std::unordered_map<std::string_view, std::size_t> m_byName{};
};

using CheckpointPtr = std::shared_ptr<const Checkpoint>;

/// Opens an HF folder, a .safetensors, its index, or a .gguf (for a split: its first file).
/// Errors: BadInput / Unsupported with one sentence: what, where, why.
Result<CheckpointPtr> open(io::Disk& disk, const std::string& path);

} // namespace ql::checkpoint
