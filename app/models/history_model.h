// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "app/studio.h"

namespace ql::app {

/// The recipe's states: the first one, and that after each edit. Sizes are those of plans that were made meanwhile.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Text, When, Size, ColumnCount };

    explicit HistoryModel(Studio& studio, QObject* parent = nullptr);

    int current() const; ///< the row of the recipe as it is
    void goTo(int row);
    const plan::Recipe& recipeAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void currentChanged(int row);

private:
    struct Known {
        int serial = 0; ///< of the edit; 0 for the first state
        std::optional<std::uint64_t> bytes{};
        const void* of = nullptr; ///< the checkpoint that was planned
    };
    const RecipeEdit* editAt(int row) const; ///< null for the first state
    void follow();
    void takeSize();
    QString changes(int row) const;

    Studio& m_studio;
    std::vector<Known> m_known{};
};

} // namespace ql::app
