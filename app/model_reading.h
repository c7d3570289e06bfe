// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/arch/model.h"
#include "core/base/result.h"
#include "core/plan/recipe.h"

/// A checkpoint as a model of a container. All of this reads files: not for the GUI thread.
namespace ql::app {

arch::Naming namingOf(plan::Container container);

/// Which model a checkpoint is read as.
struct ReadingKind {
    arch::Naming naming = arch::Naming::Gguf;
    arch::Carried carried{}; ///< under GGUF names
    auto operator<=>(const ReadingKind&) const = default;
};
/// As a recipe needs it.
ReadingKind kindFor(const plan::Recipe& recipe);
ReadingKind kindOf(const arch::Model& model);
/// Errors: those of arch::interpret() and arch::interpretAsHuggingFace().
Result<arch::ModelPtr> readModel(checkpoint::CheckpointPtr checkpoint, const ReadingKind& kind);

/// Under the names of a container. Errors: those of arch::interpret() and arch::interpretAsHuggingFace().
Result<arch::ModelPtr> readModel(checkpoint::CheckpointPtr checkpoint, plan::Container container);

struct Reading {
    arch::ModelPtr model{};
    std::string whyNotWanted{}; ///< empty, or why it has the names of the other container
};
/// Under the names of the wanted container, or of the other where only that is possible: an architecture without names
/// in GGUF, a GGUF file that nothing makes a folder of.
Result<Reading> readModelIfPossible(const checkpoint::CheckpointPtr& checkpoint, plan::Container wanted);

} // namespace ql::app
