// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/source_splitter.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/tokenizer/byte_alphabet.h"
#include "core/tokenizer/icu_pattern.h"

namespace ql::tokenizer {

const char* const kByteLevelPattern = R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";

namespace {

/// A stretch of a piece, and whether the pattern matched it.
struct Span {
    int begin = 0, end = 0;
    bool isMatch = false;
};

std::vector<Span> spansOf(const SourceText& text, const IcuRegex& pattern, bool inverted)
{
    std::vector<Span> spans;
    int done = 0;
    for (const auto& [begin, end] : pattern.findAll(text)) {
        if (begin > done)
            spans.push_back({done, begin, inverted});
        spans.push_back({begin, end, !inverted});
        done = end;
    }
    if (done < text.length())
        spans.push_back({done, text.length(), inverted});
    return spans;
}

std::vector<Span> joined(const std::vector<Span>& spans, const std::string& behavior)
{
    std::vector<Span> result;
    bool wasMatch = false;
    const auto extendOrAdd = [&](const Span& span, bool extends) {
        if (extends && !result.empty())
            result.back() = {std::min(result.back().begin, span.begin), std::max(result.back().end, span.end), false};
        else
            result.push_back(span);
        wasMatch = span.isMatch;
    };
    if (behavior == "MergedWithNext") {
        for (auto span = spans.rbegin(); span != spans.rend(); ++span)
            extendOrAdd(*span, span->isMatch && !wasMatch);
        std::ranges::reverse(result);
        return result;
    }
    for (const Span& span : spans)
        if (behavior == "MergedWithPrevious")
            extendOrAdd(span, span.isMatch && !wasMatch);
        else if (behavior == "Contiguous")
            extendOrAdd(span, span.isMatch == wasMatch);
        else if (behavior != "Removed" || !span.isMatch)
            result.push_back(span);
    return result;
}

bool isKnownBehavior(const std::string& behavior)
{
    for (const char* known : {"Isolated", "Removed", "MergedWithPrevious", "MergedWithNext", "Contiguous"})
        if (behavior == known)
            return true;
    return false;
}

} // namespace

Result<SourceSplitter> SourceSplitter::create(const Json& json)
{
    SourceSplitter result;
    if (!json.is_null())
        QL_CHECK(result.add(json));
    return result;
}

Status SourceSplitter::addSplit(const Json& pattern, const std::string& behavior, bool inverted)
{
    if (!isKnownBehavior(behavior))
        return fail(Errc::Unsupported,
                    fmt::format("tokenizer.json: a Split behaves as \"{}\", which is not known", behavior));
    QL_TRY(const IcuRegex regex, patternIn(Json{{"type", "Split"}, {"pattern", pattern}}));
    m_steps.emplace_back([regex, behavior, inverted](const Piece& piece) {
        Pieces result;
        for (const Span& span : joined(spansOf(piece.text, regex, inverted), behavior))
            if (span.end > span.begin)
                result.push_back(
                    {SourceText(piece.text, span.begin, span.end - span.begin), piece.isFirst && span.begin == 0});
        return result;
    });
    return ok;
}

Status SourceSplitter::add(const Json& json)
{
    const std::string type = json.value("type", "");
    const auto regex = [](const char* pattern) { return Json{{"Regex", pattern}}; };
    if (type == "Sequence") {
        for (const Json& step : json.at("pretokenizers"))
            QL_CHECK(add(step));
        return ok;
    }
    if (type == "ByteLevel") {
        if (json.value("add_prefix_space", true))
            m_steps.emplace_back([](const Piece& piece) {
                const bool hasSpace = piece.text.startsWith(u" ", 1);
                return Pieces{{hasSpace ? piece.text : u" " + piece.text, piece.isFirst}};
            });
        if (json.value("use_regex", true))
            QL_CHECK(addSplit(regex(kByteLevelPattern), "Isolated", false));
        m_steps.emplace_back([](const Piece& piece) {
            return Pieces{{fromUtf8(toByteAlphabet(toUtf8(piece.text))), piece.isFirst}};
        });
        return ok;
    }
    if (type == "Metaspace") {
        const std::string mark = json.value("replacement", std::string(kSpacePiece));
        const bool mayPrefix = json.value("add_prefix_space", true);
        const std::string scheme = json.value("prepend_scheme", mayPrefix ? "always" : "never");
        m_steps.emplace_back([mark = fromUtf8(mark), scheme](const Piece& piece) {
            SourceText text = piece.text;
            text.findAndReplace(u" ", mark);
            if ((scheme == "always" || (scheme == "first" && piece.isFirst)) && !text.startsWith(mark))
                text.insert(0, mark);
            return Pieces{{text, piece.isFirst}};
        });
        return json.value("split", true) ? addSplit(Json{{"String", mark}}, "MergedWithNext", false) : ok;
    }
    if (type == "BertPreTokenizer") {
        QL_CHECK(addSplit(regex("\\s"), "Removed", false));
        return addSplit(regex(R"([\p{P}!-/:-@\[-`{-~])"), "Isolated", false);
    }
    if (type == "Whitespace")
        return addSplit(regex(R"(\w+|[^\w\s]+)"), "Removed", true);
    if (type == "WhitespaceSplit")
        return addSplit(regex("\\s"), "Removed", false);
    if (type == "Digits")
        return addSplit(regex("\\p{N}"), json.value("individual_digits", false) ? "Isolated" : "Contiguous", false);
    if (type == "Punctuation")
        return addSplit(regex(R"([\p{P}!-/:-@\[-`{-~])"), json.value("behavior", "Isolated"), false);
    if (type == "CharDelimiterSplit")
        return addSplit(Json{{"String", json.at("delimiter")}}, "Removed", false);
    if (type == "Split")
        return addSplit(json.at("pattern"), json.value("behavior", ""), json.value("invert", false));
    return fail(Errc::Unsupported,
                fmt::format("tokenizer.json: the pre-tokenizer \"{}\" is not known, so the text cannot be split by the "
                            "source's own rules",
                            type));
}

std::vector<SourceText> SourceSplitter::split(const SourceText& text, bool isFirst) const
{
    Pieces pieces{{text, isFirst}};
    for (const Step& step : m_steps) {
        Pieces finer;
        for (const Piece& piece : pieces)
            std::ranges::move(step(piece), std::back_inserter(finer));
        pieces = std::move(finer);
    }
    std::vector<SourceText> result;
    for (Piece& piece : pieces)
        if (!piece.text.isEmpty())
            result.push_back(std::move(piece.text));
    return result;
}

} // namespace ql::tokenizer
