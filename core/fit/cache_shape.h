// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/base/result.h"

namespace ql::fit {

constexpr std::uint64_t kMaxLayers = 1 << 16; ///< a damaged file must not fill the memory

/// What one layer keeps of each token for the attention of later ones.
struct CacheLayer {
    std::uint64_t keys = 0; ///< values per token: heads of keys times their size
    std::uint64_t values = 0; ///< the same of values; 0 with a latent, from which both are computed
    std::uint64_t window = 0; ///< tokens that the layer looks back at; 0: all of them
    bool operator==(const CacheLayer&) const = default;
};

/// The widths of a model that decide what it needs besides its weights. 0 where a model has none of it.
struct Widths {
    std::uint64_t embedding = 0, feedForward = 0, vocabulary = 0;
    std::uint64_t heads = 0, queries = 0, keys = 0; ///< heads; values of all queries and of all keys of a layer
    std::uint64_t latent = 0, rotary = 0; ///< of DeepSeek's attention: the latent, and the rotated part of each head
    std::uint64_t plainHead = 0; ///< and the part of each head that is not rotated
    std::uint64_t expertsUsed = 0, expertFeedForward = 0;
};

struct CacheShape {
    std::vector<CacheLayer> layers{}; ///< one for each layer with attention
    Widths widths{};
    std::uint64_t contextLength = 0; ///< that the model was trained for; 0 where it is not said
    std::vector<std::string> notes{}; ///< what is not counted
};

/// From the hyperparameters: of GGUF metadata, or of config.json for a model under Hugging Face names.
/// Errors: BadInput naming the number that is missing.
Result<CacheShape> cacheShapeOf(const arch::Model& model);

} // namespace ql::fit
