// SPDX-License-Identifier: Apache-2.0
// Our encoders beside ggml's, one thread, the same rows.
#include <cstdint>
#include <cstring>

#include "tests/bench/bench.h"
#include "tests/bench/codec_data.h"
#include "tests/oracle/ggml_oracle.h"

namespace ql::bench {
namespace {

/// Reads the rows and writes as many bytes as their blocks have: what encoding could not be faster than.
void readAndWrite(const CodecData& data, std::span<std::byte> out)
{
    using Wide = std::uint64_t __attribute__((vector_size(16)));
    constexpr std::size_t perLoad = sizeof(Wide) / sizeof(float);
    const std::size_t rowBytes = out.size() / CodecData::rowCount;
    const auto loadAt = [](const float* from) {
        Wide loaded;
        std::memcpy(&loaded, from, sizeof loaded);
        return loaded;
    };
    for (std::size_t row = 0; row < CodecData::rowCount; ++row) {
        const float* const from = data.rows.data() + row * CodecData::columns;
        Wide a{}, b{}, c{}, d{};
        for (std::size_t i = 0; i < CodecData::columns; i += 4 * perLoad) {
            a ^= loadAt(from + i);
            b ^= loadAt(from + i + perLoad);
            c ^= loadAt(from + i + 2 * perLoad);
            d ^= loadAt(from + i + 3 * perLoad);
        }
        const Wide mixed = a ^ b ^ c ^ d;
        std::memset(out.data() + row * rowBytes, static_cast<int>((mixed[0] ^ mixed[1]) & 255), rowBytes);
    }
}

/// Formats whose encoders the memory limits rather than the arithmetic.
bool isNearlyACopy(quant::Format format)
{
    using enum quant::Format;
    return format == Q8_0 || format == Q4_0 || format == F16 || format == BF16;
}

void compare(const oracle::Ggml& ggml, quant::Isa isa, const quant::FormatInfo& format, bool weighted, Results& results)
{
    const std::string name = std::string(format.name) + (weighted ? " with importance" : "");
    if (!results.wants("encode", name))
        return;
    const CodecData& data = codecData();
    const std::span<const float> importance = weighted ? std::span(data.importance) : std::span<const float>();
    const std::size_t bytes = *quant::rowBytes(format, CodecData::columns) * CodecData::rowCount;
    std::vector<std::byte> ours(bytes), theirs(bytes);
    const quant::EncodeRows encode = quant::encoder(format.format, isa);
    const Timing timing =
        timeInTurns([&] { encode(data.rows.data(), CodecData::rowCount, CodecData::columns, importance, ours.data()); },
                    [&] { ggml.quantize(*format.ggufId, data.rows, CodecData::columns, importance, theirs.data()); });
    Comparison result{
        "encode",    name,          CodecData::weights / timing.ours, CodecData::weights / timing.peer, timing.ratio,
        "weights/s", ours == theirs};
    if (isNearlyACopy(format.format) && !weighted)
        result.more["of_copy"] =
            timeInTurns([&] { encode(data.rows.data(), CodecData::rowCount, CodecData::columns, {}, ours.data()); },
                        [&] { readAndWrite(data, theirs); })
                .ratio;
    results.add(std::move(result));
}

} // namespace

void encodeSuite(const Options& options, Results& results)
{
    const oracle::Ggml ggml(options.oracle);
    for (const quant::FormatInfo& format : quant::formats()) {
        if (!format.encode || format.dialect != quant::Dialect::Ggml || format.format == quant::Format::F32)
            continue;
        if (!format.needsImportance)
            compare(ggml, options.isa, format, false, results);
        if (format.usesImportance)
            compare(ggml, options.isa, format, true, results);
    }
}

} // namespace ql::bench
