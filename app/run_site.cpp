// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_site.h"

#include <algorithm>

#include "app/device_wish.h"
#include "gpu/model/vulkan_backend.h"

namespace ql::app {

bool RunSite::isFor(const RunOrder& order, const graph::Graph& graph) const
{
    // After a failure the device may be there again.
    return m_opened.backend && m_place.wish == order.wish && m_place.failure.empty()
        && m_place.lack == gpu::whyNotOnGraphics(graph);
}

Status RunSite::open(const RunOrder& order, const graph::Graph& graph)
{
    m_order = order;
    if (isFor(order, graph)) {
        m_place.notes.clear();
        tell();
        return ok;
    }
    m_opened = {};
    m_place = {.wish = order.wish, .lack = gpu::whyNotOnGraphics(graph)};
    const Result<DeviceWish> wish = deviceFor(graph, order.wish);
    if (const Status taken = take(wish ? wish->device : "cpu"); !taken) {
        if (!isFaultOfDevice(taken.error()))
            return taken;
        m_place.failure = taken.error().message;
        QL_CHECK(take("cpu"));
    }
    if (!wish || !wish->why.empty())
        m_place.why = m_place.lack;
    tell();
    return ok;
}

Status RunSite::take(const std::string& wish)
{
    QL_TRY(m_opened, m_order.open(wish, m_order.threads));
    m_place.device = m_opened.device;
    m_place.why = m_opened.why;
    return ok;
}

bool RunSite::retreat(const Error& error)
{
    if (!m_opened.backend || m_opened.isProcessor() || !isFaultOfDevice(error))
        return false;
    m_opened = {};
    m_place.notes.clear();
    m_place.failure = error.message;
    if (!take("cpu"))
        return false;
    tell();
    return true;
}

void RunSite::note(const graph::Session& session)
{
    for (const std::string& note : session.notes())
        if (std::ranges::find(m_place.notes, note) == m_place.notes.end())
            m_place.notes.push_back(note);
    tell();
}

void RunSite::tell() const
{
    if (m_order.told)
        m_order.told(m_place);
}

} // namespace ql::app
