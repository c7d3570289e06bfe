// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/plan/plan.h"
#include "core/plan/problem_list.h"

namespace ql::plan {

/// Distributes the steps over output files and lays each out to the byte: fills Plan::files and Plan::bytes, and file
/// and offset of every step. A new file begins where the tensors of the current one, padded to 32 bytes, would exceed
/// Recipe::splitBytes; a tensor larger than that has a file of its own. One file needs no split keys.
/// What the container cannot hold (long names, more than four dimensions) becomes problems, and the files then have no
/// header.
void layOutFiles(Plan& plan, const std::string& outputName, ProblemList& problems);

} // namespace ql::plan
