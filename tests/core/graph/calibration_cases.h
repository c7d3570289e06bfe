// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "core/job/calibrate.h"
#include "tests/core/graph/made_model.h"

namespace ql::test {

/// A made-up model, and what is summed up of it. Every back end that collects runs all of them.
struct CalibrationCase {
    const char* name;
    Facts facts;
    graph::Collect collect = graph::Collect::Inputs;
};
std::span<const CalibrationCase> calibrationCases();

constexpr std::size_t kCalibrationChunk = 29, kCalibrationChunks = 5;

/// A text of so many chunks and a rest, which is left out.
job::Reading calibrationReading(std::uint64_t vocabulary);

/// The importance matrix of a model in a file; a failed test and an empty one where it cannot be collected.
job::Calibration calibrated(const std::string& path, graph::Collect collect, graph::Backend& backend,
                            const job::LayerSeen& seen = {});

/// Sums, counts and largest magnitudes of a case beside those of a plain execution in double.
job::Calibration expectReferenceSums(graph::Backend& backend, const CalibrationCase& test, const std::string& path);

} // namespace ql::test
