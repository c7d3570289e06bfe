// SPDX-License-Identifier: GPL-3.0-or-later
// What config.json and the names of the tensors say of a model.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* architectureErrorsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "config.json names no architecture (neither architectures nor model_type)"),
    QT_TRANSLATE_NOOP(
        "Error",
        "the architecture %1 is not supported; supported are %2. A file in %3 can add it (docs/architectures.md)"),
    QT_TRANSLATE_NOOP("Error", "config.json of this %1 has no vision_config, so there is no vision part to write"),
    QT_TRANSLATE_NOOP("Error",
                      "the vision part of %1 is not supported; supported is that of %2. A file in %3 can add it "
                      "(docs/architectures.md)"),
    QT_TRANSLATE_NOOP("Error", "is GGUF without a vision part; start from the Hugging Face folder of the model"),
    QT_TRANSLATE_NOOP("Error", "%1 as such is not known; its language model, a %2, is what is carried over"),
    QT_TRANSLATE_NOOP("Error", "it extends the architecture %1, which is not there"),
    QT_TRANSLATE_NOOP("Error", "it extends itself"),
    QT_TRANSLATE_NOOP("Error", "this is not an architecture file (%1)"),
    QT_TRANSLATE_NOOP("Error", "the architecture file is damaged: %1"),
    QT_TRANSLATE_NOOP("Error", "this %1 model cannot be carried over to GGUF: %2"),
    QT_TRANSLATE_NOOP("Error",
                      "is GGUF, which has the names and the layout of llama.cpp; to write safetensors, start from the "
                      "Hugging Face folder of the model"),
    QT_TRANSLATE_NOOP("Error",
                      "there is no config.json beside it, and no engine serves a model without; copy config.json and "
                      "the tokenizer files into its folder"),
    QT_TRANSLATE_NOOP("Error",
                      "there is no config.json beside it, so its architecture is not known; copy config.json and the "
                      "tokenizer files into its folder"),
    QT_TRANSLATE_NOOP("Error", "config.json does not have what %1 is made of, which every %2 model needs"),
    QT_TRANSLATE_NOOP("Error", "config.json gives %1 for %2, which is not a value of type %3"),
    QT_TRANSLATE_NOOP("Error", "llama.cpp cannot load %1"),
    QT_TRANSLATE_NOOP("Error", "a model of %1 layers; 1 to %2 are possible"),
    QT_TRANSLATE_NOOP("Error", "%1 experts per layer; at most %2 are possible"),
    QT_TRANSLATE_NOOP("Error", "a model that uses %1 of %2 experts"),
    QT_TRANSLATE_NOOP("Error", "the configuration lacks a number that %1 needs"),
    QT_TRANSLATE_NOOP("Error", "a model of %1 layers cannot be right"),
    QT_TRANSLATE_NOOP("Error", "a vocabulary of %1 tokens cannot be right"),
    QT_TRANSLATE_NOOP("Error",
                      "tensor %1 is stored as %2, whose values cannot be read; it can only be copied as it is"),
    QT_TRANSLATE_NOOP("Error",
                      "tensor %1 has no place in a %2 model with this config.json; is it a variant of the "
                      "architecture, or a config.json of another model?"),
    QT_TRANSLATE_NOOP("Error", "%1 (and %2 others)"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 is missing; a %2 model needs it for %3"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 is missing, but %2 is there; all %3 of them are needed"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 is missing"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 has the shape [%2], but by config.json it ought to be [%3]"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 is stored as %2, but %3 as %4; tensors that are stacked need one type"),
    QT_TRANSLATE_NOOP(
        "Error",
        "the values of tensor %1 have to be reordered, which cannot be done in the form %2 in which they are stored"),
    QT_TRANSLATE_NOOP("Error",
                      "the file does not say its architecture (general.architecture), so the mixes of the presets "
                      "cannot know its layers"),
    QT_TRANSLATE_NOOP("Error",
                      "the folder has no tokenizer (tokenizer.json), so the result loads, but cannot turn text into "
                      "tokens; copy the tokenizer files from where the weights came from"),
};

} // namespace

Frames architectureErrors()
{
    return architectureErrorsTexts;
}

} // namespace ql::app::error_frames
