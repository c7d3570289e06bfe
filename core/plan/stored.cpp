// SPDX-License-Identifier: Apache-2.0
#include "core/plan/stored.h"

#include <cmath>

#include <fmt/format.h>

#include "core/arch/tensor_scale.h"
#include "core/base/checked.h"
#include "core/base/phrase.h"
#include "core/plan/part.h"
#include "core/quant/interleave/layout.h"

namespace ql::plan {

namespace {

using quant::Dialect;
using quant::Format;
using quant::FormatInfo;
using quant::StoredType;

bool writable(const FormatInfo& info)
{
    return info.encode && info.ggufId && !info.runtimeOnly;
}

/// "F32, F16, Q4_0 ...": every format that can be encoded into a GGUF file.
const std::string& writableNames()
{
    static const std::string names = [] {
        std::string list;
        for (const FormatInfo& info : quant::formats())
            if (writable(info))
                list += (list.empty() ? "" : ", ") + std::string(info.name);
        return list;
    }();
    return names;
}

bool decodable(const StoredType& type)
{
    return type.known() && quant::info(type.format).decode;
}

/// Can the source's bytes go into a GGUF file as they are?
bool copyable(const arch::TargetTensor& tensor)
{
    if (!tensor.rows || !tensor.rows->isPlainCopy())
        return false;
    return !tensor.sourceType.known() || quant::info(tensor.sourceType.format).ggufId.has_value();
}

Stored copied(const arch::TargetTensor& tensor)
{
    Stored stored;
    stored.type = tensor.sourceType;
    if (stored.type.known())
        stored.type.ggufId = *quant::info(stored.type.format).ggufId;
    stored.copy = true;
    stored.bytes = tensor.sourceBytes;
    return stored;
}

Stored encoded(const arch::TargetTensor& tensor, Format format)
{
    const FormatInfo& info = quant::info(format);
    Stored stored;
    stored.type = {format, info.ggufId.value_or(0)};
    const auto rowBytes = quant::rowBytes(info, tensor.columns());
    const auto bytes = rowBytes ? checkedMul(*rowBytes, tensor.rowCount()) : std::nullopt;
    stored.bytes = bytes.value_or(0);
    if (!bytes)
        stored.error = fmt::format("is too large to be stored as {}", info.name);
    else if (!writable(info))
        stored.error = fmt::format("the type {} cannot be written; choose one of {}", info.name, writableNames());
    else if (!decodable(tensor.sourceType))
        stored.error = fmt::format("is stored as {}, which cannot be decoded; only the rule \"...=keep\" can carry it "
                                   "over",
                                   tensor.sourceType.name());
    return stored;
}

/// What ik_llama.cpp takes instead of a format with blocks of 256: by size alone.
Format ikFallback(const FormatInfo& info)
{
    constexpr std::uint32_t whole = 256;
    if (info.blockValues != whole)
        return Format::F16;
    if (info.blockBytes < quant::info(Format::Q4_K).blockBytes)
        return Format::IQ4_NL;
    if (info.blockBytes < quant::info(Format::Q5_K).blockBytes)
        return Format::Q5_0;
    return info.blockBytes < quant::info(Format::Q6_K).blockBytes ? Format::Q6_0 : Format::Q8_0;
}

Format fittingFormat(Format format, std::uint64_t columns, Dialect program)
{
    while (!quant::info(format).fits(columns)) {
        const FormatInfo& info = quant::info(format);
        const bool isIk = program == Dialect::IkLlama || info.dialect == Dialect::IkLlama;
        format = isIk ? ikFallback(info) : info.fallback;
        if (format == Format::Unknown)
            return Format::F16;
    }
    return format;
}

/// Why the rows of a tensor cannot be interleaved as the format wants; empty when they can.
std::string whyNotInterleaved(const arch::TargetTensor& tensor, const FormatInfo& info)
{
    if (info.interleavedRows == 1)
        return {};
    if (partOf(tensor.name) == Part::TokenEmbedding)
        return QL_PHRASE("Reason", "embeddings are looked up row by row, and these rows would be interleaved");
    const std::uint64_t rows = arch::rowsPerMatrixOf(tensor);
    if (rows % info.interleavedRows != 0)
        return fmt::format("{} rows are not a multiple of {}", rows, info.interleavedRows);
    return {};
}

/// The plain numbers that hold a source exactly: its own type if that is plain, else F32.
Format losslessFormat(const StoredType& source)
{
    if (source.known() && quant::info(source.format).isFloat && writable(quant::info(source.format)))
        return source.format;
    return Format::F32;
}

Stored kept(const arch::TargetTensor& tensor)
{
    if (copyable(tensor))
        return copied(tensor);
    const Format format = losslessFormat(tensor.sourceType);
    Stored stored = encoded(tensor, format);
    if (format != tensor.sourceType.format) {
        stored.fallback = fmt::format("its bytes as {} cannot be copied here, and F32 holds the same values",
                                      tensor.sourceType.name());
        stored.fallbackCost = static_cast<std::int64_t>(stored.bytes) - static_cast<std::int64_t>(tensor.sourceBytes);
    }
    return stored;
}

/// Do the source's own bytes, in another order of rows, make the format?
bool isRearrangement(const arch::TargetTensor& tensor, Format format)
{
    return tensor.sourceType.known() && copyable(tensor)
        && quant::interleave::layoutBetween(tensor.sourceType.format, format) != nullptr;
}

} // namespace

Stored store(const arch::TargetTensor& tensor, std::optional<Format> wish, Dialect program)
{
    if (!wish)
        return kept(tensor);
    if (*wish == tensor.sourceType.format && copyable(tensor))
        return copied(tensor);
    const FormatInfo& wished = quant::info(*wish);
    std::string why;
    Format fitting = fittingFormat(*wish, tensor.columns(), program);
    if (fitting != *wish)
        why = fmt::format("rows of {} are not a multiple of {}", tensor.columns(), wished.blockValues);
    if (const std::string whyNot = whyNotInterleaved(tensor, quant::info(fitting)); !whyNot.empty()) {
        why = whyNot;
        fitting = fittingFormat(quant::withoutInterleaving(fitting), tensor.columns(), program);
    }
    const bool isCopy = fitting == tensor.sourceType.format && copyable(tensor);
    Stored stored = isCopy ? copied(tensor) : encoded(tensor, fitting);
    stored.rearranged = !isCopy && isRearrangement(tensor, fitting);
    if (fitting == *wish)
        return stored;
    stored.fallback = std::move(why);
    const double wishedBytes = static_cast<double>(tensor.elements()) * wished.bitsPerWeight() / 8;
    stored.fallbackCost = static_cast<std::int64_t>(stored.bytes) - std::llround(wishedBytes);
    return stored;
}

} // namespace ql::plan
