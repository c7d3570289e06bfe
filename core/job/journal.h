// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/io/file.h"
#include "core/job/exact_count.h"
#include "core/plan/plan.h"
#include "core/quant/error_stats.h"
#include "core/report/report.h"

namespace ql::job {

/// Which job a journal belongs to. The fingerprint decides; the rest is for the message when it does not match.
struct JournalHeader {
    std::string fingerprint{};
    std::string model{}; ///< path as the user gave it
    std::string preset{};
    std::uint64_t bytes = 0; ///< of the output
    std::string source{}; ///< sizes and times of last change of the files that are read, where the system tells

    static JournalHeader of(const plan::Plan& plan);
};

/// A tensor whose bytes are on the disk, and all that the report says of it.
struct JournalEntry {
    std::string tensor{};
    std::string checksum{}; ///< XXH3-128 of its bytes, 32 hex digits
    std::uint64_t sourceNonfinite = 0;
    quant::ErrorStats stats{};
    report::ErrorMap map{};
    ExactCount exact{};
};

struct JournalContents {
    JournalHeader header{};
    std::vector<JournalEntry> entries{};
    bool committing = false; ///< all was verified, and renaming the parts had begun
};

/// The journal of a job: one JSON object per line, the header first. What a line says is on the disk before the line
/// is, so a job that was killed loses nothing but the tensors it was working on. A last line that was cut off does not
/// count. Layout: docs/jobs.md.
class Journal {
public:
    /// Nothing when there is no journal. Errors: BadInput when it is not one, or of another version.
    static Result<std::optional<JournalContents>> read(io::Disk& disk, const std::string& path);

    Journal(io::Disk& disk, std::string path)
        : m_disk(disk)
        , m_path(std::move(path))
    {
    }

    const std::string& path() const { return m_path; }
    /// Replaces the file by a journal with these contents.
    Status begin(const JournalContents& contents);
    Status append(const std::vector<JournalEntry>& entries);
    Status appendCommitting();
    void remove();

private:
    io::Disk& m_disk;
    std::string m_path;
};

} // namespace ql::job
