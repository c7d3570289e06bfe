// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/base/result.h"

namespace ql::container {

/// Where a link leads that leaves the model's folder: the folder of what it stands for. Empty for what lies in the
/// folder, for what is not there, and on a disk that is not the system's, which has no links. The cache of the Hugging
/// Face hub is made of links from <model>/snapshots/<revision>/ into <model>/blobs/, so that folder belongs to the
/// model, too; and so does that of `opened`, the file that somebody has chosen, wherever its link leads.
std::string leavesFolder(const std::string& folder, const std::string& path, const std::string& opened = {});
/// The same as a refusal. Errors: BadInput.
Status checkInFolder(const std::string& folder, const std::string& path, const std::string& opened = {});

} // namespace ql::container
