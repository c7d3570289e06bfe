// SPDX-License-Identifier: Apache-2.0
#pragma once

// Two models continue one prompt with one seed, side by side: where they part, and what each of them held likely at
// every place of both texts.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/job/generate.h"

namespace ql::job {

struct PairOptions {
    GenerateOptions generate{};
    std::size_t top = 5; ///< likeliest tokens that are kept for each place; at least 1
};

struct LikelyToken {
    graph::TokenId token = 0;
    std::string text{}; ///< TextTokenizer::shown()
    double probability = 0; ///< of all tokens, at temperature 1, before any cut
};

/// What a model expects at a place, after the text that stands before it.
struct Outlook {
    double probability = 0; ///< of the token that stands there
    std::vector<LikelyToken> top{}; ///< the likeliest first
};

struct PairToken {
    graph::TokenId token = 0;
    std::string text{}; ///< TextTokenizer::shown()
    bool ends = false; ///< it ends the text
    Outlook reference{}, candidate{};
    /// Of the two outlooks: sum of p (ln p - ln q), p of the reference, in nats.
    double divergence = 0;
    bool compared = true; ///< false: the outlook of the model that did not write this is not known yet
};

struct PairText {
    std::vector<PairToken> tokens{}; ///< the last one is the token that ended it, if one did
    std::string text{}; ///< without that token; a character that is not finished is left out
    bool ended = false;
    double promptSeconds = 0, seconds = 0; ///< that the model took for the prompt, and for all tokens after it
};

enum class PairSide : std::uint8_t { Reference, Candidate };

struct GeneratedPair {
    std::vector<graph::TokenId> prompt{}; ///< as both were given it
    PairText reference{}, candidate{};
    std::size_t same = 0; ///< tokens that both texts begin with
    bool parted = false; ///< they differ from the token `same` on

    /// Fields as in docs/json.md; the names are those of the models.
    Json toJson(std::string_view referenceName, std::string_view candidateName) const;
};

/// Called with each token as it is chosen, those of both models in turns. After the texts have parted, `compared` is
/// false until they are whole.
using OnPairToken = std::function<void(PairSide, const PairToken&)>;

/// Both models are loaded, where they are not yet, and stay so. `tokenizer` is the reference's. Each model samples with
/// the same seed, so that the texts part only where the models differ. When the texts are whole, each model reads
/// what the other has written.
/// Errors: Cancelled; BadArgument as generate(), or for models of different vocabularies; those of the sessions.
Result<GeneratedPair> generatePair(graph::Session& reference, graph::Session& candidate,
                                   const tokenizer::TextTokenizer& tokenizer, std::string_view prompt,
                                   const PairOptions& options, Context& context, const OnPairToken& onToken = {});

} // namespace ql::job
