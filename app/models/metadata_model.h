// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "core/container/gguf/metadata_edit.h"

namespace ql::app {

/// Metadata of a model with the edits that are staged: what is there, and what will be.
class MetadataModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Key, Type, Value, Before, ColumnCount };
    enum class State { Same, Changed, Renamed, Added, Removed };
    enum ExtraRole { StateRole = Qt::UserRole }; ///< int of State

    struct Row {
        std::string key{}, oldKey{}; ///< of a renamed one both
        const gguf::Value* before = nullptr; ///< null for one that is added
        std::optional<gguf::Value> after{}; ///< nothing where it is as before
        bool removed = false;

        State state() const;
        const gguf::Value& value() const { return after ? *after : *before; }
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `owner` keeps `metadata` alive.
    void set(std::shared_ptr<const void> owner, const gguf::Metadata& metadata, const gguf::MetadataEdits& edits);
    void clear();
    const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The row of a key as it is called now, removed ones left out; -1 for none.
    int rowOf(const std::string& key) const;
    int changes() const; ///< rows that are not as they were

    /// The fewest edits with which the row is another: names change first, then entries go, then they are set.
    gguf::MetadataEdits withRow(int row, const Row& other) const; ///< row -1: one more
    /// As if nobody had touched it.
    gguf::MetadataEdits withoutChange(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static gguf::MetadataEdits editsOf(const std::vector<Row>& rows);
    QString toolTip(const Row& row) const;

    std::shared_ptr<const void> m_owner{};
    std::vector<Row> m_rows{};
};

/// Its rows with a text in key or value, and if so wished only those that changed.
class MetadataFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setText(const QString& text);
    void setChangedOnly(bool isChangedOnly);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_text{};
    bool m_changedOnly = false;
};

} // namespace ql::app
