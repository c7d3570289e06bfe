// SPDX-License-Identifier: Apache-2.0
#include "core/container/container.h"
#include "core/tokenizer/chat_template.h"
#include "core/tokenizer/conversation.h"
#include "core/tokenizer/folder_tokenizer.h"
#include "core/tokenizer/gguf_tokenizer.h"
#include "core/tokenizer/source_tokenizer.h"
#include "core/tokenizer/text_tokenizer.h"
#include "tests/fuzz/folder_disk.h"
#include "tests/fuzz/strangers.h"

namespace ql::test {

namespace {

/// Words, numbers, spaces, special tokens, characters of several lengths, and bytes that are none.
constexpr std::string_view kText = "Aa aaaa\t 12 é\u2581<s>日本\U0001f600 \xff\xe2\x82 <|im_end|>\r\n'll 0x0A";

/// What llama.cpp would make of the keys: ids are those of tokens, and text comes back.
std::optional<std::string> useVocabulary(const gguf::Metadata& metadata, io::Disk& disk)
{
    const auto tokenizer = tokenizer::TextTokenizer::create(metadata, disk, resourceFolder());
    if (!tokenizer)
        return checked(tokenizer.error().message);
    for (const auto special : {tokenizer::SpecialText::IsToken, tokenizer::SpecialText::IsText}) {
        const auto ids = tokenizer->encodeWhole(kText, special);
        for (const tokenizer::TokenId id : ids) {
            require(id < tokenizer->size(), "an id is that of a token");
            require(!tokenizer->shown(id).empty() || tokenizer->decode(std::span(&id, 1)).empty(),
                    "a token can be shown");
        }
        tokenizer->decode(ids);
    }
    tokenizer->shown(static_cast<tokenizer::TokenId>(tokenizer->size()));
    return std::nullopt;
}

/// By the source's rules, and as a GGUF file would have them.
std::optional<std::string> useFolder(FolderDisk& disk)
{
    const auto files = tokenizer::readFolderTokenizer(disk, FolderDisk::folder);
    if (!files)
        return checked(files.error().message);
    const auto source = tokenizer::SourceTokenizer::create(files->rules);
    if (source) {
        for (const tokenizer::TokenId id : source->encodeWhole(kText))
            source->shown(id);
        source->pieces(kText);
    } else {
        checked(source.error().message);
    }
    const auto carried = tokenizer::tokenizerOfFolder(disk, FolderDisk::folder, resourceFolder());
    return carried ? useVocabulary(carried->metadata, disk) : checked(carried.error().message);
}

} // namespace

std::optional<std::string> readTokenizerJson(const std::string& bytes)
{
    FolderDisk disk({{"tokenizer.json", bytes}});
    return useFolder(disk);
}

std::optional<std::string> readTokenizerConfig(const std::string& bytes)
{
    FolderDisk disk({{"tokenizer.json",
                      R"({"added_tokens":[{"id":4,"content":"<s>","special":true}],)"
                      R"("pre_tokenizer":{"type":"ByteLevel"},"model":{"type":"BPE",)"
                      R"("vocab":{"a":0,"b":1,"ab":2,"\u0120":3},"merges":["a b"]}})"},
                     {"tokenizer_config.json", bytes}});
    return useFolder(disk);
}

std::optional<std::string> readPieces(const std::string& bytes)
{
    FolderDisk disk({{"tokenizer.model", bytes}});
    return useFolder(disk);
}

std::optional<std::string> readVocabulary(const std::string& bytes)
{
    FolderDisk disk({{"model.gguf", bytes}});
    const auto header = container::readHeader(disk, std::string(FolderDisk::folder) + "/model.gguf");
    if (!header)
        return checked(header.error().message);
    const auto chat = tokenizer::ChatTemplate::create(header->metadata, disk, resourceFolder());
    if (chat)
        chat->apply({{tokenizer::Role::System, "s"}, {tokenizer::Role::User, "u"}}, true);
    else
        checked(chat.error().message);
    return useVocabulary(header->metadata, disk);
}

std::optional<std::string> readConversation(const std::string& bytes)
{
    const auto conversations = tokenizer::readConversations(bytes, "damaged.jsonl");
    return conversations ? std::nullopt : std::optional(checked(conversations.error().message));
}

} // namespace ql::test
