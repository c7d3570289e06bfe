// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe_io/fold_rules.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "core/plan/recipe_io/name_pattern.h"

namespace ql::plan {

namespace {

using Type = std::optional<quant::Format>;
constexpr std::string_view anyNumber = "\x01"; // stands for \d+ until the text is escaped
constexpr std::string_view weightEnding = ".weight";

/// A name without its numbers: "blk.", 3, ".attn_q.weight". The numbers behind the first (of experts) count as alike.
struct Split {
    std::string before{}, after{};
    int layer = -1;
};

Split splitName(const std::string& name, bool keepsLaterNumbers)
{
    Split split;
    split.before = name;
    for (std::size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', dot + 1)) {
        std::size_t end = dot + 1;
        while (end < name.size() && std::isdigit(static_cast<unsigned char>(name[end])))
            ++end;
        constexpr std::size_t mostDigits = 6;
        const bool isNumber = end > dot + 1 && end - dot - 1 <= mostDigits && end < name.size() && name[end] == '.';
        if (!isNumber)
            continue;
        if (split.layer < 0) {
            split.layer = std::stoi(name.substr(dot + 1, end - dot - 1));
            split.before = name.substr(0, dot + 1);
            split.after = name.substr(end);
        } else if (!keepsLaterNumbers) {
            const std::size_t from = split.after.size() - (name.size() - dot - 1);
            split.after =
                fmt::format("{}{}{}", split.after.substr(0, from), anyNumber, split.after.substr(from + end - dot - 1));
        }
    }
    return split;
}

std::string escapedStem(std::string_view text)
{
    std::string result = escaped(text);
    for (std::size_t at = 0; (at = result.find(anyNumber, at)) != std::string::npos;)
        result.replace(at, anyNumber.size(), "\\d+");
    return result;
}

/// All tensors that differ by their layer alone.
struct Stem {
    std::string before{}, after{};
    std::map<int, Type> types{}; ///< by layer
    std::set<int> pinned{};
    bool exact = false; ///< its rules have to name it exactly
};

using StemKey = std::pair<std::string, std::string>;

/// One rule before its names become a pattern. Those with the same layers, type and family become one.
struct Draft {
    std::string before{}, family{};
    std::set<int> layers{}; ///< empty: all
    Type type{};
    bool exact = false;
    auto key() const { return std::tuple(exact, before, layers, type, family); }
};

class Folder {
public:
    explicit Folder(const std::vector<NamedType>& tensors)
    {
        std::set<StemKey> mixed; // whose experts differ within a layer
        for (const NamedType& tensor : tensors)
            if (!add(tensor, false)) {
                const Split split = splitName(tensor.name, false);
                mixed.insert({split.before, split.after});
            }
        for (const StemKey& key : mixed)
            m_stems.erase(key);
        for (const NamedType& tensor : tensors) {
            const Split split = splitName(tensor.name, false);
            if (mixed.contains({split.before, split.after}))
                add(tensor, true);
            if (split.layer >= 0)
                m_befores.insert(split.before);
        }
    }

    std::vector<Rule> rules()
    {
        for (const auto& [key, stem] : m_stems)
            if (!stem.pinned.empty())
                draft(stem);
        std::vector<Rule> rules;
        for (const bool wantsAll : {false, true}) // exceptions first
            for (const auto& [drafted, afters] : m_drafts)
                if (drafted.layers.empty() == wantsAll)
                    write(drafted, afters, rules);
        return rules;
    }

private:
    /// False when the stem has another type for this layer.
    bool add(const NamedType& tensor, bool keepsLaterNumbers)
    {
        const Split split = splitName(tensor.name, keepsLaterNumbers);
        Stem& stem = m_stems[{split.before, split.after}];
        stem.before = split.before;
        stem.after = split.after;
        const auto [entry, isNew] = stem.types.try_emplace(split.layer, tensor.type);
        if (tensor.pinned) {
            stem.pinned.insert(split.layer);
            stem.exact = stem.exact || tensor.neverQuantized || !tensor.name.ends_with(weightEnding);
        }
        return isNew || entry->second == tensor.type;
    }

