// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/container/gguf/value.h"

namespace ql::test {

/// What a small made-up model computes, in the test's own words; the default is a Llama.
struct Facts {
    std::string architecture = "llama";
    std::uint64_t layers = 2, width = 64, heads = 4, headsKv = 2, headSize = 16, inner = 96, vocabulary = 100;
    bool turnsPairs = true; ///< else halves
    std::uint64_t turned = 16; ///< dimensions of a head that turn
    double base = 10000, factor = 1, yarnContext = 0; ///< yarnContext 0: linear scaling
    bool hasFactors = false; ///< rope_freqs.weight
    bool layerNorm = false, gelu = false, gated = true, biases = false, attentionBiases = false;
    enum class HeadNorm { None, PerHead, Whole } headNorm = HeadNorm::None;
    bool normsAfter = false, tied = false;
    std::uint64_t experts = 0, used = 0, shared = 0; ///< shared: inner width of the shared expert
    bool sigmoid = false, normalised = true, choiceBias = false, sharedGate = false;
    double expertScale = 1;
    std::uint64_t window = 0, period = 0;
    double logitScale = 1, residualScale = 1, embeddingScale = 1, logitCap = 0, attentionCap = 0, attentionScale = 0;
};

struct Values {
    std::vector<std::uint64_t> shape{}; ///< row-major, outermost first
    std::vector<float> values{};
};

struct MadeModel {
    Facts facts{};
    gguf::Metadata metadata{};
    std::map<std::string, Values> tensors{};
};

/// Random weights from a fixed seed, under GGUF names, with the metadata that go with the facts.
MadeModel makeModel(const Facts& facts);

/// Writes it as GGUF, everything in F32.
void writeGguf(const MadeModel& model, const std::string& path);

/// Logits of every token, computed in double as plainly as can be from the facts and tensors alone; keys and values are
/// rounded to F16.
std::vector<double> referenceLogits(const MadeModel& model, const std::vector<std::uint32_t>& tokens);

/// What the matrices of a model are given, in double: matrices x columns sums of squares, rows and the largest
/// magnitude of each matrix.
struct GivenInputs {
    std::vector<double> squares{};
    std::vector<std::uint64_t> rows{};
    std::vector<double> largest{};
};

/// Adds those of a text to `given`, by the names of the weights. `everyExpert`: each expert is given every token.
void addReferenceInputs(const MadeModel& model, const std::vector<std::uint32_t>& tokens, bool everyExpert,
                        std::map<std::string, GivenInputs>& given);

} // namespace ql::test
