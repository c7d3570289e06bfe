// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/special_tokens.h"

#include <map>
#include <optional>

namespace ql::tokenizer {

namespace {

struct Kind {
    const char* name; ///< as in "bos_token"
    const char* key; ///< in GGUF; nullptr: only used to find others
};

/// In the order in which they are written.
constexpr Kind kKinds[] = {
    {"bos", "tokenizer.ggml.bos_token_id"},       {"eos", "tokenizer.ggml.eos_token_id"},
    {"unk", "tokenizer.ggml.unknown_token_id"},   {"sep", "tokenizer.ggml.seperator_token_id"}, // spelled so
    {"pad", "tokenizer.ggml.padding_token_id"},   {"cls", nullptr},
    {"mask", "tokenizer.ggml.mask_token_id"},     {"eot", "tokenizer.ggml.eot_token_id"},
    {"eom", "tokenizer.ggml.eom_token_id"},       {"prefix", "tokenizer.ggml.prefix_token_id"},
    {"suffix", "tokenizer.ggml.suffix_token_id"}, {"middle", "tokenizer.ggml.middle_token_id"},
};
constexpr const char* kConfigured[] = {"bos", "eos", "unk", "sep", "pad", "cls", "mask"};
constexpr const char* kFlags[] = {"bos", "eos", "sep"};

const Json& member(const Json& object, const std::string& key)
{
    static const Json null{};
    if (!object.is_object())
        return null;
    const auto found = object.find(key);
    return found == object.end() ? null : *found;
}

std::string textOf(const Json& token)
{
    const Json& content = token.is_object() ? member(token, "content") : token;
    return content.is_string() ? content.get<std::string>() : std::string();
}

/// The post-processor itself, or the members of a sequence of them.
std::vector<Json> processorsOf(const Json& postProcessor)
{
    if (!postProcessor.is_object())
        return {};
    const Json& list = member(postProcessor, "processors");
    return list.is_array() ? std::vector<Json>(list.begin(), list.end()) : std::vector<Json>{postProcessor};
}

class Finder {
public:
    Finder(const HfTokenizer& tokenizer, const Json& config, std::uint64_t size)
        : m_tokenizer(tokenizer)
        , m_config(config)
        , m_size(size)
    {
    }

    void find()
    {
        for (const char* kind : kConfigured)
            findConfigured(kind);
        for (const Json& processor : processorsOf(m_tokenizer.postProcessor)) {
            const Json& type = member(processor, "type");
            if (type == "TemplateProcessing")
                useTemplate(processor);
            else if (type == "RobertaProcessing")
                useRoberta(processor);
            else if (type == "BertProcessing")
                useClsAndSep(processor);
        }
        for (const char* kind : kFlags)
            if (const Json& flag = member(m_tokenizer.config, std::string("add_") + kind + "_token"); flag.is_boolean())
                m_flags[kind] = flag.get<bool>();
    }

    void useSpec(const Json& spec)
    {
        for (const auto& [kind, content] : member(spec, "special_from_added").items())
            if (const AddedToken* token = m_tokenizer.findAdded(textOf(content)))
                set(kind, token->id);
        for (const Json& entry : member(spec, "special"))
            if (member(entry, "when_vocab_size") == m_size) {
                for (const auto& [kind, id] : member(entry, "ids").items())
                    set(kind, id.get<std::uint64_t>());
                for (const Json& keyValue : member(entry, "kv"))
                    if (keyValue.at(2).is_boolean())
                        m_extra.push_back(
                            {keyValue.at(0).get<std::string>(), gguf::Value::boolean(keyValue.at(2).get<bool>())});
            }
        for (const Json& keyValue : member(spec, "kv"))
            useKeyValue(keyValue.at(0).get<std::string>(), keyValue.at(2));
    }

    gguf::Metadata metadata() const
    {
        gguf::Metadata result;
        for (const Kind& kind : kKinds)
            if (const auto found = m_ids.find(kind.name); found != m_ids.end() && kind.key)
                gguf::set(result, kind.key, gguf::Value::u32(static_cast<std::uint32_t>(found->second)));
        for (const char* kind : kFlags)
            if (const auto found = m_flags.find(kind); found != m_flags.end())
                gguf::set(result, std::string("tokenizer.ggml.add_") + kind + "_token",
                          gguf::Value::boolean(found->second));
        for (const gguf::KeyValue& entry : m_extra)
            gguf::set(result, entry.key, entry.value);
        return result;
    }

private:
    void set(const std::string& kind, std::uint64_t id)
    {
        if (id < m_size)
            m_ids[kind] = id;
    }

    /// tokenizer_config.json names tokens by their text, config.json by their id; the former wins.
    void findConfigured(const std::string& kind)
    {
        std::string text = textOf(member(m_tokenizer.config, kind + "_token"));
        const char* const standIn = kind == "bos" ? "cls_token" : kind == "eos" ? "sep_token" : nullptr;
        if (text.empty() && standIn)
            text = textOf(member(m_tokenizer.config, standIn));
        const AddedToken* token = text.empty() ? nullptr : m_tokenizer.findAdded(text);
        if (token && token->id < m_size) {
            set(kind, token->id);
            return;
        }
        if (const Json& id = member(m_config, kind + "_token_id"); id.is_number_unsigned())
            set(kind, id.get<std::uint64_t>());
    }

