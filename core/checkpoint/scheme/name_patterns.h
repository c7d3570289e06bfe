// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/base/regex.h"

namespace ql::checkpoint::scheme {

/// A set of module names, written in the ways of the different tools. Made once per configuration; asking is cheap also
/// for tens of thousands of modules and lists of thousands of names. Immutable after filling, then thread-safe.
class NamePatterns {
public:
    /// The very name.
    void addExact(std::string_view name);
    /// Whole components anywhere in the name: "self_attn" and "layers.0" are in "model.layers.0.self_attn.q_proj".
    void addPath(std::string_view path);
    /// As Python's fnmatch: * ? [abc] [!abc], over the whole name. Without any of these: like addPath, since such an
    /// entry stands for a module with all that is in it.
    void addGlob(std::string_view glob);
    /// The same for a module and all that is in it, also where there is a wildcard: "layers.*.self_attn".
    void addTree(std::string_view glob);
    /// As Python's re.match: anchored at the start, not at the end. Errors: BadInput with the pattern.
    Status addRegex(std::string_view pattern);

    bool empty() const
    {
        return !m_all && m_names.empty() && m_prefixes.empty() && m_globs.empty() && m_regexes.empty();
    }
    bool matches(std::string_view module) const;

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    using Names = std::unordered_set<std::string, Hash, std::equal_to<>>;

    bool hasPath(std::string_view module) const;
    bool hasPrefix(std::string_view module) const;

    bool m_all = false;
    Names m_names{};
    Names m_paths{};
    std::uint64_t m_pathLengths = 0; ///< bit n: there is a path of n components
    Names m_prefixes{}; ///< of globs that only end with *
    std::vector<std::size_t> m_prefixLengths{};
    std::vector<std::string> m_globs{};
    std::vector<Regex> m_regexes{};
};

/// As Python's fnmatchcase.
bool globMatches(std::string_view glob, std::string_view text);

} // namespace ql::checkpoint::scheme
