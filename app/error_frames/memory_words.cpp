// SPDX-License-Identifier: GPL-3.0-or-later
// The memory that a model needs: what is missing to know it, and how it is made up.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* memoryWordsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "the cache cannot be %1: its %2 values of a layer are not a multiple of 32; choose F16"),
    QT_TRANSLATE_NOOP("Error", "unknown type of cache \"%1\"; there are F16, Q8_0, Q4_0 and FP8"),
    QT_TRANSLATE_NOOP("Error", "llama.cpp has no FP8 cache; choose F16, Q8_0 or Q4_0"),
    QT_TRANSLATE_NOOP("Error", "vLLM has no %1 cache; choose F16 or FP8"),
    QT_TRANSLATE_NOOP(
        "Error", "config.json does not have %1, so the memory that the model needs besides its weights is not known"),
    QT_TRANSLATE_NOOP(
        "Error", "%1 is missing in the metadata, so the memory that the model needs besides its weights is not known"),
    QT_TRANSLATE_NOOP("Error", "no preset can be planned for this model: %1"),
    QT_TRANSLATE_NOOP("Error",
                      "nothing fits: the smallest is %1; a shorter context, a smaller type of cache or an importance "
                      "matrix for smaller types may help"),
    QT_TRANSLATE_NOOP("Error",
                      "%1 weights + %2 embedding + %3 cache of %4 tokens (%5) + %6 buffers + %7 margin, %8 % of %9"),
    QT_TRANSLATE_NOOP("Error", "%1 weights + %2 cache of %3 tokens (%4) + %5 buffers + %6 margin, %7 % of %8"),
    QT_TRANSLATE_NOOP("Error", "no engine reads the result"),
    QT_TRANSLATE_NOOP("Error", "the bytes of the planned tensors"),
    QT_TRANSLATE_NOOP("Error", "the bytes of token_embd.weight as planned"),
    QT_TRANSLATE_NOOP("Error", "%1 tokens in %2 layers, %3; %4 layers keep a window only"),
    QT_TRANSLATE_NOOP("Error", "%1 tokens in %2 layers, %3"),
    QT_TRANSLATE_NOOP("Error", "one step of 2048 tokens, logits of 256 sequences"),
    QT_TRANSLATE_NOOP("Error", "one batch of 512 tokens, flash attention"),
    QT_TRANSLATE_NOOP("Error", "rule of thumb: 4 %, at least 512 MiB, for driver, display and fragmentation"),
    QT_TRANSLATE_NOOP("Error", "%1 does not run there: %2"),
    QT_TRANSLATE_NOOP("Error", "no engine reads all types of this file"),
    QT_TRANSLATE_NOOP("Error", "best served as %1: %2"),
};

} // namespace

Frames memoryWords()
{
    return memoryWordsTexts;
}

} // namespace ql::app::error_frames
