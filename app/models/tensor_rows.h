// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <memory>
#include <string>

#include "core/arch/model.h"
#include "core/plan/plan.h"

namespace ql::app {

/// The tensors of a model and what a plan does with each, as a table shows them: a row is an index into
/// Model::tensors. Copies share both and may be used on any thread.
struct TensorRows {
    enum Column {
        Name,
        Layer,
        Role,
        Shape,
        SourceType,
        SourceScheme,
        PlannedType,
        TargetScheme,
        BytesBefore,
        BytesAfter,
        Reason,
        ColumnCount
    };

    arch::ModelPtr model{};
    std::shared_ptr<const plan::Plan> plan{}; ///< of this model; null when not known yet

    int count() const { return model ? static_cast<int>(model->tensors.size()) : 0; }
    const arch::TargetTensor& tensor(int row) const { return model->tensors[static_cast<std::size_t>(row)]; }
    const plan::Step* step(int row) const; ///< null without a plan, or where the tensor is not written
    /// "FP8 E4M3, blocks of 128x128", or the type's name where values have no scales apart.
    std::string sourceScheme(int row) const;
    std::string targetScheme(int row) const; ///< empty without a step
    /// The natural order of two rows by a column.
    std::weak_ordering compare(int a, int b, Column column) const;
};

} // namespace ql::app
