// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/qt_tests.h"

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

namespace ql::test {
namespace {

std::vector<const QtTest*>& tests()
{
    static std::vector<const QtTest*> all;
    return all;
}

} // namespace

QtTest::QtTest(const char* itsName, Run itsRun)
    : name(itsName)
    , run(itsRun)
{
    tests().push_back(this);
}

} // namespace ql::test

int main(int argc, char** argv)
{
    const auto& tests = ql::test::tests();
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    const auto test = std::ranges::find(tests, wanted, [](const auto* each) { return std::string_view(each->name); });
    if (test == tests.end()) {
        std::fputs("Say which test to run:\n", stderr);
        for (const auto* each : tests)
            std::fprintf(stderr, "  %s\n", each->name);
        return 2;
    }
    argv[1] = argv[0];
    return (*test)->run(argc - 1, argv + 1);
}
