// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/plan/plan.h"
#include "core/report/report.h"

namespace ql::job::test {

/// What the tests of folders for engines do all the time; each stops the test where it fails.
arch::ModelPtr openAsHuggingFace(const std::string& path);
plan::Recipe served(const std::string& preset, plan::ServingDialect dialect,
                    const std::vector<std::string>& rules = {});
plan::Plan planned(const arch::ModelPtr& model, const plan::Recipe& recipe); ///< without errors
report::Report run(const plan::Plan& plan, const std::string& output, unsigned threads = 2);

} // namespace ql::job::test
