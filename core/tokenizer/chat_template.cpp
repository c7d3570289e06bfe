// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/chat_template.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "core/base/in_quotes.h"
#include "core/base/json.h"

namespace ql::tokenizer {

namespace {

constexpr std::uint64_t kMaxFamilyBytes = std::uint64_t{1} << 20;
constexpr std::array<std::string_view, 3> kRoleNames = {"system", "user", "assistant"};
constexpr std::string_view kEndOfText = "{eos}"; ///< in the list: the model's own token

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\n\v\f\r";
    const std::size_t first = text.find_first_not_of(space);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::string endTokenOf(const gguf::Metadata& metadata)
{
    const gguf::Value* id = gguf::find(metadata, "tokenizer.ggml.eos_token_id");
    const gguf::Value* tokens = gguf::find(metadata, "tokenizer.ggml.tokens");
    const gguf::Array* array = tokens ? tokens->asArray() : nullptr;
    const auto* list = array ? std::get_if<std::vector<std::string>>(&array->elements) : nullptr;
    const auto index = id ? id->asUnsigned() : std::nullopt;
    return list && index && *index < list->size() ? (*list)[*index] : std::string();
}

bool hasAll(std::string_view text, const Json& needles)
{
    return std::ranges::all_of(needles, [text](const Json& needle) {
        return text.find(needle.get_ref<const std::string&>()) != std::string_view::npos;
    });
}

bool isMeant(const Json& family, std::string_view text)
{
    const auto lacks = family.find("lacks");
    const auto occurs = [text](const Json& needle) { return hasAll(text, Json::array({needle})); };
    if (lacks != family.end() && std::ranges::any_of(*lacks, occurs))
        return false;
    return std::ranges::any_of(family.at("find"), [text](const Json& needles) { return hasAll(text, needles); });
}

} // namespace

/// The list of families, which comes with the program.
class ChatFamilies {
public:
    static Result<ChatFamilies> read(io::Disk& disk, const std::string& resources)
    {
        const std::string path = io::join(resources, "tokenizers/chat_templates.json");
        QL_TRY(const std::string text, disk.readText(path, kMaxFamilyBytes));
        ChatFamilies families;
        QL_TRY(families.m_json, parseJson(text, path));
        return families;
    }

    std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const Json& family : list())
            names.push_back(family.at("name").get<std::string>());
        return names;
    }

    const Json* named(std::string_view name) const
    {
        const auto found =
            std::ranges::find_if(list(), [name](const Json& family) { return family.at("name") == name; });
        return found == list().end() ? nullptr : &*found;
    }
    const Json* of(std::string_view text) const
    {
        const auto found = std::ranges::find_if(list(), [text](const Json& family) { return isMeant(family, text); });
        return found == list().end() ? nullptr : &*found;
    }

    static ChatTemplate make(const Json& family, const std::string& endToken)
    {
        const auto text = [&](const Json& value) {
            std::string result = value.get<std::string>();
            if (const std::size_t at = result.find(kEndOfText); at != std::string::npos)
                result.replace(at, kEndOfText.size(), endToken);
            return result;
        };
        const auto member = [&](const char* key) {
            const auto found = family.find(key);
            return found == family.end() ? std::string() : text(*found);
        };
        ChatTemplate made;
        made.m_family = member("name");
        made.m_begin = member("begin");
        made.m_reply = member("reply");
        made.m_between = member("between");
        made.m_turn = member("turn");
        made.m_laterTurn = family.contains("later_turn") ? member("later_turn") : made.m_turn;
        made.m_systemJoinsUser = family.contains("system_joins_user");
        made.m_joint = member("system_joins_user");
        const Json trims = family.value("trims", Json::array());
        for (std::size_t i = 0; i < kRoleNames.size(); ++i) {
            const auto around = family.find(kRoleNames[i]);
            if (around != family.end())
                made.m_roles[i] = {text(around->at(0)), text(around->at(1))};
            made.m_roles[i].isTrimmed = std::ranges::find(trims, kRoleNames[i]) != trims.end();
        }
        return made;
    }

private:
    const Json& list() const { return m_json.at("families"); }

    Json m_json{};
};

Result<ChatTemplate> ChatTemplate::create(const gguf::Metadata& metadata, io::Disk& disk, const std::string& resources,
                                          const std::string& family)
{
    QL_TRY(const ChatFamilies families, ChatFamilies::read(disk, resources));
    const std::string all = fmt::format("{}", fmt::join(families.names(), ", "));
    const Json* found = families.named(family);
    if (!found && !family.empty())
        return fail(Errc::BadArgument,
                    fmt::format("{} is no family of chat templates; there are {}", inQuotes(family), all));
    if (!found) {
        const gguf::Value* value = gguf::find(metadata, "tokenizer.chat_template");
        const std::string* text = value ? value->asString() : nullptr;
        if (!text)
            return fail(Errc::Unsupported,
                        fmt::format("the model has no chat template, as models have none that were only trained on "
                                    "plain text; read texts as they are, or name a family with --chat=NAME: {}",
                                    all));
        found = families.of(*text);
        if (!found)
            return fail(Errc::Unsupported,
                        fmt::format("the model's chat template is of no family that is known, and templates are not "
                                    "run because they are programs; read texts as they are, or name the nearest "
                                    "family with --chat=NAME: {}",
                                    all));
    }
    return ChatFamilies::make(*found, endTokenOf(metadata));
}

std::string ChatTemplate::apply(const Conversation& conversation, bool asksForReply) const
{
    std::string text = m_begin, waiting;
    bool isFirst = true, isInTurn = false;
    for (const Message& message : conversation) {
        const Around& around = m_roles[static_cast<std::size_t>(message.role)];
        const std::string_view content = around.isTrimmed ? trimmed(message.content) : message.content;
        if (m_systemJoinsUser && message.role == Role::System) {
            waiting += content;
            continue;
        }
        if (!isFirst)
            text += m_between;
        if (!isInTurn)
            text += isFirst ? m_turn : m_laterTurn;
        isFirst = false;
        isInTurn = message.role != Role::Assistant;
        text += around.before;
        if (message.role == Role::User && !waiting.empty()) {
            text += waiting + m_joint;
            waiting.clear();
        }
        text += content;
        text += around.after;
    }
    return asksForReply ? text + m_reply : text;
}

Result<std::vector<std::string>> chatFamilyNames(io::Disk& disk, const std::string& resources)
{
    QL_TRY(const ChatFamilies families, ChatFamilies::read(disk, resources));
    return families.names();
}

} // namespace ql::tokenizer
