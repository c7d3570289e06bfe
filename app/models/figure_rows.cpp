// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/figure_rows.h"

#include <algorithm>
#include <numeric>

#include "app/models/tensor_grid.h"

namespace ql::app {

FigureRows::FigureRows(MeasureModel& source, QObject* parent)
    : OrderedRows(source, parent)
    , m_source(source)
{
}

OrderedRows::Work FigureRows::work() const
{
    if (sortColumn() < 0 || !m_source.measure())
        return {};
    return [model = m_source.model(), measure = m_source.measure(), column = sortColumn(),
            descending = isDescending()](const std::atomic<bool>& stop) {
        std::vector<std::string> words;
        std::vector<double> numbers; // none: below all others
        for (std::size_t i = 0; i < model->tensors.size() && !stop; ++i) {
            const arch::TargetTensor& tensor = model->tensors[i];
            const int row = static_cast<int>(i);
            if (column == MeasureModel::Tensor)
                words.push_back(tensor.name);
            else if (column == MeasureModel::Role)
                words.push_back(placeOf(tensor).role);
            else if (column == MeasureModel::Type)
                words.push_back(measure->typeOf(row).toStdString());
            else if (column == MeasureModel::Figure && measure->kind() == MeasureKind::Difference)
                words.push_back(measure->text(std::span(&row, 1), -1).toStdString());
            else if (column == MeasureModel::Layer)
                numbers.push_back(tensor.layer);
            else if (column == MeasureModel::Bytes)
                numbers.push_back(static_cast<double>(measure->bytesOf(row)));
            else
                numbers.push_back(MeasureModel::figure(*model, *measure, row));
            if (!numbers.empty() && std::isnan(numbers.back()))
                numbers.back() = -std::numeric_limits<double>::infinity();
        }
        Rows rows(stop ? 0 : model->tensors.size());
        std::iota(rows.begin(), rows.end(), 0);
        const auto at = [](const auto& values, int row) -> const auto&
        {
            return values[static_cast<std::size_t>(row)];
        };
        if (!words.empty())
            sortRows(rows, descending, [&](int a, int b) { return at(words, a) < at(words, b); });
        else
            sortRows(rows, descending, [&](int a, int b) { return at(numbers, a) < at(numbers, b); });
        return rows;
    };
}

} // namespace ql::app
