// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/fit/cache_shape.h"
#include "core/fit/planned_weights.h"
#include "core/plan/plan.h"

namespace ql::fit {

/// How the keys and values of the context are stored.
enum class CacheType { F16, Q8_0, Q4_0, Fp8 };

/// "F16", "Q8_0", "Q4_0", "FP8".
std::string_view cacheTypeName(CacheType type);
/// Upper or lower case. Errors: BadArgument.
Result<CacheType> parseCacheType(std::string_view name);
/// Those of the programs that run the container: llama.cpp has no FP8 cache, vLLM no Q8_0.
std::span<const CacheType> cacheTypesOf(plan::Container container);

/// What the output is run with.
struct Usage {
    std::uint64_t context = 8192; ///< tokens of one sequence; 0: 8192, or as many as the model was trained for
    CacheType cache = CacheType::F16;
    bool operator==(const Usage&) const = default;
};

/// Where the tensors lie.
enum class Memory {
    Graphics, ///< of a card of its own: llama.cpp leaves the token embedding in the main memory
    Shared, ///< one memory for everything: laptops, servers without a card, Apple
};

enum class PartKind {
    Weights,
    Embedding, ///< the table of token embeddings, where the output has a matrix of its own
    Cache,
    Compute, ///< buffers for intermediate results
    Margin, ///< for driver, display, fragmentation
};

struct Part {
    PartKind kind = PartKind::Weights;
    std::uint64_t bytes = 0;
    bool exact = false; ///< else estimated, or in the case of the margin a rule of thumb
    std::string how{}; ///< where the number comes from: one sentence
};

/// What running the output of a plan takes.
struct MemoryNeed {
    plan::Container container = plan::Container::Gguf;
    Usage usage{};
    std::uint64_t trainedContext = 0; ///< 0 where it is not said
    std::vector<Part> parts{}; ///< of the memory asked for, in the order of PartKind
    std::vector<std::string> notes{};

    std::uint64_t bytes(PartKind kind) const; ///< 0 where there is no such part
    std::uint64_t withoutMargin() const;
    std::uint64_t total() const;
};

/// Bytes of the keys and values of `context` tokens: exactly those that llama.cpp (or vLLM, for one sequence)
/// allocates. Contexts are rounded up as these programs do it.
/// llama.cpp v0.5.0: cells in multiples of 256; a layer with a window keeps the window and one batch of 512.
/// vLLM: blocks of 16 tokens; a layer with a window keeps window - 1 and one step of 2048 tokens, and a block more.
/// Errors: BadArgument for a type that the container's programs lack, or whose blocks do not fit the heads.
Result<std::uint64_t> cacheBytes(const CacheShape& shape, const Usage& usage, plan::Container container);

/// Buffers for intermediate results; an estimate. docs/memory.md has the formula and how far it is off.
std::uint64_t computeBytes(const CacheShape& shape, const Usage& usage, plan::Container container);

/// The margin for parts of `bytes` together: 4 %, at least 512 MiB; a rule of thumb.
std::uint64_t marginOf(std::uint64_t bytes);

/// Errors: those of cacheShapeOf() and cacheBytes().
Result<MemoryNeed> memoryNeed(const plan::Plan& plan, const Usage& usage, Memory memory);
/// The same where the shape of the plan's source is known.
Result<MemoryNeed> memoryNeed(const PlannedWeights& weights, const CacheShape& shape, const Usage& usage,
                              Memory memory);

} // namespace ql::fit
