// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"

#include <algorithm>

#include <fmt/format.h>

namespace ql {

namespace {

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

} // namespace

std::string onOneLine(std::string text)
{
    if (std::ranges::none_of(text, isControl))
        return text;
    std::string line;
    for (const char c : text)
        line += isControl(c) ? fmt::format("\\x{:02x}", static_cast<unsigned>(c)) : std::string(1, c);
    return line;
}

int exitCode(Errc code) noexcept
{
    switch (code) {
    case Errc::BadArgument:
        return 2;
    case Errc::BadInput:
    case Errc::Unsupported:
        return 3;
    case Errc::CannotWrite:
        return 4;
    case Errc::Cancelled:
        return 5;
    case Errc::NoDevice:
        return 6;
    case Errc::NoMemory:
    case Errc::Failed:
        return 1;
    }
    return 1;
}

} // namespace ql
