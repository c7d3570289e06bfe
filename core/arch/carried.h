// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace ql::arch {

/// A part of a model that has a GGUF file of its own: llama.cpp reads a vision encoder from a second file ("mmproj").
enum class ModelPart : std::uint8_t { Text, Vision };

/// "text" or "vision", as architecture files say it.
constexpr std::string_view partName(ModelPart part)
{
    return part == ModelPart::Vision ? "vision" : "text";
}

/// What of a checkpoint goes into one GGUF file.
struct Carried {
    ModelPart part = ModelPart::Text;
    bool mtp =
        true; ///< of the text, the layers that predict further tokens, where the architecture has a place for them
    auto operator<=>(const Carried&) const = default;
};

} // namespace ql::arch
