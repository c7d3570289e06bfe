// SPDX-License-Identifier: Apache-2.0
#pragma once

// A model as the operations that a text goes through. What they are is read from the tensors, the metadata and the
// "graph" object of the architecture file; what they compute is written beside each of them. Vectors are rows: a linear
// operation multiplies by the transposed matrix of its tensor.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/arch/model.h"
#include "core/base/result.h"
#include "core/io/file.h"

namespace ql::graph {

/// A tensor of Graph::model: its index in Model::tensors.
using TensorIndex = std::size_t;
inline constexpr TensorIndex kNoTensor = static_cast<TensorIndex>(-1);

enum class NormKind : std::uint8_t {
    None, ///< x
    Rms, ///< x / sqrt(mean(x^2) + epsilon) * weight
    Layer, ///< (x - mean(x)) / sqrt(variance(x) + epsilon) * weight + bias
};

struct Norm {
    NormKind kind = NormKind::Rms;
    TensorIndex weight = kNoTensor, bias = kNoTensor;
    std::uint64_t width = 0; ///< of what is normalised at a time
    std::uint64_t stretches = 1; ///< so many widths in a row have weights of their own, then they begin anew
    float epsilon = 0;
};

/// y = x W^T + bias.
struct Linear {
    TensorIndex weight = kNoTensor, bias = kNoTensor;
    std::uint64_t inputs = 0, outputs = 0;
    std::uint64_t matrices = 1; ///< that the tensor holds, one after the other
    std::uint64_t firstRow = 0; ///< where the matrix begins, in a tensor that holds those of several operations
};

enum class RotaryStyle : std::uint8_t {
    Pairs, ///< elements 2i and 2i + 1 of a head turn together
    Halves, ///< elements i and i + dimensions / 2
};

/// Pair i of each head of the query and key at position p turns by the angle p * rates[i], and is multiplied by
/// `magnitude`. Elements from `dimensions` on stay as they are.
struct Rotary {
    RotaryStyle style = RotaryStyle::Pairs;
    std::uint64_t dimensions = 0; ///< even, at most the head's
    std::vector<double> rates{}; ///< dimensions / 2, with every scaling (linear, YaRN, factors of Llama 3) applied
    double magnitude = 1;
    /// What texts turn by that have room for more than `context` tokens; null: the same.
    std::shared_ptr<const Rotary> longer{};
    std::uint64_t context = 0;
};

/// Keys and values from one narrow row per token, which all heads share (DeepSeek-V2, 2024): down(x) is a latent of
/// norm.width values and then `turned` values that rotate. The key is the rotated values and norm(latent), the value is
/// norm(latent). A query begins with heads of `plain` values and `turned` ones; each becomes its rotated values and
/// queryOfHead(plain values). What attention gives for a head goes through valueOfHead.
struct Latent {
    Linear down{};
    Norm norm{};
    std::uint64_t plain = 0, turned = 0;
    Linear queryOfHead{}, valueOfHead{}; ///< one matrix per head
};

/// Grouped-query attention over the positions up to a token's own: of head h, with the keys and values of head
/// h / (heads / headsKv), softmax(scale * q k^T) v.
struct Attention {
    std::uint64_t heads = 0, headsKv = 0;
    std::uint64_t keySize = 0, valueSize = 0; ///< of a head
    float scale = 1;
    float softCap = 0; ///< not 0: scores become softCap * tanh(score / softCap) before the softmax
    std::uint64_t window = 0; ///< not 0: only the last so many positions are looked at, the token's own included
    Linear query{}, key{}, value{}, output{};
    std::optional<Linear> queryDown{}; ///< query(queryDownNorm(queryDown(x))) instead of query(x)
    std::optional<Norm> queryDownNorm{};
    std::optional<Latent> latent{}; ///< instead of key and value, which have no weights then
    std::optional<Norm> queryNorm{}, keyNorm{}; ///< before rotation; width is a head's, or that of all heads
    std::optional<Linear> gate{}; ///< what goes into output is multiplied by sigmoid(gate(x))
    TensorIndex sinks = kNoTensor; ///< a score of each head that takes its share of the softmax and gives nothing
    std::shared_ptr<const Rotary> rotary{}; ///< null for a layer without positions
    /// Not 0: queries at position p are multiplied by 1 + growth ln(1 + p / growthLength), p / growthLength whole.
    float growth = 0;
    std::uint64_t growthLength = 0;
};

enum class Activation : std::uint8_t {
    Silu, ///< x / (1 + exp(-x))
    Gelu, ///< x * Phi(x), by its approximation with tanh
    SquaredRelu, ///< max(x, 0)^2
    ClampedSwiglu, ///< x / (1 + exp(-1.702 x)) with x = min(gate, 7), times 1 + up, which is kept within -7 ... 7
};

/// down(activation(gate x) * (up x)), or down(activation(up x)) where there is no gate.
struct FeedForward {
    Activation activation = Activation::Silu;
    std::optional<Linear> gate{};
    Linear up{}, down{};
};

enum class Gating : std::uint8_t {
    Softmax, ///< of all experts' scores
    Sigmoid, ///< of each score by itself
    SoftmaxOfChosen, ///< of the scores of those that were chosen
};

/// The sum of the feed-forwards of the `used` experts with the highest weights (plus choiceBias), times these weights.
/// The matrices of all experts are one tensor, one after the other.
struct Experts {
    std::uint64_t count = 0, used = 0;
    /// More than 1: only the `groupsUsed` best of so many groups are chosen from. A group of neighbours is as good as
    /// its two best experts together.
    std::uint64_t groups = 1, groupsUsed = 1;
    Gating gating = Gating::Softmax;
    bool normalise = false; ///< the weights of those that were chosen are divided by their sum
    float scale = 1; ///< and then multiplied by this
    Linear router{};
    TensorIndex choiceBias = kNoTensor; ///< added for the choice, not to the weights
    FeedForward expert{}; ///< inputs and outputs of one expert
    std::optional<FeedForward> shared{}; ///< added for every token ...
    std::optional<Linear> sharedGate{}; ///< ... times the sigmoid of this, where there is one
};

/// x += residualScale * after(attention(before(x))), and the same for the feed-forward or the experts. Side by side
/// both read attentionNorm(x), and both results are added.
struct Layer {
    Norm attentionNorm{};
    Attention attention{};
    std::optional<Norm> afterAttention{};
    Norm feedForwardNorm{};
    std::optional<FeedForward> feedForward{}; ///< one of these two
    std::optional<Experts> experts{};
    std::optional<Norm> afterFeedForward{};
    float residualScale = 1;
    bool isSideBySide = false; ///< feedForwardNorm has no weights then
};

struct Graph {
    arch::ModelPtr model{};
    std::string architecture{}; ///< general.architecture
    std::uint64_t width = 0; ///< of the hidden state
    std::uint64_t vocabulary = 0;
    std::uint64_t contextLength = 0; ///< that the model was trained for; 0 when it does not say
    TensorIndex embedding = kNoTensor;
    float embeddingScale = 1;
    TensorIndex positions = kNoTensor; ///< row p is added to the embedding of the token at position p
    std::vector<Layer> layers{};
    Norm outputNorm{};
    Linear output{};
    float logitScale = 1;
    float logitSoftCap = 0; ///< not 0: logits become softCap * tanh(logit / softCap)

    const arch::TargetTensor& tensor(TensorIndex index) const { return model->tensors[index]; }
};
using GraphPtr = std::shared_ptr<const Graph>;

/// The graph of a model under GGUF names. Nothing of the tensors' data is read but the factors of Llama 3's rotation.
/// Errors: Unsupported where it is not known what the model computes: an architecture without a "graph", a tensor that
/// no operation uses, a scaling of the rotation that is not known; BadInput for a tensor or a key that is missing or of
/// the wrong size.
Result<GraphPtr> buildGraph(arch::ModelPtr model, io::Disk& disk = io::systemDisk());

/// The first operation that not every device has to have, in words: "attention sinks". Empty where there is none.
std::string_view specialOperation(const Graph& graph);

} // namespace ql::graph
