// SPDX-License-Identifier: Apache-2.0
// Chat templates beside the real llama.cpp: every family writes every conversation alike, and templates are recognised
// as the same family.
#include <map>

#include <gtest/gtest.h>

#include "core/arch/model.h"
#include "core/tokenizer/chat_template.h"
#include "tests/oracle/llama_oracle.h"

namespace {

using namespace ql;
using tokenizer::ChatTemplate;
using tokenizer::Conversation;
using tokenizer::Role;

const std::vector<Conversation>& conversations()
{
    using enum Role;
    static const std::vector<Conversation> list = {
        {{User, "Hello, who are you?"}},
        {{System, "Answer in one word."}, {User, " Is it late?\n"}},
        {{User, "one"}, {Assistant, " two "}, {User, "three"}},
        {{System, " Be kind. "}, {User, "a"}, {Assistant, "b\n"}, {User, "\tc"}, {Assistant, "d"}},
        {{System, "S"}, {User, "1"}, {Assistant, "2"}, {User, "3"}, {Assistant, "4"}, {User, "5 <|x|> {eos} \\n"}},
        {{User, "q1"}, {Assistant, "a1"}, {User, "q2"}, {Assistant, "a2"}, {User, "q3"}, {Assistant, "a3"}},
    };
    return list;
}

std::string theirs(const std::string& chat, const Conversation& conversation, bool asksForReply)
{
    const char* const names[] = {"system", "user", "assistant"};
    std::vector<std::pair<std::string, std::string>> messages;
    for (const tokenizer::Message& message : conversation)
        messages.emplace_back(names[static_cast<int>(message.role)], message.content);
    return oracle::Llama::instance().applyChat(chat, messages, asksForReply);
}

Result<ChatTemplate> chatOf(const std::string& text, const std::string& family = {})
{
    gguf::Metadata metadata;
    if (!text.empty())
        gguf::set(metadata, "tokenizer.chat_template", gguf::Value::string(text));
    gguf::set(metadata, "tokenizer.ggml.tokens", gguf::Value::strings({"<unk>", "<s>", "</s>"}));
    gguf::set(metadata, "tokenizer.ggml.eos_token_id", gguf::Value::u32(2));
    return ChatTemplate::create(metadata, io::systemDisk(), arch::resourceFolder(), family);
}

TEST(Chat, EveryFamilyIsWrittenAsInLlamaCpp)
{
    const auto names = tokenizer::chatFamilyNames(io::systemDisk(), arch::resourceFolder());
    ASSERT_TRUE(names) << names.error().message;
    EXPECT_GE(names->size(), 40u);
    std::size_t compared = 0;
    for (const std::string& name : *names) {
        const auto chat = chatOf({}, name);
        ASSERT_TRUE(chat) << chat.error().message;
        EXPECT_EQ(chat->family(), name);
        if (name == "zephyr-eos") // that of TinyLlama, which the library takes for another
            continue;
        for (const Conversation& conversation : conversations())
            for (const bool asksForReply : {false, true}) {
                EXPECT_EQ(chat->apply(conversation, asksForReply), theirs(name, conversation, asksForReply)) << name;
                ++compared;
            }
    }
    EXPECT_EQ(compared, (names->size() - 1) * conversations().size() * 2);
}

/// What is typical of the templates of a family; the program around it does not matter.
const std::map<std::string, std::string>& typicalTemplates()
{
    static const std::map<std::string, std::string> list = {
        {"chatml",
         "{% for m in messages %}{{ '<|im_start|>' + m.role + '\\n' + m.content + '<|im_end|>' }}{% endfor %}"},
        {"phi4", "{{ '<|im_start|>user<|im_sep|>' + m.content + '<|im_end|>' }}"},
        {"smolvlm", "<|im_start|>{% for m in messages %}{{ m.role | capitalize }}: {{ m.content }}<end_of_utterance>"},
        {"mistral-v7", "{{ '[SYSTEM_PROMPT] ' + system + '[/SYSTEM_PROMPT]' }}{{ '[INST] ' + m.content }}"},
        {"mistral-v1", "{{ ' [INST] ' + system_message + '\\n\\n' + m.content + ' [/INST]' }}"},
        {"mistral-v3-tekken", "{{ \"[AVAILABLE_TOOLS][\" }}{{ \"[INST]\" + m.content + \"[/INST]\" }}"},
        {"mistral-v3", "{{ \"[AVAILABLE_TOOLS] [\" }}{{ \"[INST] \" + m.content + \"[/INST]\" }}"},
        {"llama2-sys-strip", "{{ '[INST] ' + message.content.strip() + ' [/INST]' }}"},
        {"llama2-sys-bos", "{{ '<<SYS>>' }}{{ bos_token + '[INST] ' + content + ' [/INST]' }}"},
        {"llama2-sys", "{{ '[INST] <<SYS>>\\n' + system + '\\n<</SYS>>\\n\\n' }}"},
        {"llama2", "{{ '[INST] ' + message['content'] + ' [/INST]' }}"},
        {"gpt-oss", "{{ '<|start|>assistant<|channel|>final<|message|>' + m.content + '<|return|>' }}"},
        {"phi3", "{{ '<|user|>\\n' + m.content + '<|end|>\\n<|assistant|>\\n' }}"},
        {"chatglm4", "[gMASK]<sop>{% for m in messages %}<|{{ m.role }}|>{% endfor %}"},
        {"falcon3", "{{ '<|user|>\\n' + m.content }}{{ '<|assistant|>\\n' + m.content + '</s>' }}"},
        {"zephyr", "{{ '<|user|>\\n' + m.content + '<|endoftext|>\\n' }}"},
        {"monarch", "{{ bos_token + message['role'] + '\\n' + message['content'] + eos_token }}"},
        {"gemma", "{{ '<start_of_turn>' + role + '\\n' + m.content | trim + '<end_of_turn>\\n' }}"},
        {"openchat", "{{ 'GPT4 Correct ' + m.role.title() + ': ' + m.content + '<|end_of_turn|>' }}"},
        {"vicuna-orca", "{{ 'SYSTEM: ' + s + 'USER: ' + m.content + ' ASSISTANT: ' }}"},
        {"vicuna", "{{ 'USER: ' + m.content + ' ASSISTANT: ' }}"},
        {"deepseek", "{{ '### Instruction:\\n' + m.content }}{{ '\\n<|EOT|>\\n' }}"},
        {"command-r", "{{ '<|START_OF_TURN_TOKEN|><|USER_TOKEN|>' + m.content + '<|END_OF_TURN_TOKEN|>' }}"},
        {"llama3",
         "{{ '<|start_header_id|>' + m.role + '<|end_header_id|>\\n\\n' + m.content | trim + '<|eot_id|>' }}"},
        {"chatglm3", "[gMASK]sop{% for m in messages %}<|{{ m.role }}|>{% endfor %}"},
        {"minicpm", "{{ '<用户>' + m.content.strip() + '<AI>' }}"},
        {"deepseek2", "{{ 'User: ' + m.content }}{{ 'Assistant: ' + message['content'] + eos_token }}"},
        {"deepseek3", "{{ '<｜User｜>' + m.content }}{{ '<｜Assistant｜>' + m.content + '<｜end▁of▁sentence｜>' }}"},
        {"exaone3", "{{ '[|system|]' + s + '[|endofturn|]' }}{{ '[|assistant|]' + m.content + '[|endofturn|]' }}"},
        {"granite", "{{ '<|start_of_role|>' + m.role + '<|end_of_role|>' + m.content + '<|end_of_text|>' }}"},
        {"megrez", "{{ '<|role_start|>' + m.role + '<|role_end|>' + m.content + '<|turn_end|>' }}"},
        {"llama4", "{{ '<|header_start|>' + m.role + '<|header_end|>\\n\\n' + m.content + '<|eot|>' }}"},
        {"hunyuan-moe", "{{ s + '<|extra_4|>' }}{{ '<|startoftext|>' + m.content + '<|extra_0|>' }}"},
        {"kimi-k2", "{{ '<|im_assistant|>assistant<|im_middle|>' + m.content + '<|im_end|>' }}"},
        {"seed_oss", "{{ '<seed:bos>' + m.role + '\\n' + m.content + '<seed:eos>' }}"},
        {"grok-2", "{{ 'Assistant: '  + message['content'] + '<|separator|>\\n\\n' }}"},
    };
    return list;
}

TEST(Chat, TemplatesAreRecognisedAsInLlamaCpp)
{
    for (const auto& [family, text] : typicalTemplates()) {
        const auto chat = chatOf(text);
        ASSERT_TRUE(chat) << family << ": " << chat.error().message;
        EXPECT_EQ(chat->family(), family);
        for (const Conversation& conversation : conversations())
            EXPECT_EQ(chat->apply(conversation, true), theirs(text, conversation, true)) << family;
    }
}

/// What the library has no name for, by hand: TinyLlama ends messages with the token that ends a text, and Mistral's
/// second form of version 7 differs from the first by its spaces.
TEST(Chat, TemplatesThatLlamaCppTakesForOthers)
{
    const Conversation conversation = {{Role::System, "S"}, {Role::User, "U"}, {Role::Assistant, "A"}};
    const auto tiny = chatOf("{% if message['role'] == 'user' %}{{ '<|user|>\n' + message['content'] + eos_token }}"
                             "{% else %}{{ '<|assistant|>\n' + message['content'] + eos_token }}{% endif %}");
    ASSERT_TRUE(tiny);
    EXPECT_EQ(tiny->family(), "zephyr-eos");
    EXPECT_EQ(tiny->apply(conversation, true),
              "<|system|>\nS</s>\n<|user|>\nU</s>\n<|assistant|>\nA</s>\n<|assistant|>\n");
    const auto mistral = chatOf("{{ '[SYSTEM_PROMPT]' + system + '[/SYSTEM_PROMPT]' }}{{ '[INST]' + m.content }}");
    ASSERT_TRUE(mistral);
    EXPECT_EQ(mistral->family(), "mistral-v7-tekken");
}

TEST(Chat, WhatIsNotKnownSaysWhatToDo)
{
    for (const auto& [text, needle] : {std::pair(std::string(), "has no chat template"),
                                       {"{{ range(999999999) | join }}", "is of no family that is known"}}) {
        const auto chat = chatOf(text);
        ASSERT_FALSE(chat);
        EXPECT_EQ(chat.error().code, Errc::Unsupported);
        EXPECT_NE(chat.error().message.find(needle), std::string::npos) << chat.error().message;
        EXPECT_NE(chat.error().message.find("--chat=NAME"), std::string::npos);
    }
    EXPECT_EQ(chatOf({}, "no such").error().code, Errc::BadArgument);
}

} // namespace
