// SPDX-License-Identifier: Apache-2.0
#include "core/io/posix_error.h"

#include <system_error>

#include <fmt/format.h>

namespace ql::io {

namespace {

std::string_view adviceFor(int error)
{
    switch (error) {
    case EMFILE:
    case ENFILE:
        return "; raise the limit of open files (ulimit -n)";
    case ENOSPC:
        return "; free some space or choose another folder";
    case EDQUOT:
        return "; your quota on this file system is used up";
    case EROFS:
        return "; choose a folder on a writable file system";
    default:
        return "";
    }
}

} // namespace

tl::unexpected<Error> failErrno(Errc code, std::string_view doing, const std::string& path, int error)
{
    return fail(
        code, fmt::format("cannot {} {}: {}{}", doing, path, std::generic_category().message(error), adviceFor(error)));
}

} // namespace ql::io
