// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "core/tokenizer/conversation.h"

namespace {

using namespace ql;
using namespace ql::tokenizer;
using enum Role;

std::vector<Conversation> read(std::string_view text, const std::string& path = {})
{
    auto result = readConversations(text, path);
    EXPECT_TRUE(result) << (result ? "" : result.error().message);
    return result.value_or(std::vector<Conversation>{});
}

TEST(Conversations, InTheFormsOfDataSets)
{
    const Conversation one = {{System, "S"}, {User, "Hi"}, {Assistant, "Hello"}};
    const std::string list = R"([{"role":"system","content":"S"},{"role":"user","content":"Hi"},)"
                             R"({"role":"assistant","content":"Hello"}])";
    const std::string shared = R"({"conversations":[{"from":"system","value":"S"},{"from":"human","value":"Hi"},)"
                               R"({"from":"gpt","value":"Hello"}]})";
    for (const std::string& text : {list, R"({"id": 7, "messages": )" + list + "}", shared})
        for (const char* path : {"", "a.json", "a.txt"})
            EXPECT_EQ(read("\n " + text, path), (std::vector<Conversation>{one})) << text;
    const std::vector<Conversation> both = {one, {{User, "Again\n"}}};
    const std::string second = R"({"messages":[{"role":"user","content":"Again\n"}]})";
    EXPECT_EQ(read("[" + list + "," + second + "]"), both);
    for (const char* path : {"", "a.json", "a.jsonl"})
        EXPECT_EQ(read(list + "\n\n" + second + "\r\n", path), both) << path;
    const std::string parts = R"([{"role":"user","content":[{"type":"text","text":"a"},{"type":"image"},"b"]},)"
                              R"({"role":"assistant","content":null}])";
    EXPECT_EQ(read(parts), (std::vector<Conversation>{{{User, "ab"}, {Assistant, ""}}}));
    EXPECT_EQ(read(R"({"role":"user","content":"x"})"), (std::vector<Conversation>{{{User, "x"}}}));
}

TEST(Conversations, OtherTextsAreWhatOneUserSays)
{
    for (const char* text : {"Once upon a time", "", "[INST] hello", "{ not json", "[1, 2]", R"({"a": 1})", "\n{}\n"})
        EXPECT_EQ(read(text, "a.txt"), (std::vector<Conversation>{{{User, text}}})) << text;
}

TEST(Conversations, WhatFilesOfDataMustNotHold)
{
    const auto refused = [](const char* text, const char* path, const char* needle) {
        const auto result = readConversations(text, path);
        ASSERT_FALSE(result) << text;
        EXPECT_EQ(result.error().code, Errc::BadInput);
        EXPECT_NE(result.error().message.find(needle), std::string::npos) << result.error().message;
    };
    refused("Once upon a time", "a.json", "a.json");
    refused("{\"a\": 1}", "a.json", "no list of messages");
    refused("[]", "a.json", "no list of messages");
    refused("", "a.jsonl", "holds no conversation");
    refused("{\"messages\": []}", "a.jsonl", "no list of messages");
    refused("[{\"role\":\"user\",\"content\":\"x\"}]\n{\"mess", "a.jsonl", "line 2");
    refused("[{\"role\":\"user\",\"content\":\"x\"},{\"role\":\"tool\\n\",\"content\":\"y\"}]", "", "a message of");
    refused("[{\"role\":\"user\",\"content\":7}]", "", "no list of messages");
}

} // namespace
