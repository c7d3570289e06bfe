// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <functional>
#include <initializer_list>
#include <set>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "core/arch/architecture_files.h"
#include "core/arch/expression.h"
#include "core/arch/tensor_ops.h"
#include "core/base/regex.h"

namespace ql::arch {

namespace {

using Words = std::initializer_list<std::string_view>;

const Words kTypes = {"u32", "i32", "f32", "bool", "str", "arr[i32]", "arr[bool]", "arr[f32]"};
const Words kPresences = {"required", "optional", "alternative", "fallback"};
const Words kParts = {"text", "vision"};
const Words kAlgorithms = {"llama3_rope_factors", "copy_list"};

class Checker {
public:
    explicit Checker(const Json& file)
        : m_file(file)
    {
    }

    Status run()
    {
        QL_CHECK(hasOnly(m_file, {"schema",   "id",      "extends",   "gguf_arch",   "rope_style", "hf",      "graph",
                                  "defaults", "without", "vars",      "layer_kinds", "part",       "require", "warn",
                                  "hparams",  "tensors", "generated", "drop",        "tokenizer",  "notes"}));
        QL_CHECK(checkNames());
        for (const Json& var : list("vars")) {
            if (!var.is_array() || var.size() != 2 || !var[0].is_string())
                return wrong("a var is a pair of a name and an expression");
            QL_CHECK(checkExpression(var[1], m_vars));
            m_vars.insert(var[0].get<std::string>());
        }
        m_vars.insert("i");
        const bool isText = m_file.value("part", "text") == "text"; // other parts have no tokens
        for (const char* needed : {"n_layer", "n_vocab"})
            if (!m_vars.contains(needed) && (isText || needed == std::string_view("n_layer")))
                return wrong(fmt::format("the var {} is missing", needed));
        for (const auto& [name, condition] : table("layer_kinds").items())
            QL_CHECK(in("layer_kinds." + name, checkExpression(condition, m_vars)));
        QL_CHECK(each("require", [&](const Json& entry) { return checkRequirement(entry, "why"); }));
        QL_CHECK(each("warn", [&](const Json& entry) { return checkRequirement(entry, "text"); }));
        QL_CHECK(each("hparams", [&](const Json& entry) { return checkParameter(entry); }));
        QL_CHECK(each("tensors", [&](const Json& entry) { return checkTensor(entry); }));
        QL_CHECK(each("generated", [&](const Json& entry) { return checkGenerated(entry); }));
        QL_CHECK(each("drop", [&](const Json& entry) { return checkDrop(entry); }));
        return in("tokenizer", hasOnly(table("tokenizer"), {"kv", "special", "special_from_added"}));
    }

private:
    static tl::unexpected<Error> wrong(std::string what) { return fail(Errc::Failed, std::move(what)); }

    static Status in(const std::string& where, Status status)
    {
        return status ? Status(ok) : Status(fail(std::move(status).error().in(where)));
    }

    const Json& list(const char* key) const
    {
        static const Json none = Json::array();
        const auto found = m_file.find(key);
        return found == m_file.end() ? none : *found;
    }
    const Json& table(const char* key) const
    {
        static const Json none = Json::object();
        const auto found = m_file.find(key);
        return found == m_file.end() ? none : *found;
    }

    Status each(const char* key, const std::function<Status(const Json&)>& check) const
    {
        if (!list(key).is_array())
            return wrong(fmt::format("{} is a list", key));
        std::size_t number = 0;
        for (const Json& entry : list(key))
            QL_CHECK(in(fmt::format("{}[{}]", key, number++), check(entry)));
        return ok;
    }

    static Status hasOnly(const Json& object, Words keys)
    {
        if (!object.is_object())
            return wrong("an object is expected, not " + dumpJson(object));
        for (const auto& [key, value] : object.items())
            if (std::ranges::find(keys, key) == keys.end())
                return wrong(fmt::format("the key {} is not known; known are {}", key, fmt::join(keys, ", ")));
        return ok;
    }

    static Status isWord(const Json& object, const char* key, Words words)
    {
        const auto found = object.find(key);
        if (found == object.end())
            return ok;
        if (!found->is_string() || std::ranges::find(words, found->get<std::string_view>()) == words.end())
            return wrong(fmt::format("{} is {}, but may be {}", key, dumpJson(*found), fmt::join(words, ", ")));
        return ok;
    }

    static Status needsTexts(const Json& object, std::initializer_list<const char*> keys)
    {
        for (const char* key : keys)
            if (const auto found = object.find(key); found == object.end() || !found->is_string())
                return wrong(fmt::format("{} is missing, or no text", key));
        return ok;
    }

    Status expressionAt(const Json& object, const char* key) const
    {
        const auto found = object.find(key);
        return found == object.end() ? Status(ok) : in(key, checkExpression(*found, m_vars));
    }

