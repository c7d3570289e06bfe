// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"

namespace ql {

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
