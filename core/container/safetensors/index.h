// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/container/container.h"
#include "core/io/file.h"

namespace ql::safetensors {

/// What model.safetensors.index.json says: which file of its folder holds which tensor.
struct ShardIndex {
    std::string path{};
    std::vector<std::string> files{}; ///< bare names, sorted, each once
    std::unordered_map<std::string, std::uint32_t> fileOf{}; ///< tensor name -> index into files
};

/// Reads the index alone. Errors: BadInput; a file name that is not a bare name in the index's own folder is refused.
Result<ShardIndex> readIndex(io::Disk& disk, const std::string& path);

/// The headers of all files of an index, in the order of ShardIndex::files.
struct Shards {
    std::vector<container::FileHeader> files{};
    std::vector<std::string> warnings{}; ///< tensors that a file holds and the index does not list
};

/// Opens every file of the index. Errors: BadInput when a file is missing or lies outside the folder behind a link
/// (links into the blobs folder of a Hugging Face cache are followed), when a tensor is not where the index says,
/// or when two files hold the same tensor.
Result<Shards> openShards(io::Disk& disk, const ShardIndex& index);

} // namespace ql::safetensors
