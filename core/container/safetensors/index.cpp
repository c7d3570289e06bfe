// SPDX-License-Identifier: Apache-2.0
#include "core/container/safetensors/index.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <simdjson.h>

#include "core/base/in_quotes.h"
#include "core/container/own_folder.h"
#include "core/container/safetensors/reader.h"

namespace ql::safetensors {

namespace {

using container::FileHeader;
using container::TensorEntry;
namespace json = simdjson::ondemand;

constexpr std::uint64_t maxIndexBytes = std::uint64_t{100} << 20;
constexpr std::size_t typicalEntryBytes = 100;

bool isBareName(std::string_view name)
{
    return !name.empty() && name != "." && name != ".." && name.find_first_of("/\\:") == std::string_view::npos
        && std::none_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

class IndexParser {
public:
    IndexParser(std::string_view text, const std::string& path)
        : m_text(text)
        , m_path(path)
    {
        m_index.path = path;
    }

    Result<ShardIndex> parse()
    {
        json::object root;
        if (m_parser.iterate(m_text).get(m_document))
            return fail(Errc::BadInput, fmt::format("{}: is not valid JSON in UTF-8", m_path));
        if (m_document.get_object().get(root))
            return bad("this is not a complete JSON object");
        m_index.fileOf.reserve(m_text.size() / typicalEntryBytes);
        bool hasMap = false;
        for (auto entry : root) {
            json::field field;
            std::string_view key;
            if (std::move(entry).get(field) || field.unescaped_key().get(key))
                return badJson();
            if (key != "weight_map") // "metadata" is informative, and others may come
                continue;
            if (hasMap)
                return bad("\"weight_map\" occurs a second time");
            hasMap = true;
            QL_CHECK(readMap(field.value()));
        }
        const char* rest = nullptr;
        if (m_document.current_location().get(rest) != simdjson::OUT_OF_BOUNDS)
            return bad("the text goes on after its closing brace");
        if (!hasMap)
            return fail(Errc::BadInput,
                        fmt::format("{}: has no \"weight_map\" that says where the tensors are", m_path));
        sortFiles();
        return std::move(m_index);
    }

private:
    Status readMap(json::value value)
    {
        json::object map;
        if (value.get_object().get(map))
            return bad("\"weight_map\" is not an object");
        for (auto entry : map) {
            json::field field;
            std::string_view tensor;
            std::string_view file;
            if (std::move(entry).get(field) || field.unescaped_key().get(tensor))
                return badJson();
            if (const auto error = field.value().get_string().get(file))
                return error == simdjson::INCORRECT_TYPE
                    ? bad(fmt::format("the file of tensor {} is not a string", inQuotes(tensor)))
                    : badJson();
            if (!isBareName(file))
                return bad(fmt::format("tensor {} is said to be in {}; only names of files in the same folder are "
                                       "allowed",
                                       inQuotes(tensor), inQuotes(file)));
            if (!m_index.fileOf.emplace(tensor, fileNumber(file)).second)
                return bad(fmt::format("tensor {} occurs a second time", inQuotes(tensor)));
        }
        return ok;
    }

    std::uint32_t fileNumber(std::string_view name)
    {
        const auto [found, isNew] = m_numbers.emplace(name, static_cast<std::uint32_t>(m_index.files.size()));
        if (isNew)
            m_index.files.emplace_back(name);
        return found->second;
    }

    void sortFiles()
    {
        std::vector<std::uint32_t> sortedNumber(m_index.files.size());
        std::uint32_t next = 0;
        for (const auto& [name, number] : m_numbers) {
            m_index.files[next] = name;
            sortedNumber[number] = next++;
        }
        for (auto& [tensor, file] : m_index.fileOf)
            file = sortedNumber[file];
    }

    tl::unexpected<Error> bad(std::string_view problem)
    {
        const char* at = nullptr;
        const std::string where =
            m_document.current_location().get(at) ? std::string() : fmt::format("byte {}: ", at - m_text.data());
        return fail(Errc::BadInput, fmt::format("{}: {}{}", m_path, where, problem));
    }
    tl::unexpected<Error> badJson() { return bad("not valid JSON here"); }

    simdjson::padded_string m_text;
    const std::string& m_path;
    json::parser m_parser{};
    json::document m_document{};
    ShardIndex m_index{};
    std::map<std::string, std::uint32_t, std::less<>> m_numbers{};
};

/// Compares the tensors of all files with the list.
class Census {
public:
    explicit Census(const ShardIndex& index)
        : m_index(index)
    {
    }

    Status count(const FileHeader& file, std::uint32_t number, std::vector<std::string>& warnings)
    {
        for (const TensorEntry& tensor : file.tensors) {
            const auto listed = m_index.fileOf.find(tensor.name);
            if (listed == m_index.fileOf.end()) {
                const auto [other, isNew] = m_unlisted.emplace(tensor.name, number);
                if (!isNew)
                    return bad(number, tensor.name, fmt::format("is in {} too", m_index.files[other->second]));
                warnings.push_back(fmt::format("tensor {} of {} is not listed in {}", inQuotes(tensor.name),
                                               m_index.files[number], io::nameOf(m_index.path)));
            } else if (listed->second != number) {
                return bad(number, tensor.name,
                           fmt::format("belongs into {} by the index", m_index.files[listed->second]));
            } else {
                ++m_found; // names are unique within a file, so nothing is counted twice
            }
        }
        return ok;
    }

    /// To be called after the last file.
    Status checkComplete(const Shards& shards) const
    {
        if (m_found == m_index.fileOf.size())
            return ok;
        std::map<std::string_view, std::uint32_t> missing(m_index.fileOf.begin(), m_index.fileOf.end());
        for (const FileHeader& file : shards.files)
            for (const TensorEntry& tensor : file.tensors)
                missing.erase(tensor.name);
        const auto& [tensor, number] = *missing.begin();
        return bad(number, tensor, "is listed in the index, but the file does not have it");
    }

private:
    tl::unexpected<Error> bad(std::uint32_t number, std::string_view tensor, std::string_view problem) const
    {
        return fail(Errc::BadInput,
                    fmt::format("{}: tensor {} {}", io::join(io::folderOf(m_index.path), m_index.files[number]),
                                inQuotes(tensor), problem));
    }

    const ShardIndex& m_index;
    std::size_t m_found = 0;
    std::unordered_map<std::string, std::uint32_t> m_unlisted{};
};

} // namespace

Result<ShardIndex> readIndex(io::Disk& disk, const std::string& path)
{
    QL_TRY(std::string text, disk.readText(path, maxIndexBytes));
    return IndexParser(text, path).parse();
}

Result<Shards> openShards(io::Disk& disk, const ShardIndex& index)
{
    const std::string folder = io::folderOf(index.path);
    Shards shards;
    shards.files.reserve(index.files.size());
    Census census(index);
    for (std::uint32_t number = 0; number < index.files.size(); ++number) {
        const std::string path = io::join(folder, index.files[number]);
        if (!disk.exists(path))
            return fail(Errc::BadInput,
                        fmt::format("{}: is listed in {}, but is not there; download or copy it again", path,
                                    io::nameOf(index.path)));
        QL_CHECK(container::checkInFolder(folder, path));
        QL_TRY(auto file, disk.open(path));
        QL_TRY(auto header, readHeader(std::move(file)));
        shards.files.push_back(std::move(header));
        QL_CHECK(census.count(shards.files.back(), number, shards.warnings));
    }
    QL_CHECK(census.checkComplete(shards));
    return shards;
}

} // namespace ql::safetensors
