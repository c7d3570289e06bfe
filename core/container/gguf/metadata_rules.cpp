// SPDX-License-Identifier: Apache-2.0
#include "core/container/gguf/metadata_rules.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/base/in_quotes.h"
#include "core/container/gguf/key_types.h"
#include "core/container/gguf/metadata_reader.h"

namespace ql::gguf {

namespace {

using std::string_view_literals::operator""sv;

/// What the tensors' shapes follow from, behind the architecture's name.
constexpr std::array shapeKeys = {
    "block_count"sv,
    "embedding_length"sv,
    "feed_forward_length"sv,
    "attention.head_count"sv,
    "attention.head_count_kv"sv,
    "attention.key_length"sv,
    "attention.value_length"sv,
    "expert_count"sv,
    "expert_feed_forward_length"sv,
    "rope.dimension_count"sv,
    "ssm.inner_size"sv,
    "ssm.state_size"sv,
    "leading_dense_block_count"sv,
    "attention.kv_lora_rank"sv,
    "attention.q_lora_rank"sv,
};
constexpr std::array requiredKeys = {"context_length"sv, "attention.layer_norm_rms_epsilon"sv,
                                     "attention.layer_norm_epsilon"sv};
/// Parallel lists of the tokenizer: as long as the list of tokens.
constexpr std::array tokenLists = {"tokenizer.ggml.scores"sv, "tokenizer.ggml.token_type"sv};
constexpr auto tokensKey = "tokenizer.ggml.tokens"sv;

class Rules {
public:
    Rules(const Metadata& before, EditedMetadata& edited)
        : m_before(before)
        , m_edited(edited)
    {
        if (const Value* architecture = find(before, "general.architecture"); architecture && architecture->asString())
            m_prefix = *architecture->asString() + ".";
    }

    void check()
    {
        for (const MetadataChange& change : m_edited.changes) {
            const std::string& lost = change.oldKey.empty() ? change.key : change.oldKey;
            if (change.before && (!change.after || !change.oldKey.empty()))
                checkLost(lost);
            if (change.after)
                checkPresent(change.key, *change.after, change.before && change.oldKey.empty());
        }
        checkTokens();
        checkAlignment();
    }

private:
    void refuse(std::string message) { m_edited.refusals.push_back(std::move(message)); }
    void warn(std::string message) { m_edited.warnings.push_back(std::move(message)); }

    /// The rest of a key of this architecture; empty for others.
    std::string_view ofArchitecture(std::string_view key) const
    {
        return !m_prefix.empty() && key.starts_with(m_prefix) ? key.substr(m_prefix.size()) : std::string_view();
    }

    static bool contains(const auto& list, std::string_view key) { return std::ranges::find(list, key) != list.end(); }

    void checkLost(const std::string& key)
    {
        const std::string_view own = ofArchitecture(key);
        if (key == "general.architecture")
            refuse("without \"general.architecture\" no program knows what the tensors mean");
        else if (key.starts_with("split."))
            refuse(fmt::format("{} says which part of a split model the file is; without it the parts do not load",
                               inQuotes(key)));
        else if (key == tokensKey || key == "tokenizer.ggml.model" || contains(tokenLists, key))
            refuse(fmt::format("without {} the tokenizer does not load", inQuotes(key)));
        else if (contains(shapeKeys, own) || contains(requiredKeys, own))
            refuse(fmt::format("without {} the model does not load", inQuotes(key)));
        else if (!own.empty())
            warn(fmt::format("{} is read when the model is loaded; without it the program takes its own default, or "
                             "refuses the file",
                             inQuotes(key)));
    }

    void checkPresent(const std::string& key, const Value& value, bool isOld)
    {
        const std::string_view own = ofArchitecture(key), known = knownType(key);
        const std::string type = typeName(value);
        const bool isRead = !own.empty() || key.starts_with("tokenizer.ggml.") || key.starts_with("split.")
            || key == "general.architecture" || key == "general.name" || key == "general.file_type";
        if (!known.empty() && !isOfType(known, type)) {
            const std::string sentence = fmt::format("{} is known as {}, and this is {}", inQuotes(key), known, type);
            isRead ? refuse(sentence + "; programs refuse a file with the wrong type there") : warn(sentence);
            return;
        }
        if (key == "general.architecture" && isOld)
            refuse("another \"general.architecture\" does not fit the tensors, nor the keys that begin with its name");
        else if (key.starts_with("split."))
            refuse(fmt::format("{} says which part of a split model the file is; a program that splits sets it",
                               inQuotes(key)));
        else if (contains(shapeKeys, own) && isOld)
            refuse(fmt::format("{} says what shapes the tensors have; they do not change with it", inQuotes(key)));
        else if (key == "general.file_type" || key == "general.quantization_version")
            warn(fmt::format("{} only says what the tensors are; they do not change with it", inQuotes(key)));
        else if (!isOld && known.empty())
            checkSpelling(key);
    }

    void checkSpelling(const std::string& key)
    {
        const bool isUsual = std::ranges::all_of(key, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
        });
        warn(isUsual
                 ? fmt::format("{} is a key that no program is known to read", inQuotes(key))
                 : fmt::format("{} is not spelt as keys are: lower-case words with dots between them", inQuotes(key)));
    }

    static std::optional<std::uint64_t> lengthOf(const Metadata& metadata, std::string_view key)
    {
        const Value* value = find(metadata, key);
        const Array* array = value ? value->asArray() : nullptr;
        return array ? std::optional(array->size()) : std::nullopt;
    }

    void checkTokens()
    {
        const auto old = lengthOf(m_before, tokensKey), tokens = lengthOf(m_edited.metadata, tokensKey);
        if (!tokens)
            return;
        if (old && *old != *tokens)
            refuse(
                fmt::format("{} has {} tokens, and the embedding has rows for {}", inQuotes(tokensKey), *tokens, *old));
        for (const std::string_view key : tokenLists)
            if (const auto length = lengthOf(m_edited.metadata, key); length && *length != *tokens && isChanged(key))
                refuse(fmt::format("{} has {} elements for {} tokens", inQuotes(key), *length, *tokens));
        for (const MetadataChange& change : m_edited.changes)
            if (change.after && change.key.starts_with("tokenizer.ggml.") && change.key.ends_with("_token_id"))
                if (const auto id = change.after->asUnsigned(); id && *id >= *tokens)
                    refuse(fmt::format("{} is {}, and there are {} tokens", inQuotes(change.key), *id, *tokens));
    }

    bool isChanged(std::string_view key) const
    {
        return std::ranges::any_of(m_edited.changes, [&](const MetadataChange& change) { return change.key == key; });
    }

    void checkAlignment()
    {
        if (!isChanged("general.alignment"))
            return;
        if (const auto alignment = alignmentOf(m_edited.metadata, "metadata"); !alignment)
            refuse(alignment.error().message);
    }

    const Metadata& m_before;
    EditedMetadata& m_edited;
    std::string m_prefix{}; ///< "llama."; empty where the file does not say
};

} // namespace

void checkEdited(const Metadata& before, EditedMetadata& edited)
{
    Rules(before, edited).check();
}

} // namespace ql::gguf
