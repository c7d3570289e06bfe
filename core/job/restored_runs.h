// SPDX-License-Identifier: Apache-2.0
#pragma once

// A candidate with some of its tensors put back to the original, on the same text: how far its predictions are from
// the reference's then. What a layer before the first of these tensors computes is not computed again.

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/graph/backend.h"
#include "core/job/chunk_run.h"
#include "core/job/drift.h"

namespace ql::job {

/// Indices of tensors in the candidate's model, sorted.
using TensorSet = std::vector<std::size_t>;

/// What a set of tensors put back leaves.
struct Restored {
    std::vector<double> divergence{}; ///< mean KL divergence of each chunk
};

class RestoredRuns {
public:
    /// The models and the text must outlive it. `memory`: bytes of hidden states at most.
    RestoredRuns(graph::Backend& backend, arch::ModelPtr reference, graph::SessionOptions referenceOptions,
                 arch::ModelPtr candidate, graph::SessionOptions candidateOptions, const ChunkedText& text,
                 std::uint64_t memory, unsigned threads, Context& context);
    ~RestoredRuns();

    /// Runs both models as they are, and finds the tensors whose values differ. Called first.
    Status begin();
    const std::vector<Prediction>& predictions() const { return m_predictions; } ///< of the candidate as it is
    const std::vector<double>& divergence() const { return m_divergence; } ///< of each chunk
    const std::vector<Drift>& drift() const { return m_drift; }
    /// Tensors that differ and have a part in what the model computes: those of the embedding, layer by layer, those
    /// of the output; each once.
    const std::vector<std::size_t>& differing() const { return m_differing; }
    const graph::Graph& candidate() const { return m_candidate->graph(); }
    const arch::TargetTensor& original(std::size_t tensor) const { return m_referenceModel->tensors[m_twin[tensor]]; }

    /// How many sets can be run at once.
    std::size_t setsAtOnce() const;
    /// All of them in one sweep over the layers.
    Result<std::vector<Restored>> run(std::span<const TensorSet> sets);

private:
    struct Running;

    Status findDiffering();
    Result<bool> sameValues(const arch::TargetTensor& a, const arch::TargetTensor& b) const;
    Status runWhole();
    /// -1 for the embedding, the number of layers for the output. A tensor may be both.
    bool isPart(std::size_t tensor, int part) const;
    int layers() const { return static_cast<int>(candidate().layers.size()); }
    TensorSet ofPart(std::span<const std::size_t> tensors, int part) const;
    int firstPart(const TensorSet& set) const;
    Result<std::unique_ptr<graph::Session>> mixed(const TensorSet& restored) const;
    /// Brings a run to the model that has its tensors of this part.
    Status enter(Running& running, int part);
    Status runLayer(std::vector<Running>& running, ChunkRun* base, int layer);
    Result<Restored> score(Running& running);
    std::vector<std::size_t> allChunks() const;
    std::uint64_t statesBytes() const { return m_text.count() * m_text.chunk * candidate().width * sizeof(float); }

    graph::Backend& m_backend;
    const arch::ModelPtr m_referenceModel, m_candidateModel;
    const graph::SessionOptions m_referenceOptions, m_candidateOptions;
    const ChunkedText& m_text;
    const std::uint64_t m_memory;
    const unsigned m_threads;
    Context& m_context;

    std::unique_ptr<graph::Session> m_reference{}, m_candidate{};
    std::unique_ptr<graph::Session> m_original{}; ///< the reference as the candidate is run: its activations, its cache
    std::vector<std::size_t> m_twin{}; ///< of each tensor of the candidate
    std::vector<std::size_t> m_differing{};
    std::unique_ptr<ChunkRun> m_referenceRun{}; ///< behind the last layer
    using States = std::vector<std::vector<float>>; ///< of each chunk
    std::vector<States> m_states{}; ///< of the candidate before layer i * m_stride
    States m_finalStates{};
    int m_stride = 1;
    bool m_keepsLayers = false;
    std::vector<Prediction> m_predictions{};
    std::vector<double> m_divergence{};
    std::vector<Drift> m_drift{};
};

} // namespace ql::job
