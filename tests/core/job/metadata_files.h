// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/io/update.h"
#include "core/job/edit_metadata.h"
#include "tests/core/container/plain_gguf.h"
#include "tests/core/job/hooked_disk.h"
#include "tests/core/job/synthetic.h"

namespace ql::job::test {

using ql::test::bytesOf;
using ql::test::PlainGguf;
using ql::test::readPlain;
using ql::test::writePlain;

inline const std::vector<std::uint64_t> kLengths{8, 3, 1000};

inline PlainGguf::Entry text(const std::string& key, const std::string& value)
{
    return {key, 8, bytesOf(value)};
}

/// One entry of every type, lists of every kind among them.
inline std::vector<PlainGguf::Entry> everyType()
{
    const auto list = [](std::uint32_t type, std::uint64_t count, const std::string& elements) {
        return bytesOf(type) + bytesOf(count) + elements;
    };
    return {text("general.architecture", "llama"),
            text("general.name", "A name of some length"),
            {"llama.context_length", 4, bytesOf(std::uint32_t{2048})},
            {"x.u8", 0, bytesOf(std::uint8_t{200})},
            {"x.i8", 1, bytesOf(std::int8_t{-3})},
            {"x.u16", 2, bytesOf(std::uint16_t{60000})},
            {"x.i16", 3, bytesOf(std::int16_t{-300})},
            {"x.i32", 5, bytesOf(std::int32_t{-70000})},
            {"x.f32", 6, bytesOf(0.1f)},
            {"x.bool", 7, std::string(1, '\1')},
            {"x.u64", 10, bytesOf(std::uint64_t{1} << 63)},
            {"x.i64", 11, bytesOf(std::int64_t{-1} << 40)},
            {"x.f64", 12, bytesOf(0.1)},
            {"x.texts", 9, list(8, 2, bytesOf(std::string("a")) + bytesOf(std::string("")))},
            {"x.floats", 9, list(6, 2, bytesOf(1.5f) + bytesOf(-0.0f))},
            {"x.bytes", 9, list(0, 3, "abc")}};
}

inline MetadataWish wish(const std::vector<std::string>& sets, const std::vector<std::string>& removals = {})
{
    MetadataWish made;
    for (const std::string& key : removals)
        made.edits.push_back({.kind = gguf::MetadataEdit::Kind::Remove, .key = key});
    for (const std::string& set : sets)
        made.edits.push_back(*gguf::parseEdit(set));
    return made;
}

/// Plans and writes; the way, or the error.
inline std::string edit(const std::string& path, MetadataWish made, io::Disk& disk = io::systemDisk())
{
    Context context;
    auto plan = planMetadata(disk, path, std::move(made));
    if (!plan)
        return plan.error().message;
    const bool inPlace = plan->update.inPlace;
    const Status status = writeMetadata(disk, *plan, context);
    return !status ? status.error().message : plan->changesNothing() ? "none" : inPlace ? "in place" : "rewrite";
}

/// What an edit may have changed: entries by name, the padding key left out.
inline std::vector<PlainGguf::Entry> entriesOf(const PlainGguf& file)
{
    std::vector<PlainGguf::Entry> entries;
    for (const PlainGguf::Entry& entry : file.entries)
        if (entry.key != "quantloom.padding")
            entries.push_back(entry);
    return entries;
}

/// The same tensors with the same data, and zeros between them and the header.
inline void expectSameTensors(const PlainGguf& found, const PlainGguf& wanted)
{
    EXPECT_EQ(found.tensors, wanted.tensors);
    EXPECT_EQ(found.data, wanted.data);
    EXPECT_EQ(found.padding, std::string(found.padding.size(), '\0'));
}

} // namespace ql::job::test
