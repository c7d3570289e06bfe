// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractProxyModel>

#include "app/models/tensor_model.h"
#include "core/base/regex.h"

namespace ql::app {

/// The rows of a TensorModel that pass a filter, in a chosen order. A proxy of its own because QSortFilterProxyModel
/// moves rows one interval at a time and boxes every value it compares: with 100,000 tensors that is seconds, this is
/// milliseconds. A new filter or order resets the model; the selection lives in Studio and survives it.
class TensorFilter : public QAbstractProxyModel {
    Q_OBJECT
public:
    enum class Syntax {
        Substring, ///< of the name, upper and lower case alike
        Regex, ///< as in a rule
    };

    explicit TensorFilter(TensorModel& source, QObject* parent = nullptr);

    /// Errors: BadArgument for a pattern that does not compile; the filter then stays as it was.
    Status setFilter(const QString& text, Syntax syntax);

    /// Only tensors that are stored like this, now or as planned; empty for all.
    void setScheme(const QString& scheme);

    int rowOfSource(int sourceRow) const; ///< -1 when filtered out

    void sort(int column, Qt::SortOrder order) override;
    QModelIndex mapToSource(const QModelIndex& proxy) const override;
    QModelIndex mapFromSource(const QModelIndex& source) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

private:
    void rebuild();
    void rebuildRows();
    bool accepts(int sourceRow) const;

    TensorModel& m_source;
    std::string m_needle{}; ///< lower case
    std::optional<Regex> m_regex{};
    std::string m_scheme{};
    int m_sortColumn = -1; ///< -1: the model's own order
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_rows{}; ///< source row of each row
    std::vector<int> m_rowOf{}; ///< row of each source row, or -1
};

} // namespace ql::app
