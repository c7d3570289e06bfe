// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/preview.h"

namespace ql::app {

/// The sessions of two models on a device. Used by one thread at a time.
struct LoadedPair {
    std::unique_ptr<graph::Backend> backend{};
    std::unique_ptr<graph::Session> reference{}, candidate{};
    PreviewModels models{};
    graph::SessionOptions referenceOptions{}, candidateOptions{};

    /// What runs them, unless it is there. Errors: those of the device.
    Status makeDevice();
    /// Opens what is not open yet; a session of the same model with the same options stays, with what it has loaded.
    /// Errors: those of the device.
    Status open(const PreviewModels& wanted, const PreviewSubject& subject);
    /// Errors: NoMemory where both models at once need more than is free.
    Status checkMemory() const;
};

} // namespace ql::app
