// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/conversation.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/in_quotes.h"
#include "core/base/json.h"

namespace ql::tokenizer {

namespace {

constexpr std::array<std::pair<std::string_view, Role>, 8> kRoles = {{{"system", Role::System},
                                                                      {"developer", Role::System},
                                                                      {"user", Role::User},
                                                                      {"human", Role::User},
                                                                      {"assistant", Role::Assistant},
                                                                      {"gpt", Role::Assistant},
                                                                      {"model", Role::Assistant},
                                                                      {"chatbot", Role::Assistant}}};

std::string_view withoutSpaceBefore(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

const Json* memberOf(const Json& object, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (const auto found = object.find(key); found != object.end())
            return &*found;
    return nullptr;
}

/// Nothing for what is no content.
std::optional<std::string> spokenContent(const Json& content)
{
    if (content.is_null()) // a call of a tool says nothing
        return std::string();
    if (content.is_string())
        return content.get<std::string>();
    if (!content.is_array())
        return std::nullopt;
    std::string text;
    for (const Json& part : content)
        if (part.is_string())
            text += part.get<std::string>();
        else if (const Json* own = part.is_object() ? memberOf(part, {"text"}) : nullptr; own && own->is_string())
            text += own->get<std::string>();
    return text;
}

class Reader {
public:
    explicit Reader(const std::string& path)
        : m_where(path.empty() ? "the text" : path)
    {
    }

    /// Does it begin with what take() takes?
    bool holdsMessages(const Json& value) const
    {
        if (value.is_array())
            return !value.empty() && holdsMessages(value[0]);
        return isMessage(value) || messagesOf(value);
    }

    /// Everything that a JSON value holds. Errors: BadInput.
    Status take(const Json& value)
    {
        if (value.is_object()) {
            if (isMessage(value))
                return takeMessages(Json::array({value}));
            const Json* messages = messagesOf(value);
            return messages ? takeMessages(*messages) : noMessages();
        }
        if (!value.is_array() || value.empty())
            return noMessages();
        if (isMessage(value[0]))
            return takeMessages(value);
        for (const Json& each : value)
            QL_CHECK(take(each));
        return ok;
    }

    std::vector<Conversation> conversations{};

private:
    static bool isMessage(const Json& value)
    {
        return value.is_object() && memberOf(value, {"role", "from"}) && memberOf(value, {"content", "value"});
    }
    /// Null where there are none.
    static const Json* messagesOf(const Json& value)
    {
        const Json* list = value.is_object() ? memberOf(value, {"messages", "conversations", "conversation"}) : nullptr;
        return list && list->is_array() ? list : nullptr;
    }

    Status noMessages() const
    {
        return fail(Errc::BadInput,
                    fmt::format("{}: conversation {} is no list of messages; each is an object with \"role\" and "
                                "\"content\", and their list may be called \"messages\"",
                                m_where, conversations.size() + 1));
    }

    Status takeMessages(const Json& messages)
    {
        Conversation conversation;
        for (const Json& message : messages) {
            if (!isMessage(message))
                return noMessages();
            const Json& role = *memberOf(message, {"role", "from"});
            const std::string name = role.is_string() ? role.get<std::string>() : std::string();
            const auto* known = std::ranges::find(kRoles, name, &std::pair<std::string_view, Role>::first);
            if (known == kRoles.end())
                return fail(Errc::BadInput,
                            fmt::format("{}: conversation {} has a message of {}; only system, user and assistant can "
                                        "be written, so leave such conversations out",
                                        m_where, conversations.size() + 1, inQuotes(name)));
            const auto content = spokenContent(*memberOf(message, {"content", "value"}));
            if (!content)
                return noMessages();
            conversation.push_back({known->second, *content});
        }
        if (conversation.empty())
            return noMessages();
        conversations.push_back(std::move(conversation));
        return ok;
    }

    std::string m_where;
};

/// A value in each line that is not blank.
Status takeLines(Reader& reader, std::string_view text, const std::string& where)
{
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = withoutSpaceBefore(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty())
            continue;
        QL_TRY(const Json value, parseJson(line, fmt::format("{}, line {}", where, number)));
        QL_CHECK(reader.take(value));
    }
    return ok;
}

} // namespace

Result<std::vector<Conversation>> readConversations(std::string_view text, const std::string& path)
{
    const std::string where = path.empty() ? "the text" : path;
    const bool isLines = path.ends_with(".jsonl"), isData = isLines || path.ends_with(".json");
    const std::string_view begin = withoutSpaceBefore(text);
    const auto plain = [&] { return std::vector<Conversation>{{{Role::User, std::string(text)}}}; };
    if (!isData && !begin.starts_with('{') && !begin.starts_with('['))
        return plain();
    Reader reader(path);
    const Result<Json> whole = parseJson(begin, where);
    if (whole && !isLines) {
        if (!isData && !reader.holdsMessages(*whole))
            return plain();
        QL_CHECK(reader.take(*whole));
        return std::move(reader.conversations);
    }
    if (!isLines) { // perhaps a value in each line, whatever the file is called
        const Result<Json> first = parseJson(begin.substr(0, begin.find('\n')), where);
        if (!first || !reader.holdsMessages(*first))
            return isData ? Result<std::vector<Conversation>>(fail(Error(whole.error()))) : plain();
    }
    QL_CHECK(takeLines(reader, text, where));
    if (reader.conversations.empty())
        return fail(Errc::BadInput, where + ": holds no conversation");
    return std::move(reader.conversations);
}

} // namespace ql::tokenizer
