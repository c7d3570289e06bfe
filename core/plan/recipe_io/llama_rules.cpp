// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe_io/llama_rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>

#include <fmt/format.h>

#include "core/base/in_quotes.h"
#include "core/base/regex.h"
#include "core/plan/decide.h"
#include "core/plan/recipe_io/name_pattern.h"
#include "core/plan/type_name.h"

namespace ql::plan {

namespace {

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

/// Words at whose tensors nobody ever stops: matrices in every model. Their patterns need no shield.
constexpr std::array matrixWords = {
    "attn_q",   "attn_k",   "attn_v",      "attn_qkv",      "attn_output", "attn_q_a",      "attn_q_b", "attn_kv_b",
    "attn_k_b", "attn_v_b", "attn_gate",   "attn_kv_a_mqa", "ffn_up",      "ffn_gate",      "ffn_down", "output",
    "exps",     "ffn_exps", "ffn_up_exps", "ffn_gate_exps", "shexp",       "token_embd",    "ffn",      "ffn_down_exps",
    "attn",     "ssm_in",   "ssm_out",     "ffn_up_shexp",  "gate_shexp",  "ffn_down_shexp"};

/// The pattern without what makes it one, as far as that is possible.
std::string plainName(std::string_view pattern)
{
    std::string name;
    for (const char c : pattern)
        if (c != '\\' && c != '^' && c != '$')
            name += c;
    return name;
}

/// Could an anchored pattern with this end be the very name of a tensor that is no matrix? `name` is without escapes.
bool mayNameNoMatrix(std::string_view name)
{
    constexpr std::string_view ending = ".weight";
    if (!name.ends_with(ending))
        return name.ends_with(".bias");
    name.remove_suffix(ending.size());
    const std::string_view word = name.substr(name.find_last_of(".*+?()[]{}|") + 1); // npos + 1 is the beginning
    return !word.starts_with('_') && std::ranges::find(matrixWords, word) == matrixWords.end();
}

/// "x" of "(?:x)" where that is how a pattern was shielded.
std::string unshielded(const std::string& pattern)
{
    constexpr std::string_view front = "(?:";
    if (!pattern.starts_with(front) || !pattern.ends_with(')'))
        return pattern;
    const std::string inner = pattern.substr(front.size(), pattern.size() - front.size() - 1);
    return shielded(inner) == pattern ? inner : pattern;
}

/// The pattern with its classes by letters, \D and the like, written so that lower case does not change them.
std::string survivingLowerCase(std::string_view pattern)
{
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isEscape = pattern[i] == '\\' && i + 1 < pattern.size();
        const char next = isEscape ? pattern[i + 1] : '\0';
        if (isEscape) {
            ++i;
            result += next == 'D' ? "[^\\d]" : next == 'W' ? "[^\\w]" : next == 'S' ? "[^\\s]" : "\\";
            if (next == 'D' || next == 'W' || next == 'S')
                continue;
            result += next;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

/// \12345: std::regex takes all digits for the number of a group, and GCC's adds them up beyond what a number holds.
bool namesDistantGroup(std::string_view pattern)
{
    constexpr std::size_t mostDigits = 4;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '\\')
            continue;
        const std::size_t end = std::min(pattern.find_first_not_of("0123456789", ++i), pattern.size());
        if (end > i + mostDigits)
            return true;
    }
    return false;
}

/// Why a program cannot have the pattern; empty when it can.
std::string whyNotPattern(const std::string& pattern, Llama program)
{
    constexpr const char* notOfCpp = "its regular expressions are those of C++, which do not know this one";
    if (pattern.find('=') != std::string::npos)
        return "its rules end at the first =";
    if (program == Llama::Ik && pattern.find(',') != std::string::npos)
        return "its rules end at a comma";
    if (pattern.find_first_of(" \t\r\n") != std::string::npos)
        return "its rules have no blanks";
    if (program == Llama::Mainline && lower(pattern) != pattern)
        return "it turns patterns into lower case";
    if (namesDistantGroup(pattern))
        return notOfCpp;
    try {
        const std::regex compiled(pattern);
    } catch (const std::regex_error&) {
        return notOfCpp;
    }
    return {};
}

/// Is the pattern the name of tensors that are never quantised, so that our rules obey it?
bool namesUntouchable(const std::string& pattern)
{
    arch::TargetTensor tensor;
    tensor.shape = {2, 2};
    tensor.name = plainName(pattern);
    std::string why;
    return tensor.name.ends_with(".bias") || (tensor.name.ends_with("weight") && !allowsQuantization(tensor, why));
}

} // namespace

std::string shielded(std::string pattern)
{
    const std::string name = plainName(pattern);
    const bool isAnchored = pattern.starts_with('^') && pattern.ends_with('$');
    const bool isLiteral = name.find_first_of("*+?()[]{}|") == std::string::npos;
    if (namesUntouchable(pattern) || ((isAnchored || isLiteral) && mayNameNoMatrix(name)))
        return fmt::format("(?:{})", pattern);
    return pattern;
}

Result<Rule> parseTensorType(std::string_view text)
{
    const auto refuse = [&](std::string_view why) {
        return fail(Errc::BadArgument, fmt::format("--tensor-type {}: {}", inQuotes(text), why));
    };
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return refuse("write REGEX=TYPE, as in attn_v=q6_K");
    Rule rule;
    rule.pattern = shielded(lower(text.substr(0, equals)));
    if (const auto regex = Regex::compile(rule.pattern); !regex)
        return refuse(regex.error().message);
    const auto type = parseTypeName(text.substr(equals + 1));
    if (!type)
        return refuse(type.error().message);
    rule.type = *type;
    return rule;
}

Result<std::vector<Rule>> parseTensorTypeFile(std::string_view text)
{
    std::vector<Rule> rules;
    constexpr std::string_view blanks = " \t\r\n\v\f";
    for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;
         at = text.find_first_not_of(blanks, at)) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        QL_TRY(Rule rule, parseTensorType(text.substr(at, end - at)));
        rules.push_back(std::move(rule));
        at = end;
    }
    if (rules.empty())
        return fail(Errc::BadArgument, "there is no rule; write REGEX=TYPE");
    return rules;
}

