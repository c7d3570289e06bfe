// SPDX-License-Identifier: Apache-2.0
#include "core/output/partial_view.h"

#include <algorithm>

namespace ql::output {

namespace {

constexpr std::string_view kPartial = ".partial";

tl::unexpected<Error> readOnly()
{
    return fail(Errc::Failed, "the output is only read here");
}

} // namespace

std::string partialPathOf(const std::string& path)
{
    return path + std::string(kPartial);
}

std::string PartialView::actual(const std::string& path) const
{
    return m_disk.exists(partialPathOf(path)) ? partialPathOf(path) : path;
}

Result<std::shared_ptr<const io::File>> PartialView::open(const std::string& path)
{
    return m_disk.open(actual(path));
}

Result<std::string> PartialView::readText(const std::string& path, std::uint64_t limit)
{
    return m_disk.readText(actual(path), limit);
}

bool PartialView::exists(const std::string& path)
{
    return m_disk.exists(actual(path));
}

Result<std::vector<std::string>> PartialView::list(const std::string& folder)
{
    QL_TRY(std::vector<std::string> names, m_disk.list(folder));
    for (std::string& name : names)
        if (name.ends_with(kPartial))
            name.resize(name.size() - kPartial.size());
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

Result<std::unique_ptr<io::OutputFile>> PartialView::create(const std::string&, std::uint64_t, io::Existing)
{
    return readOnly();
}

Status PartialView::writeText(const std::string&, std::string_view)
{
    return readOnly();
}

Status PartialView::appendText(const std::string&, std::string_view)
{
    return readOnly();
}

Status PartialView::remove(const std::string&)
{
    return readOnly();
}

Status PartialView::createFolder(const std::string&)
{
    return readOnly();
}

Status PartialView::removeFolder(const std::string&)
{
    return readOnly();
}

Status PartialView::checkTarget(const std::string&, std::uint64_t, io::Existing)
{
    return readOnly();
}

} // namespace ql::output
