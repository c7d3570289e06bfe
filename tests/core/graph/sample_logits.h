// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "tests/core/graph/run.h"
#include "tests/core/io/temp_folder.h"
#include "tests/oracle/conversion.h"
#include "tests/oracle/llama_oracle.h"

namespace ql::test {

inline std::size_t likeliest(const std::vector<float>& logits, std::size_t row, std::size_t width)
{
    const auto begin = logits.begin() + static_cast<std::ptrdiff_t>(row * width);
    return static_cast<std::size_t>(std::max_element(begin, begin + static_cast<std::ptrdiff_t>(width)) - begin);
}

/// A sample in F16 through the real llama.cpp and through a back end, and the back end's run of the folder that the
/// file was made of.
inline void expectLogitsOfLlamaCpp(graph::Backend& backend, const char* sample)
{
    constexpr std::size_t count = 512;
    const std::string file = oracle::scratchFolder() + "/half.gguf";
    oracle::convert(oracle::sample(sample), {.preset = "F16"}, file);
    std::string text = contentOf(oracle::sample("") + "tales.txt").substr(20000, 2400);
    std::vector<int> tokens = oracle::Llama::instance().tokenize(file, text);
    ASSERT_GT(tokens.size(), count);
    tokens.resize(count);
    const std::vector<float> theirs = oracle::Llama::instance().logits(file, tokens);
    ASSERT_FALSE(theirs.empty()) << oracle::Llama::instance().lastErrors();
    for (const std::string& path : {file, oracle::sample(sample)}) {
        const auto session = openSession(path, backend);
        ASSERT_TRUE(session);
        const std::vector<float> ours = allLogits(*session, {tokens.begin(), tokens.end()});
        EXPECT_LT(relativeDifference(ours, theirs), 1e-2) << path;
        std::size_t same = 0;
        for (std::size_t i = 0; i < tokens.size(); ++i)
            same += likeliest(ours, i, 1024) == likeliest(theirs, i, 1024);
        EXPECT_GE(static_cast<double>(same), 0.99 * static_cast<double>(tokens.size())) << path;
    }
}

} // namespace ql::test
