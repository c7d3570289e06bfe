// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace ql::job::test {

/// Writes a llama of one layer in BF16 as a Hugging Face folder, which must be there: 170 kB that every kind of job can
/// read from the disk.
void writeTinyModel(const std::string& folder);

} // namespace ql::job::test
