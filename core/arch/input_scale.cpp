// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cmath>

#include "core/arch/model.h"
#include "core/quant/dispatch.h"

namespace ql::arch {

namespace {

constexpr float kLargestFp8 = 448.0f;
constexpr float kLargestFp4 = 6.0f * 448.0f; // of E2M1 times that of E4M3

} // namespace

float InputScale::as(Form wanted) const
{
    if (wanted == form)
        return value;
    const float largest = form == Form::Fp8 ? value * kLargestFp8
        : form == Form::Fp4                 ? value * kLargestFp4
        : form == Form::Fp4Inverse          ? kLargestFp4 / value
                                            : value;
    switch (wanted) {
    case Form::Largest:
        break;
    case Form::Fp8:
        return largest / kLargestFp8;
    case Form::Fp4:
        return largest / kLargestFp4;
    case Form::Fp4Inverse:
        return kLargestFp4 / largest;
    }
    return largest;
}

Result<std::optional<InputScale>> readInputScale(const checkpoint::Checkpoint& checkpoint,
                                                 const checkpoint::Tensor& tensor, bool isFp4)
{
    std::array<std::byte, sizeof(double)> bytes{};
    const quant::DecodeRows decode = tensor.type.known() ? quant::decoder(tensor.type.format) : nullptr;
    if (!decode || tensor.elements() != 1 || tensor.bytes > bytes.size())
        return std::optional<InputScale>();
    QL_CHECK(checkpoint.read(tensor, 0, std::span(bytes).first(tensor.bytes)));
    InputScale scale;
    decode(bytes.data(), 1, 1, &scale.value);
    using Form = InputScale::Form;
    scale.form = tensor.name.ends_with("input_global_scale") ? Form::Fp4Inverse : isFp4 ? Form::Fp4 : Form::Fp8;
    if (!std::isfinite(scale.value) || scale.value <= 0)
        return std::optional<InputScale>();
    return std::optional(scale);
}

Result<std::optional<float>> ServedRounding::scale() const
{
    using Kind = checkpoint::ServedInputs::Kind;
    using Form = InputScale::Form;
    std::optional<float> largest;
    if (!inputs.isStatic)
        return largest;
    const bool isFp4 = inputs.kind == Kind::Nvfp4;
    for (const checkpoint::Tensor* tensor : scales) {
        QL_TRY(const auto scale, readInputScale(*checkpoint, *tensor, isFp4));
        if (scale)
            largest = std::max(largest.value_or(0), scale->as(isFp4 ? Form::Fp4 : Form::Fp8));
    }
    return largest;
}

} // namespace ql::arch
