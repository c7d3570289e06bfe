// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"

namespace ql::plan {

/// Fields of one JSON object that a person may have edited. A missing field leaves `out` as it is; a field of the
/// wrong kind is an error that names it. All errors are BadInput and begin with `where`.
class JsonFields {
public:
    /// Errors: `json` is not an object. `json` must outlive the result.
    static Result<JsonFields> open(const Json& json, std::string where);

    Status read(std::string_view key, std::string& out) const;
    Status read(std::string_view key, bool& out) const;
    Status read(std::string_view key, std::uint64_t& out) const;
    Status read(std::string_view key, int& out) const;
    Status read(std::string_view key, double& out) const; ///< null reads as NaN
    Status read(std::string_view key, std::vector<std::string>& out) const;
    Status read(std::string_view key, std::vector<std::uint64_t>& out) const;

    /// The field, or nullptr.
    const Json* find(std::string_view key) const;
    /// An array under `key`; nullptr when missing. Errors: not an array.
    Result<const Json*> array(std::string_view key) const;
    /// Errors: a key that is not in the list (a slip of the pen would silently change nothing).
    Status onlyKnown(std::initializer_list<std::string_view> keys) const;

    const std::string& where() const { return m_where; }
    /// "where: \"key\" must be <expected>".
    Error wrong(std::string_view key, std::string_view expected) const;

private:
    const Json* m_json = nullptr;
    std::string m_where{};
};

} // namespace ql::plan
