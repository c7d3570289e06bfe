// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/fit/memory_need.h"
#include "core/fit/planned_weights.h"
#include "core/io/file.h"

namespace ql::fit {

/// A preset by what it is for. One with a memory is worked out for each model; the others name their preset.
struct Intention {
    std::string id{}; ///< "fits-24"
    std::string title{}; ///< "Fits 24 GB"
    std::uint64_t memory = 0; ///< bytes, or 0
    std::map<plan::Container, std::string> presets{}; ///< of those without a memory, for the containers it is for
    std::string withoutImportance{}; ///< the GGUF preset where there is no importance matrix; empty: the same
    std::string why{};
};

struct IntentionList {
    std::vector<Intention> intentions{};
    std::map<plan::Container, std::vector<std::string>> ladders{}; ///< presets from the closest to the smallest

    /// By id; null where there is none.
    const Intention* find(std::string_view id) const;
};

/// <resources>/intentions.json. Errors: Failed when the file is damaged.
Result<IntentionList> readIntentions(io::Disk& disk, const std::string& resources);

/// What is planned for: one model under the names of the recipe's container.
struct Subject {
    arch::ModelPtr model{};
    plan::Recipe recipe{}; ///< all but its preset stays as it is
    std::shared_ptr<const imatrix::ImportanceMatrix> importance{};
    std::string outputName = "output";
};

/// A preset planned for a subject: all that choosing and judging ask of its plan.
struct PlannedPreset {
    std::uint64_t bytes = 0; ///< of the output's files
    double bitsPerWeight = 0;
    PlannedWeights weights{};
    std::string refusal{}; ///< empty, or why nobody would choose it: what forbids the plan, or that no engine reads it
    Errc code = Errc::Unsupported; ///< of the refusal
};

using PlannedPresets = std::map<std::string, PlannedPreset, std::less<>>;

/// Errors: those of makePlan().
Result<PlannedPreset> planPreset(const Subject& subject, const std::string& preset);

/// A preset that was chosen, and why.
struct Choice {
    std::string preset{};
    std::string reason{}; ///< "Q4_K_M: 14.1 GiB weights + 3.00 GiB cache of 8192 tokens (F16) + ..., 92 % of 24.0 GiB"
    MemoryNeed need{}; ///< without parts where it is not known
    std::string whyUnknown{}; ///< why the need is not known; empty where it is
    std::uint64_t bytes = 0; ///< of the output's files
    double bitsPerWeight = 0;
    double share = 0; ///< of the memory that it was to fit in; 0 where none was asked for
};

/// Answers questions about one subject; each preset is planned once, whatever is asked.
class Chooser {
public:
    /// `list` must outlive it. `known` are presets that were planned for this subject already.
    Chooser(const IntentionList& list, Subject subject, const Usage& usage, PlannedPresets known = {});

    /// The first preset of the container's ladder with which everything, margin included, fits into `memory` bytes of a
    /// card. All are really planned. Passed over are presets that a plan refuses, those that no engine reads, and those
    /// that would be larger than the source as it is stored. `stop` may be null.
    /// Errors: Failed when none fits, naming the smallest; Cancelled; those of memoryNeed().
    Result<Choice> largestThatFits(std::uint64_t memory, const std::atomic<bool>* stop = nullptr);

    /// What an intention means. Errors: those of largestThatFits(); BadArgument for an intention that is not for the
    /// recipe's container; what the plan says.
    Result<Choice> resolve(const Intention& intention, const std::atomic<bool>* stop = nullptr);

private:
    Result<Choice> chosen(const std::string& preset);
    const Result<Choice>& planned(const std::string& preset);

    const IntentionList& m_list;
    Subject m_subject;
    Usage m_usage;
    PlannedPresets m_known;
    std::optional<Result<CacheShape>> m_shape{}; ///< of the subject, once it is asked for
    std::map<std::string, Result<Choice>> m_planned{};
};

} // namespace ql::fit