    Status expressionsAt(const Json& object, const char* key) const
    {
        const auto found = object.find(key);
        if (found == object.end() || !found->is_array())
            return wrong(fmt::format("{} is missing, or no list", key));
        for (const Json& entry : *found)
            QL_CHECK(in(key, checkExpression(entry, m_vars)));
        return ok;
    }

    Status checkNames() const
    {
        QL_CHECK(needsTexts(m_file, {"id", "gguf_arch"}));
        QL_CHECK(isWord(m_file, "part", kParts));
        const Json& hf = table("hf");
        QL_CHECK(in("hf", hasOnly(hf, {"architectures", "model_type", "vision_model_type"})));
        for (const auto& [key, names] : hf.items())
            if (!names.is_array() || !std::ranges::all_of(names, [](const Json& name) { return name.is_string(); }))
                return wrong(fmt::format("hf.{} is a list of names", key));
        return ok;
    }

    Status checkRequirement(const Json& entry, const char* text) const
    {
        QL_CHECK(hasOnly(entry, {"cond", text, "note"}));
        QL_CHECK(needsTexts(entry, {text}));
        return expressionAt(entry, "cond");
    }

    Status checkParameter(const Json& entry) const
    {
        QL_CHECK(hasOnly(entry, {"key", "type", "value", "when", "must", "note", "loader"}));
        QL_CHECK(needsTexts(entry, {"key", "type"}));
        QL_CHECK(isWord(entry, "type", kTypes));
        if (!entry.contains("value"))
            return wrong("value is missing");
        QL_CHECK(expressionAt(entry, "value"));
        return expressionAt(entry, "when");
    }

    Status checkTensor(const Json& entry) const
    {
        QL_CHECK(hasOnly(entry,
                         {"src", "dst", "shape", "stack", "ops", "presence", "on", "when", "store", "repack", "scales",
                          "source_layer", "note"}));
        QL_CHECK(needsTexts(entry, {"src", "dst"}));
        QL_CHECK(isWord(entry, "presence", kPresences));
        const auto has = [&](const char* key, std::string_view what) {
            return entry.at(key).get<std::string_view>().find(what) != std::string_view::npos;
        };
        if (has("src", "{L}") != has("dst", "{L}"))
            return wrong("{L} is in src and dst, or in none of them");
        if (has("src", "{E}") != entry.contains("stack"))
            return wrong("{E} in src and stack go together");
        if (const auto on = entry.find("on"); on != entry.end() && *on != "all" && !table("layer_kinds").contains(*on))
            return wrong(fmt::format("there is no layer kind {}", dumpJson(*on)));
        if (const std::string store = entry.value("store", "ftype"); store != "f32" && store != "f16"
            && store != "convolution" && store != "ftype" && !store.starts_with("raw:"))
            return wrong(
                fmt::format("store is {}, but may be f32, f16, convolution, ftype or raw: with a type", store));
        QL_CHECK(expressionsAt(entry, "shape"));
        QL_CHECK(expressionAt(entry, "stack"));
        QL_CHECK(expressionAt(entry, "source_layer"));
        QL_CHECK(expressionAt(entry, "when"));
        for (const Json& op : entry.value("ops", Json::array())) {
            if (!isTensorOp(op))
                return wrong(fmt::format("the operation {} is not known, or has other arguments", dumpJson(op)));
            for (std::size_t i = 1; i < op.size(); ++i)
                QL_CHECK(checkExpression(op[i], m_vars));
        }
        return ok;
    }

    Status checkGenerated(const Json& entry) const
    {
        QL_CHECK(hasOnly(entry, {"dst", "shape", "when", "algorithm", "value", "note"}));
        QL_CHECK(needsTexts(entry, {"dst", "algorithm"}));
        QL_CHECK(isWord(entry, "algorithm", kAlgorithms));
        QL_CHECK(expressionsAt(entry, "shape"));
        QL_CHECK(expressionAt(entry, "value"));
        return expressionAt(entry, "when");
    }

    Status checkDrop(const Json& entry) const
    {
        const Json object = entry.is_string() ? Json{{"regex", entry}} : entry;
        QL_CHECK(hasOnly(object, {"regex", "when", "layer_index_ge", "note"}));
        if (object.contains("regex") == object.contains("layer_index_ge"))
            return wrong("either regex or layer_index_ge");
        if (object.contains("regex")) {
            QL_CHECK(needsTexts(object, {"regex"}));
            if (auto regex = Regex::compile(object.at("regex").get<std::string>()); !regex)
                return fail(std::move(regex).error());
        }
        QL_CHECK(expressionAt(object, "layer_index_ge"));
        return expressionAt(object, "when");
    }

    const Json& m_file;
    VarNames m_vars{};
};

} // namespace

Status checkArchitectureFile(const Json& complete)
{
    return Checker(complete).run();
}

} // namespace ql::arch
