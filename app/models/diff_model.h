// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "core/report/recipe_diff.h"

namespace ql::app {

/// The recipes of several models side by side: facts of the whole first, then groups of tensors.
class DiffModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Tensors, Count, Differs, FirstModel }; ///< one column for each model from FirstModel on
    enum ExtraRole {
        FactRole = Qt::UserRole, ///< bool: about the whole model
        DiffersRole, ///< bool
        NamesRole, ///< QStringList: the tensors of the row
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `names` are the headings, one for each model of the diff.
    void set(std::shared_ptr<const report::RecipeDiff> diff, const QStringList& names);
    const std::shared_ptr<const report::RecipeDiff>& diff() const { return m_diff; } ///< may be null

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(int row, int column) const;
    bool differs(int row) const;
    QString factName(std::size_t fact) const;

    std::shared_ptr<const report::RecipeDiff> m_diff{};
    std::vector<report::DiffFact> m_facts{};
    QStringList m_names{};
};

/// What differs, what has a text in its name or types; facts stay on top however it is sorted.
class DiffFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setOnlyDifferences(bool only);
    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool m_onlyDifferences = false;
    QString m_text{};
};

} // namespace ql::app
