// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/plan/plan.h"
#include "core/report/report.h"

namespace ql::oracle {

/// Runs our own path from a model to a file, as the program does. Fails the current test on any error.
report::Report convert(const std::string& model, const plan::Recipe& recipe, const std::string& output,
                       std::shared_ptr<const imatrix::ImportanceMatrix> importance = nullptr, unsigned threads = 2);

/// A tensor as a file holds it.
struct StoredTensor {
    std::string type{};
    std::vector<std::uint64_t> shape{};
    std::vector<std::byte> bytes{};
    bool operator==(const StoredTensor&) const = default;
};

/// All tensors of a GGUF file, and their order.
struct StoredFile {
    std::map<std::string, StoredTensor> tensors{};
    std::vector<std::string> order{};
    gguf::Metadata metadata{};
};
StoredFile readWhole(const std::string& path);

/// Tests that two files hold the same tensors in the same order, and names the first that differ.
void expectSameTensors(const StoredFile& ours, const StoredFile& theirs);

/// An importance matrix for every two-dimensional weight of a model, from a fixed seed; some columns are zero.
imatrix::ImportanceMatrix syntheticImportance(const std::string& model);

/// "resources/samples/<name>" in the source tree.
std::string sample(const std::string& name);

/// A folder for this test program's files, emptied at first use.
std::string scratchFolder();

} // namespace ql::oracle
