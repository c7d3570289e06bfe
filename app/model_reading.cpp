// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model_reading.h"

#include "core/arch/hf_model.h"

namespace ql::app {

arch::Naming namingOf(plan::Container container)
{
    return container == plan::Container::Safetensors ? arch::Naming::HuggingFace : arch::Naming::Gguf;
}

Result<arch::ModelPtr> readModel(checkpoint::CheckpointPtr checkpoint, plan::Container container)
{
    return container == plan::Container::Safetensors ? arch::interpretAsHuggingFace(std::move(checkpoint))
                                                     : arch::interpret(std::move(checkpoint));
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
