// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/io/file.h"

namespace ql::arch {

/// Where the user's own architecture files are looked for; it need not exist.
std::string ownArchitectureFolder();

/// The architecture files as they lie on the disk: the user's own first, then those of the program (in
/// `resources`/architectures) that no file of the user's replaces by its id.
class ArchitectureFiles {
public:
    /// Errors: Failed for a file that is no architecture file.
    static Result<ArchitectureFiles> read(io::Disk& disk, const std::string& resources,
                                          const std::string& own = ownArchitectureFolder());

    struct File {
        std::string path{};
        Json content{};
        bool isOwn = false;
    };
    const std::vector<File>& all() const { return m_files; }

    /// The file with what it takes over from the one it extends, and that from its own, and so on
    /// (docs/architectures.md). A file of the user's is checked. Errors: Failed for a file that is not there, one that
    /// extends itself, and a mistake in one of the user's.
    Result<Json> complete(const File& file) const;

private:
    std::vector<File> m_files{};
    std::vector<File> m_replaced{}; ///< what a file of the same id may still extend
};

/// What is wrong with a complete architecture file: keys and words that the schema does not have, expressions that
/// cannot be evaluated, variables that nothing defines. Errors: Failed, saying where.
Status checkArchitectureFile(const Json& complete);

} // namespace ql::arch
