// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/container/imatrix/imatrix.h"
#include "core/job/context.h"
#include "core/job/division.h"
#include "core/job/schedule.h"
#include "core/job/tally.h"
#include "core/output/model_output.h"
#include "core/plan/plan.h"
#include "core/quant/coded.h"
#include "core/quant/interleave/layout.h"

namespace ql::job {

/// One tensor of a plan, ready to be made task by task. Immutable, so its tasks may run on several threads; the plan
/// must live as long. A tensor that is copied although its type cannot be decoded is cut by bytes instead of rows.
class TensorWork {
public:
    /// Errors: BadArgument for a step that cannot be carried out (no encoder, no importance matrix of the right size).
    static Result<TensorWork> prepare(const plan::Plan& plan, const plan::Step& step);

    const plan::Step& step() const { return *m_step; }
    const arch::TargetTensor& tensor() const { return *m_tensor; }
    const Division& division() const { return m_division; }
    Load load() const;
    Tally emptyTally() const; ///< without an error map where the tensor is copied: it would be zero everywhere
    /// The bytes of a task within the tensor.
    std::uint64_t taskBegin(std::size_t task) const { return m_division.task(task).first * m_rowBytes; }
    std::uint64_t taskBytes(std::size_t task) const { return m_division.task(task).count * m_rowBytes; }

    /// Reads, encodes, measures and writes the rows of one task. NaN and infinite values that would have to
    /// be quantised are counted, and zeros stand for their chunk: accept() will refuse the tensor.
    /// Errors: Cancelled, BadInput, CannotWrite.
    Result<Tally> run(std::size_t task, output::ModelOutput& output, Context& context) const;

    /// The same for some rows of one task, without writing. `rows` neither begins nor ends within a group of rows that
    /// are stored together. Errors: Cancelled, BadInput.
    Result<Tally> measure(RowRange rows, Context& context) const;

    /// Rows of the source, and what would be read back of them; nothing is written. `rows` neither begins nor ends
    /// within a group of rows that are stored together. Rows that cannot be encoded because they have a NaN or an
    /// infinity come back as NaN. Only where the planned type is known. Errors: BadInput.
    Status roundTrip(RowRange rows, std::span<float> original, std::span<float> written) const;

    /// The bytes of some rows as run() would write them. `rows` as in roundTrip(). Errors: BadInput; those of accept().
    Status makeBytes(RowRange rows, std::span<std::byte> out) const;
    /// Whether these are blocks that hold all of the values but a scale of the tensor.
    bool makesBlocks() const { return m_encode || m_repack; }
    std::uint64_t rowBytes() const { return m_rowBytes; } ///< 1 where it is cut by bytes

    /// What stands in the way of a finished tensor. Errors: Failed for values that cannot be quantised.
    Status accept(const Tally& tally) const;

private:
    struct Buffers;
    /// Of the buffers: values, values and bytes.
    struct Sizes {
        std::uint64_t original = 0, decoded = 0, bytes = 0;
    };

    Sizes bufferSizes() const;
    std::uint64_t rowsTogether() const; ///< rows that no chunk may cut apart, on either side
    Status write(RowRange rows, const Buffers& buffers, output::ModelOutput& output) const;
    Status readRaw(std::uint64_t offset, std::span<std::byte> out) const
    {
        const Doing reading(Activity::Read);
        return m_tensor->rows->readRaw(offset, out);
    }
    Status readRows(RowRange rows, std::span<float> out) const
    {
        const Doing reading(Activity::Read);
        return m_tensor->rows->readRows(rows.first, rows.count, out);
    }
    Status makeChunk(RowRange rows, Buffers& buffers, Tally& tally) const;
    Status copyChunk(RowRange rows, Buffers& buffers, Tally& tally) const;
    Status rearrangeChunk(RowRange rows, Buffers& buffers, Tally& tally) const;
    Status rearrange(RowRange rows, std::byte* out) const;
    Status encodeChunk(RowRange rows, Buffers& buffers, Tally& tally) const;
    Status encodeAndDecode(RowRange rows, std::span<const float> original, std::span<float> written) const;
    /// `scales` become those of coded rows.
    Status encode(RowRange rows, std::span<const float> original, std::span<std::byte> bytes,
                  std::vector<float>& scales) const;
    /// The ways of making bytes of the original values.
    Status encodeValues(RowRange rows, Buffers& buffers) const;
    Status codeValues(RowRange rows, Buffers& buffers) const;
    bool makesValues() const { return m_encode || m_coding || m_repack; } ///< instead of moving bytes
    bool holdsNonfinite() const; ///< may NaN and infinite values be written?
    /// The codes of some rows of the chunk that has been made, with their scales.
    Result<quant::CodedRowsView> codesOf(RowRange group, std::uint64_t firstInChunk, const Buffers& buffers) const;
    Status countNanCodes(RowRange rows, Tally& tally) const;
    /// Counts, in the rows of the chunk that are in doubt, the values that are not exactly those of the source.
    Status countExactly(RowRange rows, std::span<const std::uint64_t> inDoubt, Buffers& buffers, Tally& tally) const;
    Status decodeExactly(RowRange group, std::uint64_t firstInChunk, Buffers& buffers, std::span<double> out) const;
    /// Decodes the chunk that has been made, as a program that reads the file does, and calls use(row, values) for its
    /// rows while they are in the first-level cache.
    template <typename Use> Status decodeChunk(RowRange rows, Buffers& buffers, Use use) const;
    Status decodeGroup(RowRange group, std::uint64_t firstInChunk, Buffers& buffers) const;
    /// Counts the chunk as equal to its source.
    Status tallySame(RowRange rows, Buffers& buffers, Tally& tally) const;
    std::uint64_t sourceRowBytes() const;
    std::uint64_t rowsToNextMatrix(std::uint64_t row) const;
    std::span<const float> importanceOf(std::uint64_t row) const;

    const plan::Step* m_step = nullptr;
    const arch::TargetTensor* m_tensor = nullptr;
    Division m_division{};
    std::uint64_t m_columns = 0; ///< 0 when cut by bytes
    std::uint64_t m_rowBytes = 0;
    std::uint64_t m_rowsPerGroup = 0; ///< rows that are decoded and measured at a time
    std::uint64_t m_rowsPerMatrix = 0; ///< rows that share an importance vector, or a factor
    bool m_isFloat = false;
    const quant::interleave::Layout* m_layout = nullptr; ///< where the source's rows are only rearranged
    const plan::Coding* m_coding = nullptr; ///< where the written values are codes, with scales elsewhere
    const plan::Repack* m_repack = nullptr; ///< where the source's codes are only put into blocks
    quant::EncodeRows m_encode = nullptr;
    quant::DecodeRows m_decode = nullptr;
    const imatrix::Entry* m_importance = nullptr;
    const arch::TensorScale* m_scale = nullptr; ///< what the written values lack
};

} // namespace ql::job