std::string llamaTypeName(quant::Format format, Llama program)
{
    const quant::FormatInfo& info = quant::info(format);
    const bool known = info.encode && info.ggufId && !info.runtimeOnly && info.dialect != quant::Dialect::Safetensors
        && (program == Llama::Ik || info.dialect == quant::Dialect::Ggml);
    if (!known)
        return {};
    std::string name = lower(info.name);
    if (info.dialect == quant::Dialect::Ggml && name.size() == 4 && name.ends_with("_k"))
        name.back() = 'K'; // "q4_K", and ik_llama.cpp takes no other case
    if (name.starts_with("q8_kv"))
        name.replace(0, 5, "q8_KV");
    return name;
}

std::vector<std::string> llamaRules(const Recipe& recipe, Llama program, std::vector<std::string>& warnings)
{
    std::vector<std::string> texts;
    const auto add = [&](const std::string& what, const std::string& given, std::optional<quant::Format> type) {
        std::string pattern = given;
        pattern = unshielded(pattern);
        const bool wasShielded = pattern != given;
        if (program == Llama::Mainline)
            pattern = survivingLowerCase(pattern);
        std::string why;
        if (!type)
            why = "there is no \"keep\" there";
        else if (llamaTypeName(*type, program).empty())
            why = fmt::format("it does not have the type {}", quant::info(*type).name);
        else if (!wasShielded && namesUntouchable(pattern))
            why = "it never quantises what the rule names";
        else
            why = whyNotPattern(pattern, program);
        if (why.empty())
            texts.push_back(fmt::format("{}={}", pattern, llamaTypeName(*type, program)));
        else
            warnings.push_back(fmt::format("{}: left out; {}", what, why));
    };
    for (std::size_t i = 0; i < recipe.rules.size(); ++i) {
        const Rule& rule = recipe.rules[i];
        const std::string what = fmt::format("rule {} ({}={})", i + 1, rule.pattern, ruleTypeName(rule.type));
        if (!rule.enabled)
            warnings.push_back(fmt::format("{}: left out; it is disabled", what));
        else
            add(what, rule.pattern, rule.type);
        if (!rule.note.empty())
            warnings.push_back(fmt::format("{}: its note is left out: {}", what, rule.note));
    }
    for (const auto& [role, type] : recipe.roleTypes) {
        const std::size_t dot = role.rfind('.');
        const bool hasFront = dot != std::string::npos && role.substr(0, dot).find('.') == std::string::npos;
        const std::string front = hasFront ? escaped(role.substr(0, dot + 1)) : std::string();
        add(fmt::format("role {}", role),
            fmt::format("^{}(blk\\.[0-9]+\\.)?{}\\.weight", front, escaped(hasFront ? role.substr(dot + 1) : role)),
            type);
    }
    return texts;
}

} // namespace ql::plan
