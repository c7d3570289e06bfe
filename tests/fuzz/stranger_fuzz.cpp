// SPDX-License-Identifier: Apache-2.0
// Reads damaged files by the thousand: stranger_fuzz COUNT [FIRST]. Every number from FIRST to FIRST + COUNT - 1 stands
// for one damaged file, always the same; a crash names the number.
// stranger_fuzz --findings FOLDER reads what was once read wrongly: FOLDER/<kind>/<name>, and in <name>.says the words
// that its sentence must have (nothing: it is sound).
// stranger_fuzz --seeds FOLDER FINDINGS writes the seeds of each kind and its findings, for fuzzers that take folders.
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/fuzz/mutate.h"
#include "tests/fuzz/strangers.h"
#ifdef QL_COUNTED_MEMORY
#include "tests/fuzz/counted_memory.h"
#endif

namespace ql::test {
namespace {

std::uint64_t currentNumber = 0;

/// Not formatted: this runs in a signal handler.
void reportCrash(int signal)
{
    std::array<char, 32> text{};
    std::size_t at = text.size();
    text[--at] = '\n';
    for (std::uint64_t rest = currentNumber; at > 0; rest /= 10) {
        text[--at] = static_cast<char>('0' + rest % 10);
        if (rest < 10)
            break;
    }
    constexpr std::string_view words = "crashed on file ";
    (void)!::write(STDERR_FILENO, words.data(), words.size());
    (void)!::write(STDERR_FILENO, text.data() + at, text.size() - at);
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

std::optional<std::string> readWithinBounds(const Stranger& stranger, const std::string& bytes)
{
#ifdef QL_COUNTED_MEMORY
    startCounting();
    const std::optional<std::string> refused = stranger.read(bytes);
    require(mostBytes() <= mostTimes * bytes.size() + stranger.besides, "memory is bounded by the size of the file");
    return refused;
#else
    return stranger.read(bytes);
#endif
}

void readDamaged(std::uint64_t first, std::uint64_t count)
{
    struct Seed {
        const Stranger* stranger;
        std::string bytes;
    };
    std::vector<Seed> seeds;
    for (const Stranger& stranger : strangers())
        for (std::string& bytes : stranger.seeds())
            seeds.push_back({&stranger, std::move(bytes)});
    for (const Seed& seed : seeds)
        if (const auto refused = readWithinBounds(*seed.stranger, seed.bytes)) {
            std::fprintf(stderr, "a seed of %s: %s\n", std::string(seed.stranger->name).c_str(), refused->c_str());
            require(false, "a seed is sound");
        }
    for (currentNumber = first; currentNumber < first + count; ++currentNumber) {
        const Seed& seed = seeds[currentNumber % seeds.size()];
        Random random(currentNumber);
        readWithinBounds(*seed.stranger, mutated(seed.bytes, random));
    }
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

int readFindings(const std::filesystem::path& folder)
{
    int wrong = 0, all = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().extension() == ".says")
            continue;
        const std::string kind = entry.path().parent_path().filename().string();
        const Stranger* const stranger = findStranger(kind);
        require(stranger != nullptr, "a finding lies in the folder of its kind");
        const std::string said = readWithinBounds(*stranger, contentOf(entry.path())).value_or("");
        std::string wanted = contentOf(entry.path().string() + ".says");
        while (!wanted.empty() && wanted.back() == '\n')
            wanted.pop_back();
        ++all;
        if (wanted.empty() ? said.empty() : said.find(wanted) != std::string::npos)
            continue;
        ++wrong;
        std::fprintf(stderr, "%s: \"%s\" instead of \"%s\"\n", entry.path().c_str(), said.c_str(), wanted.c_str());
    }
    std::printf("%d findings of old, %d read wrongly\n", all, wrong);
    return wrong > 0 ? 1 : 0;
}

int writeSeeds(const std::filesystem::path& folder, const std::filesystem::path& findings)
{
    namespace fs = std::filesystem;
    for (const Stranger& stranger : strangers()) {
        fs::create_directories(folder / stranger.name);
        int number = 0;
        for (const std::string& bytes : stranger.seeds())
            std::ofstream(folder / stranger.name / ("seed-" + std::to_string(number++)), std::ios::binary) << bytes;
        if (!fs::exists(findings / stranger.name))
            continue;
        for (const auto& entry : fs::directory_iterator(findings / stranger.name))
            if (entry.path().extension() != ".says")
                fs::copy_file(entry.path(), folder / stranger.name / entry.path().filename(),
                              fs::copy_options::overwrite_existing);
    }
    return 0;
}

} // namespace
} // namespace ql::test

int main(int argumentCount, char** arguments)
{
    if (argumentCount < 2) {
        std::fprintf(stderr,
                     "usage: stranger_fuzz COUNT [FIRST], stranger_fuzz --findings FOLDER, "
                     "stranger_fuzz --seeds FOLDER FINDINGS\n");
        return 2;
    }
    if (std::string_view(arguments[1]) == "--findings" && argumentCount > 2)
        return ql::test::readFindings(arguments[2]);
    if (std::string_view(arguments[1]) == "--seeds" && argumentCount > 3)
        return ql::test::writeSeeds(arguments[2], arguments[3]);
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
        ::signal(signal, ql::test::reportCrash);
    const std::uint64_t count = std::strtoull(arguments[1], nullptr, 10);
    const std::uint64_t first = argumentCount > 2 ? std::strtoull(arguments[2], nullptr, 10) : 0;
    ql::test::readDamaged(first, count);
    std::printf("%llu damaged files answered\n", static_cast<unsigned long long>(count));
    return 0;
}
