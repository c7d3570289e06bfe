// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diff_columns.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

#include "app/model_reading.h"
#include "app/problem_words.h"
#include "core/io/file.h"

namespace ql::app {

namespace {

// Under the names that GGUF has where that is possible: models of all kinds are compared by these.
Result<arch::ModelPtr> comparable(const checkpoint::CheckpointPtr& checkpoint)
{
    QL_TRY(auto reading, readModelIfPossible(checkpoint, plan::Container::Gguf));
    return std::move(reading.model);
}

Result<arch::ModelPtr> openComparable(const std::string& path)
{
    QL_TRY(const auto checkpoint, checkpoint::open(io::systemDisk(), path));
    return comparable(checkpoint);
}

} // namespace

DiffColumns::DiffColumns(Studio& studio, QObject* parent)
    : QObject(parent)
    , m_studio(studio)
{
    connect(&studio, &Studio::planChanged, this, &DiffColumns::followPlan);
}

void DiffColumns::add(const QStringList& paths)
{
    m_waiting += paths;
    if (!m_opener.busy())
        openNext();
}

void DiffColumns::addOpenModel()
{
    if (!m_studio.modelPath().isEmpty())
        add({m_studio.modelPath()});
}

void DiffColumns::openNext()
{
    if (m_waiting.isEmpty()) {
        emit changed();
        return;
    }
    const QString path = m_waiting.takeFirst();
    m_opener.run([path = path.toStdString()](const std::atomic<bool>&) { return openComparable(path); },
                 [this, path](ModelResult model) {
                     if (model) {
                         m_columns.push_back({QFileInfo(QDir::cleanPath(path)).fileName(), {*model, nullptr}, false});
                         compare();
                     } else {
                         emit m_studio.failed(tr("%1 was not opened").arg(QDir::toNativeSeparators(path)),
                                              errorInWords(model.error()));
                     }
                     openNext();
                 });
    emit changed();
}

void DiffColumns::addPlan()
{
    const bool isThere =
        std::any_of(m_columns.begin(), m_columns.end(), [](const Column& column) { return column.isPlan; });
    if (isThere || !m_studio.planner().plan())
        return;
    m_columns.push_back({tr("This plan"), {}, true});
    followPlan();
}

void DiffColumns::followPlan()
{
    const auto column =
        std::find_if(m_columns.begin(), m_columns.end(), [](const Column& each) { return each.isPlan; });
    const Planner::PlanPtr plan = m_studio.planner().plan();
    if (column == m_columns.end() || !plan || m_studio.planner().busy() || column->source.plan == plan)
        return;
    const auto take = [this, plan](const ModelResult& model) {
        const auto place =
            std::find_if(m_columns.begin(), m_columns.end(), [](const Column& each) { return each.isPlan; });
        if (place == m_columns.end() || !model)
            return;
        place->source = {*model, plan};
        compare();
    };
    if (plan->source->naming == arch::Naming::Gguf)
        take(plan->source);
    else
        m_planReader.run([plan](const std::atomic<bool>&) { return comparable(plan->source->checkpoint); }, take);
}

void DiffColumns::remove(int column)
{
    if (column < 0 || column >= count())
        return;
    m_columns.erase(m_columns.begin() + column);
    compare();
}

void DiffColumns::move(int column, int by)
{
    const int to = column + by;
    if (column < 0 || column >= count() || to < 0 || to >= count())
        return;
    std::swap(m_columns[static_cast<std::size_t>(column)], m_columns[static_cast<std::size_t>(to)]);
    compare();
}

void DiffColumns::clear()
{
    m_waiting.clear();
    m_columns.clear();
    compare();
}

void DiffColumns::compare()
{
    std::vector<report::DiffSource> sources;
    QStringList names;
    for (const Column& column : m_columns) {
        names += column.name;
        if (column.source.model)
            sources.push_back(column.source);
    }
    m_work.cancel();
    if (sources.empty()) {
        m_diff.reset();
        m_names.clear();
    } else if (sources.size() == m_columns.size()) {
        m_work.run(
            [sources](const std::atomic<bool>&) {
                return std::make_shared<const report::RecipeDiff>(report::diffRecipes(sources));
            },
            [this, names](std::shared_ptr<const report::RecipeDiff> diff) {
                m_diff = std::move(diff);
                m_names = names;
                emit changed();
            });
    }
    emit changed();
}

} // namespace ql::app
