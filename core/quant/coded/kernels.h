// SPDX-License-Identifier: Apache-2.0
#pragma once

// What does the work of coded.h on one instruction set. Every set has a table of its own; the scalar one is the truth.

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/quant/coded.h"
#include "core/quant/coded/group.h"
#include "core/quant/dispatch.h"

namespace ql::quant {

/// The functions of coded.h that have the same names.
struct CodedKernels {
    void (*decode)(const CodedRowsView& rows, float* out);
    void (*encode)(const Scheme& scheme, const float* values, const float* scales, std::uint64_t rows,
                   std::uint64_t columns, std::byte* codes);
    std::uint64_t (*countNanCodes)(Element element, std::span<const std::byte> codes);
    void (*groupMaxima)(const float* values, std::uint64_t rows, std::uint64_t columns, std::uint64_t groupColumns,
                        float* out);
    void (*packMxfp4)(const std::byte* codes, const std::byte* e8m0, std::uint64_t columns, std::byte* blocks);
    void (*unpackMxfp4)(const std::byte* blocks, std::uint64_t columns, std::byte* codes, std::byte* e8m0);
    void (*packNvfp4)(const std::byte* codes, const std::byte* e4m3, std::uint64_t columns, std::byte* blocks);
    void (*unpackNvfp4)(const std::byte* blocks, std::uint64_t columns, std::byte* codes, std::byte* e4m3);
    void (*packQ4_0)(const std::byte* codes, const float* scales, std::uint64_t columns, std::byte* blocks);
    void (*packQ8_0)(const std::byte* codes, const float* scales, std::uint64_t columns, std::byte* blocks);
};

/// The tables of the fastest set up to `isa` that has them.
const CodedKernels& codedKernels(Isa isa);
const CodedSearch& codedSearch(Isa isa);

namespace coded {

extern const CodedKernels scalarKernels;

void decode(const CodedRowsView& rows, float* out);
void decode(const CodedRowsView& rows, double* out);
void encode(const Scheme& scheme, const float* values, const float* scales, std::uint64_t rows, std::uint64_t columns,
            std::byte* codes);
void packMxfp4(const std::byte* codes, const std::byte* e8m0, std::uint64_t columns, std::byte* blocks);
void unpackMxfp4(const std::byte* blocks, std::uint64_t columns, std::byte* codes, std::byte* e8m0);
void packNvfp4(const std::byte* codes, const std::byte* e4m3, std::uint64_t columns, std::byte* blocks);
void unpackNvfp4(const std::byte* blocks, std::uint64_t columns, std::byte* codes, std::byte* e4m3);
void packQ4_0(const std::byte* codes, const float* scales, std::uint64_t columns, std::byte* blocks);
void packQ8_0(const std::byte* codes, const float* scales, std::uint64_t columns, std::byte* blocks);

} // namespace coded

/// Only for machines that have the set. The search has no scalar twin: it is compiled for a single lane too, and that
/// is the truth.
namespace simd {

const CodedSearch& scalarCodedSearch();
const CodedSearch& vector128CodedSearch();
const CodedSearch& avx2CodedSearch();
const CodedSearch& avx512CodedSearch();

const CodedKernels& vector128Coded();
const CodedKernels& avx2Coded();
const CodedKernels& avx512Coded();

} // namespace simd
} // namespace ql::quant
