// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/report/report.h"

/// One tensor has several names: that of the source, that in GGUF, that of its codes in safetensors
/// ("up_proj.weight_packed"). Views that show one of them find each other by these.
namespace ql::app {

/// The tensor of a model with a name, or the one that is that tensor alone under another; -1 when none. Scales are no
/// weights.
int tensorNamed(const arch::Model& model, const std::string& name);

/// The same of many, each at the place of its name. Names that the model spells differently are looked for one by one;
/// of very many the first few will do.
std::vector<int> tensorsNamed(const arch::Model& model, const std::vector<std::string>& names);

/// The tensors of another reading of the same checkpoint that share a source with these, once each and in order;
/// several where one has been taken apart. Indices that the first has not are left out.
std::vector<int> sameTensors(const arch::Model& before, const std::vector<int>& tensors, const arch::Model& after);

/// The row of a report about what a view calls `name`; null when none. `model` is the open one and may be null.
const report::TensorRow* rowNamed(const report::Report& report, const std::string& name, const arch::Model* model);

} // namespace ql::app
