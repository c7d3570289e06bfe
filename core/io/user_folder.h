// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace ql::io {

/// What of the user's is kept by the program, each kind in a folder of its own as the desktop has it.
enum class UserFolder {
    Data, ///< made in the program: presets
    Configuration, ///< written by hand: devices, architectures
    Cache, ///< may be deleted at any time
};

/// The program's folder of the kind: on Linux by XDG_DATA_HOME and its kin where they are absolute, else below HOME.
/// It need not exist.
std::string userFolder(UserFolder kind);

} // namespace ql::io
