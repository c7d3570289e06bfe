// SPDX-License-Identifier: Apache-2.0
#include "core/container/safetensors/header_parser.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <simdjson.h>

#include "core/base/checked.h"
#include "core/base/in_quotes.h"

namespace ql::safetensors {

namespace {

using container::TensorEntry;
namespace json = simdjson::ondemand;

constexpr std::size_t maxDimensions = 8;
constexpr std::size_t maxNameBytes = 4096;
constexpr std::uint64_t headerBegin = 8;

/// The fields of one tensor, as far as they have been met.
struct Fields {
    std::optional<quant::Format> format{};
    std::optional<std::vector<std::uint64_t>> shape{};
    std::optional<std::array<std::uint64_t, 2>> offsets{};
};

class HeaderParser {
public:
    HeaderParser(const char* begin, std::size_t size, const std::string& path)
        : m_begin(begin)
        , m_size(size)
        , m_path(path)
    {
    }

    Result<Declared> parse(std::size_t capacity)
    {
        if (m_parser.iterate(simdjson::padded_string_view(m_begin, m_size, capacity)).get(m_document))
            return badAt(headerBegin, "the header is not valid JSON in UTF-8");
        json::object root;
        if (m_document.get_object().get(root))
            return bad("the header is not a complete JSON object");
        Declared declared;
        for (auto entry : root) {
            json::field field;
            std::string_view name;
            if (std::move(entry).get(field))
                return badJson();
            const std::uint64_t begin = positionOf(field.key().raw() - 1); // with its opening quote
            if (field.unescaped_key().get(name))
                return badAt(begin, "the header is not valid JSON here");
            QL_CHECK(checkName(begin, name));
            if (name == "__metadata__")
                QL_CHECK(readMetadata(field.value(), declared.metadata));
            else
                QL_CHECK(readTensor(name, field.value(), declared.tensors));
        }
        const char* rest = nullptr;
        if (m_document.current_location().get(rest) != simdjson::OUT_OF_BOUNDS)
            return bad("the header goes on after its closing brace");
        return declared;
    }

private:
    Status checkName(std::uint64_t begin, std::string_view name)
    {
        if (name.empty())
            return badAt(begin, "there is a tensor without a name");
        if (name.size() > maxNameBytes)
            return badAt(begin,
                         fmt::format("the name {} has {} bytes; at most {} are allowed", inQuotes(name), name.size(),
                                     maxNameBytes));
        if (std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
            return badAt(begin, fmt::format("the name {} contains control characters", inQuotes(name)));
        if (!m_names.insert(name).second)
            return badAt(begin, fmt::format("the name {} occurs a second time", inQuotes(name)));
        return ok;
    }

    Status readMetadata(json::value value, gguf::Metadata& metadata)
    {
        json::object object;
        if (value.get_object().get(object))
            return bad("__metadata__ is not an object");
        std::unordered_set<std::string_view> keys;
        for (auto entry : object) {
            json::field field;
            std::string_view key;
            std::string_view text;
            if (std::move(entry).get(field) || field.unescaped_key().get(key))
                return badJson();
            if (!keys.insert(key).second)
                return bad(fmt::format("{} occurs a second time in __metadata__", inQuotes(key)));
            if (const auto error = field.value().get_string().get(text))
                return error == simdjson::INCORRECT_TYPE
                    ? bad(fmt::format("{} in __metadata__ is not a string", inQuotes(key)))
                    : badJson();
            metadata.push_back({std::string(key), gguf::Value::string(std::string(text))});
        }
        return ok;
    }

    Status readTensor(std::string_view name, json::value value, std::vector<TensorEntry>& tensors)
    {
        json::object object;
        if (value.get_object().get(object))
            return badTensor(name, "is not an object with dtype, shape and data_offsets");
        Fields fields;
        for (auto entry : object) {
            json::field field;
            std::string_view key;
            if (std::move(entry).get(field) || field.unescaped_key().get(key))
                return badJson();
            QL_CHECK(readField(name, key, field.value(), fields));
        }
        QL_TRY(auto tensor, makeTensor(name, fields));
        tensors.push_back(std::move(tensor));
        return ok;
    }

    Status readField(std::string_view name, std::string_view key, json::value value, Fields& fields)
    {
        const bool again = (key == "dtype" && fields.format) || (key == "shape" && fields.shape)
            || (key == "data_offsets" && fields.offsets);
        if (again)
            return badTensor(name, fmt::format("has {} a second time", inQuotes(key)));
        if (key == "dtype")
            return readType(name, value, fields);
        if (key == "shape") {
            QL_TRY(fields.shape, readNumbers(name, key, value, maxDimensions));
            return ok;
        }
        if (key == "data_offsets") {
            QL_TRY(const auto pair, readNumbers(name, key, value, 2));
            if (pair.size() != 2)
                return badTensor(name, "has data_offsets that are not two numbers");
            if (pair[0] > pair[1])
                return badTensor(
                    name, fmt::format("has data_offsets that end ({}) before they begin ({})", pair[1], pair[0]));
            fields.offsets = {pair[0], pair[1]};
            return ok;
        }
        return badTensor(name, fmt::format("has the unknown field {}", inQuotes(key)));
    }

    Status readType(std::string_view name, json::value value, Fields& fields)
    {
        std::string_view dtype;
        if (value.get_string().get(dtype))
            return badTensor(name, "has a dtype that is not a string");
        fields.format = quant::formatBySafetensorsDtype(dtype);
        if (!fields.format)
            return badTensor(name, fmt::format("has the unknown dtype {}", inQuotes(dtype)));
        return ok;
    }

    Result<std::vector<std::uint64_t>> readNumbers(std::string_view name, std::string_view key, json::value value,
                                                   std::size_t limit)
    {
        json::array array;
        if (value.get_array().get(array))
            return badTensor(name, fmt::format("has a {} that is not a list of numbers", key));
        std::array<std::uint64_t, maxDimensions> numbers;
        std::size_t count = 0;
        for (auto element : array) {
            if (count == limit)
                return badTensor(name, fmt::format("has more than {} numbers in its {}", limit, key));
            if (element.get_uint64().get(numbers[count]) || numbers[count] > INT64_MAX)
                return badTensor(
                    name, fmt::format("has something else than whole numbers from 0 to 2^63 - 1 in its {}", key));
            ++count;
        }
        return std::vector<std::uint64_t>(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(count));
    }

    Result<TensorEntry> makeTensor(std::string_view name, Fields& fields)
    {
        if (!fields.format || !fields.shape || !fields.offsets)
            return badTensor(name,
                             fmt::format("has no {}",
                                         !fields.format      ? "dtype"
                                             : !fields.shape ? "shape"
                                                             : "data_offsets"));
        const quant::FormatInfo& format = quant::info(*fields.format);
        const auto elements = checkedProduct(*fields.shape);
        const auto bits = elements ? checkedMul(*elements, 8 * format.blockBytes / format.blockValues) : std::nullopt;
        if (!bits)
            return badTensor(name,
                             fmt::format("has a size that 64 bits cannot count: {} of {}",
                                         fmt::join(*fields.shape, " x "), format.name));
        if (*bits % 8 != 0)
            return badTensor(
                name, fmt::format("ends within a byte: {} values of {} have {} bits", *elements, format.name, *bits));
        const auto [begin, end] = *fields.offsets;
        if (*bits / 8 != end - begin)
            return badTensor(name,
                             fmt::format("needs {} bytes for its shape and dtype, but its data_offsets span {}",
                                         *bits / 8, end - begin));
        TensorEntry tensor;
        tensor.name = name;
        tensor.shape = std::move(*fields.shape);
        tensor.type = {*fields.format, format.ggufId.value_or(0)};
        tensor.offset = begin;
        tensor.bytes = end - begin;
        return tensor;
    }

    std::uint64_t positionOf(const char* at) const { return headerBegin + static_cast<std::uint64_t>(at - m_begin); }

    /// The byte of the file at which the parser stands.
    std::uint64_t position()
    {
        const char* at = nullptr;
        if (m_document.current_location().get(at) || at < m_begin || at > m_begin + m_size)
            return headerBegin + m_size;
        return positionOf(at);
    }

    tl::unexpected<Error> badAt(std::uint64_t at, std::string_view problem) const
    {
        return fail(Errc::BadInput, fmt::format("{}: byte {}: {}", m_path, at, problem));
    }
    tl::unexpected<Error> bad(std::string_view problem) { return badAt(position(), problem); }
    tl::unexpected<Error> badJson() { return bad("the header is not valid JSON here"); }
    tl::unexpected<Error> badTensor(std::string_view name, std::string_view problem)
    {
        return bad(fmt::format("tensor {} {}", inQuotes(name), problem));
    }

    const char* m_begin;
    std::size_t m_size;
    const std::string& m_path;
    json::parser m_parser{};
    json::document m_document{};
    std::unordered_set<std::string_view> m_names{};
};

} // namespace

std::size_t parserPadding()
{
    return simdjson::SIMDJSON_PADDING;
}

Result<Declared> parseHeader(std::span<const std::byte> json, std::size_t size, const std::string& path)
{
    return HeaderParser(reinterpret_cast<const char*>(json.data()), size, path).parse(json.size());
}

} // namespace ql::safetensors
