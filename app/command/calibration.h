// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/command/command.h"
#include "app/command/preview_text.h"
#include "app/command/run_device.h"
#include "core/job/calibrate.h"

namespace ql::app {

/// How an importance matrix is collected from a text.
struct CalibrationWishes {
    TextWishes text{};
    bool readsSample = false; ///< the text that comes with the program
    bool allExperts = false;
    std::string device = "auto";

    bool given() const { return readsSample || !text.path.empty(); }
};

/// --text, --sample-text, --tokens, --chunk, --parse-special, --all-experts, --device.
void declareCalibrationOptions(CLI::App& app, CalibrationWishes& wishes);

/// Runs the model on the text, with progress on stderr; `device` says where that was.
/// Errors: BadArgument for wishes that exclude each other; those of the device, the graph, the text and the run.
Result<job::Calibration> collectImportance(const arch::ModelPtr& model, const CalibrationWishes& wishes,
                                           const CommonOptions& common, RunDevice& device);

/// Says which experts have seen little, and what helps.
void warnOfExperts(const job::Calibration& calibration, bool sawAll);

} // namespace ql::app
