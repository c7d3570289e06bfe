// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/command/preview_source.h"
#include "core/base/json.h"
#include "gpu/model/open_backend.h"

namespace ql::app {

/// Where models are run for a verb.
class RunDevice {
public:
    /// As --device says, where that can run the model; see deviceFor(). Errors: NoDevice, Unsupported.
    Status open(const RunWishes& wishes, const graph::Graph& graph, unsigned threads);
    Status open(const std::string& device, const graph::Graph& graph, unsigned threads);
    graph::Backend& backend() const { return *m_opened.backend; }

    /// Remembers what a session has to say of how it runs, and logs it. Of the candidate also how its inputs are
    /// rounded.
    void note(const graph::Session& session, bool isCandidate = false);
    /// With what can be done where the device is at fault.
    Error advised(Error error) const;

    /// Adds "device", "device_why" and "notes".
    void addTo(Json& json) const;
    /// "on llvmpipe, asked for".
    std::string text() const;

private:
    gpu::OpenedBackend m_opened{};
    std::vector<std::string> m_notes{};
    bool m_isServed = false;
};

} // namespace ql::app
