// SPDX-License-Identifier: Apache-2.0
#include "core/plan/stored.h"

#include <cmath>

#include <fmt/format.h>

#include "core/base/checked.h"

namespace ql::plan {

namespace {

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

Format fittingFormat(Format format, std::uint64_t columns)
{
    while (!quant::info(format).fits(columns)) {
        format = quant::info(format).fallback;
        if (format == Format::Unknown)
            return Format::F16;
    }
    return format;
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

} // namespace

Stored store(const arch::TargetTensor& tensor, std::optional<Format> wish)
{
    if (!wish)
        return kept(tensor);
    if (*wish == tensor.sourceType.format && copyable(tensor))
        return copied(tensor);
    const FormatInfo& wished = quant::info(*wish);
    const Format fitting = fittingFormat(*wish, tensor.columns());
    if (fitting == *wish)
        return encoded(tensor, *wish);

    Stored stored = fitting == tensor.sourceType.format && copyable(tensor) ? copied(tensor) : encoded(tensor, fitting);
    stored.fallback = fmt::format("rows of {} are not a multiple of {}", tensor.columns(), wished.blockValues);
    const double wishedBytes = static_cast<double>(tensor.elements()) * wished.bitsPerWeight() / 8;
    stored.fallbackCost = static_cast<std::int64_t>(stored.bytes) - std::llround(wishedBytes);
    return stored;
}

} // namespace ql::plan
