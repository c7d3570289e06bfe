// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/io/file.h"
#include "core/plan/recipe.h"

namespace ql::fit {

/// A recipe that the user keeps under a name: a file, which is shared by copying it.
struct OwnPreset {
    std::string path{};
    std::string name{};
    std::string note{}; ///< one line
    plan::Recipe recipe{};
    bool named = true; ///< the file says the name, so it was kept as a preset
};

struct OwnPresets {
    std::vector<OwnPreset> presets{}; ///< by name
    std::vector<std::string> problems{}; ///< a sentence for each file that could not be read
};

/// All *.json of a folder; none where there is no folder.
OwnPresets readOwnPresets(io::Disk& disk, const std::string& folder);

/// One file, from wherever it came. Its name is that of the file where it says none.
Result<OwnPreset> readOwnPreset(io::Disk& disk, const std::string& path);

/// What stands in the file of a preset.
std::string ownPresetText(const OwnPreset& preset);

/// Writes a preset as <folder>/<safe name>.json, whole or not at all, and makes the folder, with those that it
/// is in. The result is the path.
/// Errors: BadArgument for a name without letters or digits, and for one that is taken unless `existing` is Replace;
/// CannotWrite.
Result<std::string> saveOwnPreset(io::Disk& disk, const std::string& folder, const OwnPreset& preset,
                                  io::Existing existing);

/// Takes the file of a preset away. Errors: BadArgument for a path that is no *.json right in the folder; CannotWrite.
Status removeOwnPreset(io::Disk& disk, const std::string& folder, const std::string& path);

/// Gives a preset another name and note, and with the name another file. Errors: as saveOwnPreset(), which refuses a
/// name that another preset has.
Result<std::string> renameOwnPreset(io::Disk& disk, const std::string& folder, const OwnPreset& preset,
                                    const std::string& name, const std::string& note);

/// The bare file name for a preset of this name: letters of any language, digits, spaces, "-", "_" and "." stay; the
/// rest becomes "-". Never empty for a name that isNameable(), never hidden, at most 100 bytes and the ending.
std::string safeFileName(std::string_view name);
bool isNameable(std::string_view name);

} // namespace ql::fit
