// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "core/fit/memory_need.h"
#include "core/job/quantize.h"
#include "core/plan/recipe_io/recipe_options.h"
#include "core/report/model_card.h"

namespace ql::app {

/// The options of `quantloom quantize`.
struct QuantizeWishes {
    plan::RecipeOptions recipe{};
    /// What to write, or a template of it (core/plan/name_template.h); empty for a dry run that does not say.
    std::string output{};
    std::string memory{}, inputScales{}, fit{}, cache{};
    bool dryRun = false, card = false, keepsLog = false;
    std::optional<std::uint64_t> ruleRows{}; ///< sample rows for the errors of rules; 0: all
    fit::Usage usage{.context = 0};
    report::CardOptions cardOptions{};
    job::QuantizeOptions options{}; ///< but for the output
    std::map<std::string, std::string> taken{}; ///< outputs of the models before this one, and which these are
};

/// What became of one model.
struct Quantized {
    std::string output{}; ///< path
    std::uint64_t bytes = 0;
    Status status{}; ///< why a plan cannot be carried out; what is left to be said of it is a line on stderr
    bool said = false; ///< the problems that were logged have said why
    std::string visionPreset{}; ///< of the vision part, which is to be written as well; empty: nothing is
    std::string visionOutput{}; ///< its path; empty where a dry run does not say one
    Json json{}; ///< the plan or the report; null where there is none
    std::string text{}; ///< the same for people
};

/// Plans one model and carries the plan out. Logs problems and progress. Errors: those of the core; BadArgument for
/// options that contradict each other. Of all parts that is the text; the vision
/// part is left to do then.
Result<Quantized> quantizeOne(const QuantizeWishes& wishes, const std::string& model, const CommonOptions& common);

} // namespace ql::app
