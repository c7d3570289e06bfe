// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/in_quotes.h"
#include "core/container/imatrix/forms.h"

namespace ql::imatrix {

namespace {

/// Sums of an entry that was not read from a file.
void makeSums(Entry& entry)
{
    if (!entry.sums.empty())
        return;
    entry.sums = entry.values;
    const std::size_t columns = entry.values.size() / entry.counts.size();
    for (std::size_t i = 0; i < entry.sums.size(); ++i)
        entry.sums[i] *= static_cast<float>(entry.counts[i / columns]);
}

/// Calls become tokens.
void countTokens(ImportanceMatrix& matrix, std::uint32_t chunkTokens)
{
    for (auto& [name, entry] : matrix.entries) {
        for (float& sum : entry.sums)
            sum *= static_cast<float>(chunkTokens);
        for (std::uint64_t& count : entry.counts)
            count *= chunkTokens;
    }
    matrix.countsCalls = false;
    matrix.chunkTokens = chunkTokens;
}

/// A count for all experts becomes the count of each.
void spreadCount(Entry& entry, const Entry& like)
{
    if (entry.counts.size() != 1)
        return;
    entry.counts.resize(like.counts.size(), entry.counts.front());
    entry.matrices = like.matrices;
}

Status add(Entry& total, Entry part)
{
    spreadCount(total, part);
    spreadCount(part, total);
    if (total.sums.size() != part.sums.size() || total.counts.size() != part.counts.size())
        return fail(Errc::BadInput,
                    fmt::format("has {} values in one and {} in the other", total.sums.size(), part.sums.size()));
    for (std::size_t i = 0; i < total.sums.size(); ++i)
        total.sums[i] += part.sums[i];
    for (std::size_t matrix = 0; matrix < total.counts.size(); ++matrix)
        total.counts[matrix] += part.counts[matrix];
    if (total.largest.size() != part.largest.size())
        total.largest.clear(); // one of them does not know it
    for (std::size_t matrix = 0; matrix < total.largest.size(); ++matrix)
        total.largest[matrix] = std::max(total.largest[matrix], part.largest[matrix]);
    if (!std::ranges::all_of(total.sums, [](float sum) { return std::isfinite(sum); }))
        return fail(Errc::BadInput, "has a sum too large for single precision");
    return ok;
}

Status merge(ImportanceMatrix& total, ImportanceMatrix part)
{
    for (auto& [name, entry] : part.entries) {
        const auto [found, isNew] = total.entries.try_emplace(name, std::move(entry));
        if (isNew)
            continue;
        // try_emplace has left the entry alone, as the name was there.
        if (const Status added = add(found->second, std::move(entry)); !added)
            return fail(Errc::BadInput,
                        fmt::format("{} and {} cannot be combined: tensor {} {}", total.path, part.path, inQuotes(name),
                                    added.error().message));
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
    if (parts.size() == 1)
        return std::move(parts.front());
    const auto tokenFile = std::ranges::find(parts, false, &ImportanceMatrix::countsCalls);
    for (ImportanceMatrix& part : parts) {
        for (auto& [name, entry] : part.entries)
            makeSums(entry);
        if (part.countsCalls && tokenFile != parts.end())
            countTokens(part, tokenFile->chunkTokens > 0 ? tokenFile->chunkTokens : usualChunkTokens);
    }
    ImportanceMatrix total = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i)
        QL_CHECK(merge(total, std::move(parts[i])));
    for (auto& [name, entry] : total.entries)
        setMeans(entry, total.countsCalls);
    return total;
}

} // namespace ql::imatrix
