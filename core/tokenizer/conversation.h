// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace ql::tokenizer {

enum class Role : std::uint8_t { System, User, Assistant };

struct Message {
    Role role = Role::User;
    std::string content{};

    bool operator==(const Message&) const = default;
};
using Conversation = std::vector<Message>;

/// The conversations of a text as data sets publish them: a JSON array of messages {"role", "content"}, an object with
/// them as "messages" (or "conversations" with "from" and "value"), an array of such objects, or one JSON value in each
/// line. Content may be a list of parts, of which those of text count. Any other text is what one user says; but not
/// that of a file whose name ends in .json or .jsonl. `path` is for messages, and may be empty.
/// Errors: BadInput for such a file that holds something else, and for a role that is none of system, user, assistant.
Result<std::vector<Conversation>> readConversations(std::string_view text, const std::string& path);

} // namespace ql::tokenizer
