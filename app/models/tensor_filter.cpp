// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tensor_filter.h"

#include <algorithm>
#include <cctype>

namespace ql::app {

namespace {

char lower(char c)
{
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

bool dependsOnPlan(int column)
{
    return column >= TensorModel::PlannedType && column != TensorModel::BytesBefore;
}

} // namespace

TensorFilter::TensorFilter(TensorModel& source, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&source, &QAbstractItemModel::modelReset, this, [this] {
        rebuildRows();
        endResetModel();
    });
    connect(&source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        if ((m_sortColumn >= 0 && dependsOnPlan(m_sortColumn)) || !m_scheme.empty())
            rebuild();
        else if (!m_rows.empty())
            emit dataChanged(index(0, first.column()), index(rowCount() - 1, last.column()));
    });
    rebuildRows();
}

Status TensorFilter::setFilter(const QString& text, Syntax syntax)
{
    std::optional<Regex> regex;
    std::string needle;
    if (syntax == Syntax::Regex && !text.isEmpty()) {
        QL_TRY(regex, Regex::compile(text.toStdString()));
    } else {
        needle = text.toStdString();
        std::transform(needle.begin(), needle.end(), needle.begin(), lower);
    }
    m_regex = std::move(regex);
    m_needle = std::move(needle);
    rebuild();
    return ok;
}

void TensorFilter::setScheme(const QString& scheme)
{
    m_scheme = scheme.toStdString();
    rebuild();
}

bool TensorFilter::accepts(int sourceRow) const
{
    if (!m_scheme.empty() && m_source.sourceScheme(sourceRow) != m_scheme
        && m_source.targetScheme(sourceRow) != m_scheme)
        return false;
    const std::string& name = m_source.tensor(sourceRow).name;
    if (m_regex)
        return m_regex->search(name);
    if (m_needle.empty())
        return true;
    const auto same = [](char a, char b) { return lower(a) == b; };
    return std::search(name.begin(), name.end(), m_needle.begin(), m_needle.end(), same) != name.end();
}

void TensorFilter::rebuild()
{
    beginResetModel();
    rebuildRows();
    endResetModel();
}

void TensorFilter::rebuildRows()
{
    const int count = m_source.rowCount();
    m_rows.clear();
    for (int row = 0; row < count; ++row) {
        if (accepts(row))
            m_rows.push_back(row);
    }
    if (m_sortColumn >= 0) {
        const auto column = static_cast<TensorModel::Column>(m_sortColumn);
        const bool descending = m_sortOrder == Qt::DescendingOrder;
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) {
            const auto order = m_source.compare(a, b, column);
            return descending ? order > 0 : order < 0;
        });
    }
    m_rowOf.assign(static_cast<std::size_t>(count), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[static_cast<std::size_t>(m_rows[row])] = static_cast<int>(row);
}

int TensorFilter::rowOfSource(int sourceRow) const
{
    return sourceRow >= 0 && sourceRow < static_cast<int>(m_rowOf.size()) ? m_rowOf[static_cast<std::size_t>(sourceRow)]
                                                                          : -1;
}

void TensorFilter::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

QModelIndex TensorFilter::mapToSource(const QModelIndex& proxy) const
{
    return proxy.isValid() ? m_source.index(m_rows[static_cast<std::size_t>(proxy.row())], proxy.column())
                           : QModelIndex();
}

QModelIndex TensorFilter::mapFromSource(const QModelIndex& source) const
{
    const int row = source.isValid() ? rowOfSource(source.row()) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, source.column());
}

QModelIndex TensorFilter::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int TensorFilter::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TensorFilter::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_source.columnCount();
}

} // namespace ql::app
