// SPDX-License-Identifier: GPL-3.0-or-later
// Model folders, and how weights that are quantised already lie in them.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* checkpointErrorsTexts[] = {
    QT_TRANSLATE_NOOP("Error",
                      "PyTorch files run code when they are read, so they are not opened; save the model as "
                      "safetensors and open that"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 is in %2 and again in %3"),
    QT_TRANSLATE_NOOP(
        "Error",
        "this is a safetensors file, but its name does not end so; give it the ending .safetensors and open it again"),
    QT_TRANSLATE_NOOP("Error",
                      "this is Mistral's own layout (params.json), which is not supported; open the Hugging Face form "
                      "of the model, with config.json"),
    QT_TRANSLATE_NOOP(
        "Error",
        "config.json is missing, so nothing is known about the model; copy it from where the weights came from"),
    QT_TRANSLATE_NOOP("Error",
                      "config.json is missing beside it, so nothing is known about the model; copy it from where the "
                      "weights came from"),
    QT_TRANSLATE_NOOP("Error",
                      "there are %1 .safetensors files, but %2 is missing, so it is not known which of them belong to "
                      "the model; copy it from where the weights came from"),
    QT_TRANSLATE_NOOP("Error", "%1 of %2 tensors have a type that is not known; they can be copied, but not decoded"),
    QT_TRANSLATE_NOOP("Error", "%1 weights are not quantised, though the configuration says so: %2"),
    QT_TRANSLATE_NOOP(
        "Error",
        "%1 weights are quantised, though the configuration leaves them out; they are read as their scales say: %2"),
    QT_TRANSLATE_NOOP(
        "Error", "%1 weights are stored as %2, which the configuration says; they are read as they are stored: %3"),
    QT_TRANSLATE_NOOP("Error", "%1 tensors belong to weights that do not need them, and are left out: %2"),
    QT_TRANSLATE_NOOP(
        "Error", "the configuration of the quantisation does not say its method (quant_method); these can be read: %1"),
    QT_TRANSLATE_NOOP("Error",
                      "the weights are quantised already by the method %1, which cannot be read (these can: %2); open "
                      "the 16-bit form of the model"),
    QT_TRANSLATE_NOOP("Error",
                      "the weights are quantised already as %1, which cannot be read (these can: %2); open the 16-bit "
                      "form of the model"),
    QT_TRANSLATE_NOOP("Error",
                      "the layers of a ModelOpt model with mixed precision (quantized_layers) are missing; copy "
                      "hf_quant_config.json from where the weights came from"),
    QT_TRANSLATE_NOOP("Error", "compressed-tensors without config_groups"),
    QT_TRANSLATE_NOOP("Error", "GPTQ without bits"),
    QT_TRANSLATE_NOOP("Error", "group_size %1 makes no sense"),
    QT_TRANSLATE_NOOP("Error", "the factor of the whole tensor is missing (%1.%2)"),
    QT_TRANSLATE_NOOP(
        "Error", "its scales are missing (%1.weight_scale or %2.weight_scale_inv), though the configuration says %3"),
    QT_TRANSLATE_NOOP("Error", "its scales are missing (%1_scales)"),
    QT_TRANSLATE_NOOP(
        "Error",
        "its zero points are missing (%1.weight_zero_point), though the configuration says that it is not symmetric"),
    QT_TRANSLATE_NOOP("Error", "its %1 are missing"),
    QT_TRANSLATE_NOOP("Error", "%1.weight_shape is missing"),
    QT_TRANSLATE_NOOP("Error", "numbers of type %1 (AMD's own FP8) cannot be read; open the 16-bit form of the model"),
    QT_TRANSLATE_NOOP("Error",
                      "experts in FP8 that are stored transposed ([experts, in, out], as FBGEMM does for Llama 4) "
                      "cannot be read; open the 16-bit form of the model"),
    QT_TRANSLATE_NOOP("Error",
                      "scales of shape %1 are for blocks of %2, but the configuration does not say how large the "
                      "blocks are (weight_block_size)"),
    QT_TRANSLATE_NOOP("Error", "the scales of %1 are of type %2, which scales never are"),
    QT_TRANSLATE_NOOP("Error", "scales of shape %1 do not fit %2 with %3 matrices of %4 rows and %5 columns"),
    QT_TRANSLATE_NOOP("Error", "%1, whatever the size of the blocks"),
    QT_TRANSLATE_NOOP("Error", "%1; by the configuration they are for %2, which would fit if they were transposed"),
    QT_TRANSLATE_NOOP("Error", "%1; by the configuration they are for %2"),
    QT_TRANSLATE_NOOP("Error", "the whole matrix"),
    QT_TRANSLATE_NOOP("Error", "one row each"),
    QT_TRANSLATE_NOOP("Error", "groups of %1"),
    QT_TRANSLATE_NOOP("Error", "blocks of %1x%2"),
    QT_TRANSLATE_NOOP("Error", "a factor of %1 for the whole tensor makes no sense"),
    QT_TRANSLATE_NOOP("Error",
                      "a second weight of low rank is added to it (SVDQuant), which cannot be read; open the 16-bit "
                      "form of the model"),
    QT_TRANSLATE_NOOP("Error", "the same weight is also there as %1"),
    QT_TRANSLATE_NOOP("Error", "it is not known what this tensor does to %1.weight, which cannot be read without it"),
    QT_TRANSLATE_NOOP("Error", "the weight that it belongs to is missing (%1.weight)"),
    QT_TRANSLATE_NOOP("Error", "the configuration's pattern of modules cannot be read: %1"),
};

} // namespace

Frames checkpointErrors()
{
    return checkpointErrorsTexts;
}

} // namespace ql::app::error_frames
