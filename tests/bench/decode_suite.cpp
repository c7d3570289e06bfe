// SPDX-License-Identifier: Apache-2.0
// Our decoders beside ggml's, one thread, the same blocks.
#include <cstring>

#include "tests/bench/bench.h"
#include "tests/bench/codec_data.h"
#include "tests/oracle/ggml_oracle.h"

namespace ql::bench {

void decodeSuite(const Options& options, Results& results)
{
    const oracle::Ggml ggml(options.oracle);
    const CodecData& data = codecData();
    for (const quant::FormatInfo& format : quant::formats()) {
        const std::string name(format.name);
        if (!format.decode || !format.ggufId || format.dialect != quant::Dialect::Ggml || format.runtimeOnly
            || !ggml.traits(*format.ggufId).decodable || !results.wants("decode", name))
            continue;
        const std::vector<std::byte> blocks =
            ggml.quantize(*format.ggufId, data.rows, CodecData::columns, data.importance);
        std::vector<float> ours(CodecData::weights), theirs(CodecData::weights);
        const quant::DecodeRows decode = quant::decoder(format.format, options.isa);
        const Timing timing =
            timeInTurns([&] { decode(blocks.data(), CodecData::rowCount, CodecData::columns, ours.data()); },
                        [&] { ggml.dequantize(*format.ggufId, blocks.data(), theirs); });
        const bool identical = std::memcmp(ours.data(), theirs.data(), ours.size() * sizeof(float)) == 0;
        results.add({"decode", name, CodecData::weights / timing.ours, CodecData::weights / timing.peer, timing.ratio,
                     "weights/s", identical});
    }
}

} // namespace ql::bench
