// SPDX-License-Identifier: Apache-2.0
#include "core/arch/model_name.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

#include "core/base/regex.h"

namespace ql::arch {

namespace {

/// Does the whole text match, capitals or not?
bool isA(const Regex& kind, std::string_view text)
{
    return kind.search(text);
}

Regex kindOf(std::string_view pattern)
{
    return *Regex::compile("(?i)\\A(?:" + std::string(pattern) + ")\\z");
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
}
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

std::vector<std::string> partsBetween(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        if (end > begin)
            parts.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

enum class Kind { Unknown, Version, Type, Size, Finetune };

struct Part {
    std::string text{};
    Kind kind = Kind::Unknown;
    bool isBasis = false;
};

/// "7b" as "7B", "1_5b" as "1.5B", "7b1" as "7.1B".
std::string tidySize(std::string text)
{
    std::ranges::replace(text, '_', '.');
    if (text.size() > 2 && isDigit(text.back()) && isLetter(text[text.size() - 2]))
        text = text.substr(0, text.size() - 2) + '.' + text.back() + text[text.size() - 2];
    if (text.size() > 1 && isDigit(text[text.size() - 2]))
        text.back() = upper(text.back());
    return text;
}

/// Of a size such as "7.1B"; nothing for "8x7B", "A3B" and words.
std::optional<double> countOf(const std::string& size)
{
    const std::size_t unit = std::string_view("KMBT").find(size.back());
    double number = 0;
    const auto [end, error] = std::from_chars(size.data(), size.data() + size.size() - 1, number);
    if (unit == std::string_view::npos || error != std::errc() || end != size.data() + size.size() - 1)
        return std::nullopt;
    return number * std::pow(1000.0, static_cast<double>(unit + 1));
}

void markPart(Part& part, bool isFirst, double parameters)
{
    static const Regex version = kindOf(R"((v|iter)?\d+(\.\d+)*)"), type = kindOf(R"(i?q\d(_\w)*|b?fp?(16|32))"),
                       size = kindOf(R"((a|\d+x)?\d+([._]\d+)?[kmbt]\d?|small|mini|medium|large|x?xl)"),
                       finetune = kindOf("chat|instruct|vision|lora");
    if (isA(version, part.text)) {
        part.kind = Kind::Version;
    } else if (isA(type, part.text)) {
        part.kind = Kind::Type;
    } else if (!isFirst && isA(size, part.text)) {
        part.text = tidySize(part.text);
        part.kind = Kind::Size;
        const std::optional<double> count = countOf(part.text);
        if (count && parameters > 0 && std::abs(*count - parameters) > parameters * 7 / 8) {
            part.kind = Kind::Finetune; // a context length
            part.text.back() = lower(part.text.back());
        }
    } else if (!isFirst && isA(finetune, part.text)) {
        part.kind = Kind::Finetune;
    }
}

/// "Small" is no size where there is a number for it.
void preferNumbers(std::vector<Part>& parts)
{
    const auto isSize = [](const Part& part) { return part.kind == Kind::Size; };
    const auto hasNumber = [](const Part& part) { return std::ranges::any_of(part.text, isDigit); };
    if (std::ranges::none_of(parts, [&](const Part& part) { return isSize(part) && hasNumber(part); }))
        return;
    for (Part& part : parts)
        if (isSize(part) && !hasNumber(part))
            part.kind = Kind::Unknown;
}

/// The words at the beginning, and versions between them, are the basis; words after that belong to the finetune.
void findBasis(std::vector<Part>& parts)
{
    bool isBeginning = true;
    for (Part& part : parts) {
        const bool isWord = part.kind == Kind::Unknown && isLetter(part.text.front());
        isBeginning = isBeginning && (isWord || part.kind == Kind::Version);
        part.isBasis = isBeginning;
        if (!isBeginning && part.kind == Kind::Unknown)
            part.kind = Kind::Finetune;
    }
    for (auto part = parts.rbegin(); part != parts.rend() && part->isBasis && part->kind == Kind::Version; ++part)
        part->isBasis = false;
}

std::string joined(const std::vector<Part>& parts, auto isWanted)
{
    std::vector<std::string> texts;
    for (const Part& part : parts)
        if (isWanted(part))
            texts.push_back(part.text);
    std::string text;
    for (const std::string& each : texts)
        text += (text.empty() ? "" : "-") + each;
    return text;
}

std::string sizesOf(const std::vector<Part>& parts)
{
    std::vector<Part> sizes;
    for (const Part& part : parts)
        if (part.kind == Kind::Size && std::ranges::find(sizes, part.text, &Part::text) == sizes.end())
            sizes.push_back(part);
    return joined(sizes, [](const Part&) { return true; });
}

} // namespace

NameParts partsOfName(std::string_view id, double parameters)
{
    NameParts result;
    result.name = id;
    if (id.find(' ') != std::string_view::npos)
        return result; // a sentence
    if (const std::size_t slash = id.find('/'); slash != std::string_view::npos) {
        result.organization = id.front() == '.' ? std::string_view() : id.substr(0, slash);
        result.name = id.substr(slash + 1);
    }
    std::vector<Part> parts;
    for (std::string& text : partsBetween(result.name, '-'))
        parts.push_back({std::move(text)});
    for (std::size_t i = 0; i < parts.size(); ++i)
        markPart(parts[i], i == 0, parameters);
    preferNumbers(parts);
    findBasis(parts);
    result.sizeLabel = sizesOf(parts);
    result.finetune = joined(parts, [](const Part& part) { return part.kind == Kind::Finetune; });
    result.version = joined(parts, [](const Part& part) { return part.kind == Kind::Version && !part.isBasis; });
    if (!result.sizeLabel.empty() || !result.finetune.empty() || !result.version.empty())
        result.basis = joined(parts, [](const Part& part) { return part.isBasis; });
    return result;
}

std::string titleOf(std::string_view name)
{
    static const Regex number = *Regex::compile(R"(\A(v\d+(\.\d+)*|\d.*)\z)");
    std::string text(name);
    std::ranges::replace(text, '-', ' ');
    std::string title;
    for (std::string& word : partsBetween(text, ' ')) {
        const bool isLower = std::ranges::any_of(word, isLetter)
            && std::ranges::none_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
        if (isLower && !number.search(word))
            for (std::size_t i = 0; i < word.size(); ++i)
                if (i == 0 || !isLetter(word[i - 1]))
                    word[i] = upper(word[i]);
        title += (title.empty() ? "" : " ") + word;
    }
    return title;
}

} // namespace ql::arch
