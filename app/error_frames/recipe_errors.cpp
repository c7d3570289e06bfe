// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes, their forms, rules and types.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* recipeErrorsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "not a recipe, it has no \"%1\""),
    QT_TRANSLATE_NOOP("Error", "a recipe of version %1; this program reads version %2"),
    QT_TRANSLATE_NOOP("Error",
                      "no recipe; it is neither a recipe in JSON, nor rules REGEX=TYPE, nor a command of quantloom or "
                      "llama-quantize"),
    QT_TRANSLATE_NOOP("Error", "write REGEX=TYPE, as in attn_v=q6_K; rules are separated by commas"),
    QT_TRANSLATE_NOOP("Error", "write REGEX=TYPE, as in attn_v=q6_K"),
    QT_TRANSLATE_NOOP("Error", "write REGEX=TYPE, as in attn_v=Q6_K"),
    QT_TRANSLATE_NOOP("Error", "there is no rule; write REGEX=TYPE"),
    QT_TRANSLATE_NOOP("Error", "there is no custom rule; write REGEX=TYPE,REGEX=TYPE"),
    QT_TRANSLATE_NOOP("Error", "unknown search \"%1\"; there are fast and best"),
    QT_TRANSLATE_NOOP("Error", "unknown parts \"%1\"; there are text, vision and all"),
    QT_TRANSLATE_NOOP("Error", "unknown container \"%1\"; there are gguf and safetensors"),
    QT_TRANSLATE_NOOP("Error", "unknown dialect \"%1\"; there are compressed-tensors, modelopt and deepseek"),
    QT_TRANSLATE_NOOP("Error", "unknown type \"%1\"; the nearest are %2"),
    QT_TRANSLATE_NOOP("Error", "unknown preset \"%1\"; the nearest are %2"),
    QT_TRANSLATE_NOOP("Error", "%1 is a type of models in safetensors (--to safetensors); the nearest for GGUF is %2"),
    QT_TRANSLATE_NOOP("Error", "%1 is a preset for GGUF; the nearest for safetensors is %2"),
    QT_TRANSLATE_NOOP("Error", "the command names no file type that is known; the nearest to %1 are %2"),
    QT_TRANSLATE_NOOP("Error", "the recipe is for safetensors, and llama-quantize writes GGUF only"),
    QT_TRANSLATE_NOOP("Error", "the recipe is for safetensors, and rules of llama-quantize are for GGUF"),
    QT_TRANSLATE_NOOP("Error", "unknown option %1"),
    QT_TRANSLATE_NOOP("Error", "%1 lacks its value"),
    QT_TRANSLATE_NOOP("Error", "%1: there is no such type; `quantloom types` lists them"),
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a recipe for %2, whose tensors have other names than those of %3; choose the type with "
                      "--type, or another output"),
    QT_TRANSLATE_NOOP("Error", "a single quote (') of the command does not end"),
    QT_TRANSLATE_NOOP("Error", "a double quote (\") of the command does not end"),
    QT_TRANSLATE_NOOP("Error", "a preset needs a name with letters or digits"),
    QT_TRANSLATE_NOOP("Error", "there is a preset \"%1\" already (%2); choose another name"),
    QT_TRANSLATE_NOOP("Error", "%1 is no preset of yours and is not deleted"),
    QT_TRANSLATE_NOOP("Error", "Quantloom recipe"),
    QT_TRANSLATE_NOOP("Error", "Command line of quantloom"),
    QT_TRANSLATE_NOOP("Error", "Command line of llama.cpp's llama-quantize"),
    QT_TRANSLATE_NOOP("Error", "Command line of ik_llama.cpp's llama-quantize"),
    QT_TRANSLATE_NOOP("Error", "Rules of ik_llama.cpp (--custom-q)"),
    QT_TRANSLATE_NOOP("Error", "Rules of llama.cpp (--tensor-type-file)"),
};

} // namespace

Frames recipeErrors()
{
    return recipeErrorsTexts;
}

} // namespace ql::app::error_frames
