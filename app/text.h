// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <QString>

#include "core/base/result.h"
#include "core/plan/recipe.h"

/// Core values as text for people.
namespace ql::app::text {

QString bytes(std::uint64_t count); ///< "2.31 MiB"
QString size(const std::string& size); ///< what formatBytes() of core gave, in the user's language
QString bytesDelta(std::int64_t count); ///< "+1.2 MiB", "−340 KiB", "±0"
QString count(std::uint64_t count); ///< "3.67 M"
QString grouped(std::uint64_t count); ///< "3,672,320" as the locale has it
QString bitsPerWeight(double bits); ///< "4.93 bits/weight"
QString shape(const std::vector<std::uint64_t>& shape); ///< "768 × 256"
QString error(double relativeRmse); ///< three significant digits; "0" when exact
QString nats(double divergence); ///< three significant digits, but millionths at most: "0.0313", "0.000067"
QString duration(double seconds);
QString container(plan::Container container); ///< "GGUF", "safetensors"
QString dialect(plan::ServingDialect dialect); ///< "ModelOpt"
QString parts(plan::Parts parts); ///< "Text and vision"
/// The kind of a failure in the user's language; the sentence of the error says the rest.
QString headline(Errc code);

} // namespace ql::app::text
