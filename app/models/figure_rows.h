// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/measure_model.h"
#include "app/models/ordered_rows.h"

namespace ql::app {

/// The rows of a MeasureModel in a chosen order.
class FigureRows : public OrderedRows {
    Q_OBJECT
public:
    explicit FigureRows(MeasureModel& source, QObject* parent = nullptr);

protected:
    Work work() const override;
    bool dependsOn(int column) const override { return column == sortColumn(); }

private:
    const MeasureModel& m_source;
};

} // namespace ql::app
