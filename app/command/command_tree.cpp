// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command_tree.h"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "core/plan/preset_list.h"

namespace ql::app {

namespace {

/// "TEXT:{a,b}" names a and b.
std::vector<std::string> listIn(const std::string& typeName)
{
    const std::size_t begin = typeName.find('{'), end = typeName.find('}');
    if (begin == std::string::npos || end == std::string::npos || end < begin)
        return {};
    return CLI::detail::split(typeName.substr(begin + 1, end - begin - 1), ',');
}

/// Of every container, each once.
std::vector<std::string> presetNames()
{
    std::vector<std::string> names;
    for (const plan::Container container : {plan::Container::Gguf, plan::Container::Safetensors})
        for (const plan::PresetEntry& preset : plan::presetsOf(container))
            if (std::ranges::find(names, preset.name) == names.end())
                names.emplace_back(preset.name);
    return names;
}

OptionFacts describe(const CLI::Option& option)
{
    OptionFacts facts;
    for (const std::string& name : option.get_snames())
        facts.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames())
        facts.names.push_back("--" + name);
    const std::string typeName = option.get_type_name();
    facts.choices = listIn(typeName);
    if (option.get_items_expected_max() > 0)
        facts.value = facts.choices.empty() && !typeName.empty() ? typeName.substr(0, typeName.find(':')) : "VALUE";
    if (option.get_positional())
        facts.value = option.get_name(true);
    facts.help = option.get_description();
    facts.required = option.get_required();
    facts.repeats = option.get_items_expected_max() > 1;
    if (std::ranges::find(facts.names, "--type") != facts.names.end())
        facts.choices = presetNames();
    return facts;
}

} // namespace

std::vector<VerbFacts> describeVerbs(const CLI::App& program)
{
    std::vector<VerbFacts> verbs;
    for (const CLI::App* verb : program.get_subcommands(nullptr)) {
        VerbFacts facts{verb->get_name(), verb->get_description(), {}, {}};
        for (const CLI::Option* option : verb->get_options()) {
            OptionFacts each = describe(*option);
            (each.names.empty() ? facts.arguments : facts.options).push_back(std::move(each));
        }
        verbs.push_back(std::move(facts));
    }
    return verbs;
}

} // namespace ql::app
