// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/arch/model.h"
#include "core/plan/recipe.h"

namespace ql::app {

class Studio;

/// A recipe after a type was painted onto tensors.
struct Painted {
    plan::Recipe recipe{};
    QString what{}; ///< "ffn_down, layers 3-10"
    int skipped = 0; ///< tensors that are never quantised, left as they are
};

/// Gives these tensors the type (nothing: keep) by rules at the top of the stack that no other tensor feels. Rules that
/// only serve these tensors go; where what remains says the same, nothing is added. Tensors that are never quantised
/// are left out, unless there are no others. Pure.
Painted paintTensors(const arch::Model& model, const plan::Recipe& recipe, const std::vector<int>& tensors,
                     std::optional<quant::Format> type);

/// Takes back what rules and choices for roles say of these tensors. Rules that also serve others are narrowed to them.
Painted unpaintTensors(const arch::Model& model, const plan::Recipe& recipe, const std::vector<int>& tensors);

/// "ffn_down, layers 3-10": what a rule is called.
QString nameOfTensors(const arch::Model& model, const std::vector<int>& tensors);

/// The same for the selection, as one entry of the history. Nothing chosen, or nothing that can change, is told.
void paintSelection(Studio& studio, std::optional<quant::Format> type);
void unpaintSelection(Studio& studio);

/// One type of the palette with its key.
struct PaintType {
    quant::Format format{};
    QChar key{};
};
/// The types most used in the recipe's container, from few bits to many: a digit is the bits per weight. Then what the
/// preset and the rules use beyond, with letters.
std::vector<PaintType> paintTypes(const plan::Recipe& recipe);
constexpr QChar keepKey = u'K', unpaintKey = u'0', moreKey = u'M';

} // namespace ql::app
