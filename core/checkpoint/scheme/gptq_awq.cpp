// SPDX-License-Identifier: Apache-2.0
// GPTQ and AWQ, which store a weight [out, in] transposed. GPTQ: qweight [in * bits / 32, out], packed along the input,
// a dense stream of bits down each column of words; qzeros [groups, out * bits / 32], packed along the output. AWQ
// (gemm): qweight [in, out / 8] and qzeros [groups, out / 8], both packed along the output, the eight nibbles of a word
// being the outputs 0 2 4 6 1 3 5 7. Scales are [groups, out] in both. Rows are read a tile of outputs at a time.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/checkpoint/scheme/integer_weight.h"

namespace ql::checkpoint::scheme {

namespace {

using quant::Format;

constexpr std::uint64_t kTileBytes = std::uint64_t{1} << 20; // of words that are read at a time
constexpr std::array<unsigned, 8> kAwqNibble = {0, 4, 1, 5, 2, 6, 3, 7}; // of the output 0, 1, 2 ... in its word

class Transposed : public IntegerWeight {
public:
    Transposed(IntegerLayout layout, Packing packing)
        : IntegerWeight(std::move(layout))
        , m_packing(packing)
        , m_addsToZero(packing == Packing::Gptq ? 1 : 0)
    {
    }

    Status readCodes(std::uint64_t first, std::uint64_t count, std::span<std::byte> out) const override
    {
        const std::uint64_t most = outputsAtOnce(count);
        std::vector<std::uint32_t> words(tileWords(most));
        for (std::uint64_t done = 0; done < count; done += most) {
            const std::uint64_t now = std::min(most, count - done);
            QL_CHECK(readOutputs(first + done, now, words, out.data() + done * columns()));
        }
        return ok;
    }

    Status readScales(std::uint64_t first, std::uint64_t count, std::span<float> out) const override
    {
        std::vector<float> line(count);
        for (std::uint64_t group = 0; group < groups(); ++group) {
            QL_CHECK(readFloats(*layout().checkpoint, *layout().scales, layout().scales->type.format,
                                group * rows() + first, line));
            for (std::uint64_t row = 0; row < count; ++row)
                out[row * groups() + group] = line[row];
        }
        return scheme().hasZeros ? ok : checkSymmetric(first, count);
    }

    Status readZeros(std::uint64_t first, std::uint64_t count, std::span<std::int16_t> out) const override
    {
        if (count == 0)
            return ok;
        const std::uint64_t begin = wordOf(first), end = wordOf(first + count - 1) + 1;
        const std::uint64_t rowWords = layout().zeros->shape[1];
        // A field may end in the next word.
        std::vector<std::uint32_t> words(std::min(end + 1, rowWords) - begin);
        for (std::uint64_t group = 0; group < groups(); ++group) {
            QL_CHECK(
                readTile(*layout().checkpoint, *layout().zeros, rowWords, group, 1, begin, words.size(), words.data()));
            for (std::uint64_t row = 0; row < count; ++row) {
                const unsigned stored = bitField(words.data(), 1, bitOfOutput(first + row) - begin * 32, bits());
                out[row * groups() + group] =
                    static_cast<std::int16_t>(static_cast<int>(stored) + m_addsToZero - middle());
            }
        }
        return ok;
    }

protected:
    std::uint64_t packedBytes(std::uint64_t count) const override
    {
        const std::uint64_t zeroWords = count * bits() / 32 + 3;
        return (tileWords(outputsAtOnce(count)) + zeroWords) * sizeof(std::uint32_t)
            + count * (sizeof(float) + groups() * sizeof(std::int16_t));
    }

private:
    bool isAwq() const { return m_packing == Packing::AwqGemm; }

    /// Where an output is in a line that is packed along the outputs.
    std::uint64_t bitOfOutput(std::uint64_t output) const
    {
        return isAwq() ? output / 8 * 32 + kAwqNibble[output % 8] * 4 : output * bits();
    }
    std::uint64_t wordOf(std::uint64_t output) const { return bitOfOutput(output) / 32; }

    /// Words that hold the codes of `outputs`.
    std::uint64_t tileWords(std::uint64_t outputs) const
    {
        return isAwq() ? columns() * (outputs / 8 + 2) : layout().codes->shape[0] * outputs;
    }
    std::uint64_t outputsAtOnce(std::uint64_t count) const
    {
        const std::uint64_t most = kTileBytes * 8 / std::max<std::uint64_t>(1, columns() * bits());
        return std::clamp<std::uint64_t>(std::max<std::uint64_t>(16, most / 16 * 16), 1,
                                         std::max<std::uint64_t>(1, count));
    }

