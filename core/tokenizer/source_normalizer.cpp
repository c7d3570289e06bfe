// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/source_normalizer.h"

#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "core/tokenizer/base64.h"
#include "core/tokenizer/char_map.h"
#include "core/tokenizer/icu_pattern.h"
#include "core/tokenizer/utf8.h"
#include "core/tokenizer/word_piece.h"

namespace ql::tokenizer {

namespace {

const icu::Normalizer2* normalForm(std::string_view name)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* form = name == "NFC" ? icu::Normalizer2::getNFCInstance(error)
        : name == "NFD"                          ? icu::Normalizer2::getNFDInstance(error)
        : name == "NFKC"                         ? icu::Normalizer2::getNFKCInstance(error)
        : name == "NFKD"                         ? icu::Normalizer2::getNFKDInstance(error)
                                                 : nullptr;
    return U_SUCCESS(error) ? form : nullptr;
}

void normalise(SourceText& text, const icu::Normalizer2* form)
{
    UErrorCode error = U_ZERO_ERROR;
    const SourceText result = form->normalize(text, error);
    if (U_SUCCESS(error))
        text = result;
}

/// Each character by itself, so that a final sigma is one like any other.
void toLower(SourceText& text)
{
    SourceText result;
    for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        SourceText one(text.char32At(i));
        result += one.toLower(icu::Locale::getRoot());
    }
    text = result;
}

template <typename Keeps> void keepOnly(SourceText& text, Keeps keeps)
{
    SourceText result;
    for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        if (const UChar32 c = text.char32At(i); keeps(c))
            result += c;
    text = result;
}

void stripMarks(SourceText& text, std::uint32_t categories)
{
    keepOnly(text, [categories](UChar32 c) { return (U_GET_GC_MASK(c) & categories) == 0; });
}

void strip(SourceText& text, bool left, bool right)
{
    int begin = 0, end = text.length();
    while (left && begin < end && isWhiteSpace(text.char32At(begin)))
        ++begin;
    while (right && end > begin && isWhiteSpace(text.char32At(end - 1)))
        --end;
    text.retainBetween(begin, end);
}

/// A few steps that double a text would fill any memory: a text does not become longer than this.
int mostUnits(const SourceText& text)
{
    constexpr int kMostTimes = 64, kMostBesides = 4096, kMostAtAll = 1 << 28;
    return text.length() > (kMostAtAll - kMostBesides) / kMostTimes ? kMostAtAll
                                                                    : kMostTimes * text.length() + kMostBesides;
}

void replaceAll(SourceText& text, const IcuRegex& pattern, const SourceText& content)
{
    SourceText result;
    const int most = mostUnits(text);
    int done = 0;
    for (const auto& [begin, end] : pattern.findAll(text)) {
        if (result.length() > most - content.length())
            break;
        result += text.tempSubStringBetween(done, begin);
        result += content;
        done = end;
    }
    text = result + text.tempSubStringBetween(done);
}

void cleanForBert(SourceText& text)
{
    SourceText result;
    for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        const bool isSpace = c == '\t' || c == '\n' || c == '\r';
        constexpr std::uint32_t kControl = U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK | U_GC_CS_MASK;
        if (c == 0 || c == 0xfffd || (!isSpace && (U_GET_GC_MASK(c) & kControl)))
            continue;
        result += isSpace || isWhiteSpace(static_cast<char32_t>(c)) ? UChar32(' ') : c;
    }
    text = result;
}

void spaceChinese(SourceText& text)
{
    SourceText result;
    for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        const bool isChinese = isChineseForBert(static_cast<char32_t>(c));
        if (isChinese)
            result += u' ';
        result += c;
        if (isChinese)
            result += u' ';
    }
    text = result;
}

void mapCharacters(SourceText& text, const CharMap& map)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> clusters(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), error));
    if (U_FAILURE(error))
        return;
    clusters->setText(text);
    constexpr std::size_t kShort = 6; // bytes: longer clusters are mapped character by character
    std::string result;
    const auto most = static_cast<std::size_t>(mostUnits(text));
    const auto give = [&](const std::string& bytes) {
        const auto match = result.size() < most ? map.shortest(bytes) : std::nullopt;
        result += match ? std::string(match->replacement) : bytes;
        return match.has_value();
    };
    for (int begin = 0, end = clusters->next(); end != icu::BreakIterator::DONE; begin = end, end = clusters->next()) {
        const SourceText cluster = text.tempSubStringBetween(begin, end);
        const std::string bytes = toUtf8(cluster);
        if (bytes.size() < kShort && map.shortest(bytes)) {
            give(bytes);
            continue;
        }
        for (int i = 0; i < cluster.length(); i = cluster.moveIndex32(i, 1))
            give(toUtf8(SourceText(cluster.char32At(i))));
    }
    text = fromUtf8(result);
}

} // namespace

