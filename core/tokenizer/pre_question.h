// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace ql::tokenizer {

/// A pre-tokenizer of llama.cpp that comes near to the source's, on the torture text.
struct PreCandidate {
    std::string name{}; ///< for tokenizer.ggml.pre
    std::size_t tokens = 0; ///< of the text by the source's own rules
    std::size_t differing = 0; ///< of them, or of those that the candidate gives instead
    std::string source{},
        file{}; ///< the first place where they differ, as tokens with spaces between; empty without one
};

/// A source whose way of splitting text llama.cpp does not have: a person has to choose.
struct PreQuestion {
    std::vector<PreCandidate> nearest{}; ///< the least different first; at least one
    std::vector<std::string> names{}; ///< all that may be chosen

    /// One sentence: what is the matter, the nearest and how it differs.
    std::string sentence() const;
};

} // namespace ql::tokenizer
