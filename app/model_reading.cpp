// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model_reading.h"

#include "core/arch/hf_model.h"
#include "core/plan/parts.h"

namespace ql::app {

arch::Naming namingOf(plan::Container container)
{
    return container == plan::Container::Safetensors ? arch::Naming::HuggingFace : arch::Naming::Gguf;
}

ReadingKind kindFor(const plan::Recipe& recipe)
{
    const arch::Naming naming = namingOf(recipe.to);
    return {naming, naming == arch::Naming::Gguf ? plan::carriedBy(recipe) : arch::Carried()};
}

ReadingKind kindOf(const arch::Model& model)
{
    return {model.naming, model.carried};
}

Result<arch::ModelPtr> readModel(checkpoint::CheckpointPtr checkpoint, const ReadingKind& kind)
{
    return kind.naming == arch::Naming::HuggingFace
        ? arch::interpretAsHuggingFace(std::move(checkpoint))
        : arch::interpret(std::move(checkpoint), io::systemDisk(), kind.carried);
}

Result<arch::ModelPtr> readModel(checkpoint::CheckpointPtr checkpoint, plan::Container container)
{
    return readModel(std::move(checkpoint), ReadingKind{namingOf(container), {}});
}

Result<Reading> readModelIfPossible(const checkpoint::CheckpointPtr& checkpoint, plan::Container wanted)
{
    auto model = readModel(checkpoint, wanted);
    if (model)
        return Reading{*std::move(model), {}};
    const bool isFolderWanted = wanted == plan::Container::Safetensors;
    const bool mayDoOtherwise =
        isFolderWanted ? !arch::checkHuggingFace(*checkpoint) : model.error().code == Errc::Unsupported;
    if (!mayDoOtherwise)
        return fail(std::move(model).error());
    auto other = readModel(checkpoint, isFolderWanted ? plan::Container::Gguf : plan::Container::Safetensors);
    if (other)
        return Reading{*std::move(other), model.error().message};
    return fail(isFolderWanted ? std::move(other).error() : std::move(model).error());
}

} // namespace ql::app
