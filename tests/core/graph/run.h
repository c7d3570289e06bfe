// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/arch/model.h"
#include "core/checkpoint/checkpoint.h"
#include "core/graph/backend.h"
#include "gpu/cpu/cpu_backend.h"

namespace ql::test {

/// A session on the processor; fails the test when there is none.
inline std::unique_ptr<graph::Session> openSession(const std::string& path, graph::Backend& backend,
                                                   const graph::SessionOptions& options = {})
{
    const auto checkpoint = checkpoint::open(io::systemDisk(), path);
    EXPECT_TRUE(checkpoint) << checkpoint.error().message;
    const auto model = arch::interpret(*checkpoint);
    EXPECT_TRUE(model) << model.error().message;
    const auto graph = graph::buildGraph(*model);
    EXPECT_TRUE(graph) << (graph ? "" : graph.error().message);
    if (!graph)
        return nullptr;
    auto session = backend.open(*graph, options);
    EXPECT_TRUE(session);
    for (std::size_t layer = 0; layer < (*graph)->layers.size(); ++layer)
        EXPECT_TRUE((*session)->loadLayer(layer));
    EXPECT_TRUE((*session)->loadOutput());
    return std::move(*session);
}

/// Tokens that differ, from 0 to vocabulary - 1.
inline std::vector<std::uint32_t> someTokens(std::size_t count, std::uint64_t vocabulary)
{
    std::vector<std::uint32_t> tokens;
    for (std::size_t i = 0; i < count; ++i)
        tokens.push_back(static_cast<std::uint32_t>((i * 37 + i * i * 11 + 5) % vocabulary));
    return tokens;
}

/// Logits of every token of a text, given at once.
inline std::vector<float> allLogits(graph::Session& session, const std::vector<std::uint32_t>& tokens)
{
    auto stream = session.makeStream(tokens.size(), false);
    EXPECT_TRUE(stream);
    EXPECT_TRUE(session.embed(**stream, tokens));
    graph::Stream* const streams[] = {stream->get()};
    for (std::size_t layer = 0; layer < session.graph().layers.size(); ++layer)
        EXPECT_TRUE(session.runLayer(layer, streams));
    std::vector<float> logits(tokens.size() * session.graph().vocabulary);
    EXPECT_TRUE(session.logits(**stream, 0, tokens.size(), logits));
    return logits;
}

/// Root of the mean squared difference, relative to that of `expected`.
template <typename A, typename B>
double relativeDifference(const std::vector<A>& actual, const std::vector<B>& expected)
{
    EXPECT_EQ(actual.size(), expected.size());
    double difference = 0, size = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double d = static_cast<double>(actual[i]) - static_cast<double>(expected[i]);
        difference += d * d;
        size += static_cast<double>(expected[i]) * static_cast<double>(expected[i]);
    }
    return std::sqrt(difference / size);
}

} // namespace ql::test
