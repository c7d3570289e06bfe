// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/pre_detection.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unicode/normalizer2.h>

#include "core/base/sha256.h"
#include "core/tokenizer/special_tokens.h"

namespace ql::tokenizer {

namespace {

/// Names that stand for a way of splitting where several do; what comes first in the table of names, else.
constexpr std::string_view kPreferred[] = {
    "gpt-2",        "llama-bpe",      "qwen2",     "qwen35", "gpt-4o",  "deepseek-v3",
    "deepseek-llm", "deepseek-coder", "starcoder", "tekken", "kimi-k2", "afmoe",
};

/// What ByteLevel splits by where it is told to use its own pattern.
constexpr const char* kByteLevelPattern = R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S))";

std::optional<std::string> normalised(const Json& normalizer, const std::string& text)
{
    if (normalizer.is_null())
        return text;
    if (!normalizer.is_object() || normalizer.value("type", "") != "NFC")
        return std::nullopt;
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(error);
    if (U_FAILURE(error))
        return std::nullopt;
    std::string result;
    const icu::UnicodeString composed = nfc->normalize(icu::UnicodeString::fromUTF8(text), error);
    composed.toUTF8String(result);
    return U_FAILURE(error) ? std::nullopt : std::optional(result);
}

std::string fingerprint(const std::vector<TokenId>& ids)
{
    const std::string text = fmt::format("[{}]", fmt::join(ids, ", "));
    return sha256Hex(std::as_bytes(std::span(text)));
}

/// Known names by the classes whose tokens have a known fingerprint.
std::map<std::string, std::set<std::string>> hits(const HfTokenizer& tokenizer, const Bpe& bpe,
                                                  const PretokenizerTable& table)
{
    std::map<std::string, std::set<std::string>> found;
    const auto text = normalised(tokenizer.normalizer, table.checkText);
    if (!text)
        return found;
    const Surroundings around = surroundingsOf(tokenizer);
    std::map<std::vector<std::string>, std::string> hashes; // many classes share their patterns
    for (const PretokenizerClass& known : table.classes) {
        if (!known.byteLevel)
            continue;
        std::string& hash = hashes[known.patterns];
        if (hash.empty()) {
            const auto pretokenizer = Pretokenizer::compile(known.patterns);
            if (!pretokenizer)
                continue; // it needs code of its own, which only llama.cpp has
            std::vector<TokenId> ids = around.before;
            const auto inner = bpe.encode(*text, *pretokenizer, tokenizer.ignoreMerges, SpecialText::IsToken);
            ids.insert(ids.end(), inner.begin(), inner.end());
            ids.insert(ids.end(), around.after.begin(), around.after.end());
            hash = fingerprint(ids);
        }
        const auto entry = std::find_if(table.fingerprints.rbegin(), table.fingerprints.rend(),
                                        [&hash](const auto& candidate) { return candidate.hash == hash; });
        if (entry != table.fingerprints.rend())
            found[entry->name].insert(known.name);
    }
    return found;
}

std::string escaped(const std::string& pattern)
{
    std::string result;
    for (const char c : pattern)
        result += c == '\r' ? "\\r" : c == '\n' ? "\\n" : std::string(1, c);
    return result;
}

std::vector<std::string> escaped(std::vector<std::string> patterns)
{
    for (std::string& pattern : patterns)
        pattern = escaped(pattern);
    return patterns;
}

/// Names whose way of splitting has these patterns, the preferred ones first.
std::vector<std::string> namesByPatterns(const std::vector<std::string>& patterns, bool ignoreMerges,
                                         const PretokenizerTable& table)
{
    std::vector<std::string> names;
    const auto addIfEqual = [&](const PretokenizerName& name) {
        const PretokenizerClass* known = table.findClass(name.className);
        if (known && known->byteLevel && name.ignoreMerges == ignoreMerges
            && (escaped(known->patterns) == patterns || escaped(known->originalPatterns) == patterns))
            names.push_back(name.name);
    };
    for (const std::string_view preferred : kPreferred)
        if (const PretokenizerName* name = table.findName(preferred))
            addIfEqual(*name);
    for (const PretokenizerName& name : table.names)
        addIfEqual(name);
    return names;
}

