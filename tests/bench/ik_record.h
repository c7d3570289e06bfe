// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "core/quant/dispatch.h"

namespace ql::bench {

/// What ik_llama.cpp's own encoder did with one format, once, on one busy core of another machine: a rough figure, but
/// its library cannot be loaded here. Source: tests/fixtures/quant/ik.
struct IkRecord {
    double plain = 0, weighted = 0; ///< weights per second
};

/// Nothing for formats that were not recorded.
std::optional<IkRecord> ikRecord(const quant::FormatInfo& format);

/// Does the encoder give the recorded bytes for the recorded rows?
bool givesRecordedBytes(const quant::FormatInfo& format, quant::EncodeRows encode, bool weighted);

} // namespace ql::bench
