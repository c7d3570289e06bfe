// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/regex.h"
#include "core/base/result.h"
#include "core/io/file.h"

namespace ql::tokenizer {

/// Splits text into the pieces that are tokenised on their own: each pattern splits the pieces that the ones before it
/// have left, and what lies between its matches stays as pieces too. Patterns mean what they mean in llama.cpp: \\s is
/// Unicode's white space, \\d an ASCII digit, \\p{Lu} and its kin any letter, \\p{Han} isHan(); and \\p{AFMoE_digits}
/// splits numbers into threes from their ends.
class Pretokenizer {
public:
    /// Errors: BadArgument for a pattern that does not compile.
    static Result<Pretokenizer> compile(const std::vector<std::string>& patterns);

    /// `text` is valid UTF-8.
    std::vector<std::string_view> split(std::string_view text) const;

private:
    struct Step {
        Regex regex{};
        bool inThrees = false; ///< matches are split into three characters each, the first into what is left over
    };
    std::vector<Step> m_steps{};
};

/// A way of splitting that llama.cpp knows.
struct PretokenizerClass {
    std::string name{};
    std::vector<std::string> patterns{};
    /// What tokenizer.json files have where they mean the same, one list of steps for each way to say it.
    std::vector<std::vector<std::string>> spellings{};
    bool byteLevel = true;
};

/// A value of tokenizer.ggml.pre: a class and flags.
struct PretokenizerName {
    std::string name{};
    std::string className{};
    bool ignoreMerges = false; ///< a piece that is a token as a whole is not put together by merges
    bool addsBos = false; ///< a text begins with the token that marks its beginning, unless the file says otherwise
    bool escapesSpaces = false; ///< a space is spelled U+2581
};

/// What llama.cpp knows of pre-tokenizers: resources/tokenizers/*.json.
struct PretokenizerTable {
    std::vector<PretokenizerClass> classes{};
    std::vector<PretokenizerName> names{};
    struct Fingerprint {
        std::string hash{}; ///< SHA-256 of the ids of checkText, in hex
        std::string name{};
    };
    std::vector<Fingerprint> fingerprints{}; ///< of two equal hashes the later one counts
    std::string checkText{};

    const PretokenizerClass* findClass(std::string_view name) const;
    const PretokenizerName* findName(std::string_view name) const;
};

/// Errors: Failed when the resource files are damaged, BadInput when they are not there.
Result<PretokenizerTable> readPretokenizerTable(io::Disk& disk, const std::string& resources);

} // namespace ql::tokenizer
