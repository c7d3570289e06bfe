// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/base/json.h"

namespace ql::job::test {

/// The folder of the made checkpoints (tests/fixtures/schemes).
inline const std::string kSchemeFixtures = QL_SCHEME_FIXTURES;

/// Fixtures that open and have no damaged values. None before they are made.
std::vector<std::string> soundFixtures();

Json jsonOfFile(const std::string& path);

arch::ModelPtr openedModel(const std::string& path);

/// Overwrites some bytes of a file.
void patch(const std::string& path, std::uint64_t offset, const std::vector<unsigned char>& bytes);

/// What the weights of a made checkpoint are worth, by the program that made it.
class CodedTruth {
public:
    explicit CodedTruth(std::string fixture);

    std::string folder() const { return m_fixture + "/model"; }
    const arch::Model& model() const { return *m_model; }
    /// Of a target tensor; its rows in the order of llama.cpp's converter.
    std::vector<double> valuesOf(const arch::TargetTensor& tensor) const;

private:
    std::string m_fixture;
    arch::ModelPtr m_model{};
    checkpoint::CheckpointPtr m_values{};
};

/// The tensors of a GGUF file, decoded by the real ggml. Of FP8 codes and NVFP4 the scales beside them are applied in
/// double.
class WrittenFile {
public:
    explicit WrittenFile(const std::string& path);

    std::vector<double> valuesOf(const std::string& name) const;
    std::map<std::string, std::vector<std::byte>> tensors() const;

private:
    std::vector<double> decoded(const checkpoint::Tensor& tensor) const;

    checkpoint::CheckpointPtr m_file{};
};

} // namespace ql::job::test
