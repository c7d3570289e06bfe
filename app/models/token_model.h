// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "app/token_check.h"

namespace ql::app {

/// Two readings of a text side by side: a row for each stretch that is the same in both, or differs. Of a long stretch
/// the beginning and the end are shown, of a long text the first rows.
class TokenModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Mark, Source, File, ColumnCount };
    enum Role { DiffersRole = Qt::UserRole };
    static constexpr std::size_t mostRows = 500;

    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing: no rows.
    void show(TokenCheck check);
    /// Who says what stands in the column.
    void setHeading(Column column, const QString& heading);
    const tokenizer::Doctor::Finding& finding() const { return m_check.finding; }
    bool isCut() const { return m_check.finding.stretches.size() > mostRows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString tokens(const tokenizer::TokenStretch& stretch, bool ofFile, bool withIds) const;

    TokenCheck m_check{};
    QString m_headings[ColumnCount]{};
};

/// Only the rows that differ, where that is asked for.
class TokenFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TokenFilter(TokenModel& model, QObject* parent = nullptr);
    void setOnlyDifferences(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool m_only = false;
};

} // namespace ql::app
