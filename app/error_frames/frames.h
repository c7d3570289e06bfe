// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// What core and gpu say of files, folders, recipes, disks and devices, by subject: sentences with %1, %2 ... for what
/// is filled in, marked for translation in the context "Error". A test holds each against the text of the program that
/// says it (tests/app/error_frames.py). What is longer or says more stands before what it begins like.
namespace ql::app::error_frames {

using Frames = std::span<const char* const>;

Frames fileErrors();
Frames systemErrors();
Frames jsonErrors();
Frames containerErrors();
Frames safetensorsErrors();
Frames importanceErrors();
Frames checkpointErrors();
Frames architectureErrors();
Frames previewErrors();
Frames recipeErrors();
Frames recipeWarnings();
Frames jobErrors();
Frames deviceErrors();
Frames memoryWords();
Frames deviceReasons();
Frames stageWords();
Frames contextWords();
Frames patternErrors();
Frames planProblems();
Frames presetWords();

} // namespace ql::app::error_frames