Result<SourceNormalizer> SourceNormalizer::create(const Json& json, const std::string& charMap)
{
    SourceNormalizer result;
    if (!json.is_null())
        QL_CHECK(result.add(json, charMap));
    return result;
}

Status SourceNormalizer::add(const Json& json, const std::string& charMap)
{
    const std::string type = json.value("type", "");
    if (type == "Sequence") {
        for (const Json& step : json.at("normalizers"))
            QL_CHECK(add(step, charMap));
    } else if (const icu::Normalizer2* form = normalForm(type)) {
        m_steps.emplace_back([form](SourceText& text) { normalise(text, form); });
    } else if (type == "Lowercase") {
        m_steps.emplace_back(toLower);
    } else if (type == "Strip") {
        m_steps.emplace_back([left = json.value("strip_left", true),
                              right = json.value("strip_right", true)](SourceText& text) { strip(text, left, right); });
    } else if (type == "StripAccents") {
        m_steps.emplace_back([](SourceText& text) { stripMarks(text, U_GC_M_MASK); });
    } else if (type == "Prepend") {
        m_steps.emplace_back([prefix = fromUtf8(json.at("prepend").get<std::string>())](SourceText& text) {
            if (!text.isEmpty())
                text.insert(0, prefix);
        });
    } else if (type == "Replace") {
        QL_TRY(const IcuRegex pattern, patternIn(json));
        m_steps.emplace_back([pattern, content = fromUtf8(json.at("content").get<std::string>())](SourceText& text) {
            replaceAll(text, pattern, content);
        });
    } else if (type == "Precompiled") {
        const Json& coded = json.at("precompiled_charsmap");
        const std::string bytes = coded.is_string() ? fromBase64(coded.get<std::string>()) : std::string();
        if (bytes.empty())
            return ok;
        QL_TRY(CharMap map, CharMap::create(bytes));
        m_steps.emplace_back(
            [map = std::make_shared<const CharMap>(std::move(map))](SourceText& text) { mapCharacters(text, *map); });
    } else if (type == "CharMap") {
        QL_TRY(CharMap map, CharMap::create(charMap));
        m_steps.emplace_back([map = std::make_shared<const CharMap>(std::move(map))](SourceText& text) {
            const std::string bytes = toUtf8(text);
            std::string result;
            const auto most = static_cast<std::size_t>(mostUnits(text));
            for (std::string_view rest = bytes; !rest.empty();) {
                const auto match = result.size() < most ? map->longest(rest) : std::nullopt;
                const std::size_t size = match ? match->size : characterBytes(static_cast<unsigned char>(rest.front()));
                result += match ? match->replacement : rest.substr(0, size);
                rest.remove_prefix(std::min(size, rest.size()));
            }
            text = fromUtf8(result);
        });
    } else if (type == "BertNormalizer") {
        const bool lower = json.value("lowercase", true);
        const Json strips = json.value("strip_accents", Json());
        if (json.value("clean_text", true))
            m_steps.emplace_back(cleanForBert);
        if (json.value("handle_chinese_chars", true))
            m_steps.emplace_back(spaceChinese);
        if (strips.is_boolean() ? strips.get<bool>() : lower)
            m_steps.emplace_back([nfd = normalForm("NFD")](SourceText& text) {
                normalise(text, nfd);
                stripMarks(text, U_GC_MN_MASK);
            });
        if (lower)
            m_steps.emplace_back(toLower);
    } else {
        return fail(
            Errc::Unsupported,
            fmt::format("tokenizer.json: the normalizer \"{}\" is not known, so the text cannot be tokenised by "
                        "the source's own rules",
                        type));
    }
    return ok;
}

SourceText SourceNormalizer::apply(SourceText text) const
{
    const int most = mostUnits(text);
    for (const Step& step : m_steps) {
        step(text);
        if (text.length() > most)
            break;
    }
    return text;
}

} // namespace ql::tokenizer
