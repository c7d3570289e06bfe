// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "tests/core/container/file_bytes.h"
#include "tests/core/container/imatrix_bytes.h"

// Small valid files that between them use every part of the formats.
namespace ql::test {

/// Puts another value in the place of that of a key which the file has.
inline void replaceEntry(GgufBytes& file, std::string_view key, std::uint32_t type, std::string_view value)
{
    for (std::string& each : file.entries)
        if (each.starts_with(ggufString(key)))
            each = entry(key, type, value);
}

inline std::string ggufSeed()
{
    GgufBytes file;
    file.entries = {entry("general.architecture", 8, ggufString("llama")),
                    entry("general.alignment", 4, u32(32)),
                    entry("split.no", 2, le<std::uint16_t>(0)),
                    entry("f", 6, le(0.5f)),
                    entry("yes", 7, "\x01"),
                    entry("texts", 9, u32(8) + u64(3) + ggufString("a") + ggufString("") + ggufString("bc")),
                    entry("scores", 9, u32(6) + u64(3) + le(0.0f) + le(1.0f) + le(-1.0f)),
                    entry("kinds", 9, u32(5) + u64(2) + u32(1) + u32(2))};
    file.tensors = {tensorInfo("t", {4, 2}, 0, 0), tensorInfo("blk.0.attn_q.weight", {256, 2}, 12, 32),
                    tensorInfo("scalar", {}, 0, 320)};
    file.dataBytes = 352;
    return file.bytes();
}

/// Like ggufSeed, with types that nobody knows.
inline std::string unknownTypesSeed()
{
    return GgufBytes{.tensors = {tensorInfo("a", {7, 3}, type_number::unknownType, 0), tensorInfo("b", {8}, 0, 64),
                                 tensorInfo("c", {5}, 4, 96)},
                     .dataBytes = 128}
        .bytes();
}

inline std::string safetensorsSeed()
{
    return safetensorsBytes(
        R"({"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]},)"
        R"("\u0062":{"dtype":"F4","shape":[3,2],"data_offsets":[16,19]},)"
        R"("c":{"dtype":"BF16","shape":[],"data_offsets":[19,21]}}  )",
        21);
}

inline std::string indexSeed()
{
    return R"({"metadata":{"total_size":12.5,"x":[1,{"y":null}]},"weight_map":{"a":"m-1.safetensors","b\n":"m-2.safetensors"}})";
}

inline std::string legacyImatrixSeed()
{
    return le(2) + legacyEntry("blk.0.attn_q.weight", 4, {2.0f, 0.0f, 1.0f}) + legacyEntry("output.weight", 1, {5.0f})
        + le(365) + le(4) + "text";
}

inline std::string ggufImatrixSeed()
{
    return GgufImatrix{.weights = {{"w", {2, 3}, {6, 0, 3, 1, 1, 1}, {3, 0}}}}.bytes();
}

/// A field of a message in the encoding of protocol buffers, shorter than 128 bytes.
inline std::string messageField(int number, const std::string& bytes)
{
    return std::string(1, static_cast<char>(number << 3 | 2)) + static_cast<char>(bytes.size()) + bytes;
}

/// tokenizer.model: 1 unigram, 2 byte pair encoding.
inline std::string piecesSeed(char kind)
{
    const auto piece = [](const std::string& text, float score, char type) {
        return messageField(1, messageField(1, text) + "\x15" + le(score) + "\x18" + type);
    };
    std::string charMap = u32(8) + u32(1u << 31) + u32(1u << 31);
    charMap += std::string("x\0", 2);
    return piece("<unk>", 0, 2) + piece("<s>", 0, 3) + piece("</s>", 0, 3) + piece("<0x0A>", 0, 6)
        + piece("\u2581a", -1, 1) + piece("aa", -2, 1) + piece("[x]", 0, 4) + piece("\u2581", -3, 1)
        + messageField(2, std::string("\x18") + kind) + messageField(3, messageField(2, charMap) + "\x18\x01\x20\x01");
}

/// A GGUF file that is a tokenizer of one of llama.cpp's kinds: "gpt2", "llama", "t5", "bert".
inline GgufBytes vocabularyFile(const std::string& model)
{
    const auto id = [](std::string_view key, std::uint32_t value) {
        return entry("tokenizer.ggml." + std::string(key), 4, u32(value));
    };
    std::string tokens, scores, types;
    int count = 0;
    for (const auto& [text, type] : {std::pair<const char*, std::uint32_t>{"<unk>", 2},
                                     {"<s>", 3},
                                     {"</s>", 3},
                                     {"<0x0A>", 6},
                                     {"a", 1},
                                     {"aa", 1},
                                     {"\u2581", 1},
                                     {"##a", 1},
                                     {"[x]", 4}}) {
        tokens += ggufString(text);
        scores += le(-static_cast<float>(count++));
        types += u32(type);
    }
    const std::string size = u64(static_cast<std::uint64_t>(count));
    GgufBytes file;
    file.entries = {entry("general.architecture", 8, ggufString("llama")),
                    entry("general.name", 8, ggufString("phi-3")),
                    entry("tokenizer.ggml.model", 8, ggufString(model)),
                    entry("tokenizer.ggml.pre", 8, ggufString("gpt-2")),
                    entry("tokenizer.ggml.tokens", 9, u32(8) + size + tokens),
                    entry("tokenizer.ggml.scores", 9, u32(6) + size + scores),
                    entry("tokenizer.ggml.token_type", 9, u32(5) + size + types),
                    entry("tokenizer.ggml.merges", 9, u32(8) + u64(1) + ggufString("a a")),
                    id("bos_token_id", 1),
                    id("eos_token_id", 2),
                    id("unknown_token_id", 0),
                    id("seperator_token_id", 2),
                    entry("tokenizer.ggml.add_eos_token", 7, "\x01"),
                    entry("tokenizer.chat_template", 8, ggufString("{{ '<|im_start|>' + messages[0].role }}"))};
    return file;
}
inline std::string vocabularySeed(const std::string& model)
{
    return vocabularyFile(model).bytes();
}

/// A llama of one layer, its weights all zero, as a GGUF file.
inline GgufBytes modelFile()
{
    const auto number = [](std::string_view key, std::uint32_t value) {
        return entry("llama." + std::string(key), 4, u32(value));
    };
    GgufBytes file;
    file.entries = {entry("general.architecture", 8, ggufString("llama")),
                    number("block_count", 1),
                    number("embedding_length", 32),
                    number("context_length", 8),
                    number("attention.head_count", 2),
                    number("feed_forward_length", 32)};
    std::uint64_t end = 0;
    for (const char* name : {"token_embd", "blk.0.attn_q", "blk.0.attn_k", "blk.0.attn_v", "blk.0.attn_output",
                             "blk.0.ffn_gate", "blk.0.ffn_up", "blk.0.ffn_down", "output"}) {
        file.tensors.push_back(tensorInfo(std::string(name) + ".weight", {32, 32}, 30, end)); // BF16
        end += 2048;
    }
    file.dataBytes = end;
    return file;
}
inline std::string modelSeed()
{
    return modelFile().bytes();
}

/// The journal of an edit that changed "AAAAAAAA" to "BBBBBBBB" at the beginning of a file of 15 bytes.
inline std::string headerJournalSeed()
{
    return "GQHDJNL1" + u64(15) + u64(8) + "AAAAAAAABBBBBBBB";
}

} // namespace ql::test
