// SPDX-License-Identifier: Apache-2.0
// Our decoders, one thread: mainline's formats beside ggml's, the same blocks; the others alone.
#include <cstring>

#include "tests/bench/bench.h"
#include "tests/bench/codec_data.h"
#include "tests/oracle/ggml_oracle.h"

namespace ql::bench {
namespace {

std::vector<std::byte> encoded(const quant::FormatInfo& format)
{
    const CodecData& data = codecData();
    std::vector<std::byte> blocks(*quant::rowBytes(format, CodecData::columns) * CodecData::rowCount);
    quant::encoder(format.format)(data.rows.data(), CodecData::rowCount, CodecData::columns, data.importance,
                                  blocks.data());
    return blocks;
}

} // namespace

void decodeSuite(const Options& options, Results& results)
{
    const oracle::Ggml ggml(options.oracle);
    for (const quant::FormatInfo& format : quant::formats()) {
        const std::string name(format.name);
        if (!format.encode || !format.ggufId || !results.wants("decode", name))
            continue;
        const bool hasPeer =
            format.dialect == quant::Dialect::Ggml && ggml.traits(*format.ggufId).decodable; // F32 is not
        const std::vector<std::byte> blocks = encoded(format);
        std::vector<float> ours(CodecData::weights), theirs(CodecData::weights);
        const quant::DecodeRows decode = quant::decoder(format.format, options.isa);
        const Timing timing =
            timeInTurns([&] { decode(blocks.data(), CodecData::rowCount, CodecData::columns, ours.data()); },
                        [&] {
                            if (hasPeer)
                                ggml.dequantize(*format.ggufId, blocks.data(), theirs);
                        });
        Comparison result{"decode", name, CodecData::weights / timing.ours};
        result.unit = "weights/s";
        result.more = {{"output_gb_per_s", 1e-9 * sizeof(float) * CodecData::weights / timing.ours}};
        result.mayDiffer = !hasPeer;
        if (hasPeer) {
            result.peer = CodecData::weights / timing.peer;
            result.ratio = timing.ratio;
            result.identical = std::memcmp(ours.data(), theirs.data(), ours.size() * sizeof(float)) == 0;
        }
        results.add(std::move(result));
    }
}

} // namespace ql::bench
