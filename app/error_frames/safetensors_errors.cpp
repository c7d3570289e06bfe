// SPDX-License-Identifier: GPL-3.0-or-later
// Headers and indexes of safetensors.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* safetensorsErrorsTexts[] = {
    QT_TRANSLATE_NOOP("Error",
                      "has %1 bytes; a safetensors file begins with 8 bytes that state the length of its header"),
    QT_TRANSLATE_NOOP("Error", "states a header of %1 bytes; at most %2 are allowed"),
    QT_TRANSLATE_NOOP(
        "Error", "states a header of %1 bytes, but the file has only %2; it is cut off: download or copy it again"),
    QT_TRANSLATE_NOOP("Error", "the header does not begin with \"{\""),
    QT_TRANSLATE_NOOP("Error", "the header does not end with \"}\" and spaces"),
    QT_TRANSLATE_NOOP("Error", "the header is not a complete JSON object"),
    QT_TRANSLATE_NOOP("Error", "the header goes on after its closing brace"),
    QT_TRANSLATE_NOOP("Error", "the header is not valid JSON here"),
    QT_TRANSLATE_NOOP(
        "Error", "tensor %1 begins at byte %2 of the data, but the tensors before it end at %3; %4 is not allowed"),
    QT_TRANSLATE_NOOP("Error", "an overlap"),
    QT_TRANSLATE_NOOP("Error", "a hole"),
    QT_TRANSLATE_NOOP(
        "Error",
        "tensor %1 ends at byte %2 of the data, but the file has only %3; it is cut off: download or copy it again"),
    QT_TRANSLATE_NOOP("Error", "%1 bytes follow the last tensor, which ends at byte %2 of the data"),
    QT_TRANSLATE_NOOP("Error", "is not valid JSON in UTF-8"),
    QT_TRANSLATE_NOOP("Error", "this is not a complete JSON object"),
    QT_TRANSLATE_NOOP("Error", "not valid JSON here"),
    QT_TRANSLATE_NOOP("Error", "has no \"weight_map\" that says where the tensors are"),
    QT_TRANSLATE_NOOP("Error", "\"weight_map\" is not an object"),
    QT_TRANSLATE_NOOP("Error", "the file of tensor %1 is not a string"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 is said to be in %2; only names of files in the same folder are allowed"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 occurs a second time"),
    QT_TRANSLATE_NOOP("Error", "is a link that leads out of the model's folder, to %1; copy the file into the folder"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 is in %2 too"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 belongs into %2 by the index"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 is listed in the index, but the file does not have it"),
    QT_TRANSLATE_NOOP("Error", "is listed in %1, but is not there; download or copy it again"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 of %2 is not listed in %3"),
};

} // namespace

Frames safetensorsErrors()
{
    return safetensorsErrorsTexts;
}

} // namespace ql::app::error_frames
