// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/io/file.h"

namespace ql::io {

/// What a File is besides where the system can tell whether somebody changes it.
class WatchedFile {
public:
    virtual ~WatchedFile() = default;
    /// Has it still the size and the time of the last change that it had when it was opened? A file of another content
    /// that has taken the place of its name is no change: what is open stays what it was.
    virtual bool isUnchanged() const = 0;
    /// That size and time, "1234@1700000000.000000001": bytes, seconds and nanoseconds since 1970.
    virtual std::string openedState() const = 0;
};

/// Success as long as nobody has changed the file since it was opened, and where that cannot be told.
/// Errors: Failed.
Status checkUnchanged(const File& file);

} // namespace ql::io
