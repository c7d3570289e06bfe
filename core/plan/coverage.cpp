// SPDX-License-Identifier: Apache-2.0
#include "core/plan/coverage.h"

#include <algorithm>
#include <set>

#include "core/plan/decide.h"
#include "core/plan/importance.h"

namespace ql::plan {

namespace {

Coverage describe(const std::string& name, const imatrix::Entry& entry, std::uint64_t experts)
{
    Coverage row{.tensor = name};
    row.experts = std::max<std::uint64_t>(experts, entry.counts.size());
    row.expertsTold = entry.counts.size() == row.experts;
    row.columns = entry.values.size() / row.experts;
    const auto [least, most] = std::ranges::minmax(entry.counts);
    row.counts = entry.counts;
    row.largest = entry.largest;
    row.least = least;
    row.most = most;
    const auto unseen = static_cast<std::uint64_t>(std::ranges::count(entry.counts, std::uint64_t{0}));
    row.expertsSeen = row.expertsTold ? row.experts - unseen : (unseen == 0 ? row.experts : 0);
    row.zeroColumns = static_cast<std::uint64_t>(std::ranges::count(entry.values, 0.0f));
    return row;
}

bool couldUse(const arch::TargetTensor& tensor)
{
    std::string why;
    return tensor.storage == arch::Storage::FollowType && allowsQuantization(tensor, why);
}

} // namespace

std::string_view coverageName(Coverage::State state)
{
    switch (state) {
    case Coverage::State::Usable:
        return "usable";
    case Coverage::State::Missing:
        return "missing";
    case Coverage::State::WrongSize:
        return "wrong size";
    case Coverage::State::Unknown:
        return "not in the model";
    }
    return "";
}

std::vector<Coverage> coverageOf(const imatrix::ImportanceMatrix& matrix, const arch::Model* model)
{
    std::vector<Coverage> rows;
    std::set<std::string_view> inModel;
    for (std::size_t i = 0; model && i < model->tensors.size(); ++i) {
        const arch::TargetTensor& tensor = model->tensors[i];
        const auto found = matrix.entries.find(tensor.name);
        if (found == matrix.entries.end()) {
            if (couldUse(tensor))
                rows.push_back(
                    {.tensor = tensor.name, .state = Coverage::State::Missing, .experts = expertsOf(tensor)});
            continue;
        }
        inModel.insert(tensor.name);
        const bool fits = importanceOf(&matrix, tensor, tensor.name) != nullptr;
        rows.push_back(describe(tensor.name, found->second, fits ? expertsOf(tensor) : 1));
        if (!fits)
            rows.back().state = Coverage::State::WrongSize;
    }
    for (const auto& [name, entry] : matrix.entries) {
        if (inModel.contains(name))
            continue;
        rows.push_back(describe(name, entry, 1));
        if (model)
            rows.back().state = Coverage::State::Unknown;
    }
    return rows;
}

} // namespace ql::plan
