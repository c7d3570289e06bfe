// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/plan/plan.h"
#include "core/report/report.h"

namespace ql::job::test {

/// The value at a place of a synthetic tensor: pseudo-random from the tensor's seed, within (-1, 1), and exact in BF16,
/// so that it is the same whatever the source type.
float valueAt(std::uint64_t seed, std::uint64_t row, std::uint64_t column);

/// One tensor of a synthetic model.
struct TensorSpec {
    std::string name{};
    std::vector<std::uint64_t> shape{};
    quant::Format type = quant::Format::BF16; ///< F32 or BF16
    std::uint64_t seed = 1;
    std::chrono::microseconds delay{}; ///< each read of rows takes this long
    /// Changes what is read: called with the row and its values.
    std::function<void(std::uint64_t, std::span<float>)> alter{};
    std::uint64_t unreadableRow = UINT64_MAX; ///< reading it is an error
    std::optional<float> constant{}; ///< all values, instead of the pseudo-random ones
};

/// A model of one-dimensional norms and of matrices of several shapes, with 3-D experts; about 3 million weights in 12
/// tensors.
std::vector<TensorSpec> smallModel();

arch::ModelPtr makeModel(const std::vector<TensorSpec>& specs);

/// The plan of a model; stops the test when there is none.
plan::Plan makePlan(const std::vector<TensorSpec>& specs, const plan::Recipe& recipe = {},
                    std::shared_ptr<const imatrix::ImportanceMatrix> importance = nullptr,
                    const std::string& outputName = "out.gguf");
plan::Recipe recipe(const std::string& preset);

enum class Place {
    Memory, ///< where the system has such a place: the fault loops would wait for a disk thousands of times
    Disk, ///< for large files
};

/// A folder of its own for a test, removed at its end.
class TempFolder {
public:
    explicit TempFolder(Place place = Place::Memory);
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    std::string path(const std::string& name) const { return (m_path / name).string(); }
    std::vector<std::string> names() const; ///< sorted

private:
    std::filesystem::path m_path;
};

/// A report's JSON without what may differ between two runs of the same job.
std::string timeless(const report::Report& report);

std::string readFile(const std::string& path);
void writeFile(const std::string& path, const std::string& bytes);

} // namespace ql::job::test
