// SPDX-License-Identifier: Apache-2.0
#include "core/plan/json_fields.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/in_quotes.h"

namespace ql::plan {

namespace {

/// A number that a person would call whole and not negative, however it was made.
bool isCount(const Json& value)
{
    return value.is_number_unsigned() || (value.is_number_integer() && value.get<std::int64_t>() >= 0);
}

} // namespace

Result<JsonFields> JsonFields::open(const Json& json, std::string where)
{
    if (!json.is_object())
        return fail(Errc::BadInput, fmt::format("{}: must be a JSON object", where));
    JsonFields fields;
    fields.m_json = &json;
    fields.m_where = std::move(where);
    return fields;
}

Error JsonFields::wrong(std::string_view key, std::string_view expected) const
{
    return Error{Errc::BadInput, fmt::format("{}: \"{}\" must be {}", m_where, key, expected)};
}

const Json* JsonFields::find(std::string_view key) const
{
    const auto found = m_json->find(key);
    return found == m_json->end() ? nullptr : &*found;
}

Status JsonFields::read(std::string_view key, std::string& out) const
{
    const Json* value = find(key);
    if (value && !value->is_string())
        return fail(wrong(key, "a text"));
    if (value)
        out = value->get<std::string>();
    return ok;
}

Status JsonFields::read(std::string_view key, bool& out) const
{
    const Json* value = find(key);
    if (value && !value->is_boolean())
        return fail(wrong(key, "true or false"));
    if (value)
        out = value->get<bool>();
    return ok;
}

Status JsonFields::read(std::string_view key, std::uint64_t& out) const
{
    const Json* value = find(key);
    if (value && !isCount(*value))
        return fail(wrong(key, "a whole number of at least 0"));
    if (value)
        out = value->get<std::uint64_t>();
    return ok;
}

Status JsonFields::read(std::string_view key, int& out) const
{
    const Json* value = find(key);
    if (!value)
        return ok;
    const bool fits = value->is_number_integer() && *value >= std::numeric_limits<int>::min()
        && *value <= std::numeric_limits<int>::max();
    if (!fits)
        return fail(wrong(key, "a whole number"));
    out = value->get<int>();
    return ok;
}

Status JsonFields::read(std::string_view key, double& out) const
{
    const Json* value = find(key);
    if (value && !value->is_number() && !value->is_null())
        return fail(wrong(key, "a number"));
    if (value)
        out = value->is_null() ? std::numeric_limits<double>::quiet_NaN() : value->get<double>();
    return ok;
}

Status JsonFields::read(std::string_view key, std::vector<std::string>& out) const
{
    QL_TRY(const Json* values, array(key));
    if (!values)
        return ok;
    if (!std::all_of(values->begin(), values->end(), [](const Json& value) { return value.is_string(); }))
        return fail(wrong(key, "a list of texts"));
    out = values->get<std::vector<std::string>>();
    return ok;
}

Status JsonFields::read(std::string_view key, std::vector<std::uint64_t>& out) const
{
    QL_TRY(const Json* values, array(key));
    if (!values)
        return ok;
    if (!std::all_of(values->begin(), values->end(), isCount))
        return fail(wrong(key, "a list of whole numbers of at least 0"));
    out = values->get<std::vector<std::uint64_t>>();
    return ok;
}

Result<const Json*> JsonFields::array(std::string_view key) const
{
    const Json* value = find(key);
    if (value && !value->is_array())
        return fail(wrong(key, "a list"));
    return value;
}

Status JsonFields::onlyKnown(std::initializer_list<std::string_view> keys) const
{
    for (const auto& [key, value] : m_json->items())
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            return fail(
                Errc::BadInput,
                fmt::format("{}: unknown field {}; known are {}", m_where, inQuotes(key), fmt::join(keys, ", ")));
    return ok;
}

} // namespace ql::plan
