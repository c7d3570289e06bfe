// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

/// What this program has taken by `new`; a source that is linked with counted_memory.cpp replaces the operators.
/// Not together with sanitizers, which bring their own.
namespace ql::test {

/// Bytes at most at once since startCounting().
std::size_t mostBytes();
void startCounting();

} // namespace ql::test