    Status readOutputs(std::uint64_t first, std::uint64_t count, std::vector<std::uint32_t>& words,
                       std::byte* out) const
    {
        const std::uint64_t rowWords = layout().codes->shape[1], lines = layout().codes->shape[0];
        const std::uint64_t begin = isAwq() ? first / 8 : first;
        const std::uint64_t width = isAwq() ? (first + count - 1) / 8 + 1 - begin : count;
        QL_CHECK(readTile(*layout().checkpoint, *layout().codes, rowWords, 0, lines, begin, width, words.data()));
        const int shift = middle();
        if (isAwq()) {
            for (std::uint64_t row = 0; row < count; ++row) {
                const std::uint64_t bit = bitOfOutput(first + row) - begin * 32;
                const std::uint32_t* word = words.data() + bit / 32;
                for (std::uint64_t column = 0; column < columns(); ++column, word += width)
                    out[row * columns() + column] =
                        static_cast<std::byte>(static_cast<int>(*word >> bit % 32 & 15) - shift);
            }
            return ok;
        }
        for (std::uint64_t row = 0; row < count; ++row)
            for (std::uint64_t column = 0; column < columns(); ++column)
                out[row * columns() + column] = static_cast<std::byte>(
                    static_cast<int>(bitField(words.data() + row, width, column * bits(), bits())) - shift);
        return ok;
    }

    /// A weight that is said to be symmetric has no other zero point than the middle, in every row that is read.
    Status checkSymmetric(std::uint64_t first, std::uint64_t count) const
    {
        std::vector<std::int16_t> zeros(count * groups());
        QL_CHECK(readZeros(first, count, zeros));
        const auto odd = std::find_if(zeros.begin(), zeros.end(), [](std::int16_t zero) { return zero != 0; });
        if (odd == zeros.end())
            return ok;
        return fail(
            Errc::BadInput,
            fmt::format("{}: the configuration says symmetric (sym) and {}, so that all zero points are {}, "
                        "but there is {}{}",
                        layout().zeros->name, dialect(), middle(), *odd + middle(),
                        *odd == 1 || *odd == -1 ? "; checkpoint_format (gptq or gptq_v2) is probably wrong" : ""));
    }

    const Packing m_packing;
    const int m_addsToZero;
};

tl::unexpected<Error> misfit(const Candidate& candidate, std::string_view what, const Tensor* companion)
{
    return fail(Errc::BadInput,
                companion ? fmt::format("{}: {} {} are not the {} of {} {}", companion->name, companion->type.name(),
                                        shapeText(companion->shape), what, candidate.main->name,
                                        shapeText(candidate.main->shape))
                          : fmt::format("{}: its {} are missing", candidate.main->name, what));
}

Result<Resolved> resolveTransposed(const Candidate& candidate)
{
    const Tensor& main = *candidate.main;
    const Declared& declared = *candidate.declared;
    const bool isAwq = declared.packing == Packing::AwqGemm;
    if (main.shape.size() != 2 || (!isAwq && main.shape[0] * 32 % declared.bits != 0))
        return fail(Errc::BadInput,
                    fmt::format("{}: a tensor of shape {} is not a weight of {} bits", main.name, shapeText(main.shape),
                                declared.bits));
    IntegerLayout layout;
    layout.checkpoint = candidate.checkpoint;
    layout.codes = &main;
    layout.columns = isAwq ? main.shape[0] : main.shape[0] * 32 / declared.bits;
    layout.rows = isAwq ? main.shape[1] * 8 : main.shape[1];
    const Grouping grouping = declared.grouping.value_or(Grouping{1, 128});
    const quant::Scheme shape = integerScheme(declared.bits, grouping, main, false);
    const std::uint64_t groups = quant::groupsPerRow(shape, layout.columns);
    const std::vector<std::uint64_t> scaleShape{groups, layout.rows};
    const std::vector<std::uint64_t> zeroShape{groups, layout.rows * declared.bits / 32};
    layout.scales = candidate[Part::Scale];
    if (!isFloat(layout.scales) || layout.scales->shape != scaleShape)
        return misfit(candidate, fmt::format("scales {} (for groups of {})", shapeText(scaleShape), grouping.columns),
                      layout.scales);
    layout.zeros = candidate[Part::QZeros];
    if (!isOf(layout.zeros, Format::I32) || layout.zeros->shape != zeroShape || layout.rows * declared.bits % 32)
        return misfit(candidate, fmt::format("zero points {}", shapeText(zeroShape)), layout.zeros);
    layout.groupIndex = isAwq ? nullptr : candidate[Part::GroupIndex];
    if (layout.groupIndex && (!isOf(layout.groupIndex, Format::I32) || layout.groupIndex->elements() != layout.columns))
        return misfit(candidate, "groups of the columns", layout.groupIndex);
    layout.dialect = declared.dialect;
    layout.scheme =
        integerScheme(declared.bits, grouping, *layout.scales, isAwq || !declared.symmetric.value_or(false));
    Resolved resolved{Stored::Integer, {layout.rows, layout.columns}, nullptr, layout.companions()};
    resolved.hasDoubtfulZeros = !isAwq && layout.scheme.hasZeros;
    resolved.coded = std::make_shared<Transposed>(std::move(layout), declared.packing);
    return resolved;
}

bool claimsTransposed(const Candidate& candidate)
{
    return candidate.part == Part::QWeight && isOf(candidate.main, Format::I32) && candidate.says({Stored::Integer})
        && (candidate.declared->packing == Packing::Gptq || candidate.declared->packing == Packing::GptqV2
            || candidate.declared->packing == Packing::AwqGemm);
}

} // namespace

constinit const Family kTransposed{"GPTQ and AWQ", claimsTransposed, resolveTransposed};

} // namespace ql::checkpoint::scheme
