// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/base/result.h"

namespace ql::test {

/// A damaged file and how it must be refused.
struct Malformed {
    std::string name{};
    std::string bytes{};
    std::string message{}; ///< must occur in the error
    Errc code = Errc::BadInput;
};

/// The message of a refusal, or "accepted".
template <typename T> std::string refusal(const Result<T>& result)
{
    return result ? "accepted" : result.error().message;
}

} // namespace ql::test
