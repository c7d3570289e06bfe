// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/job/context.h"
#include "core/plan/plan.h"
#include "core/quant/error_stats.h"
#include "core/report/report.h"

namespace ql::job {

/// Figures of sampled tensors that were worked out before, for one checkpoint and importance matrix: another one
/// empties it. A recipe that is edited asks for few new ones. Thread-safe.
class SampleCache {
public:
    void useFor(const plan::Plan& plan, std::uint64_t rows);
    std::optional<quant::ErrorStats> find(const std::string& key) const;
    void add(const std::string& key, const quant::ErrorStats& stats);
    std::size_t size() const;

private:
    mutable std::mutex m_mutex{};
    std::shared_ptr<const void> m_checkpoint{}, m_importance{};
    std::uint64_t m_rows = 0;
    std::map<std::string, quant::ErrorStats> m_known{};
};

struct RuleErrorOptions {
    std::uint64_t rows = 32; ///< of each tensor; 0: all
    std::size_t tensors = 12; ///< of each rule, evenly spaced over those that it changes; 0: all
    unsigned threads = 0; ///< 0: all cores
    const report::Report* measured =
        nullptr; ///< of an output of the same model: its figures are used where types agree
};

/// What a rule does to the error of the tensors that it decides.
struct RuleError {
    std::size_t decided = 0; ///< tensors
    std::size_t changed = 0; ///< of these, those that would have another type without the rule
    std::size_t tensors = 0; ///< with figures: of those that it changes, or where it changes none of those it decides
    std::uint64_t rows = 0; ///< of the tensors with figures
    std::uint64_t sampledRows = 0; ///< of these; those of tensors that were measured count in full
    quant::ErrorStats with{}, without{}; ///< of the tensors with figures, estimated for all their rows
    std::string skipped{}; ///< why a tensor has no figures; of the first such

    bool isKnown() const { return tensors > 0; }
    bool isEstimated() const { return sampledRows < rows || tensors < (changed > 0 ? changed : decided); }
    /// Of relativeRmse(); negative where the rule makes the error smaller.
    double change() const { return with.relativeRmse() - without.relativeRmse(); }

    Json toJson() const; ///< fields as in docs/json.md
};

/// Parallel to the rules of the plan's recipe. Sample rows of the tensors are encoded as planned, and as they would be
/// if the rule were off; both from the same rows. Figures do not depend on the number of threads, and with all rows of
/// all tensors they are those of the two written files.
/// Errors: Cancelled; those of makePlan() for a recipe without the rule.
Result<std::vector<RuleError>> estimateRuleErrors(const plan::Plan& plan, const RuleErrorOptions& options,
                                                  SampleCache& cache, Context& context);

} // namespace ql::job
