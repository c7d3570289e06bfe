// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkpoint/coded_weight.h"

namespace ql::checkpoint::scheme {

/// Looks at a few values of a weight: do scales and factor give numbers of the size that weights have, in the sense
/// (multiplied or divided) that the dialect says? Refused is what is far from any weight, while the opposite sense
/// gives ordinary numbers. Weights without a number other than zero, or odd in both senses, are let through.
///
/// What cannot be seen in values: the order of the two codes in a byte (both lie in one group and share its scale), and
/// a square grid of scales that is transposed (each block's codes fill their range whichever scale it gets). These are
/// facts of the dialects, which all put the first code low and rows first.
/// Errors: BadInput naming `name`.
Status checkPlausible(const CodedWeight& weight, const std::string& name);

/// Weights lie around zero, so codes of few bits that lie one step beside their zero points on average are read with
/// the wrong one of the two ways of storing zero points (GPTQ: as they are, or less one). Errors: BadInput.
Status checkZeroPoints(const CodedWeight& weight, const std::string& name);

} // namespace ql::checkpoint::scheme
