// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/pretokenizer.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/json.h"

namespace ql::tokenizer {

namespace {

constexpr std::uint64_t kMaxTableBytes = std::uint64_t{4} << 20;

template <typename Entry> const Entry* findNamed(const std::vector<Entry>& list, std::string_view name)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [name](const Entry& entry) { return entry.name == name; });
    return found == list.end() ? nullptr : &*found;
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
        QL_TRY(Regex regex, Regex::compile(pattern));
        result.m_patterns.push_back(std::move(regex));
    }
    return result;
}

std::vector<std::string_view> Pretokenizer::split(std::string_view text) const
{
    std::vector<std::string_view> pieces;
    if (!text.empty())
        pieces.push_back(text);
    for (const Regex& pattern : m_patterns) {
        std::vector<std::string_view> finer;
        for (const std::string_view piece : pieces) {
            std::size_t done = 0;
            for (const auto& [begin, end] : pattern.findAll(piece)) {
                if (begin > done)
                    finer.push_back(piece.substr(done, begin - done));
                finer.push_back(piece.substr(begin, end - begin));
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
            known.originalPatterns = entry.at("hf_regex_comment").get<std::vector<std::string>>();
            known.byteLevel = entry.at("byte_encode").get<bool>();
            result.classes.push_back(std::move(known));
        }
        for (const auto& [name, entry] : table.at("names").items())
            result.names.push_back({name, entry.at("class").get<std::string>(), entry.value("ignore_merges", false),
                                    entry.value("add_bos", false)});
        for (const Json& entry : hashes.at("table"))
            result.fingerprints.push_back({entry.at("hash").get<std::string>(), entry.at("pre").get<std::string>()});
        result.checkText = hashes.at("check_text").get<std::string>();
    } catch (const Json::exception& error) {
        return fail(Errc::Failed, fmt::format("{}: the pre-tokenizer tables are damaged: {}", folder, error.what()));
    }
    return result;
}

} // namespace ql::tokenizer
