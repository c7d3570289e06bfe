// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QString>

#include "core/job/divergence.h"

namespace ql::app {

/// How far a quantised model is from its original, in words. See docs/preview.md for where the borders come from.
enum class Verdict { Same, AsGood, VeryClose, Close, Noticeable, Far };

/// One step of the scale: a model is here when the mean divergence is below and the share of same top tokens above.
struct VerdictStep {
    Verdict verdict{};
    double divergence = 0; ///< mean KL divergence in nats, below
    double sameTop = 0; ///< share, at least
};
/// From the best; whatever meets none of them is Far. Same is not among them: it is no difference at all.
inline constexpr std::array verdictSteps = {
    VerdictStep{Verdict::AsGood, 0.005, 0.965},
    VerdictStep{Verdict::VeryClose, 0.02, 0.94},
    VerdictStep{Verdict::Close, 0.06, 0.90},
    VerdictStep{Verdict::Noticeable, 0.2, 0.80},
};

/// The worse of what the two figures say.
Verdict verdictOf(double meanDivergence, double sameTop);
/// The best and the worst that two standard errors leave open.
std::pair<Verdict, Verdict> verdictRange(const job::Divergence& figures);

QString verdictWords(Verdict verdict); ///< "Very close to the original"
QString verdictScale(); ///< all of them with their borders, for a tool tip

} // namespace ql::app
