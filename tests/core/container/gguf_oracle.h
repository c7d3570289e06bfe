// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace ql::test {

/// Reads a GGUF file's header with the real ggml library, in a child process because ggml aborts on some files.
/// The answer lists all that the library says about the file, one fact per line:
///   version 3 / alignment 32 / data 288 / key NAME TYPE VALUE / tensor NAME TYPE OFFSET BYTES
/// with offsets from the beginning of the file. Nothing when the library refuses the file or aborts.
/// Needs libggml-base.so under QL_ORACLE_DIR; throws std::runtime_error where it is missing.
std::optional<std::string> readWithGgml(const std::string& path);

} // namespace ql::test
