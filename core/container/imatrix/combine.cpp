// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/format.h>

#include "core/container/imatrix/imatrix.h"
#include "core/container/in_quotes.h"

namespace ql::imatrix {

namespace {

/// Adds an entry to what the files before it have said. Matrices that nobody has seen keep their ones.
void add(Entry& total, const Entry& part)
{
    const std::size_t columns = total.values.size() / total.counts.size();
    for (std::size_t matrix = 0; matrix < total.counts.size(); ++matrix) {
        const auto before = static_cast<double>(total.counts[matrix]);
        const auto more = static_cast<double>(part.counts[matrix]);
        if (more == 0)
            continue;
        for (std::size_t i = matrix * columns; i < (matrix + 1) * columns; ++i)
            total.values[i] = static_cast<float>((before * total.values[i] + more * part.values[i]) / (before + more));
        total.counts[matrix] += part.counts[matrix];
    }
}

Status merge(ImportanceMatrix& total, ImportanceMatrix part)
{
    if (total.countsCalls != part.countsCalls)
        return fail(Errc::BadInput,
                    fmt::format("{} and {} cannot be combined: one counts tokens, and the other (the "
                                "old .dat form) calls",
                                total.path, part.path));
    for (auto& [name, entry] : part.entries) {
        const auto [found, isNew] = total.entries.try_emplace(name, std::move(entry));
        if (isNew)
            continue;
        // try_emplace has left the entry alone, as the name was there.
        if (found->second.values.size() != entry.values.size() || found->second.counts.size() != entry.counts.size())
            return fail(Errc::BadInput,
                        fmt::format("{} and {} cannot be combined: tensor {} has {} values in one and {} in the other",
                                    total.path, part.path, container::inQuotes(name), found->second.values.size(),
                                    entry.values.size()));
        add(found->second, entry);
    }
    for (std::string& dataset : part.datasets)
        if (std::find(total.datasets.begin(), total.datasets.end(), dataset) == total.datasets.end())
            total.datasets.push_back(std::move(dataset));
    total.chunks += part.chunks;
    if (total.chunkTokens != part.chunkTokens)
        total.chunkTokens = 0;
    total.path += ", " + part.path;
    return ok;
}

} // namespace

Result<ImportanceMatrix> combine(std::vector<ImportanceMatrix> parts)
{
    if (parts.empty())
        return fail(Errc::BadArgument, "there is no importance matrix to combine");
    ImportanceMatrix total = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i)
        QL_CHECK(merge(total, std::move(parts[i])));
    return total;
}

} // namespace ql::imatrix
