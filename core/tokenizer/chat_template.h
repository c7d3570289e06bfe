// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/container/gguf/value.h"
#include "core/io/file.h"
#include "core/tokenizer/conversation.h"

namespace ql::tokenizer {

/// How messages are written for a model. Templates of models are programs (Jinja) by strangers; they are not run, but
/// recognised by strings that occur in them, as one of the families of resources/tokenizers/chat_templates.json
/// (docs/chat.md). What is written is what llama.cpp's llama_chat_apply_template() writes for the family: without the
/// token that begins a text, which the tokenizer adds, and without default system messages.
class ChatTemplate {
public:
    /// Of the model that has these keys (tokenizer.chat_template), or the family of that name where `family` is not
    /// empty. Errors: BadArgument for a family that is not known, Unsupported for a model without a template, or with
    /// one of no known family; those of reading the list.
    static Result<ChatTemplate> create(const gguf::Metadata& metadata, io::Disk& disk, const std::string& resources,
                                       const std::string& family = {});

    const std::string& family() const { return m_family; }
    /// `asksForReply`: and the beginning of what the assistant says next, where the family has one.
    std::string apply(const Conversation& conversation, bool asksForReply) const;

private:
    friend class ChatFamilies;
    struct Around {
        std::string before{}, after{};
        bool isTrimmed = false; ///< content without white space at both ends
    };

    std::string m_family{};
    std::string m_begin{}, m_reply{}, m_between{};
    std::string m_turn{}, m_laterTurn{}; ///< before the first message, and the first after one of the assistant
    std::array<Around, 3> m_roles{}; ///< by Role
    bool m_systemJoinsUser = false; ///< goes before what the user says next ...
    std::string m_joint{}; ///< ... with this between
};

/// Names of all families, in the order in which they are looked for. Errors: those of reading the list.
Result<std::vector<std::string>> chatFamilyNames(io::Disk& disk, const std::string& resources);

} // namespace ql::tokenizer
