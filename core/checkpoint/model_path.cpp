// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/model_path.h"

namespace ql::checkpoint {

bool isModelPath(io::Disk& disk, const std::string& path)
{
    return path.ends_with(".gguf") || path.ends_with(".safetensors") || path.ends_with(".safetensors.index.json")
        || disk.exists(path + "/config.json");
}

} // namespace ql::checkpoint
