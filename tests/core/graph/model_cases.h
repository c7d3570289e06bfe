// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "core/graph/backend.h"
#include "tests/core/graph/made_model.h"

namespace ql::test {

/// A made model of a known kind, or of one that a test describes.
struct ModelCase {
    const char* name;
    Facts facts;
    const char* graph = nullptr; ///< for an architecture of the test's own
};

/// One for every kind, and for whatever else the operations of a graph can be. Every back end runs all of them.
std::span<const ModelCase> modelCases();

/// Logits of all tokens of a text, given at once.
std::vector<float> logitsOf(graph::Backend& backend, const ModelCase& test);

/// Its logits beside those of a plain execution in double: all tokens at once, and token after token from the cache.
void expectReferenceLogits(graph::Backend& backend, const ModelCase& test);

} // namespace ql::test
