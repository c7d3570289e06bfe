// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importance_run.h"

#include <algorithm>

#include "app/model_reading.h"
#include "app/run_site.h"

namespace ql::app {

namespace {

Status collectMatrix(checkpoint::CheckpointPtr checkpoint, const ImportanceRun::Wishes& wishes, job::Context& context,
                     const job::LayerSeen& seen)
{
    // The graph, and the entries of the matrix, have GGUF names, whatever is written later.
    QL_TRY(const arch::ModelPtr model, readModel(std::move(checkpoint), plan::Container::Gguf));
    QL_TRY(const graph::GraphPtr graph, graph::buildGraph(model));
    io::Disk& disk = io::systemDisk();
    QL_CHECK(disk.checkTarget(wishes.output, 0, io::Existing::Replace));
    QL_TRY(const job::Reading reading, job::readText(*model, disk, wishes.reading, graph->contextLength));
    RunSite site;
    QL_CHECK(site.open(wishes.order, *graph));
    const auto collect = [&]() -> Result<job::Calibration> {
        using graph::Collect;
        QL_TRY(const auto session,
               site.backend().open(graph, {.collect = wishes.everyExpert ? Collect::EveryExpert : Collect::Inputs}));
        auto calibration = job::calibrate(*session, reading, context, seen);
        site.note(*session);
        return calibration;
    };
    QL_TRY(job::Calibration calibration,
           withRetreat(collect, context, [&](const Error& error) { return site.retreat(error); }));
    calibration.matrix.path = wishes.output;
    const auto form = wishes.output.ends_with(".dat") ? imatrix::Form::Legacy : imatrix::Form::Gguf;
    return imatrix::write(disk, calibration.matrix, wishes.output, form, io::Existing::Replace);
}

} // namespace

ImportanceRun::ImportanceRun(QObject* parent)
    : QObject(parent)
{
}

ImportanceRun::~ImportanceRun()
{
    cancel();
    m_work.finish();
}

void ImportanceRun::start(checkpoint::CheckpointPtr checkpoint, const Wishes& wishes)
{
    m_layer = m_layers = 0;
    m_experts.clear();
    m_context = std::make_shared<job::Context>(
        [this] { QMetaObject::invokeMethod(this, &ImportanceRun::changed, Qt::QueuedConnection); });
    const auto seen = [this](const job::ExpertUse& use, std::size_t layers) {
        QMetaObject::invokeMethod(
            this, [this, use, layers] { take(use, layers); }, Qt::QueuedConnection);
    };
    m_work.run([checkpoint = std::move(checkpoint), wishes, context = m_context,
                seen](const std::atomic<bool>&) { return collectMatrix(checkpoint, wishes, *context, seen); },
               [this](const Status& status) {
                   m_context.reset();
                   m_result = status;
                   emit finished();
               });
    emit changed();
}

void ImportanceRun::cancel()
{
    if (m_context)
        m_context->cancel();
}

job::Progress ImportanceRun::progress() const
{
    return m_context ? m_context->progress() : job::Progress{};
}

void ImportanceRun::take(const job::ExpertUse& use, std::size_t layers)
{
    if (!m_context)
        return;
    m_layer = use.layer;
    m_layers = layers;
    emit changed();
    if (use.seen.empty())
        return;
    const auto known = std::ranges::find(m_experts, use.layer, &job::ExpertUse::layer);
    if (known == m_experts.end())
        m_experts.push_back(use);
    else
        *known = use; // it is going on, or was begun again on another device
    emit sawMore();
}

} // namespace ql::app
