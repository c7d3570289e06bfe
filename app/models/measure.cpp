// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/measure.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include <QCoreApplication>

#include "app/models/index.h"
#include "app/models/tensor_grid.h"

namespace ql::app {

namespace {

struct MeasureText {
    Q_DECLARE_TR_FUNCTIONS(Measure)
};

} // namespace

QString measureName(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Type:
        return MeasureText::tr("Assigned type");
    case MeasureKind::Bytes:
        return MeasureText::tr("Bytes");
    case MeasureKind::Error:
        return MeasureText::tr("Error");
    case MeasureKind::Importance:
        return MeasureText::tr("Importance");
    case MeasureKind::Sensitivity:
        return MeasureText::tr("Sensitivity");
    case MeasureKind::Difference:
        return MeasureText::tr("Difference to another model");
    }
    return {};
}

QString measureHint(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Type:
        return MeasureText::tr("The type that the recipe gives each tensor, by its bits per weight.");
    case MeasureKind::Bytes:
        return MeasureText::tr("What each tensor will take in the written file.");
    case MeasureKind::Error:
        return MeasureText::tr("Measured: the relative error of each tensor in the report on display.");
    case MeasureKind::Importance:
        return MeasureText::tr("From the importance matrix: the mean of the squared inputs that each tensor meets.");
    case MeasureKind::Sensitivity:
        return MeasureText::tr(
            "Heuristic: the squared error of the report times the importance. High values are where more "
            "bits may help most.");
    case MeasureKind::Difference:
        return MeasureText::tr("Tensors whose type is another one in a second model.");
    }
    return {};
}

std::shared_ptr<const Measure> Measure::make(MeasureKind kind, const Input& input, const std::atomic<bool>& stop)
{
    auto made = std::make_shared<Measure>();
    made->m_kind = kind;
    made->m_in = input;
    made->takeTypes();
    switch (kind) {
    case MeasureKind::Type:
        break;
    case MeasureKind::Bytes:
        made->m_values.assign(made->m_bytes.begin(), made->m_bytes.end());
        made->findRange(true);
        break;
    case MeasureKind::Error:
        made->takeErrors();
        made->findRange(false);
        break;
    case MeasureKind::Importance:
        made->takeImportance(stop);
        made->findRange(true);
        break;
    case MeasureKind::Sensitivity: {
        made->takeImportance(stop);
        const std::vector<double> importance = made->m_values;
        const QString noImportance = made->m_missing;
        made->m_experts.clear();
        made->takeErrors();
        if (!noImportance.isEmpty() || !made->m_missing.isEmpty()) {
            made->m_missing =
                MeasureText::tr("Sensitivity needs an importance matrix in the recipe and a report: add the "
                                "matrix, then write the file.");
        }
        for (std::size_t i = 0; i < importance.size(); ++i)
            made->m_values[i] *= importance[i];
        made->findRange(true);
        break;
    }
    case MeasureKind::Difference:
        made->takeDifference();
        break;
    }
    return made;
}

void Measure::takeTypes()
{
    const auto& tensors = m_in.model->tensors;
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const plan::Step* const step = m_in.plan ? m_in.plan->stepOf(i) : nullptr;
        const quant::StoredType& type = step ? step->planned : tensors[i].sourceType;
        m_types.push_back(type.name());
        m_bytes.push_back(step ? step->bytes : tensors[i].sourceBytes);
        m_values.push_back(type.known() ? quant::info(type.format).bitsPerWeight() : 32);
    }
}

void Measure::takeErrors()
{
    m_values.assign(m_in.model->tensors.size(), none);
    std::unordered_map<std::string_view, const report::TensorRow*> rows;
    if (m_in.report) {
        for (const report::TensorRow& row : m_in.report->tensors)
            rows.emplace(row.name, &row);
        for (const report::TensorRow& row : m_in.report->tensors) { // codes have the name of their weight, and more
            constexpr std::string_view packed = "_packed";
            if (row.name.ends_with(packed))
                rows.emplace(std::string_view(row.name).substr(0, row.name.size() - packed.size()), &row);
        }
    }
    bool any = false;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const auto found = rows.find(m_in.model->tensors[i].name);
        if (found == rows.end() || found->second->stats.count == 0)
            continue;
        const quant::ErrorStats& stats = found->second->stats;
        m_values[i] = m_kind == MeasureKind::Error ? stats.relativeRmse() : stats.sumDD;
        any = true;
    }
    if (!any)
        m_missing =
            MeasureText::tr("No report of this model is on display: write the file, or open one with its report "
                            "beside it.");
}

