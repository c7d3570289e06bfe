// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/recipe_source.h"

#include <iostream>
#include <iterator>

#include "app/command/console.h"
#include "app/user_folders.h"
#include "core/arch/hf_model.h"
#include "core/checkpoint/model_path.h"
#include "core/fit/own_presets.h"

namespace ql::app {

namespace {

constexpr std::uint64_t kRecipeLimit = 16 << 20;

/// A file, or the bare name of a recipe that comes with the program, or that of a preset of the user's own.
std::string recipePath(const std::string& name)
{
    io::Disk& disk = io::systemDisk();
    const std::string shipped = arch::resourceFolder() + "/recipes/" + name + ".json";
    const bool isName = name.find_first_of("/.") == std::string::npos;
    if (isName && disk.exists(shipped))
        return shipped;
    if (!disk.exists(name) && fit::isNameable(name))
        if (std::string own = io::join(ownPresetFolder(), fit::safeFileName(name)); disk.exists(own))
            return own;
    return name;
}

Result<std::string> readText(const std::string& path)
{
    if (path == "-")
        return std::string(std::istreambuf_iterator<char>(std::cin), {});
    return io::systemDisk().readText(recipePath(path), kRecipeLimit);
}

} // namespace

Result<arch::ModelPtr> openFor(plan::Container container, const std::string& path)
{
    if (container == plan::Container::Gguf)
        return openModel(path);
    QL_TRY(auto checkpoint, checkpoint::open(io::systemDisk(), path));
    return arch::interpretAsHuggingFace(std::move(checkpoint));
}

Result<plan::ImportedRecipe> readRecipe(const std::string& source, const std::string& target)
{
    if (!checkpoint::isModelPath(io::systemDisk(), source)) {
        QL_TRY(const std::string text, readText(source));
        return plan::importRecipe(text, source, readText);
    }
    const bool isGguf = source.ends_with(".gguf");
    const plan::Container container = isGguf ? plan::Container::Gguf : plan::Container::Safetensors;
    QL_TRY(const arch::ModelPtr model, openFor(container, source));
    arch::ModelPtr fitted;
    if (!target.empty()) {
        QL_TRY(fitted, openFor(container, target));
    }
    return plan::recipeFromModel(model, fitted);
}

} // namespace ql::app
