// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_state.h"

#include <nlohmann/json.hpp>

namespace ql::app {

namespace {

constexpr int version = 1;

Json jsonText(const QString& value)
{
    return value.toStdString();
}

QString string(const Json& object, const char* field)
{
    return QString::fromStdString(object.value(field, std::string()));
}

} // namespace

QByteArray toBytes(const SessionState& state)
{
    Json edits = Json::array();
    for (const SessionState::Edit& edit : state.edits)
        edits.push_back({{"text", jsonText(edit.text)}, {"recipe", plan::toJson(edit.recipe)}});
    const Json json = {{"quantloom_session", version},
                       {"model", jsonText(state.model)},
                       {"output", {{"folder", jsonText(state.folder)}, {"name", jsonText(state.name)}}},
                       {"first", plan::toJson(state.first)},
                       {"edits", std::move(edits)},
                       {"index", state.index},
                       {"ended", state.ended}};
    return QByteArray::fromStdString(dumpJson(json));
}

std::optional<SessionState> sessionFrom(const QByteArray& bytes)
{
    const auto json = parseJson(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), "session");
    if (!json || !json->is_object())
        return std::nullopt;
    SessionState state;
    try {
        if (json->value("quantloom_session", 0) != version)
            return std::nullopt;
        state.model = string(*json, "model");
        state.folder = string(json->at("output"), "folder");
        state.name = string(json->at("output"), "name");
        auto first = plan::recipeFromJson(json->at("first"), "session");
        if (!first)
            return std::nullopt;
        state.first = *std::move(first);
        for (const Json& edit : json->at("edits")) {
            auto recipe = plan::recipeFromJson(edit.at("recipe"), "session");
            if (!recipe)
                return std::nullopt;
            state.edits.push_back({string(edit, "text"), *std::move(recipe)});
        }
        state.index = json->value("index", 0);
        state.ended = json->value("ended", false);
    } catch (const Json::exception&) {
        return std::nullopt;
    }
    if (state.index < 0 || static_cast<std::size_t>(state.index) > state.edits.size())
        return std::nullopt;
    return state;
}

} // namespace ql::app