void Measure::takeImportance(const std::atomic<bool>& stop)
{
    const auto& tensors = m_in.model->tensors;
    m_values.assign(tensors.size(), none);
    m_experts.resize(tensors.size());
    const auto matrix = m_in.plan ? m_in.plan->importance : nullptr;
    if (!matrix) {
        m_missing = MeasureText::tr("The recipe has no importance matrix: add one in the recipe panel.");
        return;
    }
    for (std::size_t i = 0; i < tensors.size() && !stop; ++i) {
        const plan::Step* const step = m_in.plan->stepOf(i);
        const bool named = step && !step->importanceEntry.empty();
        const auto found = matrix->entries.find(named ? step->importanceEntry : tensors[i].name);
        if (found == matrix->entries.end() || found->second.values.empty())
            continue;
        const imatrix::Entry& entry = found->second;
        const std::size_t columns = entry.values.size() / std::max<std::uint64_t>(1, entry.matrices);
        std::vector<double> means;
        for (std::size_t expert = 0; expert < entry.matrices; ++expert) {
            const auto begin = entry.values.begin() + static_cast<std::ptrdiff_t>(expert * columns);
            const double sum = std::accumulate(begin, begin + static_cast<std::ptrdiff_t>(columns), 0.0);
            means.push_back(sum / static_cast<double>(std::max<std::size_t>(1, columns)));
        }
        m_values[i] = std::accumulate(means.begin(), means.end(), 0.0) / static_cast<double>(means.size());
        if (means.size() > 1)
            m_experts[i] = std::move(means);
    }
}

void Measure::takeDifference()
{
    m_others.resize(m_types.size());
    if (!m_in.other) {
        m_missing = MeasureText::tr("Choose the other model: a GGUF file or a folder.");
        return;
    }
    for (std::size_t i = 0; i < m_types.size(); ++i) {
        const arch::TargetTensor& tensor = m_in.model->tensors[i];
        if (const auto named = m_in.other->types.find(tensor.name); named != m_in.other->types.end()) {
            m_others[i] = named->second;
            continue;
        }
        const TensorPlace place = placeOf(tensor);
        if (const auto placed = m_in.other->byPlace.find({place.role, place.layer});
            placed != m_in.other->byPlace.end())
            m_others[i] = placed->second;
    }
}

void Measure::findRange(bool logarithmic)
{
    m_logarithmic = logarithmic;
    m_low = std::numeric_limits<double>::infinity();
    m_high = 0;
    const auto see = [this](double value) {
        if (std::isfinite(value) && (value > 0 || !m_logarithmic)) {
            m_low = std::min(m_low, value);
            m_high = std::max(m_high, value);
        }
    };
    std::ranges::for_each(m_values, see);
    for (const std::vector<double>& experts : m_experts)
        std::ranges::for_each(experts, see);
    if (!logarithmic || !std::isfinite(m_low))
        m_low = 0;
}

double Measure::weightOf(int tensor) const
{
    return static_cast<double>(m_in.model->tensors[index(tensor)].elements());
}

double Measure::number(std::span<const int> tensors, int expert) const
{
    if (tensors.size() == 1) {
        const std::size_t only = index(tensors.front());
        if (expert >= 0 && only < m_experts.size() && index(expert) < m_experts[only].size())
            return m_experts[only][index(expert)];
        return m_values[only];
    }
    // Amounts add up; figures of quality are means by weight.
    const bool adds = m_kind == MeasureKind::Bytes || m_kind == MeasureKind::Sensitivity;
    double sum = 0, weights = 0;
    for (const int tensor : tensors) {
        const double value = m_values[index(tensor)];
        if (!std::isfinite(value))
            continue;
        const double weight = adds ? 1 : weightOf(tensor);
        sum += value * weight;
        weights += weight;
    }
    return weights == 0 ? none : adds ? sum : sum / weights;
}

double Measure::position(double number) const
{
    if (m_kind == MeasureKind::Type || m_kind == MeasureKind::Difference)
        return std::log2(std::max(number, 1.0) / 2) / 3; // as colourOfBits() has it
    if (m_high <= m_low)
        return m_high > 0 ? 1 : 0;
    if (!m_logarithmic)
        return (number - m_low) / (m_high - m_low);
    return number <= m_low ? 0 : std::log(number / m_low) / std::log(m_high / m_low);
}

const ColourMap& Measure::colours() const
{
    const bool isType = m_kind == MeasureKind::Type || m_kind == MeasureKind::Difference;
    return isType ? ColourMap::bits() : ColourMap::error();
}

QRgb Measure::colour(std::span<const int> tensors, int expert) const
{
    const bool isKnown = m_missing.isEmpty();
    if (m_kind == MeasureKind::Difference && isKnown) {
        const bool same = std::ranges::all_of(
            tensors, [this](int tensor) { return m_others[index(tensor)] == m_types[index(tensor)]; });
        if (same)
            return qRgba(0, 0, 0, 0);
    }
    const double value = isKnown ? number(tensors, expert) : none;
    return std::isfinite(value) ? colours().at(position(value)) : qRgba(0, 0, 0, 0);
}

} // namespace ql::app
