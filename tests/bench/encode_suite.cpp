// SPDX-License-Identifier: Apache-2.0
// Our encoders beside ggml's, one thread, the same rows.
#include "tests/bench/bench.h"
#include "tests/bench/codec_data.h"
#include "tests/oracle/ggml_oracle.h"

namespace ql::bench {
namespace {

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
    results.add({"encode", name, CodecData::weights / timing.ours, CodecData::weights / timing.peer, timing.ratio,
                 "weights/s", ours == theirs});
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
