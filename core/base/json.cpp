// SPDX-License-Identifier: Apache-2.0
#include "core/base/json.h"

#include <unordered_set>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/in_quotes.h"

namespace ql {

namespace {

/// Builds the value like nlohmann's own parser, and stops at what we refuse: duplicate keys and deep nesting.
class StrictHandler {
public:
    using number_integer_t = Json::number_integer_t;
    using number_unsigned_t = Json::number_unsigned_t;
    using number_float_t = Json::number_float_t;
    using string_t = Json::string_t;
    using binary_t = Json::binary_t;

    StrictHandler(Json& root, std::size_t maxDepth)
        : m_builder(root, false)
        , m_maxDepth(maxDepth)
    {
    }

    bool null() { return m_builder.null(); }
    bool boolean(bool value) { return m_builder.boolean(value); }
    bool number_integer(number_integer_t value) { return m_builder.number_integer(value); }
    bool number_unsigned(number_unsigned_t value) { return m_builder.number_unsigned(value); }
    bool number_float(number_float_t value, const string_t& text) { return m_builder.number_float(value, text); }
    bool string(string_t& value) { return m_builder.string(value); }
    bool binary(binary_t& value) { return m_builder.binary(value); }
    bool start_object(std::size_t size) { return enter() && m_builder.start_object(size); }
    bool end_object() { return leave() && m_builder.end_object(); }
    bool start_array(std::size_t size) { return enter() && m_builder.start_array(size); }
    bool end_array() { return leave() && m_builder.end_array(); }

    bool key(string_t& name)
    {
        if (!m_keys.back().insert(name).second) {
            m_reason = fmt::format("key {} occurs twice in one object", inQuotes(name));
            return false;
        }
        return m_builder.key(name);
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&)
    {
        m_position = position;
        m_reason = "not valid JSON";
        return false;
    }

    std::size_t m_position = 0;
    std::string m_reason{};

private:
    bool enter()
    {
        if (m_keys.size() >= m_maxDepth) {
            m_reason = fmt::format("nested more than {} levels deep", m_maxDepth);
            return false;
        }
        m_keys.emplace_back();
        return true;
    }
    bool leave()
    {
        m_keys.pop_back();
        return true;
    }

    nlohmann::detail::json_sax_dom_parser<Json> m_builder;
    std::vector<std::unordered_set<std::string>> m_keys{};
    std::size_t m_maxDepth;
};

} // namespace

Result<Json> parseJson(std::string_view text, std::string_view where, JsonLimits limits)
{
    if (text.size() > limits.maxBytes)
        return fail(
            Errc::BadInput,
            fmt::format("{}: {} bytes of JSON, more than the limit of {}", where, text.size(), limits.maxBytes));
    Json root;
    StrictHandler handler(root, limits.maxDepth);
    if (Json::sax_parse(text.begin(), text.end(), &handler))
        return root;
    const std::string at = handler.m_position ? fmt::format(" at byte {}", handler.m_position) : std::string();
    return fail(Errc::BadInput, fmt::format("{}: {}{}", where, handler.m_reason, at));
}

std::string dumpJson(const Json& value, int indent)
{
    return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace ql
