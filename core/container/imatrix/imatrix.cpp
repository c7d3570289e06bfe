// SPDX-License-Identifier: Apache-2.0
#include "core/container/imatrix/imatrix.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/base/in_quotes.h"
#include "core/container/imatrix/forms.h"

namespace ql::imatrix {

Status checkValues(std::span<const float> values, std::uint64_t columns, std::string_view tensor,
                   const std::string& path)
{
    const auto wrong =
        std::find_if(values.begin(), values.end(), [](float value) { return !(std::isfinite(value) && value >= 0); });
    if (wrong == values.end())
        return ok;
    const auto index = static_cast<std::uint64_t>(wrong - values.begin());
    std::string place;
    if (columns > 0 && values.size() > columns)
        place = fmt::format(" (expert {}, column {})", index / columns, index % columns);
    return fail(
        Errc::BadInput,
        fmt::format("{}: tensor {}: value {}{} is {}, which no sum of squares can be; make the importance matrix "
                    "again",
                    path, inQuotes(tensor), index, place, *wrong));
}

void setMeans(Entry& entry, bool isLegacy)
{
    entry.values = entry.sums;
    const std::size_t columns = entry.sums.size() / entry.counts.size();
    for (std::size_t matrix = 0; matrix < entry.counts.size(); ++matrix) {
        const std::uint64_t count = entry.counts[matrix];
        for (float& value : std::span(entry.values).subspan(matrix * columns, columns)) {
            if (count > 0)
                value /= static_cast<float>(count);
            else if (!isLegacy)
                value = 1.0f;
        }
    }
}

Result<ImportanceMatrix> read(io::Disk& disk, const std::string& path)
{
    QL_TRY(auto file, disk.open(path));
    std::array<char, 4> first{};
    if (file->size() < first.size())
        return fail(Errc::BadInput,
                    fmt::format("{}: has {} bytes, too few for an importance matrix", path, file->size()));
    QL_CHECK(file->readAt(0, std::as_writable_bytes(std::span(first))));
    const bool isGguf = std::string_view(first.data(), first.size()) == "GGUF";
    return isGguf ? readGguf(std::move(file)) : readLegacy(*file);
}

Result<std::shared_ptr<const ImportanceMatrix>> readAll(io::Disk& disk, std::span<const std::string> paths)
{
    if (paths.empty())
        return std::shared_ptr<const ImportanceMatrix>();
    std::vector<ImportanceMatrix> parts;
    for (const std::string& path : paths) {
        QL_TRY(auto part, read(disk, path));
        parts.push_back(std::move(part));
    }
    QL_TRY(auto whole, combine(std::move(parts)));
    return std::make_shared<const ImportanceMatrix>(std::move(whole));
}

} // namespace ql::imatrix
