// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/run_device.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/device_wish.h"
#include "app/log.h"
#include "app/user_folders.h"
#include "core/graph/rounding.h"

namespace ql::app {

namespace {

Error withAdvice(Error error)
{
    error.message += "; --device cpu runs it on the processor";
    return error;
}

} // namespace

Status RunDevice::open(const RunWishes& wishes, const graph::Graph& graph, unsigned threads)
{
    m_isServed = sessionOptions(wishes).activations == graph::Activations::Served;
    return open(wishes.device, graph, threads);
}

Status RunDevice::open(const std::string& device, const graph::Graph& graph, unsigned threads)
{
    Result<DeviceWish> wished = deviceFor(graph, device);
    if (!wished)
        return fail(withAdvice(std::move(wished).error()));
    const DeviceWish& wish = *wished;
    QL_TRY(m_opened, gpu::openBackend(wish.device, threads, ownShaderFolder()));
    if (!wish.why.empty())
        m_opened.why = wish.why;
    return ok;
}

void RunDevice::note(const graph::Session& session, bool isCandidate)
{
    std::vector<std::string> notes = session.notes();
    if (m_isServed && isCandidate)
        for (const std::string& words : graph::servedWords(session.graph()))
            notes.push_back("inputs of matrices are rounded as the candidate is served: " + words);
    for (const std::string& note : notes) {
        if (std::ranges::find(m_notes, note) != m_notes.end())
            continue;
        logInfo(note);
        m_notes.push_back(note);
    }
}

Error RunDevice::advised(Error error) const
{
    const bool isOfDevice = isFaultOfDevice(error) && m_opened.backend && !m_opened.isProcessor();
    return isOfDevice ? withAdvice(std::move(error)) : error;
}

void RunDevice::addTo(Json& json) const
{
    json["device"] = m_opened.device;
    json["device_why"] = m_opened.why;
    json["notes"] = m_notes;
}

std::string RunDevice::text() const
{
    return fmt::format("on {} ({})", m_opened.isProcessor() ? "the processor" : m_opened.device, m_opened.why);
}

} // namespace ql::app
