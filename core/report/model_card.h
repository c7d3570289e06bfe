// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/report/report.h"

namespace ql::report {

/// What only the user knows.
struct CardOptions {
    std::string baseModel{}; ///< "owner/name" of the source; empty: as the source itself says, if it does
    std::string quantizedBy{}; ///< empty: the card says nothing
};

/// A README.md for the hub: YAML front matter, then recipe, files, errors, how to run it, and provenance, in Markdown.
std::string modelCard(const Report& report, const CardOptions& options = {});

/// The sections without the front matter, to be pasted elsewhere.
std::string toMarkdown(const Report& report);

/// README.md in the folder of the output, or in the output where it is a folder.
std::string cardPath(const std::string& output);

} // namespace ql::report
