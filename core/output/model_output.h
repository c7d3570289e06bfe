// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/io/file.h"
#include "core/plan/plan.h"

namespace ql::output {

/// The files of a plan's output: `output` itself, for a split the names of the plan in the folder of `output`, and for
/// a folder all files in it.
std::vector<std::string> partPaths(const plan::Plan& plan, const std::string& output);

/// What the output is called, by which journal and report are named: its (first) file, or the folder.
std::string namePath(const plan::Plan& plan, const std::string& output);

enum class Begin {
    Fresh, ///< an existing partial file is emptied
    Continue, ///< partial files of an interrupted job of the same plan are gone on with
    FinishCommit, ///< like Continue; and a part whose final file is there instead of its partial one is already renamed
};

/// Writes a model exactly as the plan has laid it out, as GGUF, single or split, or as a folder of safetensors, and
/// reads it back. Tensor data may be written in any order and from several threads. Nothing is visible under a final
/// name before commit(); of a folder config.json comes last, because without it the folder is no model, so that
/// whatever ends the program leaves either no model or all of it. Files are renamed one by one, and not the folder as a
/// whole, so that an existing folder can be replaced in the same way, and a job that was stopped finds each file by its
/// name. Destroyed without commit(), keep() or discard(), fresh partial files vanish and continued ones stay.
class ModelOutput {
public:
    ~ModelOutput();
    ModelOutput(const ModelOutput&) = delete;
    ModelOutput& operator=(const ModelOutput&) = delete;

    /// Creates all parts at full size and writes their headers. `plan` must live as long as the result.
    /// Errors: CannotWrite; BadInput when a part cannot be opened for reading back.
    static Result<std::unique_ptr<ModelOutput>> create(io::Disk& disk, const plan::Plan& plan,
                                                       std::vector<std::string> paths, Begin begin);

    const std::vector<std::string>& paths() const { return m_paths; }
    /// True when an interrupted job has already renamed this part, so that it can be read but not written.
    bool isCommitted(std::uint32_t part) const { return !m_parts[part].file; }

    Status write(const plan::Step& step, std::uint64_t begin, std::span<const std::byte> bytes);
    /// Brings to the disk what has been written before the call.
    Status sync();
    /// The bytes of a tensor piece by piece as the disk holds them after a sync(): see io::File::readStored. They are
    /// gone from the page cache then.
    Status readBack(const plan::Step& step, const io::File::Take& take) const;

    /// Reads every header back and compares files, metadata, tensors and the gaps between them with the plan; a folder
    /// is also opened as a model, and each weight must come out in the planned form. The result is the type of each
    /// step's tensor as read. Errors: Failed with the first difference.
    Result<std::vector<quant::StoredType>> checkStructure();

    /// Renames all parts to their final names. After an error some may be renamed: see withdraw().
    Status commit();
    bool withdraw(); ///< removes the parts that commit() has renamed; true when there were any
    void keep(); ///< the partial files stay for a job that continues
    void discard(); ///< removes the partial files

private:
    struct Part {
        std::unique_ptr<io::OutputFile> file{}; ///< null when already committed
        std::shared_ptr<const io::File> reader{};
        std::atomic<bool> written{false}; ///< since the last sync
    };

    ModelOutput(io::Disk& disk, const plan::Plan& plan, std::vector<std::string> paths);
    Status openFolder(Begin begin);
    Status open(std::size_t part, Begin begin);
    Status copy(std::size_t part) const;
    Status checkPart(std::size_t part, std::vector<quant::StoredType>& types);
    Status checkCopy(std::size_t part) const;
    Status checkTensors(std::size_t part, std::vector<quant::StoredType>& types) const;
    Status checkGaps(std::size_t part) const;
    Status checkModel() const;
    Status removeOutdated();

    io::Disk& m_disk;
    const plan::Plan& m_plan;
    const std::vector<std::string> m_paths;
    std::vector<Part> m_parts;
    bool m_mayRemoveFolder = false; ///< once it is empty
};

} // namespace ql::output