    /// Either rules for the pinned layers alone, or one for all layers and exceptions before it: whichever are fewer.
    void draft(const Stem& stem)
    {
        std::map<Type, std::set<int>> pinned, all;
        for (const auto& [layer, type] : stem.types) {
            all[type].insert(layer);
            if (stem.pinned.contains(layer))
                pinned[type].insert(layer);
        }
        if (all.size() > pinned.size()) {
            for (const auto& [type, layers] : pinned)
                add(stem, layers, type);
            return;
        }
        const auto most =
            std::ranges::max_element(all, {}, [](const auto& entry) { return entry.second.size(); })->first;
        for (const auto& [type, layers] : all)
            add(stem, type == most ? std::set<int>() : layers, type);
    }

    void add(const Stem& stem, const std::set<int>& layers, const Type& type)
    {
        Draft draft{stem.before, {}, layers, type, stem.exact};
        const std::size_t begin = stem.after.find_first_not_of('.');
        draft.family = stem.types.begin()->first < 0
            ? stem.before // names outside the layers stand alone
            : stem.after.substr(std::min(begin, stem.after.size()), stem.after.find_first_of("._", begin) - begin);
        const auto found =
            std::ranges::find_if(m_drafts, [&](const auto& known) { return known.first.key() == draft.key(); });
        if (found == m_drafts.end())
            m_drafts.push_back({draft, {stem.after}});
        else
            found->second.push_back(stem.after);
    }

    /// Could the end of a name be found in the middle of another one?
    bool isAmbiguous(const std::string& ending) const
    {
        return std::ranges::any_of(m_stems, [&](const auto& entry) {
            const std::size_t at = entry.second.after.find(ending, 1);
            return entry.second.after.size() > 1 && at != std::string::npos;
        });
    }

    void write(const Draft& draft, const std::vector<std::string>& afters, std::vector<Rule>& rules) const
    {
        if (afters[0].empty()) { // outside the layers
            rules.push_back({fmt::format("^{}$", escaped(draft.before)), draft.type});
            return;
        }
        if (draft.exact) { // the last words must be spelt out
            const std::string layers = draft.layers.empty() ? "\\d+" : numbersPattern(draft.layers);
            for (const std::string& after : afters)
                rules.push_back(
                    {fmt::format("^{}{}{}$", escaped(draft.before), layers, escapedStem(after)), draft.type});
            return;
        }
        std::vector<std::string> words;
        bool ambiguous = false;
        for (const std::string& after : afters) {
            std::string word = after.substr(1, after.size() - 1 - weightEnding.size());
            ambiguous = ambiguous || isAmbiguous(fmt::format(".{}.", word));
            words.push_back(std::move(word));
        }
        std::string pattern = fmt::format("\\.{}\\.", wordsPattern(words));
        for (std::size_t at = 0; (at = pattern.find(anyNumber, at)) != std::string::npos;)
            pattern.replace(at, anyNumber.size(), "\\d+");
        if (!draft.layers.empty() || ambiguous || m_befores.size() > 1)
            pattern = fmt::format("{}{}{}{}", m_befores.size() > 1 ? "^" : "", escaped(draft.before),
                                  draft.layers.empty() ? "\\d+" : numbersPattern(draft.layers), pattern);
        rules.push_back({std::move(pattern), draft.type});
    }

    std::map<StemKey, Stem> m_stems{};
    std::set<std::string> m_befores{};
    std::vector<std::pair<Draft, std::vector<std::string>>> m_drafts{};
};

} // namespace

std::vector<Rule> foldRules(const std::vector<NamedType>& tensors)
{
    return Folder(tensors).rules();
}

} // namespace ql::plan
