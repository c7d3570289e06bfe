// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/pretokenizer.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/tokenizer/utf8.h"

namespace ql::tokenizer {

namespace {

constexpr std::uint64_t kMaxTableBytes = std::uint64_t{4} << 20;

template <typename Entry> const Entry* findNamed(const std::vector<Entry>& list, std::string_view name)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [name](const Entry& entry) { return entry.name == name; });
    return found == list.end() ? nullptr : &*found;
}

constexpr std::string_view kInThrees = "\\p{AFMoE_digits}";

/// Escapes that have another meaning there than in PCRE2, as the inside of a class.
constexpr std::pair<std::string_view, std::string_view> kEscapes[] = {
    {"\\s",
     "\\x{9}-\\x{d}\\x{20}\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}"},
    {"\\d", "0-9"},
    {"\\p{Lu}", "\\p{L}"},
    {"\\p{Ll}", "\\p{L}"},
    {"\\p{Lt}", "\\p{L}"},
    {"\\p{Lm}", "\\p{L}"},
    {"\\p{Lo}", "\\p{L}"},
    {"\\p{Han}",
     "\\x{3400}-\\x{4dbf}\\x{4e00}-\\x{9fff}\\x{f900}-\\x{faff}\\x{20000}-\\x{2a6df}\\x{2a700}-\\x{2ebef}\\x{2f800}-"
     "\\x{2fa1f}"},
};

/// White space beyond ASCII: llama.cpp replaces it before it uses a pattern without Unicode properties, so that no set
/// of such a pattern has it.
constexpr std::string_view kFarSpaces =
    "(?![\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}])";

bool isFarSet(std::string_view rest)
{
    const std::string_view set = rest.substr(0, rest.find(']'));
    return set.starts_with('[') && !set.starts_with("[^")
        && std::ranges::any_of(set, [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
}

/// A pattern of llama.cpp as PCRE2 has to be given it.
std::string asLlamaReads(std::string_view pattern)
{
    std::string result;
    const bool hasProperties = pattern.find("\\p{") != std::string_view::npos;
    bool isInClass = false, isFar = false;
    while (!pattern.empty()) {
        const auto escape =
            std::ranges::find_if(kEscapes, [pattern](const auto& each) { return pattern.starts_with(each.first); });
        std::size_t used = 1;
        if (escape != std::end(kEscapes)) {
            result += isInClass ? std::string(escape->second) : fmt::format("[{}]", escape->second);
            used = escape->first.size();
        } else if (pattern.starts_with("\\S")) {
            result += fmt::format("[^{}]", kEscapes[0].second);
            used = 2;
        } else if (pattern.front() == '\\') {
            result += pattern.substr(0, 2);
            used = std::min<std::size_t>(2, pattern.size());
        } else if (pattern.front() == '$' && !isInClass) {
            result += "\\z";
        } else if (!isInClass && !hasProperties && isFarSet(pattern)) {
            isInClass = isFar = true;
            result += fmt::format("(?:{}[", kFarSpaces);
        } else if (isInClass && isFar && pattern.front() == ']') {
            isInClass = isFar = false;
            result += "])";
        } else {
            isInClass = isInClass ? pattern.front() != ']' : pattern.front() == '[';
            result += pattern.front();
        }
        pattern.remove_prefix(used);
    }
    return result;
}

/// What stands before a number stays with its first group, as in llama.cpp.
void addInThrees(std::string_view text, std::size_t numberAt, std::vector<std::string_view>& pieces)
{
    constexpr std::size_t kGroup = 3;
    std::vector<std::size_t> begins;
    for (std::size_t at = numberAt; at < text.size(); at += characterBytes(static_cast<unsigned char>(text[at])))
        begins.push_back(at);
    const std::size_t count = begins.size();
    begins.push_back(text.size());
    begins[0] = 0;
    for (std::size_t first = 0, last; first < count; first = last) {
        last = first == 0 && count % kGroup != 0 ? count % kGroup : first + kGroup;
        pieces.push_back(text.substr(begins[first], begins[last] - begins[first]));
    }
}

Result<Json> readTable(io::Disk& disk, const std::string& path)
{
    QL_TRY(const std::string text, disk.readText(path, kMaxTableBytes));
    return parseJson(text, path);
}

} // namespace

Result<Pretokenizer> Pretokenizer::compile(const std::vector<std::string>& patterns)
{
    Pretokenizer result;
    for (const std::string& pattern : patterns) {
        const bool inThrees = pattern == kInThrees;
        QL_TRY(Regex regex, Regex::compile(inThrees ? "\\p{N}+" : asLlamaReads(pattern)));
        result.m_steps.push_back({std::move(regex), inThrees});
    }
    return result;
}

std::vector<std::string_view> Pretokenizer::split(std::string_view text) const
{
    std::vector<std::string_view> pieces;
    if (!text.empty())
        pieces.push_back(text);
    for (const Step& step : m_steps) {
        std::vector<std::string_view> finer;
        for (const std::string_view piece : pieces) {
            std::size_t done = 0;
            for (const auto& [begin, end] : step.regex.findAll(piece)) {
                if (step.inThrees) {
                    addInThrees(piece.substr(done, end - done), begin - done, finer);
                } else {
                    if (begin > done)
                        finer.push_back(piece.substr(done, begin - done));
                    finer.push_back(piece.substr(begin, end - begin));
                }
                done = end;
            }
            if (done < piece.size())
                finer.push_back(piece.substr(done));
        }
        pieces = std::move(finer);
    }
    return pieces;
}

const PretokenizerClass* PretokenizerTable::findClass(std::string_view name) const
{
    return findNamed(classes, name);
}

const PretokenizerName* PretokenizerTable::findName(std::string_view name) const
{
    return findNamed(names, name);
}

Result<PretokenizerTable> readPretokenizerTable(io::Disk& disk, const std::string& resources)
{
    const std::string folder = io::join(resources, "tokenizers");
    QL_TRY(const Json table, readTable(disk, io::join(folder, "pretokenizers.json")));
    QL_TRY(const Json hashes, readTable(disk, io::join(folder, "pretokenizer_hashes.json")));
    PretokenizerTable result;
    try {
        for (const auto& [name, entry] : table.at("classes").items()) {
            PretokenizerClass known;
            known.name = name;
            known.patterns = entry.at("regexes").get<std::vector<std::string>>();
            known.spellings = entry.at("spellings").get<std::vector<std::vector<std::string>>>();
            known.byteLevel = entry.at("byte_encode").get<bool>();
            result.classes.push_back(std::move(known));
        }
        for (const auto& [name, entry] : table.at("names").items())
            result.names.push_back({name, entry.at("class").get<std::string>(), entry.value("ignore_merges", false),
                                    entry.value("add_bos", false), entry.value("escape_whitespaces", false)});
        for (const Json& entry : hashes.at("table"))
            result.fingerprints.push_back({entry.at("hash").get<std::string>(), entry.at("pre").get<std::string>()});
        result.checkText = hashes.at("check_text").get<std::string>();
    } catch (const Json::exception& error) {
        return fail(Errc::Failed, fmt::format("{}: the pre-tokenizer tables are damaged: {}", folder, error.what()));
    }
    return result;
}

} // namespace ql::tokenizer
