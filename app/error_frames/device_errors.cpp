// SPDX-License-Identifier: GPL-3.0-or-later
// Devices that compute.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* deviceErrorsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "there is no device %1"),
    QT_TRANSLATE_NOOP("Error", "%1 cannot be used: %2"),
    QT_TRANSLATE_NOOP("Error", "its Vulkan is older than 1.1"),
    QT_TRANSLATE_NOOP("Error", "its shaders see too few buffers at once"),
    QT_TRANSLATE_NOOP("Error", "its workgroups are too small"),
    QT_TRANSLATE_NOOP("Error", "it does not compute"),
    QT_TRANSLATE_NOOP("Error", "Vulkan is switched off by the variable QUANTLOOM_VULKAN: the CPU is used"),
    QT_TRANSLATE_NOOP("Error",
                      "there is no Vulkan on this computer (its loader, libvulkan, is not installed): the CPU is used"),
    QT_TRANSLATE_NOOP("Error", "the Vulkan of this computer is older than 1.1: the CPU is used"),
    QT_TRANSLATE_NOOP("Error", "%1 may use %2 more, and %3 needs %4: use a smaller type or context, or the CPU"),
    QT_TRANSLATE_NOOP("Error", "%1 gives out at most %2 at once, and %3 needs %4: use a smaller type, or the CPU"),
    QT_TRANSLATE_NOOP("Error", "%1 has too little memory for %2: use a smaller type or context, or the CPU"),
    QT_TRANSLATE_NOOP("Error",
                      "%1 was lost while %2: its driver gave up or was restarted; try again, or use another device"),
    QT_TRANSLATE_NOOP("Error", "%1 failed while %2 (%3)"),
    QT_TRANSLATE_NOOP("Error", "opening it"),
    QT_TRANSLATE_NOOP("Error", "preparing work"),
    QT_TRANSLATE_NOOP("Error", "copying"),
    QT_TRANSLATE_NOOP("Error", "compiling %1"),
    QT_TRANSLATE_NOOP("Error", "running %1"),
    QT_TRANSLATE_NOOP("Error", "%1 has room for %2 of %3 layers; the others pass through it for every token"),
    QT_TRANSLATE_NOOP("Error", "no shader decodes %1: such weights are decoded while they are loaded, to F16"),
    QT_TRANSLATE_NOOP("Error",
                      "inputs of matrices that are no multiples of four are rounded on the processor only, not on %1"),
    QT_TRANSLATE_NOOP("Error", "inputs of these experts are summed up on the processor only, not on %1"),
    QT_TRANSLATE_NOOP("Error", "graphics cards cannot run %1 models yet: they lack %2"),
    QT_TRANSLATE_NOOP("Error", "attention from a latent (MLA)"),
    QT_TRANSLATE_NOOP("Error", "attention sinks"),
    QT_TRANSLATE_NOOP("Error", "a gate behind attention"),
    QT_TRANSLATE_NOOP("Error", "queries, keys and values in one matrix"),
    QT_TRANSLATE_NOOP("Error", "norms of heads with weights of their own"),
    QT_TRANSLATE_NOOP("Error", "queries that grow with the position"),
    QT_TRANSLATE_NOOP("Error", "layers without rotation"),
    QT_TRANSLATE_NOOP("Error", "another rotation for long texts"),
    QT_TRANSLATE_NOOP("Error", "attention and feed-forward side by side"),
    QT_TRANSLATE_NOOP("Error", "layers without a norm before attention"),
    QT_TRANSLATE_NOOP("Error", "gate and up in one matrix"),
    QT_TRANSLATE_NOOP("Error", "the square of ReLU"),
    QT_TRANSLATE_NOOP("Error", "the clamped SwiGLU"),
    QT_TRANSLATE_NOOP("Error", "experts chosen by groups"),
    QT_TRANSLATE_NOOP("Error", "learned positions"),
    QT_TRANSLATE_NOOP("Error", "this device cannot take hidden states; run it on the processor"),
    QT_TRANSLATE_NOOP("Error", "this device does not collect the inputs of matrices; calibrate on the processor"),
};

} // namespace

Frames deviceErrors()
{
    return deviceErrorsTexts;
}

} // namespace ql::app::error_frames