    std::optional<TokenId> specialToken(const Json& step) const
    {
        const Json& special = member(step, "SpecialToken");
        const AddedToken* token = m_tokenizer.findAdded(textOf(member(special, "id")));
        return token ? std::optional(token->id) : std::nullopt;
    }
    bool is(const char* kind, TokenId id) const
    {
        const auto found = m_ids.find(kind);
        return found != m_ids.end() && found->second == id;
    }

    void useTemplate(const Json& processor)
    {
        const Json& single = member(processor, "single");
        if (!single.is_array() || single.size() < 2)
            return;
        if (const auto first = specialToken(single.front())) {
            if (!m_ids.contains("bos"))
                set("bos", *first);
            m_flags["bos"] = is("bos", *first) || is("cls", *first);
        }
        if (const auto last = specialToken(single.back())) {
            m_flags["eos"] = true;
            if (!is("eos", *last)) {
                if (const auto old = m_ids.find("eos"); old != m_ids.end())
                    m_ids[m_ids.contains("eot") ? "eom" : "eot"] = old->second;
                set("eos", *last);
            }
        }
        // What stands between two texts: a separator, unless it only ends the first text as it ends the second.
        const std::vector<TokenId> between = betweenTexts(member(processor, "pair"));
        if (!between.empty())
            m_flags["sep"] = (is("sep", between[0]) || is("eos", between[0]))
                && (between.size() == 2 || !specialToken(single.back()));
    }

    std::vector<TokenId> betweenTexts(const Json& pair) const
    {
        std::vector<TokenId> between;
        if (!pair.is_array())
            return between;
        int texts = 0;
        for (const Json& step : pair) {
            texts += step.contains("Sequence");
            if (const auto token = texts == 1 ? specialToken(step) : std::nullopt)
                between.push_back(*token);
        }
        return texts == 2 ? between : std::vector<TokenId>();
    }

    void useClsAndSep(const Json& processor)
    {
        for (const char* kind : {"cls", "sep"}) {
            const Json& pair = member(processor, kind);
            if (pair.is_array() && pair.size() == 2 && pair[1].is_number_unsigned())
                set(kind, pair[1].get<std::uint64_t>());
        }
    }

    void useRoberta(const Json& processor)
    {
        useClsAndSep(processor);
        for (const char* kind : kFlags)
            m_flags[kind] = true;
    }

    /// A value of an architecture file: a boolean, or the words "tokenizer_config.<key>, only when that key is
    /// present".
    void useKeyValue(const std::string& key, const Json& value)
    {
        constexpr std::string_view kFromConfig = "tokenizer_config.";
        if (value.is_boolean()) {
            m_extra.push_back({key, gguf::Value::boolean(value.get<bool>())});
            return;
        }
        const std::string text = textOf(value);
        if (!text.starts_with(kFromConfig))
            return;
        const std::string name = text.substr(kFromConfig.size(), text.find(',') - kFromConfig.size());
        if (const Json& flag = member(m_tokenizer.config, name); flag.is_boolean())
            m_extra.push_back({key, gguf::Value::boolean(flag.get<bool>())});
    }

    const HfTokenizer& m_tokenizer;
    const Json& m_config;
    std::uint64_t m_size;
    std::map<std::string, std::uint64_t> m_ids{};
    std::map<std::string, bool> m_flags{};
    gguf::Metadata m_extra{};
};

} // namespace

gguf::Metadata specialTokens(const HfTokenizer& tokenizer, const Json& config, const Json& spec, std::uint64_t size)
{
    Finder finder(tokenizer, config, size);
    finder.find();
    finder.useSpec(spec);
    return finder.metadata();
}

Surroundings surroundingsOf(const HfTokenizer& tokenizer)
{
    Surroundings result;
    for (const Json& processor : processorsOf(tokenizer.postProcessor)) {
        bool isBefore = true;
        const Json& single = member(processor, "single");
        for (const Json& step : single.is_array() ? single : Json::array()) {
            if (step.contains("Sequence")) {
                isBefore = false;
                continue;
            }
            const AddedToken* token = tokenizer.findAdded(textOf(member(member(step, "SpecialToken"), "id")));
            if (token)
                (isBefore ? result.before : result.after).push_back(token->id);
        }
        if (const Json& type = member(processor, "type"); type == "RobertaProcessing" || type == "BertProcessing")
            for (const auto& [kind, list] : {std::pair("cls", &result.before), std::pair("sep", &result.after)})
                if (const Json& pair = member(processor, kind); pair.is_array() && pair.size() == 2)
                    list->push_back(pair[1].get<TokenId>());
    }
    return result;
}

} // namespace ql::tokenizer
