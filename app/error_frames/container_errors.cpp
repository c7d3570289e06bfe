// SPDX-License-Identifier: GPL-3.0-or-later
// Files that hold tensors, of any kind: what looks like a model and is none, and headers that are cut off.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* containerErrorsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "begins like neither a GGUF nor a safetensors file"),
    QT_TRANSLATE_NOOP(
        "Error",
        "is a PyTorch checkpoint (pickle), which can run code when it is loaded; convert it to safetensors first"),
    QT_TRANSLATE_NOOP("Error", "is a GGML file from before GGUF (2023); convert the original model again"),
    QT_TRANSLATE_NOOP("Error", "is a compressed archive; unpack it first"),
    QT_TRANSLATE_NOOP("Error", "is a web page, probably the answer of a download that failed; download the file again"),
    QT_TRANSLATE_NOOP("Error",
                      "begins with a byte-swapped GGUF magic number; it is damaged or made for other processors"),
    QT_TRANSLATE_NOOP("Error", "is a Git LFS pointer, not the file itself; run \"git lfs pull\" in its folder"),
    QT_TRANSLATE_NOOP("Error", "is an HDF5 file; convert it to safetensors first"),
    QT_TRANSLATE_NOOP("Error", "is a NumPy array; convert it to safetensors first"),
    QT_TRANSLATE_NOOP("Error", "is a program or library, not a model"),
    QT_TRANSLATE_NOOP("Error", "is empty; its download or copy has probably failed"),
    QT_TRANSLATE_NOOP("Error", "begins with zeros only; its download or copy has probably failed"),
    QT_TRANSLATE_NOOP("Error", "is JSON text, not a file of tensors; open the folder of the model instead"),
    QT_TRANSLATE_NOOP("Error", "%1 needs %2 bytes and reaches past the %3 that a header may have"),
    QT_TRANSLATE_NOOP("Error", "%1 needs %2 bytes, but the file ends %3 bytes further on; it is cut off or damaged"),
    QT_TRANSLATE_NOOP("Error", "%1 declares %2 elements of %3 bytes, which overflows"),
    QT_TRANSLATE_NOOP("Error", "%1 declares %2 entries, more than the %3 we accept"),
    QT_TRANSLATE_NOOP("Error", "%1 declares %2 elements, more than the %3 we accept"),
    QT_TRANSLATE_NOOP("Error", "%1 declares %2 tensors, more than the %3 we accept"),
    QT_TRANSLATE_NOOP("Error", "%1 has the unknown value type %2"),
    QT_TRANSLATE_NOOP("Error", "%1 has %2 dimensions; at most %3 are allowed"),
    QT_TRANSLATE_NOOP("Error", "%1 has %2 bytes; at most %3 are allowed"),
    QT_TRANSLATE_NOOP("Error", "%1 has %2 bytes; 1 to %3 are allowed"),
    QT_TRANSLATE_NOOP("Error", "%1 is followed by %2 bytes"),
    QT_TRANSLATE_NOOP("Error", "the list of tensors"),
    QT_TRANSLATE_NOOP("Error", "the list of metadata"),
    QT_TRANSLATE_NOOP("Error", "the number of tensors"),
    QT_TRANSLATE_NOOP("Error", "the number of metadata entries"),
    QT_TRANSLATE_NOOP("Error", "the number of entries"),
    QT_TRANSLATE_NOOP("Error", "the number of chunks"),
    QT_TRANSLATE_NOOP("Error", "the magic number"),
    QT_TRANSLATE_NOOP("Error", "the version"),
    QT_TRANSLATE_NOOP("Error", "the end of the file"),
    QT_TRANSLATE_NOOP("Error", "the name of tensor %1"),
    QT_TRANSLATE_NOOP("Error", "the name of entry %1"),
    QT_TRANSLATE_NOOP("Error", "the key of metadata entry %1"),
    QT_TRANSLATE_NOOP("Error", "the value of key %1"),
    QT_TRANSLATE_NOOP("Error", "the name of the text"),
    QT_TRANSLATE_NOOP("Error", "%1 is not \"GGUF\"; this is not a GGUF file"),
    QT_TRANSLATE_NOOP(
        "Error", "GGUF version 1 of 2023, which current programs no longer read; convert the original model again"),
    QT_TRANSLATE_NOOP("Error", "a big-endian GGUF file, made for other processors; convert it to little-endian first"),
    QT_TRANSLATE_NOOP("Error", "GGUF version %1; versions 2 and 3 are known"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 has rows of %2 values, but %3 needs a multiple of %4"),
    QT_TRANSLATE_NOOP("Error",
                      "tensor %1 begins at offset %2 of the data, which begins at byte %3, but the file ends at byte "
                      "%4; it is cut off: download or copy it again"),
    QT_TRANSLATE_NOOP(
        "Error",
        "tensor %1 needs %2 bytes at byte %3, but the file ends at byte %4; it is cut off: download or copy it again"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 begins at offset %2 of the data, not a multiple of the alignment %3"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 begins at offset %2 of the data, but the tensor before it ends at %3"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 is in another file of this split too"),
    QT_TRANSLATE_NOOP("Error", "a part of a split model without the key \"%1\""),
    QT_TRANSLATE_NOOP("Error", "key \"%1\" is not a number from 0 to %2"),
    QT_TRANSLATE_NOOP("Error", "key \"split.no\" is %1, but the split has only %2 files"),
    QT_TRANSLATE_NOOP(
        "Error",
        "this is file %1 of %2 of a split model, so its name must end with %3; give it its original name again"),
    QT_TRANSLATE_NOOP("Error", "its name says file %1 of %2, but its metadata say file %3 of %4"),
    QT_TRANSLATE_NOOP("Error", "this is file %1 of %2 of a split model; open the first one, %3"),
    QT_TRANSLATE_NOOP("Error", "file %1 of this split model is missing: %2"),
};

} // namespace

Frames containerErrors()
{
    return containerErrorsTexts;
}

} // namespace ql::app::error_frames
