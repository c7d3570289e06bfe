// SPDX-License-Identifier: Apache-2.0
#include "core/job/reading.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/tokenizer/chat_template.h"

namespace ql::job {

namespace {

constexpr std::uint64_t kTextLimit = std::uint64_t{1} << 30;

Status addConversations(const arch::Model& model, const tokenizer::TextTokenizer& tokenizer, io::Disk& disk,
                        const ReadingWishes& wishes, const std::string& text, Reading& reading)
{
    QL_TRY(const auto chat,
           tokenizer::ChatTemplate::create(model.metadata, disk, arch::resourceFolder(), *wishes.chat));
    QL_TRY(const auto conversations, tokenizer::readConversations(text, reading.path));
    reading.chat = chat.family();
    for (const tokenizer::Conversation& conversation : conversations) {
        if (wishes.tokens > 0 && reading.tokens.size() >= wishes.tokens)
            break;
        const auto tokens = tokenizer.encodeWhole(chat.apply(conversation, false), tokenizer::SpecialText::IsToken);
        reading.tokens.insert(reading.tokens.end(), tokens.begin(), tokens.end());
    }
    return ok;
}

} // namespace

Result<ChatPrompt> chatPrompt(const arch::Model& model, io::Disk& disk, const std::string& prompt,
                              const std::string& family)
{
    QL_TRY(const auto chat, tokenizer::ChatTemplate::create(model.metadata, disk, arch::resourceFolder(), family));
    QL_TRY(const auto conversations, tokenizer::readConversations(prompt, {}));
    if (conversations.size() != 1)
        return fail(Errc::BadArgument,
                    fmt::format("the prompt holds {} conversations; give one of them", conversations.size()));
    return ChatPrompt{chat.apply(conversations.front(), true), chat.family()};
}

Result<Reading> readText(const arch::Model& model, io::Disk& disk, const ReadingWishes& wishes,
                         std::uint64_t contextLength)
{
    QL_TRY(const auto tokenizer, tokenizer::TextTokenizer::create(model.metadata, disk, arch::resourceFolder()));
    return readText(model, tokenizer, disk, wishes, contextLength);
}

Result<Reading> readText(const arch::Model& model, const tokenizer::TextTokenizer& tokenizer, io::Disk& disk,
                         const ReadingWishes& wishes, std::uint64_t contextLength)
{
    Reading reading;
    reading.path = wishes.path.empty() ? io::join(arch::resourceFolder(), "samples/tales.txt") : wishes.path;
    QL_TRY(const std::string text, disk.readText(reading.path, kTextLimit));
    using enum tokenizer::SpecialText;
    if (wishes.chat)
        QL_CHECK(addConversations(model, tokenizer, disk, wishes, text, reading));
    else
        reading.tokens = tokenizer.encodeWhole(text, wishes.parsesSpecial ? IsToken : IsText);
    if (wishes.tokens > 0 && reading.tokens.size() > wishes.tokens)
        reading.tokens.resize(wishes.tokens);
    reading.chunk = contextLength > 0 ? std::min<std::size_t>(wishes.chunk, contextLength) : wishes.chunk;
    if (tokenizer.addsBos())
        reading.bos = tokenizer.bos();
    if (reading.tokens.size() < reading.chunk)
        return fail(Errc::BadArgument,
                    fmt::format("{}: the text has {} tokens, fewer than one chunk of {}; take a longer text, or "
                                "shorter chunks",
                                reading.path, reading.tokens.size(), reading.chunk));
    return reading;
}

} // namespace ql::job
