// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include "tests/core/job/synthetic.h"

namespace ql::job::test {

/// The files of a folder and of those in it, by their names; of reports what does not depend on the time.
using Files = std::map<std::string, std::string>;
Files filesOf(const std::string& folder);
inline Files filesOf(const TempFolder& folder)
{
    return filesOf(folder.path(""));
}

/// A partial file or a journal.
bool isWorkInProgress(const std::string& name);
Files withoutWorkInProgress(Files files);

/// The same names with the same content; what differs fails the test by its name.
void expectSameFiles(const Files& found, const Files& wanted);

/// Of the output "out" or of a file: what has its final name is whole, and what a program takes for a model is the one
/// of `after` or of `before`.
void expectNothingHalf(const Files& found, const Files& before, const Files& after);

} // namespace ql::job::test