/// How many characters must be changed to make one text of the other.
std::size_t editDistance(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
            diagonal = above;
        }
    }
    return row[b.size()];
}

/// The preferred names, those with the most similar patterns first: by the part of the text that differs.
std::vector<std::string> nearest(const std::vector<std::string>& patterns, const PretokenizerTable& table)
{
    const std::string wanted = fmt::format("{}", fmt::join(patterns, "\n"));
    std::vector<std::pair<double, std::string>> distances;
    for (const std::string_view preferred : kPreferred) {
        const PretokenizerName* name = table.findName(preferred);
        const PretokenizerClass* known = name ? table.findClass(name->className) : nullptr;
        if (!known)
            continue;
        const auto& own = known->originalPatterns.empty() ? known->patterns : known->originalPatterns;
        const std::string text = fmt::format("{}", fmt::join(escaped(own), "\n"));
        const double longer = static_cast<double>(std::max(wanted.size(), text.size()));
        distances.emplace_back(static_cast<double>(editDistance(wanted, text)) / longer, preferred);
    }
    std::stable_sort(distances.begin(), distances.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, distances.size()); ++i)
        names.push_back(distances[i].second);
    return names;
}

} // namespace

std::vector<std::string> patternsOf(const Json& preTokenizer)
{
    if (!preTokenizer.is_object())
        return {};
    const std::string type = preTokenizer.value("type", "");
    if (type == "ByteLevel")
        return preTokenizer.value("use_regex", true) ? std::vector<std::string>{kByteLevelPattern}
                                                     : std::vector<std::string>{};
    if (type == "Digits")
        return {preTokenizer.value("individual_digits", false) ? "\\p{N}" : "\\p{N}+"};
    if (type == "Split") {
        const auto pattern = preTokenizer.find("pattern");
        // "Removed" with "invert" keeps the matches only, and these patterns match every character.
        const std::string behavior = preTokenizer.value("behavior", "");
        const bool splitsOnly =
            behavior == "Isolated" || (behavior == "Removed" && preTokenizer.value("invert", false));
        if (splitsOnly && pattern != preTokenizer.end() && pattern->is_object() && pattern->contains("Regex"))
            return {escaped((*pattern)["Regex"].get<std::string>())};
        return {};
    }
    std::vector<std::string> patterns;
    if (type == "Sequence" && preTokenizer.contains("pretokenizers"))
        for (const Json& step : preTokenizer["pretokenizers"]) {
            const std::vector<std::string> more = patternsOf(step);
            patterns.insert(patterns.end(), more.begin(), more.end());
            const bool addsNothing = more.empty() && step.value("type", "") != "ByteLevel";
            if (addsNothing)
                return {};
        }
    return patterns;
}

Result<std::string> detectPre(const HfTokenizer& tokenizer, const Bpe& bpe, const PretokenizerTable& table)
{
    const auto found = hits(tokenizer, bpe, table);
    if (found.size() == 1) {
        const auto& [name, classes] = *found.begin();
        const PretokenizerName* known = table.findName(name);
        if (known && classes.contains(known->className))
            return name;
    }
    const std::vector<std::string> patterns = patternsOf(tokenizer.preTokenizer);
    if (!patterns.empty()) {
        const std::vector<std::string> names = namesByPatterns(patterns, tokenizer.ignoreMerges, table);
        if (!names.empty())
            return names.front();
    }
    return fail(
        Errc::Unsupported,
        fmt::format("tokenizer.json: llama.cpp has no pre-tokenizer that splits text as this one does, and with "
                    "another the model would silently see other tokens; the nearest known ones are {}",
                    fmt::join(nearest(patterns, table), ", ")));
}

} // namespace ql::tokenizer
