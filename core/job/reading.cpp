// SPDX-License-Identifier: Apache-2.0
#include "core/job/reading.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/tokenizer/text_tokenizer.h"

namespace ql::job {

namespace {

constexpr std::uint64_t kTextLimit = std::uint64_t{1} << 30;

} // namespace

Result<Reading> readText(const arch::Model& model, io::Disk& disk, const ReadingWishes& wishes,
                         std::uint64_t contextLength)
{
    const std::string resources = arch::resourceFolder();
    QL_TRY(const auto tokenizer, tokenizer::TextTokenizer::create(model.metadata, disk, resources));
    Reading reading;
    reading.path = wishes.path.empty() ? io::join(resources, "samples/tales.txt") : wishes.path;
    QL_TRY(const std::string text, disk.readText(reading.path, kTextLimit));
    using enum tokenizer::SpecialText;
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
