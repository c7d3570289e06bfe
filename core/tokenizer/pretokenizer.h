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
/// have left, and what lies between its matches stays as pieces too.
class Pretokenizer {
public:
    /// Errors: BadArgument for a pattern that does not compile.
    static Result<Pretokenizer> compile(const std::vector<std::string>& patterns);

    std::vector<std::string_view> split(std::string_view text) const;

private:
    std::vector<Regex> m_patterns{};
};

/// A way of splitting that llama.cpp knows.
struct PretokenizerClass {
    std::string name{};
    std::vector<std::string> patterns{};
    std::vector<std::string> originalPatterns{}; ///< as tokenizer.json files spell them, where that is different
    bool byteLevel = true;
};

/// A value of tokenizer.ggml.pre: a class and flags.
struct PretokenizerName {
    std::string name{};
    std::string className{};
    bool ignoreMerges = false; ///< a piece that is a token as a whole is not put together by merges
    bool addsBos = false; ///< a text begins with the token that marks its beginning, unless the file says otherwise
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
