// SPDX-License-Identifier: GPL-3.0-or-later
// What a foreign form of a recipe says and a recipe cannot say, or the other way round.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* recipeWarningsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "%1: a recipe does not say it"),
    QT_TRANSLATE_NOOP("Error", "%1: its note is left out: %2"),
    QT_TRANSLATE_NOOP("Error", "rule %1: left out; %2"),
    QT_TRANSLATE_NOOP("Error", "role %1: left out; %2"),
    QT_TRANSLATE_NOOP("Error", "preset %1: left out; %2"),
    QT_TRANSLATE_NOOP("Error", "imatrix %1: left out; %2"),
    QT_TRANSLATE_NOOP("Error", "%1: left out; %2"),
    QT_TRANSLATE_NOOP("Error", "it is disabled"),
    QT_TRANSLATE_NOOP("Error", "the list has rules only"),
    QT_TRANSLATE_NOOP("Error", "its rules end at the first ="),
    QT_TRANSLATE_NOOP("Error", "its rules end at a comma"),
    QT_TRANSLATE_NOOP("Error", "its rules have no blanks"),
    QT_TRANSLATE_NOOP("Error", "it turns patterns into lower case"),
    QT_TRANSLATE_NOOP("Error", "its regular expressions are those of C++, which do not know this one"),
    QT_TRANSLATE_NOOP("Error", "there is no \"keep\" there"),
    QT_TRANSLATE_NOOP("Error", "it does not have the type %1"),
    QT_TRANSLATE_NOOP("Error", "it never quantises what the rule names"),
    QT_TRANSLATE_NOOP("Error", "the program takes one, so combine them first"),
    QT_TRANSLATE_NOOP("Error", "the program does not obey rules with %1"),
    QT_TRANSLATE_NOOP("Error", "nothing is quantised with COPY"),
    QT_TRANSLATE_NOOP("Error", "the program does not have the type"),
    QT_TRANSLATE_NOOP("Error", "a rule decides the tensor first, and there it would not"),
    QT_TRANSLATE_NOOP("Error", "the program has one search"),
    QT_TRANSLATE_NOOP("Error", "llama-gguf-split splits a written file"),
    QT_TRANSLATE_NOOP("Error", "the program takes all of the file that it is given"),
    QT_TRANSLATE_NOOP("Error", "preset %1: llama.cpp does not have it"),
    QT_TRANSLATE_NOOP("Error", "preset %1: the mix of ik_llama.cpp differs for some tensors"),
    QT_TRANSLATE_NOOP("Error",
                      "%1: the mix of the file types that both programs have is llama.cpp's here, and that of "
                      "ik_llama.cpp differs for some tensors"),
    QT_TRANSLATE_NOOP("Error", "%1: the program does not obey its rules then, so they are disabled"),
    QT_TRANSLATE_NOOP("Error",
                      "%1: this program copies the type, and does not write it from other numbers; for another model "
                      "choose another type for %2"),
    QT_TRANSLATE_NOOP("Error",
                      "%1: no recipe for %2 can ask for it; on another model these tensors are kept as they are: %3"),
    QT_TRANSLATE_NOOP(
        "Error",
        "the model was made with the importance matrix %1 (of %2); the recipe has none, so choose one of your model"),
    QT_TRANSLATE_NOOP(
        "Error", "the model was made with the importance matrix %1; the recipe has none, so choose one of your model"),
};

} // namespace

Frames recipeWarnings()
{
    return recipeWarningsTexts;
}

} // namespace ql::app::error_frames
