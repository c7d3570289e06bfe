// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tensor_names.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace ql::app {

namespace {

constexpr std::string_view packed = "_packed"; // behind the name of a weight: its codes, several in a byte

std::string weightOf(std::string name)
{
    if (name.ends_with(packed))
        name.resize(name.size() - packed.size());
    return name;
}

/// The weight that a tensor is, in the source; empty where several make it. What else it is made from are scales, which
/// are of the same module.
std::string onlySource(const arch::TargetTensor& tensor)
{
    const auto moduleOf = [](const std::string& name) { return name.substr(0, name.rfind('.')); };
    const auto isOther = [&](const std::string& source) { return moduleOf(source) != moduleOf(tensor.sources[0]); };
    const bool isOne = !tensor.sources.empty() && std::none_of(tensor.sources.begin(), tensor.sources.end(), isOther);
    return isOne ? tensor.sources[0] : std::string();
}

template <typename Named> std::ptrdiff_t find(const std::vector<Named>& list, const std::string& name)
{
    const auto at = std::find_if(list.begin(), list.end(), [&](const Named& item) { return item.name == name; });
    if (at != list.end())
        return at - list.begin();
    const std::string weight = weightOf(name);
    const auto other =
        std::find_if(list.begin(), list.end(), [&](const Named& item) { return weightOf(item.name) == weight; });
    return other == list.end() ? -1 : other - list.begin();
}

} // namespace

int tensorNamed(const arch::Model& model, const std::string& name)
{
    if (const std::ptrdiff_t found = find(model.tensors, name); found >= 0)
        return static_cast<int>(found);
    for (const std::string& source : {name, weightOf(name)}) {
        const std::ptrdiff_t made = model.targetOf(source);
        if (made >= 0 && onlySource(model.tensors[static_cast<std::size_t>(made)]) == source)
            return static_cast<int>(made);
    }
    return -1;
}

std::vector<int> tensorsNamed(const arch::Model& model, const std::vector<std::string>& names)
{
    constexpr int mostForeign = 256;
    std::unordered_map<std::string_view, int> places;
    for (std::size_t i = 0; i < model.tensors.size(); ++i)
        places.emplace(model.tensors[i].name, static_cast<int>(i));
    std::vector<int> found;
    int foreign = 0;
    for (const std::string& name : names) {
        auto place = places.find(name);
        if (place == places.end())
            place = places.find(weightOf(name));
        found.push_back(place != places.end()         ? place->second
                            : foreign++ < mostForeign ? tensorNamed(model, name)
                                                      : -1);
    }
    return found;
}

std::vector<int> sameTensors(const arch::Model& before, const std::vector<int>& tensors, const arch::Model& after)
{
    std::vector<int> found;
    for (const int tensor : tensors) {
        if (tensor < 0 || static_cast<std::size_t>(tensor) >= before.tensors.size())
            continue;
        for (const std::string& source : before.tensors[static_cast<std::size_t>(tensor)].sources) {
            if (const std::ptrdiff_t same = after.targetOf(source); same >= 0)
                found.push_back(static_cast<int>(same));
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

const report::TensorRow* rowNamed(const report::Report& report, const std::string& name, const arch::Model* model)
{
    std::ptrdiff_t row = find(report.tensors, name);
    if (row < 0 && model) {
        const auto tensor = std::find_if(model->tensors.begin(), model->tensors.end(),
                                         [&](const arch::TargetTensor& each) { return each.name == name; });
        if (tensor != model->tensors.end() && !onlySource(*tensor).empty())
            row = find(report.tensors, onlySource(*tensor));
    }
    return row < 0 ? nullptr : &report.tensors[static_cast<std::size_t>(row)];
}

} // namespace ql::app
