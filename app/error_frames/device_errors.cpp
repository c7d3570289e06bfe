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
    QT_TRANSLATE_NOOP("Error", "%1 failed while %2 (%3)"),
    QT_TRANSLATE_NOOP("Error", "this device cannot take hidden states; run it on the processor"),
    QT_TRANSLATE_NOOP("Error", "this device does not collect the inputs of matrices; calibrate on the processor"),
};

} // namespace

Frames deviceErrors()
{
    return deviceErrorsTexts;
}

} // namespace ql::app::error_frames
