// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cerrno>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace ql::io {

/// "cannot open models/a.gguf: Permission denied", with advice where there is some for this errno value.
tl::unexpected<Error> failErrno(Errc code, std::string_view doing, const std::string& path, int error);

/// Repeats a system call that a signal interrupted.
template <typename Call> auto retried(Call&& call) -> decltype(call())
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

} // namespace ql::io
