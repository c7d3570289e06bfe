// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "core/quant/format.h"

namespace ql::quant::interleave {
struct Program;
}

namespace ql::quant::simd {

/// The fast codecs of one format: the same bytes as FormatInfo.encode and the same floats as FormatInfo.decode (NaN
/// stays NaN). nullptr where there is none.
struct FastCodec {
    Format format{};
    EncodeRows encode = nullptr;
    DecodeRows decode = nullptr;
    EncodeRows encodeBest = nullptr;
};

/// The codecs of one header of this folder, compiled for one instruction set.
using Family = std::span<const FastCodec> (*)();

/// All families of an instruction set, in the order of CMakeLists.txt, which generates these functions. The families
/// themselves may be called only on machines that have the set: even their lists are compiled for it.
std::span<const Family> scalarFamilies(); ///< those without a scalar twin in core/quant/codec, with a single lane
std::span<const Family> vector128Families();
std::span<const Family> avx2Families();
std::span<const Family> avx512Families();

/// Puts `columns` block columns of the rows of a group together, and takes them apart. rows[i] is the first block of
/// row i; 16 bytes around what is read there can be read, too.
struct Rearranger {
    void (*interleave)(const interleave::Program& program, std::size_t columns, const std::byte* const* rows,
                       std::byte* group);
    void (*separate)(const interleave::Program& program, std::size_t columns, const std::byte* group,
                     std::byte* const* rows);
};

const Rearranger& scalarRearranger();
const Rearranger& vector128Rearranger();
const Rearranger& avx2Rearranger();
const Rearranger& avx512Rearranger();

} // namespace ql::quant::simd
