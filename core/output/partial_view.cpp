// SPDX-License-Identifier: Apache-2.0
#include "core/output/partial_view.h"

#include <algorithm>

namespace ql::output {

namespace {

constexpr std::string_view kPartial = ".partial";

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

} // namespace ql::output
