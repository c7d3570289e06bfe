// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace ql::oracle {

// The structures of release v0.5.0, which are passed by value; other releases have other layouts, and the checks in
// the functions below stop a test before a wrong one does harm.
struct ModelParams {
    void *devices, *bufferTypes;
    std::int32_t gpuLayers, splitMode, loadMode, lazyMode, mainGpu;
    void *tensorSplit, *progress, *progressData, *overrides;
    bool vocabularyOnly, checkTensors, extraBuffers, noHost, noAlloc, loadMtp;
};
struct ContextParams {
    std::uint32_t context, batch, microBatch, sequences, recurrent, outputs, outputsPerSequence;
    std::int32_t threads, threadsBatch;
    std::int32_t kind, ropeScaling, pooling, attention, flashAttention;
    float ropeBase, ropeScale, yarnExt, yarnAttn, yarnFast, yarnSlow;
    std::uint32_t yarnContext;
    float defrag;
    void *evalCallback, *evalData;
    std::int32_t typeK, typeV;
    void *abortCallback, *abortData;
    bool embeddings, offloadKqv, noPerf, opOffload, swaFull, kvUnified;
    void* samplers;
    std::size_t samplerCount;
    void* other;
};
struct QuantizeParams {
    std::int32_t threads, fileType, outputType, embeddingType;
    bool allowRequantize, quantizeOutput, onlyCopy, pure, keepSplit, dryRun;
    const void *importance, *overrides, *rules, *prune;
    std::size_t maxBuffer;
};
struct Batch {
    std::int32_t count;
    std::int32_t* tokens;
    float* embeddings;
    std::int32_t* positions;
    std::int32_t* sequenceCounts;
    std::int32_t** sequences;
    std::int8_t* logits;
};
struct ImportanceEntry {
    const char* name;
    const float* data;
    std::size_t size;
};
struct RuleEntry {
    const char* pattern;
    std::int32_t type;
};
static_assert(sizeof(ModelParams) == 80 && sizeof(ContextParams) == 160 && sizeof(QuantizeParams) == 64
              && sizeof(Batch) == 56);

} // namespace ql::oracle
