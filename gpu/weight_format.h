// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>

#include "core/quant/format.h"

namespace ql::gpu {

/// The levels of the points of a code book, a byte each.
enum class Book { None, Iq1, Iq2Xxs, Iq2Xs, Iq2S, Iq3Xxs, Iq3S };
std::span<const std::byte> bookBytes(Book book);

/// A format that shaders decode, and how its rows lie on a device: blocks as in files, but for plain numbers, which are
/// taken as blocks of 32 and filled up with zeros at the end of a row, and for scales that would keep the rest of a
/// block from lying at multiples of four bytes, or of sixteen, so that shaders load four words at a time: they get a
/// plane of their own. No bit changes.
struct WeightFormat {
    quant::Format format;
    std::uint32_t splitOffset = 0, splitBytes = 0; ///< of a block; 0 bytes: nothing lies apart
    Book book = Book::None;

    std::uint32_t blockValues() const; ///< at least 32
    std::uint32_t bodyBytes() const; ///< of a block without what lies apart; a multiple of 4
    std::string shader(std::string_view kind) const; ///< "linear_q4_0"
};

/// All of them. To add one: a row in weight_format.cpp, a branch in shaders/decode/, a name in CMakeLists.txt.
std::span<const WeightFormat> weightFormats();

/// Nothing where no shader decodes it.
const WeightFormat* weightFormat(quant::Format format);

/// As what weights of a format are put on a device: as they are where a shader decodes them; else the processor decodes
/// them while they are loaded, to F16. Nothing for formats that we cannot read.
std::optional<quant::Format> uploadFormat(quant::Format stored);

} // namespace ql::gpu
