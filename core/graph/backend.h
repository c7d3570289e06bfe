// SPDX-License-Identifier: Apache-2.0
#pragma once

// What runs a graph: the CPU (gpu/cpu), and other devices. A session holds one model on one device; its layers are
// loaded and dropped one by one, so that a model is evaluated layer by layer with little memory, or kept for
// generation.

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/graph/graph.h"
#include "core/tokenizer/added_tokens.h"

namespace ql::graph {

using tokenizer::TokenId;

/// What keys and values are rounded to before attention sees them.
enum class CacheType : std::uint8_t {
    F16,
    Fp8, ///< E4M3, saturating, without a scale: as vLLM's --kv-cache-dtype fp8 without calibrated scales
    F32, ///< nothing; only on the processor
};

/// What the inputs of linear operations in the layers are rounded to; products are summed in float all the same.
/// Routers of experts and the output matrix take theirs as they are, except with LlamaCpp.
enum class Activations : std::uint8_t {
    Exact, ///< float
    Served, ///< what programs that serve the checkpoint round them to (TargetTensor::inputs); float where they do not
    LlamaCpp, ///< what llama.cpp's CPU code multiplies weights of each format by: 8 bits in blocks, F16 or BF16
    Fp8, ///< E4M3 with one scale per token, its largest magnitude / 448
    Nvfp4, ///< blocks of 16 with a scale in UE4M3, one factor per token
    Mxfp4, ///< blocks of 32 with a power of two
};

/// Whether a session sums up what the linear operations of its layers are given, for calibration.
enum class Collect : std::uint8_t {
    Nothing,
    Inputs, ///< of what the model computes
    EveryExpert, ///< and each expert is given every token; its result counts only where the router chose it
};

struct SessionOptions {
    CacheType cache = CacheType::F16;
    Activations activations = Activations::Exact;
    Collect collect = Collect::Nothing;
    bool operator==(const SessionOptions&) const = default;
};

/// What one linear operation was given, before it is rounded to any format of activations. Matrices: 1, or the number
/// of experts.
struct InputSums {
    std::vector<double> squares{}; ///< matrices x columns: sums of x^2
    std::vector<std::uint64_t> rows{}; ///< of each matrix: how many it was given
    std::vector<float> largest{}; ///< of each matrix: largest |x|; 0 where it was given nothing

    std::size_t columns() const { return rows.empty() ? 0 : squares.size() / rows.size(); }
};

struct LayerInputs {
    std::map<TensorIndex, InputSums> linear{}; ///< by their weights
    std::vector<std::uint64_t> chosen{}; ///< of each expert: tokens that the router gave it
};

/// Texts with more tokens than a stream has room for cannot be run.
class Stream {
public:
    virtual ~Stream() = default;
};

/// One model on one device. All calls from one thread at a time. Results do not depend on the number of threads.
/// Errors of all: those of reading the model's data; NoMemory; BadArgument for what was not loaded or does not fit.
class Session {
public:
    virtual ~Session() = default;

    virtual const Graph& graph() const = 0;

    /// A text that has not begun, for at most `capacity` tokens. With `keepsCache` each layer remembers its keys and
    /// values, so that later tokens can follow; else a layer forgets the text when it is done with it, and the text is
    /// given to embed() at once.
    virtual Result<std::unique_ptr<Stream>> makeStream(std::uint64_t capacity, bool keepsCache) = 0;

    virtual Status loadLayer(std::size_t layer) = 0;
    virtual void dropLayer(std::size_t layer) = 0;
    virtual Status loadOutput() = 0;
    /// Bytes that all layers and the output take when they are loaded at once; as float, unless a device overrides it.
    virtual std::uint64_t loadedBytes() const;

    /// Appends tokens to a text. They are the stream's current ones until the next call: each layer moves them on.
    /// Layers are run in their order, each once per embed().
    virtual Status embed(Stream& stream, std::span<const TokenId> tokens) = 0;
    virtual Status runLayer(std::size_t layer, std::span<Stream* const> streams) = 0;
    /// The hidden states of the current tokens, one row of graph().width each.
    virtual Status readStates(const Stream& stream, std::span<float> out) const = 0;
    /// Puts what readStates() gave, of any stream of a model of the same width, in the place of those of the current
    /// tokens, so that a text can go on from there. Errors: Unsupported on a device that cannot.
    virtual Status writeStates(Stream& stream, std::span<const float> states);
    /// With SessionOptions::collect: the sums of a layer over all that it was run on since it was loaded, and as long
    /// as it is not dropped. A device may sum in float by itself and hand the sums over here.
    /// Errors: Unsupported where the device does not collect.
    virtual Result<LayerInputs> inputs(std::size_t layer) const;
    /// Logits of `count` current tokens from `first` on, one row of graph().vocabulary each; after the last layer.
    virtual Status logits(const Stream& stream, std::size_t first, std::size_t count, std::span<float> out) = 0;

    /// Appends tokens, runs all layers (which must be loaded) and gives the logits of the last token. A device that
    /// can do this faster than step by step overrides it.
    virtual Status advance(Stream& stream, std::span<const TokenId> tokens, std::span<float> logitsOut);

    /// What a person should know of how the model is run, a sentence each: types that the device cannot decode, layers
    /// that it has no room for. Known once layers are loaded.
    virtual std::vector<std::string> notes() const { return {}; }
};

/// A device that runs models.
class Backend {
public:
    virtual ~Backend() = default;
    /// Nothing is read from the model's data before loadLayer() and embed().
    virtual Result<std::unique_ptr<Session>> open(GraphPtr graph, const SessionOptions& options) = 0;
};

} // namespace ql::graph
