// SPDX-License-Identifier: Apache-2.0
#include "core/job/journal.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/job/source_watch.h"

namespace ql::job {

namespace {

constexpr int version = 3;
constexpr std::uint64_t sizeLimit = std::uint64_t{4} << 30;
constexpr std::size_t cellDigits = 8;

/// The bits of each cell as hexadecimal digits: exact, also for NaN, which JSON numbers cannot say.
std::string cellsToText(const std::vector<float>& cells)
{
    std::string text;
    text.reserve(cells.size() * cellDigits);
    for (const float cell : cells)
        fmt::format_to(std::back_inserter(text), "{:08x}", std::bit_cast<std::uint32_t>(cell));
    return text;
}

std::vector<float> cellsFromText(std::string_view text)
{
    std::vector<float> cells;
    cells.reserve(text.size() / cellDigits);
    for (; text.size() >= cellDigits; text.remove_prefix(cellDigits)) {
        std::uint32_t bits = 0;
        std::from_chars(text.data(), text.data() + cellDigits, bits, 16);
        cells.push_back(std::bit_cast<float>(bits));
    }
    return cells;
}

std::string lineOf(const JournalHeader& header)
{
    return dumpJson(Json{{"quantloom_journal", version},
                         {"fingerprint", header.fingerprint},
                         {"model", header.model},
                         {"preset", header.preset},
                         {"bytes", header.bytes},
                         {"source", header.source}})
        + '\n';
}

std::string lineOf(const JournalEntry& entry)
{
    const quant::ErrorStats& stats = entry.stats;
    const ExactCount& exact = entry.exact;
    return dumpJson(Json{{"tensor", entry.tensor},
                         {"checksum", entry.checksum},
                         {"source_nonfinite", entry.sourceNonfinite},
                         {"count", stats.count},
                         {"nonfinite", stats.nonfinite},
                         {"equal", stats.equal},
                         {"sum_xx", stats.sumXX},
                         {"sum_yy", stats.sumYY},
                         {"sum_xy", stats.sumXY},
                         {"sum_dd", stats.sumDD},
                         {"max_error", stats.maxError},
                         {"exact_weights", exact.weights},
                         {"exact_differing", exact.differing},
                         {"exact_largest", exact.largestDifference},
                         {"nan_codes", exact.nanCodes},
                         {"map_rows", entry.map.rows},
                         {"map_columns", entry.map.columns},
                         {"map_cells", cellsToText(entry.map.cells)}})
        + '\n';
}

std::string committingLine()
{
    return dumpJson(Json{{"committing", true}}) + '\n';
}

/// Throws where there is none; a fraction or what 64 bits cannot count is none.
std::uint64_t countIn(const Json& line, const char* key)
{
    return line.at(key).get_ref<const std::uint64_t&>();
}

report::ErrorMap mapFrom(const Json& line)
{
    report::ErrorMap map;
    const std::uint64_t rows = countIn(line, "map_rows"), columns = countIn(line, "map_columns");
    map.cells = cellsFromText(line.at("map_cells").get<std::string>());
    if (std::max(rows, columns) > report::ErrorMap::mostCells || rows * columns != map.cells.size())
        throw Json::other_error::create(500, "an error map of another size", &line);
    map.rows = static_cast<std::uint32_t>(rows);
    map.columns = static_cast<std::uint32_t>(columns);
    return map;
}

JournalEntry entryFrom(const Json& line)
{
    JournalEntry entry;
    entry.tensor = line.at("tensor");
    entry.checksum = line.at("checksum");
    entry.sourceNonfinite = countIn(line, "source_nonfinite");
    entry.stats.count = countIn(line, "count");
    entry.stats.nonfinite = countIn(line, "nonfinite");
    entry.stats.equal = countIn(line, "equal");
    entry.stats.sumXX = line.at("sum_xx");
    entry.stats.sumYY = line.at("sum_yy");
    entry.stats.sumXY = line.at("sum_xy");
    entry.stats.sumDD = line.at("sum_dd");
    entry.stats.maxError = line.at("max_error");
    entry.exact.weights = countIn(line, "exact_weights");
    entry.exact.differing = countIn(line, "exact_differing");
    entry.exact.largestDifference = line.at("exact_largest");
    entry.exact.nanCodes = countIn(line, "nan_codes");
    entry.map = mapFrom(line);
    return entry;
}

/// Takes the next whole line off the text; nothing when there is none.
std::optional<std::string_view> takeLine(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

tl::unexpected<Error> damaged(const std::string& path, std::string_view what)
{
    return fail(Errc::BadInput, fmt::format("{}: {}; overwrite to start from the beginning", path, what));
}

Result<JournalContents> parse(std::string_view text, const std::string& path)
{
    JournalContents contents;
    const auto first = takeLine(text);
    if (!first)
        return damaged(path, "not a journal of an interrupted job");
    QL_TRY(const Json header, parseJson(*first, path));
    if (header.at("quantloom_journal") != version)
        return damaged(path, "a journal of another version of the program");
    contents.header = {header.at("fingerprint"), header.at("model"), header.at("preset"), countIn(header, "bytes"),
                       header.at("source")};
    while (const auto line = takeLine(text)) {
        QL_TRY(const Json json, parseJson(*line, path));
        if (json.contains("committing"))
            contents.committing = true;
        else
            contents.entries.push_back(entryFrom(json));
    }
    return contents;
}

} // namespace

JournalHeader JournalHeader::of(const plan::Plan& plan)
{
    const auto& checkpoint = plan.model->checkpoint;
    return {plan.fingerprint(), checkpoint ? checkpoint->path() : std::string(), plan.recipe.preset, plan.bytes,
            SourceWatch(*plan.model).openedState()};
}

Result<std::optional<JournalContents>> Journal::read(io::Disk& disk, const std::string& path)
{
    if (!disk.exists(path))
        return std::nullopt;
    QL_TRY(const std::string text, disk.readText(path, sizeLimit));
    try {
        QL_TRY(JournalContents contents, parse(text, path));
        return std::optional(std::move(contents));
    } catch (const nlohmann::json::exception&) { // a field is missing or of another kind
        return damaged(path, "not a journal of an interrupted job");
    }
}

Status Journal::begin(const JournalContents& contents)
{
    std::string text = lineOf(contents.header);
    for (const JournalEntry& entry : contents.entries)
        text += lineOf(entry);
    if (contents.committing)
        text += committingLine();
    return m_disk.writeText(m_path, text);
}

Status Journal::append(const std::vector<JournalEntry>& entries)
{
    std::string text;
    for (const JournalEntry& entry : entries)
        text += lineOf(entry);
    return m_disk.appendText(m_path, text);
}

Status Journal::appendCommitting()
{
    return m_disk.appendText(m_path, committingLine());
}

void Journal::remove()
{
    static_cast<void>(m_disk.remove(m_path));
}

} // namespace ql::job
