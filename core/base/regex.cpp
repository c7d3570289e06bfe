// SPDX-License-Identifier: Apache-2.0
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "core/base/regex.h"

#include <fmt/format.h>

#include "core/base/in_quotes.h"

namespace ql {

namespace {

struct MatchDeleter {
    void operator()(pcre2_match_data* data) const { pcre2_match_data_free(data); }
};
using MatchData = std::unique_ptr<pcre2_match_data, MatchDeleter>;

const pcre2_code* codeOf(const std::shared_ptr<const void>& code)
{
    return static_cast<const pcre2_code*>(code.get());
}

/// Null with the mistake where the pattern is none.
pcre2_code* compiled(std::string_view pattern, Regex::Mistake& mistake)
{
    int error = 0;
    PCRE2_SIZE offset = 0;
    pcre2_code* code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(),
                                     PCRE2_UTF | PCRE2_UCP, &error, &offset, nullptr);
    if (!code) {
        char text[256] = {};
        pcre2_get_error_message(error, reinterpret_cast<PCRE2_UCHAR*>(text), sizeof text);
        mistake = {text, offset};
    }
    return code;
}

int match(const pcre2_code* code, std::string_view text, std::size_t from, std::uint32_t options,
          pcre2_match_data* data)
{
    return pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), from, options, data, nullptr);
}

} // namespace

std::optional<Regex::Mistake> Regex::mistakeIn(std::string_view pattern)
{
    Mistake mistake;
    pcre2_code* code = compiled(pattern, mistake);
    if (!code)
        return mistake;
    pcre2_code_free(code);
    return std::nullopt;
}

Result<Regex> Regex::compile(std::string_view pattern)
{
    Mistake mistake;
    pcre2_code* code = compiled(pattern, mistake);
    if (!code)
        return fail(Errc::BadArgument,
                    fmt::format("pattern {}: {} at offset {}", inQuotes(pattern), mistake.words, mistake.offset));
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
    Regex regex;
    regex.m_pattern = std::string(pattern);
    regex.m_code = std::shared_ptr<const void>(
        code, [](const void* pointer) { pcre2_code_free(static_cast<pcre2_code*>(const_cast<void*>(pointer))); });
    return regex;
}

bool Regex::search(std::string_view text) const
{
    // Nothing is kept from one search to the next; making this anew would cost as much as a short search.
    thread_local const MatchData data(pcre2_match_data_create(1, nullptr));
    return match(codeOf(m_code), text, 0, 0, data.get()) >= 0;
}

std::vector<std::pair<std::size_t, std::size_t>> Regex::findAll(std::string_view text) const
{
    std::vector<std::pair<std::size_t, std::size_t>> found;
    const MatchData data(pcre2_match_data_create(1, nullptr));
    for (std::size_t from = 0; from < text.size();) {
        // The first call has checked the whole text; checking the rest each time would be quadratic.
        if (match(codeOf(m_code), text, from, from == 0 ? 0 : PCRE2_NO_UTF_CHECK, data.get()) < 0)
            break;
        const PCRE2_SIZE* range = pcre2_get_ovector_pointer(data.get());
        if (range[1] > range[0])
            found.emplace_back(range[0], range[1]);
        // After an empty match, step over one whole UTF-8 character.
        from = range[1];
        if (range[1] == range[0])
            do
                ++from;
            while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xc0) == 0x80);
    }
    return found;
}

} // namespace ql
