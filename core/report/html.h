// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "core/report/report.h"
#include "core/report/summary.h"

namespace ql::report {

/// The report as a document of its own: HTML5 that is well-formed XML too, UTF-8, with all styles and charts inside and
/// no need of a script. Every number of a table has its exact value in a <data> element, the same double as in the
/// JSON. At most `mostRows` tensors are listed one by one; more are folded (foldRows()), and the document says how.
std::string toHtml(const Report& report, std::size_t mostRows = 1000);

namespace html {

// The parts that are tables, each with its heading.
std::string filesSection(const Report& report);
std::string truthSection(const FoldedRows& folded);
std::string certificateSection(const Report& report, const FoldedRows& folded);
std::string errorSection(const Report& report, const FoldedRows& folded);
std::string recipeSection(const Report& report);
std::string notCarriedSection(const Report& report);
std::string problemSection(const Report& report);
std::string environmentSection(const Report& report);

} // namespace html

} // namespace ql::report
