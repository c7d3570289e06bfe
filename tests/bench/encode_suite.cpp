// SPDX-License-Identifier: Apache-2.0
// Our encoders, one thread, the same rows: mainline's formats beside ggml's own, in turns; ik_llama.cpp's beside what
// was recorded of it. "of_copy", for fast encoders, is the speed on rows that fit into no cache, as a share of
// reading those rows and writing as many bytes, and nothing else.
#include "core/quant/runs_on.h"
#include "tests/bench/bench.h"
#include "tests/bench/codec_data.h"
#include "tests/bench/ik_record.h"
#include "tests/bench/plain_copy.h"
#include "tests/oracle/ggml_oracle.h"

namespace ql::bench {
namespace {

constexpr std::size_t manyRows = 64 * CodecData::rowCount; ///< 128 MiB
constexpr double fastEncoder = 3e8; ///< weights per second

struct Case {
    const quant::FormatInfo& format;
    quant::EncodeRows encode;
    bool weighted;

    std::string name() const { return std::string(format.name) + (weighted ? " with importance" : ""); }
    std::size_t rowBytes() const { return *quant::rowBytes(format, CodecData::columns); }
    std::span<const float> importance() const
    {
        return weighted ? std::span(codecData().importance) : std::span<const float>();
    }
    void run(std::byte* out) const
    {
        encode(codecData().rows.data(), CodecData::rowCount, CodecData::columns, importance(), out);
    }
};

/// Adds our speed as a share of plain reading and writing, where it is not far from it.
void addShareOfCopy(const Case& test, Comparison& result)
{
    if (result.ours < fastEncoder)
        return;
    static const std::vector<float> rows = [] {
        std::vector<float> repeated;
        for (std::size_t row = 0; row < manyRows; row += CodecData::rowCount)
            repeated.insert(repeated.end(), codecData().rows.begin(), codecData().rows.end());
        return repeated;
    }();
    std::vector<std::byte> ours(test.rowBytes() * manyRows), copy(ours.size());
    const Timing timing =
        timeInTurns([&] { test.encode(rows.data(), manyRows, CodecData::columns, test.importance(), ours.data()); },
                    [&] {
                        readAndWrite(reinterpret_cast<const std::byte*>(rows.data()),
                                     CodecData::columns * sizeof(float), copy.data(), test.rowBytes(), manyRows);
                    });
    result.more["of_copy"] = timing.ratio;
}

Comparison besideGgml(const oracle::Ggml& ggml, const Case& test)
{
    const CodecData& data = codecData();
    std::vector<std::byte> ours(test.rowBytes() * CodecData::rowCount), theirs(ours.size());
    const Timing timing = timeInTurns(
        [&] { test.run(ours.data()); },
        [&] { ggml.quantize(*test.format.ggufId, data.rows, CodecData::columns, test.importance(), theirs.data()); });
    return {
        "encode",    test.name(),   CodecData::weights / timing.ours, CodecData::weights / timing.peer, timing.ratio,
        "weights/s", ours == theirs};
}

Comparison besideRecord(const Case& test)
{
    std::vector<std::byte> ours(test.rowBytes() * CodecData::rowCount);
    const Timing timing = timeInTurns([&] { test.run(ours.data()); }, [] {});
    Comparison result{"encode", test.name(), CodecData::weights / timing.ours};
    result.unit = "weights/s";
    result.mayDiffer = result.peerRecorded = true;
    if (const auto record = ikRecord(test.format)) {
        result.peer = test.weighted ? record->weighted : record->plain;
        result.ratio = result.ours / *result.peer;
        result.identical = givesRecordedBytes(test.format, test.encode, test.weighted);
    }
    return result;
}

} // namespace

void encodeSuite(const Options& options, Results& results)
{
    const oracle::Ggml ggml(options.oracle);
    for (const quant::FormatInfo& format : quant::formats()) {
        const bool isIk = format.dialect == quant::Dialect::IkLlama;
        const bool isPlain = format.format == quant::Format::F32 || quant::isForQuantloomOnly(format);
        if (!format.encode || !format.ggufId || isPlain)
            continue;
        for (const bool weighted : {false, true}) {
            const Case test{format, quant::encoder(format.format, options.isa), weighted};
            if ((weighted ? !format.usesImportance : format.needsImportance) || !results.wants("encode", test.name()))
                continue;
            Comparison result = isIk ? besideRecord(test) : besideGgml(ggml, test);
            addShareOfCopy(test, result);
            results.add(std::move(result));
        }
    }
}

} // namespace ql::bench
