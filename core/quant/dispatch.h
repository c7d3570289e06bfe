// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

#include "core/quant/format.h"

namespace ql::quant {
namespace simd {
struct Rearranger;
}

/// An instruction set that codecs are compiled for. Every one gives the same bytes; Scalar is the truth.
enum class Isa { Scalar, Vector128, Avx2, Avx512 };

std::string_view isaName(Isa isa);

/// The sets this machine can run, slowest first; always begins with Scalar. The environment variable
/// QUANTLOOM_ISA ("scalar", "vector128", "avx2", "avx512") caps the list.
std::span<const Isa> supportedIsas();

/// The encoder of a format for an instruction set, falling back to the next slower one where there is no faster (and
/// from Search::Best to the reference's bytes where nothing better exists); nullptr when the format cannot be encoded.
EncodeRows encoder(Format format, Isa isa, Search search = Search::Reference);
DecodeRows decoder(Format format, Isa isa);

/// What rearranges groups of interleaved rows with an instruction set that this machine can run.
const simd::Rearranger& rearranger(Isa isa);

/// The fastest on this machine.
EncodeRows encoder(Format format, Search search = Search::Reference);
DecodeRows decoder(Format format);

} // namespace ql::quant
