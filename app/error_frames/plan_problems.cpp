// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan has to say, beside the frames of problem_words.cpp.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* planProblemsTexts[] = {
    QT_TRANSLATE_NOOP("Error",
                      "the model also sees images: with parts \"all\" its vision part becomes a file of its own beside "
                      "this one (mmproj)"),
    QT_TRANSLATE_NOOP("Error", "the model has no vision part that could be written beside it; choose parts \"text\""),
    QT_TRANSLATE_NOOP("Error", "layers that predict further tokens (MTP) are left out: %1"),
    QT_TRANSLATE_NOOP("Error", "the recipe's choice of parts is for GGUF, and safetensors hold all parts of a model"),
    QT_TRANSLATE_NOOP("Error", "the model was opened with other parts than the recipe asks for"),
    QT_TRANSLATE_NOOP("Error",
                      "in safetensors an importance matrix only serves to scale inputs, and this one does not say how "
                      "large they become; collect it from a text, which measures that"),
    QT_TRANSLATE_NOOP("Error",
                      "the importance matrix changes nothing here: of the types in safetensors, only FP8 and NVFP4 "
                      "take scales of inputs from it"),
    QT_TRANSLATE_NOOP("Error",
                      "this expert was given no token in the calibration: the scale of its inputs is that of the "
                      "expert of its layer with the largest; calibrate with every expert seeing every token"),
    QT_TRANSLATE_NOOP("Error",
                      "the experts stay in MXFP4 blocks of gpt-oss instead of becoming %1: engines read other types of "
                      "them in another layout"),
    QT_TRANSLATE_NOOP("Error",
                      "experts in MXFP4 blocks of gpt-oss have a configuration of their own (quant_method mxfp4), in "
                      "which nothing else can be quantised; keep the other matrices, or write GGUF"),
    QT_TRANSLATE_NOOP("Error", "the name has %1 bytes; GGUF readers accept %2"),
    QT_TRANSLATE_NOOP("Error", "has %1 dimensions; GGUF holds %2"),
    QT_TRANSLATE_NOOP(
        "Error", "the output would be split into %1 files; a split has at most %2, so choose a larger size per file"),
    QT_TRANSLATE_NOOP(
        "Error",
        "no program loads this file: %1 are of ik_llama.cpp only, and other tensors have types that it does not know"),
    QT_TRANSLATE_NOOP("Error", "another tensor has this name already"),
    QT_TRANSLATE_NOOP("Error",
                      "sizes that are not multiples of 128: FP8_BLOCK of these cannot be divided over several GPUs, "
                      "and some versions of vLLM refuse it"),
    QT_TRANSLATE_NOOP("Error", "NVFP4 without a scale of the whole tensor, because %1"),
    QT_TRANSLATE_NOOP("Error", "needs an importance matrix, and the one given has nothing for this tensor"),
    QT_TRANSLATE_NOOP("Error", "needs an importance matrix"),
    QT_TRANSLATE_NOOP("Error", "%1; choose with --pre-tokenizer %2 or in the studio's panel Tokenizer"),
    QT_TRANSLATE_NOOP("Error", "%1; %2 first has %3 where the source has %4"),
    QT_TRANSLATE_NOOP("Error",
                      "llama.cpp has no pre-tokenizer that splits text as this one says it does, and with another the "
                      "model may silently see other tokens; the nearest known ones, with the number of tokens that "
                      "differ on a test text of %1, are %2"),
    QT_TRANSLATE_NOOP("Error", "the pre-tokenizer %1 is not written: that of the model is known"),
    QT_TRANSLATE_NOOP("Error", "llama.cpp knows no pre-tokenizer %1; the nearest is %2"),
};

} // namespace

Frames planProblems()
{
    return planProblemsTexts;
}

} // namespace ql::app::error_frames
