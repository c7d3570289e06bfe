// SPDX-License-Identifier: Apache-2.0
// write_seeds FOLDER: the seeds of each kind as files, for fuzzers that take folders.
#include <filesystem>
#include <fstream>

#include "tests/fuzz/strangers.h"

int main(int argumentCount, char** arguments)
{
    if (argumentCount != 2)
        return 2;
    for (const ql::test::Stranger& stranger : ql::test::strangers()) {
        const std::filesystem::path folder = std::filesystem::path(arguments[1]) / stranger.name;
        std::filesystem::create_directories(folder);
        int number = 0;
        for (const std::string& bytes : stranger.seeds())
            std::ofstream(folder / ("seed-" + std::to_string(number++)), std::ios::binary) << bytes;
    }
    return 0;
}
