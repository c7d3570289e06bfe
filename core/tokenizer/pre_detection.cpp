// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/pre_detection.h"

#include <algorithm>
#include <map>
#include <numeric>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/sha256.h"
#include "core/tokenizer/source_normalizer.h"
#include "core/tokenizer/source_tokenizer.h"
#include "core/tokenizer/special_tokens.h"
#include "core/tokenizer/steps.h"
#include "core/tokenizer/token_difference.h"
#include "core/tokenizer/torture_text.h"

namespace ql::tokenizer {

namespace {

/// Names that stand for a way of splitting where several do; what comes first in the table of names, else.
constexpr std::string_view kPreferred[] = {
    "gpt-2",        "llama-bpe",      "qwen2",     "qwen35", "gpt-4o",  "deepseek-v3",
    "deepseek-llm", "deepseek-coder", "starcoder", "tekken", "kimi-k2", "afmoe",
};
constexpr std::size_t kMostCandidates = 3;

std::vector<std::string> normalisedSteps(std::vector<std::string> steps)
{
    for (std::string& step : steps)
        step = normalisedPattern(step);
    return steps;
}

bool hasSteps(const PretokenizerClass& known, const std::vector<std::string>& steps)
{
    return normalisedSteps(known.patterns) == steps || std::ranges::any_of(known.spellings, [&](const auto& spelling) {
               return normalisedSteps(spelling) == steps;
           });
}

/// All names for text in the byte alphabet, the preferred ones first.
std::vector<const PretokenizerName*> inOrder(const PretokenizerTable& table)
{
    std::vector<const PretokenizerName*> names;
    const auto add = [&](const PretokenizerName* name) {
        const PretokenizerClass* known = name ? table.findClass(name->className) : nullptr;
        if (known && known->byteLevel && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    };
    for (const std::string_view preferred : kPreferred)
        add(table.findName(preferred));
    for (const PretokenizerName& name : table.names)
        add(&name);
    return names;
}

std::vector<const PretokenizerName*> namesBySteps(const HfTokenizer& tokenizer, const PretokenizerTable& table)
{
    const std::vector<std::string> steps = stepsOf(tokenizer.preTokenizer);
    std::vector<const PretokenizerName*> names = inOrder(table);
    std::erase_if(names, [&](const PretokenizerName* name) {
        return name->ignoreMerges != tokenizer.ignoreMerges || !hasSteps(*table.findClass(name->className), steps);
    });
    return names;
}

/// The name that llama.cpp's converter gives to a tokenizer that tokenises the check text like this one.
std::string nameByFingerprint(const HfTokenizer& tokenizer, const Bpe& bpe, const PretokenizerTable& table,
                              const PretokenizerClass& known)
{
    const auto normalizer = SourceNormalizer::create(tokenizer.normalizer);
    const auto pretokenizer = Pretokenizer::compile(known.patterns);
    if (!normalizer || !pretokenizer)
        return {};
    const std::string text = toUtf8(normalizer->apply(fromUtf8(table.checkText)));
    const Surroundings around = surroundingsOf(tokenizer);
    std::vector<TokenId> ids = around.before;
    const auto inner = bpe.encode(text, *pretokenizer, tokenizer.ignoreMerges, SpecialText::IsToken);
    ids.insert(ids.end(), inner.begin(), inner.end());
    ids.insert(ids.end(), around.after.begin(), around.after.end());
    const std::string list = fmt::format("[{}]", fmt::join(ids, ", "));
    const std::string hash = sha256Hex(std::as_bytes(std::span(list)));
    const auto entry = std::find_if(table.fingerprints.rbegin(), table.fingerprints.rend(),
                                    [&hash](const auto& candidate) { return candidate.hash == hash; });
    return entry == table.fingerprints.rend() ? std::string() : entry->name;
}

/// Tokens with spaces between, the spaces within them as they are.
std::string shownAll(const SourceTokenizer& source, const std::vector<TokenId>& ids)
{
    constexpr std::size_t kMost = 6;
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < std::min(ids.size(), kMost); ++i)
        parts.push_back(fmt::format("\"{}\"", source.shown(ids[i])));
    if (ids.size() > kMost)
        parts.emplace_back("...");
    return fmt::format("{}", fmt::join(parts, " "));
}

PreCandidate compared(const PretokenizerName& name, const SourceTokenizer& source, const std::vector<TokenId>& own,
                      const std::vector<TokenId>& ids)
{
    PreCandidate candidate{name.name, own.size()};
    const std::vector<TokenStretch> stretches = alignTokens(own, ids);
    candidate.differing = differingTokens(stretches);
    const auto first = std::ranges::find(stretches, false, &TokenStretch::isSame);
    if (first != stretches.end()) {
        candidate.source = shownAll(source, first->source);
        candidate.file = shownAll(source, first->file);
    }
    return candidate;
}

/// By what they make of the torture text, compared with the source's own rules; those with the same flag and the best
/// known before the others.
std::vector<PreCandidate> nearest(const HfTokenizer& tokenizer, const Bpe& bpe, const PretokenizerTable& table)
{
    const auto source = SourceTokenizer::create(tokenizer);
    const std::vector<TokenId> own = source ? source->encode(kTortureText) : std::vector<TokenId>();
    std::vector<PreCandidate> found;
    std::map<std::pair<std::vector<std::string>, bool>, bool> seen; // many names share their patterns
    for (const PretokenizerName* name : inOrder(table)) {
        const PretokenizerClass& known = *table.findClass(name->className);
        if (!seen.emplace(std::pair(known.patterns, name->ignoreMerges), true).second)
            continue;
        const auto pretokenizer = Pretokenizer::compile(known.patterns);
        if (!pretokenizer)
            continue;
        if (!source) {
            found.push_back({name->name});
            continue;
        }
        const auto ids = bpe.encode(kTortureText, *pretokenizer, name->ignoreMerges, SpecialText::IsToken);
        found.push_back(compared(*name, *source, own, ids));
    }
    std::ranges::stable_sort(found, {}, &PreCandidate::differing);
    found.resize(std::min(found.size(), kMostCandidates));
    return found;
}

} // namespace

std::string PreQuestion::sentence() const
{
    const PreCandidate& first = nearest.front();
    std::vector<std::string> parts;
    for (const PreCandidate& candidate : nearest)
        parts.push_back(candidate.tokens == 0 ? candidate.name
                                              : fmt::format("{} ({})", candidate.name, candidate.differing));
    const std::string matter = "tokenizer.json: llama.cpp has no pre-tokenizer that splits text as this one says it "
                               "does, and with another the model may silently see other tokens";
    const std::string listed = fmt::format("{}", fmt::join(parts, ", "));
    if (first.tokens == 0)
        return fmt::format("{}; the nearest known ones are {}", matter, listed);
    const std::string counted =
        fmt::format("{}; the nearest known ones, with the number of tokens that differ on a test text of {}, are {}",
                    matter, first.tokens, listed);
    if (first.differing == 0)
        return counted;
    return fmt::format("{}; {} first has {} where the source has {}", counted, first.name,
                       first.file.empty() ? "nothing" : first.file, first.source.empty() ? "nothing" : first.source);
}

PreChoice choosePre(const HfTokenizer& tokenizer, const Bpe& bpe, const PretokenizerTable& table)
{
    const std::vector<const PretokenizerName*> names = namesBySteps(tokenizer, table);
    if (!names.empty()) {
        const PretokenizerClass& known = *table.findClass(names.front()->className);
        const std::string likely = names.size() > 1 ? nameByFingerprint(tokenizer, bpe, table, known) : std::string();
        const auto same = std::ranges::find(names, likely, [](const auto* name) { return name->name; });
        return {same == names.end() ? names.front()->name : (*same)->name, {}};
    }
    PreQuestion question{nearest(tokenizer, bpe, table), {}};
    for (const PretokenizerName* name : inOrder(table))
        question.names.push_back(name->name);
    if (question.nearest.empty())
        question.nearest.push_back({"default"});
    return {question.nearest.front().name, std::move(question)};
}

} // namespace ql::tokenizer
