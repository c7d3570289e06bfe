// SPDX-License-Identifier: Apache-2.0
#include "core/io/read_only_disk.h"

namespace ql::io {

namespace {

tl::unexpected<Error> readOnly(const std::string& path)
{
    return fail(Errc::CannotWrite, path + ": is only read here");
}

} // namespace

Result<std::unique_ptr<OutputFile>> ReadOnlyDisk::create(const std::string& path, std::uint64_t, Existing)
{
    return readOnly(path);
}

Status ReadOnlyDisk::writeText(const std::string& path, std::string_view)
{
    return readOnly(path);
}

Status ReadOnlyDisk::appendText(const std::string& path, std::string_view)
{
    return readOnly(path);
}

Status ReadOnlyDisk::remove(const std::string& path)
{
    return readOnly(path);
}

Status ReadOnlyDisk::createFolder(const std::string& path)
{
    return readOnly(path);
}

Status ReadOnlyDisk::removeFolder(const std::string& path)
{
    return readOnly(path);
}

Status ReadOnlyDisk::checkTarget(const std::string& path, std::uint64_t, Existing)
{
    return readOnly(path);
}

} // namespace ql::io
