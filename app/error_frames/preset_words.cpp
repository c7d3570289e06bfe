// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the presets.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* presetWordsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "%1; needs an importance matrix and a very large model"),
    QT_TRANSLATE_NOOP("Error", "%1; needs an importance matrix"),
    QT_TRANSLATE_NOOP("Error", "%1; better with an importance matrix"),
    QT_TRANSLATE_NOOP("Error", "%1; for models that were trained so"),
    QT_TRANSLATE_NOOP("Error", "%1; for models that were trained for it"),
    QT_TRANSLATE_NOOP("Error", "%1; for BitNet models"),
    QT_TRANSLATE_NOOP("Error", "%1; an older type that is fast everywhere"),
    QT_TRANSLATE_NOOP("Error", "%1; an older type"),
    QT_TRANSLATE_NOOP("Error", "%1, in interleaved rows"),
    QT_TRANSLATE_NOOP("Error", "%1 in interleaved rows"),
    QT_TRANSLATE_NOOP("Error", "Full precision, 32 bits per weight"),
    QT_TRANSLATE_NOOP("Error", "16-bit with the range of F32; lossless for most checkpoints"),
    QT_TRANSLATE_NOOP("Error", "16-bit with the range of F32, as most models are published"),
    QT_TRANSLATE_NOOP("Error", "16-bit with finer steps than BF16 and a smaller range"),
    QT_TRANSLATE_NOOP("Error", "8-bit; hard to tell from the original"),
    QT_TRANSLATE_NOOP("Error", "6-bit; very close to the original"),
    QT_TRANSLATE_NOOP("Error", "5-bit with more bits where it hurts most"),
    QT_TRANSLATE_NOOP("Error", "3-bit with more bits where it hurts most"),
    QT_TRANSLATE_NOOP("Error", "5-bit with an offset per block"),
    QT_TRANSLATE_NOOP("Error", "4-bit with an offset per block"),
    QT_TRANSLATE_NOOP("Error", "5-bit, slightly smaller than Q5_K_M"),
    QT_TRANSLATE_NOOP("Error", "4-bit, slightly smaller than Q4_K_M"),
    QT_TRANSLATE_NOOP("Error", "5-bit"),
    QT_TRANSLATE_NOOP("Error", "4-bit"),
    QT_TRANSLATE_NOOP("Error", "2-bit"),
    QT_TRANSLATE_NOOP("Error", "Balanced 4-bit; the usual first choice"),
    QT_TRANSLATE_NOOP("Error", "4-bit on uneven steps, in small blocks that fit every shape"),
    QT_TRANSLATE_NOOP("Error", "Experts in 4-bit floating point, all else in 8-bit"),
    QT_TRANSLATE_NOOP("Error", "4-bit on uneven steps; the smallest that is close to the original"),
    QT_TRANSLATE_NOOP("Error", "3-bit with 5-bit attention output and down projections"),
    QT_TRANSLATE_NOOP("Error", "3-bit by code book with 4-bit values"),
    QT_TRANSLATE_NOOP("Error", "3-bit by code book with parts of less"),
    QT_TRANSLATE_NOOP("Error", "3-bit by code book"),
    QT_TRANSLATE_NOOP("Error", "3-bit by a small code book"),
    QT_TRANSLATE_NOOP("Error", "3-bit; a clear loss of quality"),
    QT_TRANSLATE_NOOP("Error", "2-bit with 3-bit parts; a strong loss of quality"),
    QT_TRANSLATE_NOOP("Error", "2-bit by code book with 3-bit parts"),
    QT_TRANSLATE_NOOP("Error", "2-bit by code book"),
    QT_TRANSLATE_NOOP("Error", "2-bit by a small code book"),
    QT_TRANSLATE_NOOP("Error", "2-bit by the smallest code book"),
    QT_TRANSLATE_NOOP("Error", "2-bit on even steps"),
    QT_TRANSLATE_NOOP("Error", "Three values per weight in 2 bits"),
    QT_TRANSLATE_NOOP("Error", "Three values per weight, packed"),
    QT_TRANSLATE_NOOP("Error", "Below 2 bits, by trellis"),
    QT_TRANSLATE_NOOP("Error", "Below 2 bits"),
    QT_TRANSLATE_NOOP("Error", "The smallest by code book"),
    QT_TRANSLATE_NOOP("Error", "The smallest"),
    QT_TRANSLATE_NOOP("Error", "The sign and a scale"),
    QT_TRANSLATE_NOOP("Error", "8-bit with one scale per 256 values"),
    QT_TRANSLATE_NOOP("Error", "8-bit with one scale per row"),
    QT_TRANSLATE_NOOP("Error", "6-bit on uneven steps; hard to tell from the original"),
    QT_TRANSLATE_NOOP("Error", "6-bit in small blocks that fit every shape"),
    QT_TRANSLATE_NOOP("Error", "5-bit on uneven steps; very close to the original"),
    QT_TRANSLATE_NOOP("Error", "5-bit on uneven steps with one scale per row"),
    QT_TRANSLATE_NOOP("Error", "4-bit on uneven steps with one scale per row"),
    QT_TRANSLATE_NOOP("Error", "3-bit on uneven steps with one scale per row"),
    QT_TRANSLATE_NOOP("Error", "2-bit on uneven steps with one scale per row"),
    QT_TRANSLATE_NOOP("Error", "4-bit on uneven steps, fine scales"),
    QT_TRANSLATE_NOOP("Error", "3-bit on uneven steps"),
    QT_TRANSLATE_NOOP("Error", "2-bit on uneven steps"),
    QT_TRANSLATE_NOOP("Error", "4-bit floating point everywhere"),
    QT_TRANSLATE_NOOP("Error", "4 bits per weight exactly, on uneven steps"),
    QT_TRANSLATE_NOOP("Error", "4-bit by trellis"),
    QT_TRANSLATE_NOOP("Error", "3-bit by trellis"),
    QT_TRANSLATE_NOOP("Error", "2-bit by trellis"),
    QT_TRANSLATE_NOOP("Error", "IQ3_K with 4-bit parts"),
    QT_TRANSLATE_NOOP("Error", "2-bit by pairs"),
    QT_TRANSLATE_NOOP("Error", "8-bit floats, one scale per row; inputs are scaled as they come"),
    QT_TRANSLATE_NOOP("Error", "8-bit floats in blocks of 128x128, as DeepSeek publishes"),
    QT_TRANSLATE_NOOP("Error", "8-bit floats, one scale per matrix"),
    QT_TRANSLATE_NOOP("Error", "NVFP4 in MLPs and experts; attention stays as it is"),
    QT_TRANSLATE_NOOP("Error", "NVFP4A16 in MLPs and experts; attention stays as it is"),
    QT_TRANSLATE_NOOP("Error", "4-bit floats in groups of 16, inputs too; needs scales of the inputs"),
    QT_TRANSLATE_NOOP("Error", "4-bit floats in groups of 16; inputs stay in 16 bits"),
    QT_TRANSLATE_NOOP("Error", "4-bit floats in groups of 32 with powers of two"),
    QT_TRANSLATE_NOOP("Error", "As the source is stored; nothing is encoded that need not be"),
};

} // namespace

Frames presetWords()
{
    return presetWordsTexts;
}

} // namespace ql::app::error_frames
