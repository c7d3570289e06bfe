// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job_history.h"

#include <algorithm>
#include <cmath>

namespace ql::app {

namespace {

constexpr double rateInterval = 0.25; ///< seconds; shorter, and single chunks would show
constexpr double rateMemory = 1.5; ///< seconds after which an old rate counts 1/e

double sinceThen(std::uint64_t now, std::uint64_t then)
{
    return now > then ? static_cast<double>(now - then) : 0;
}

} // namespace

void JobHistory::add(double seconds, const job::Progress& progress, const std::vector<job::ActivitySeconds>& threads)
{
    if (m_columnBegin < 0)
        m_columnBegin = m_lookedAt = seconds;
    if (seconds - m_columnBegin >= m_columnSeconds)
        closeColumns(seconds, threads);
    measure(seconds, progress);
}

void JobHistory::closeColumns(double seconds, const std::vector<job::ActivitySeconds>& threads)
{
    const double passed = seconds - m_lookedAt;
    m_lookedAt = seconds;
    m_last.resize(std::max(m_last.size(), threads.size()), job::ActivitySeconds{});
    Column column(threads.size());
    for (std::size_t thread = 0; thread < threads.size(); ++thread) {
        for (std::size_t i = 0; i < job::activityCount; ++i) {
            const double spent = threads[thread][i] - m_last[thread][i];
            column[thread][i] = static_cast<float>(std::clamp(spent / passed, 0.0, 1.0));
        }
    }
    std::copy(threads.begin(), threads.end(), m_last.begin());
    // Looks that come late make several columns that look the same.
    while (seconds - m_columnBegin >= m_columnSeconds) {
        if (m_columns.size() == maxColumns)
            halve();
        m_columns.push_back(column);
        m_columnBegin += m_columnSeconds;
    }
}

void JobHistory::halve()
{
    for (std::size_t i = 0; i < m_columns.size() / 2; ++i) {
        Column& first = m_columns[2 * i];
        Column& second = m_columns[2 * i + 1];
        first.resize(std::max(first.size(), second.size()), Shares{});
        second.resize(first.size(), Shares{});
        for (std::size_t thread = 0; thread < first.size(); ++thread) {
            for (std::size_t k = 0; k < job::activityCount; ++k)
                first[thread][k] = (first[thread][k] + second[thread][k]) / 2;
        }
        std::swap(m_columns[i], first); // the first one with itself, which a move would empty
    }
    m_columns.resize(m_columns.size() / 2);
    m_columnSeconds *= 2;
}

void JobHistory::measure(double seconds, const job::Progress& progress)
{
    if (m_measuredAt < 0) {
        m_measured = progress;
        m_measuredAt = seconds;
        return;
    }
    const double passed = seconds - m_measuredAt;
    if (passed < rateInterval)
        return;
    const double weight = 1 - std::exp(-passed / rateMemory);
    const auto smooth = [&](double& rate, std::uint64_t now, std::uint64_t then) {
        rate += weight * (sinceThen(now, then) / passed - rate);
    };
    smooth(m_rates.read, progress.bytesRead, m_measured.bytesRead);
    smooth(m_rates.write, progress.bytesWritten, m_measured.bytesWritten);
    smooth(m_rates.verify, progress.bytesVerified, m_measured.bytesVerified);
    smooth(m_rates.weights, progress.weightsDone, m_measured.weightsDone);
    m_measured = progress;
    m_measuredAt = seconds;
}

} // namespace ql::app
