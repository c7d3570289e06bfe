// SPDX-License-Identifier: Apache-2.0
// Search::Best beside ggml's own encoder, one thread, for rows of several kinds; for the types of ik_llama.cpp beside
// our own encoder, which gives that program's bytes. The ratio is of the speeds; the errors are of the decoded values,
// relative to the values, each weighing what its column does.
#include <cmath>
#include <functional>
#include <random>
#include <stdexcept>

#include "core/arch/source_values.h"
#include "core/io/file.h"
#include "tests/bench/bench.h"
#include "tests/bench/codec_data.h"
#include "tests/oracle/ggml_oracle.h"

namespace ql::bench {
namespace {

constexpr std::size_t columns = CodecData::columns, rowCount = 32, weights = columns * rowCount;

struct Kind {
    std::string name{};
    std::vector<float> rows{};
};

std::vector<float> heavyTailed()
{
    std::mt19937 random(2);
    std::student_t_distribution<float> spread(4);
    std::vector<float> rows(weights);
    for (float& value : rows)
        value = 0.01f * spread(random);
    return rows;
}

/// Parts of the matrices of a sample model, from beginning to end.
std::vector<float> realRows()
{
    const auto opened = checkpoint::open(io::systemDisk(), QL_SAMPLES_DIR "/tales-dense");
    if (!opened)
        throw std::runtime_error(opened.error().message);
    const checkpoint::Checkpoint& model = **opened;
    std::vector<float> all;
    for (const checkpoint::Tensor& tensor : model.tensors()) {
        if (tensor.shape.size() != 2)
            continue;
        const checkpoint::Weight weight{tensor.name, tensor.shape, &tensor, nullptr, {}};
        std::vector<float> values(tensor.elements());
        if (const Status status = arch::readValues(model, weight, 0, tensor.columns(), values); !status)
            throw std::runtime_error(status.error().message);
        all.insert(all.end(), values.begin(), values.end());
    }
    std::vector<float> rows;
    const std::size_t stride = all.size() / columns / rowCount * columns;
    for (std::size_t row = 0; row < rowCount; ++row) {
        const auto from = all.begin() + static_cast<std::ptrdiff_t>(row * stride);
        rows.insert(rows.end(), from, from + columns);
    }
    return rows;
}

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> list = {
        {"normal", {codecData().rows.begin(), codecData().rows.begin() + weights}},
        {"heavy", heavyTailed()},
        {"sample", realRows()},
    };
    return list;
}

double relativeError(const std::vector<float>& rows, const std::vector<float>& decoded,
                     std::span<const float> importance)
{
    double errors = 0, squares = 0;
    for (std::size_t i = 0; i < weights; ++i) {
        const double weight = importance.empty() ? 1 : static_cast<double>(importance[i % columns]);
        const double value = static_cast<double>(rows[i]), error = value - static_cast<double>(decoded[i]);
        errors += weight * error * error;
        squares += weight * value * value;
    }
    return std::sqrt(errors / squares);
}

/// What writes and reads a format otherwise.
struct Peer {
    std::function<void(const std::vector<float>& rows, std::span<const float> importance, std::byte* out)> encode;
    std::function<std::vector<float>(const std::vector<std::byte>&)> decode;
};

Peer peerFor(const oracle::Ggml& ggml, const quant::FormatInfo& format, quant::Isa isa)
{
    if (format.dialect == quant::Dialect::Ggml) {
        const std::uint32_t type = *format.ggufId;
        return {[&ggml, type](const auto& rows, auto importance, std::byte* out) {
                    ggml.quantize(type, rows, columns, importance, out);
                },
                [&ggml, type](const auto& encoded) { return ggml.dequantize(type, encoded, weights); }};
    }
    return {[encode = quant::encoder(format.format, isa)](const auto& rows, auto importance, std::byte* out) {
                encode(rows.data(), rowCount, columns, importance, out);
            },
            [decode = quant::decoder(format.format, isa)](const auto& encoded) {
                std::vector<float> decoded(weights);
                decode(encoded.data(), rowCount, columns, decoded.data());
                return decoded;
            }};
}

Comparison compare(const Peer& peer, quant::EncodeRows encode, const quant::FormatInfo& format, const Kind& kind,
                   std::span<const float> importance)
{
    std::vector<std::byte> ours(*quant::rowBytes(format, columns) * rowCount), theirs(ours.size());
    const Timing timing = timeInTurns([&] { encode(kind.rows.data(), rowCount, columns, importance, ours.data()); },
                                      [&] { peer.encode(kind.rows, importance, theirs.data()); });
    const auto error = [&](const std::vector<std::byte>& encoded) {
        return relativeError(kind.rows, peer.decode(encoded), importance);
    };
    Comparison result{.ours = weights / timing.ours, .peer = weights / timing.peer, .ratio = timing.ratio};
    result.unit = "weights/s";
    result.mayDiffer = true;
    const double reference = error(theirs), best = error(ours);
    result.more = {{"reference_error", reference}, {"best_error", best}, {"error_ratio", best / reference}};
    return result;
}

} // namespace

void bestSuite(const Options& options, Results& results)
{
    const oracle::Ggml ggml(options.oracle);
    for (const quant::FormatInfo& format : quant::formats()) {
        if (!format.encodeBest || format.interleavedRows != 1)
            continue;
        const Peer peer = peerFor(ggml, format, options.isa);
        const quant::EncodeRows encode = quant::encoder(format.format, options.isa, quant::Search::Best);
        for (const bool weighted : {false, true}) {
            const auto importance = weighted ? std::span(codecData().importance) : std::span<const float>();
            for (const Kind& kind : kinds()) {
                const std::string name =
                    std::string(format.name) + " " + kind.name + (weighted ? " with importance" : "");
                if ((!weighted && format.needsImportance) || !results.wants("best", name))
                    continue;
                Comparison result = compare(peer, encode, format, kind, importance);
                result.suite = "best";
                result.name = name;
                results.add(std::move(result));
            }
        }
    }
}

} // namespace ql::bench
