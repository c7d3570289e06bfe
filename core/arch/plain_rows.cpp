// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/arch/row_sources.h"
#include "core/arch/source_values.h"

namespace ql::arch {

namespace {

class PlainRows final : public RowSource {
public:
    PlainRows(SourceTensors sources, std::uint64_t columns, std::uint64_t rows)
        : m_sources(std::move(sources))
        , m_columns(columns)
        , m_rowsPerSource(columns ? m_sources.tensors[0]->elements() / columns : rows)
    {
    }

    Status readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const override
    {
        for (std::uint64_t row = first; row < first + count && m_rowsPerSource > 0;) {
            const std::uint64_t within = row % m_rowsPerSource;
            const std::uint64_t rows = std::min(m_rowsPerSource - within, first + count - row);
            QL_CHECK(readValues(*m_sources.checkpoint, *m_sources.tensors[row / m_rowsPerSource], within * m_columns,
                                m_columns, out.subspan((row - first) * m_columns, rows * m_columns)));
            row += rows;
        }
        return ok;
    }

    bool isPlainCopy() const override { return !m_sources.tensors[0]->coded; }

    Status readRaw(std::uint64_t begin, std::span<std::byte> out) const override
    {
        const std::uint64_t perSource = m_sources.tensors[0]->tensor->bytes;
        while (!out.empty()) {
            const std::uint64_t within = begin % perSource;
            const std::uint64_t size = std::min<std::uint64_t>(perSource - within, out.size());
            QL_CHECK(
                m_sources.checkpoint->read(*m_sources.tensors[begin / perSource]->tensor, within, out.first(size)));
            begin += size;
            out = out.subspan(size);
        }
        return ok;
    }

    std::uint64_t scratchBytes(std::uint64_t) const override
    {
        return readValuesScratch(*m_sources.tensors[0], m_columns);
    }

private:
    SourceTensors m_sources;
    std::uint64_t m_columns, m_rowsPerSource;
};

class ConstantRows final : public RowSource {
public:
    ConstantRows(std::vector<float> values, std::uint64_t columns)
        : m_values(std::move(values))
        , m_columns(columns)
    {
    }

    Status readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const override
    {
        std::copy_n(m_values.begin() + static_cast<std::ptrdiff_t>(first * m_columns), count * m_columns, out.begin());
        return ok;
    }
    bool isPlainCopy() const override { return false; }
    Status readRaw(std::uint64_t, std::span<std::byte>) const override
    {
        return fail(Errc::Failed, "computed values have no bytes in a file");
    }
    std::uint64_t scratchBytes(std::uint64_t) const override { return 0; }

private:
    std::vector<float> m_values;
    std::uint64_t m_columns;
};

} // namespace

std::shared_ptr<const RowSource> makePlainRows(SourceTensors sources, std::uint64_t columns, std::uint64_t rows)
{
    return std::make_shared<PlainRows>(std::move(sources), columns, rows);
}

std::shared_ptr<const RowSource> makeConstantRows(std::vector<float> values, std::uint64_t columns)
{
    return std::make_shared<ConstantRows>(std::move(values), columns);
}

} // namespace ql::arch
