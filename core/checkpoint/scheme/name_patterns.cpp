// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/scheme/name_patterns.h"

#include <algorithm>

#include <fmt/format.h>

namespace ql::checkpoint::scheme {

namespace {

constexpr std::string_view kWild = "*?[";
constexpr std::size_t kMaxComponents = 63; // of a path, so that its length is a bit

std::size_t components(std::string_view path)
{
    return std::min<std::size_t>(kMaxComponents,
                                 1 + static_cast<std::size_t>(std::count(path.begin(), path.end(), '.')));
}

/// Length of the set "[...]" at the beginning of `glob`; 0 where it is not closed, so that [ stands for itself.
std::size_t setLength(std::string_view glob)
{
    std::size_t at = 1;
    if (at < glob.size() && glob[at] == '!')
        ++at;
    if (at < glob.size() && glob[at] == ']')
        ++at;
    const std::size_t end = glob.find(']', at);
    return end == std::string_view::npos ? 0 : end + 1;
}

bool inSet(std::string_view set, char c)
{
    set = set.substr(1, set.size() - 2);
    const bool negated = set.starts_with('!');
    if (negated)
        set.remove_prefix(1);
    bool found = false;
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (i + 2 < set.size() && set[i + 1] == '-') {
            found |= set[i] <= c && c <= set[i + 2];
            i += 2;
        } else
            found |= set[i] == c;
    }
    return found != negated;
}

/// How much of `glob` one character takes; 0 where it does not match.
std::size_t takes(std::string_view glob, char c)
{
    if (glob.empty())
        return 0;
    if (glob[0] == '?')
        return 1;
    if (glob[0] == '[')
        if (const std::size_t length = setLength(glob))
            return inSet(glob.substr(0, length), c) ? length : 0;
    return glob[0] == c ? 1 : 0;
}

} // namespace

bool globMatches(std::string_view glob, std::string_view text)
{
    // Only the last * can have to take more, so there is one place to return to.
    std::size_t at = 0, starAt = std::string_view::npos, starText = 0;
    for (std::size_t i = 0; i < text.size();) {
        if (at < glob.size() && glob[at] == '*') {
            starAt = ++at;
            starText = i;
        } else if (const std::size_t length = takes(glob.substr(at), text[i])) {
            at += length;
            ++i;
        } else if (starAt != std::string_view::npos) {
            at = starAt;
            i = ++starText;
        } else
            return false;
    }
    return glob.find_first_not_of('*', at) == std::string_view::npos;
}

void NamePatterns::addExact(std::string_view name)
{
    m_names.emplace(name);
}

void NamePatterns::addPath(std::string_view path)
{
    m_names.emplace(path);
    m_paths.emplace(path);
    m_pathLengths |= std::uint64_t{1} << components(path);
}

void NamePatterns::addGlob(std::string_view glob)
{
    const std::size_t wild = glob.find_first_of(kWild);
    if (wild == std::string_view::npos)
        return addPath(glob);
    if (glob.find_first_not_of('*') == std::string_view::npos) {
        m_all = true;
    } else if (wild + 1 == glob.size() && glob.back() == '*') {
        m_prefixes.emplace(glob.substr(0, wild));
        if (std::find(m_prefixLengths.begin(), m_prefixLengths.end(), wild) == m_prefixLengths.end())
            m_prefixLengths.push_back(wild);
    } else {
        m_globs.emplace_back(glob);
    }
}

void NamePatterns::addTree(std::string_view glob)
{
    addGlob(glob);
    if (glob.find_first_of(kWild) != std::string_view::npos)
        addGlob(std::string(glob) + ".*");
}

Status NamePatterns::addRegex(std::string_view pattern)
{
    auto regex = Regex::compile(fmt::format("\\A(?:{})", pattern));
    if (!regex)
        return fail(Errc::BadInput,
                    fmt::format("the configuration's pattern of modules cannot be read: {}", regex.error().message));
    m_regexes.push_back(*std::move(regex));
    return ok;
}

bool NamePatterns::hasPath(std::string_view module) const
{
    for (std::size_t begin = 0;;) {
        std::size_t length = 0;
        for (std::size_t end = begin; end != std::string_view::npos;) {
            end = module.find('.', end + (length > 0));
            length = std::min(kMaxComponents, length + 1);
            if ((m_pathLengths >> length & 1) != 0 && m_paths.contains(module.substr(begin, end - begin)))
                return true;
        }
        begin = module.find('.', begin);
        if (begin++ == std::string_view::npos)
            return false;
    }
}

bool NamePatterns::hasPrefix(std::string_view module) const
{
    return std::any_of(m_prefixLengths.begin(), m_prefixLengths.end(), [&](std::size_t length) {
        return length <= module.size() && m_prefixes.contains(module.substr(0, length));
    });
}

bool NamePatterns::matches(std::string_view module) const
{
    return m_all || m_names.contains(module) || (m_pathLengths != 0 && hasPath(module)) || hasPrefix(module)
        || std::any_of(m_globs.begin(), m_globs.end(),
                       [module](const std::string& glob) { return globMatches(glob, module); })
        || std::any_of(m_regexes.begin(), m_regexes.end(),
                       [module](const Regex& regex) { return regex.search(module); });
}

} // namespace ql::checkpoint::scheme
