// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include "app/models/preset_model.h"
#include "app/preset_advice.h"

namespace ql::app {

/// All presets in one list: by intention, the user's own, and those of the container by name. Headings in between
/// cannot be chosen.
class PresetChoices : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Kind { Heading, Intention, Own, Named };
    enum Role {
        SummaryRole = Qt::UserRole, ///< one line: what it chooses here and why
        SizeRole, ///< "2.31 MiB  ·  4.93 bits/weight", empty while not known
        FitRole, ///< int: fit::Fit on the chosen device; invalid where it is not known
        FitTextRole, ///< "fits RTX 4090"
        KindRole, ///< int: Kind
        SearchRole, ///< what a search looks at
    };

    PresetChoices(Studio& studio, const PresetModel& named, const PresetAdvice& advice, QObject* parent = nullptr);

    Kind kindOf(int row) const; ///< Heading beyond the end
    const PresetAdvice::IntentionRow* intentionAt(int row) const; ///< null for rows of other kinds
    const PresetAdvice::OwnRow* ownAt(int row) const; ///< the same
    QString namedAt(int row) const; ///< empty for rows of other kinds
    /// "Q4_K_M with 3 rules".
    static QString inShort(const plan::Recipe& recipe);
    /// The first row that comes to the recipe's preset: an intention, else that of its name; -1 where there is none.
    int currentRow() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Entry {
        Kind kind = Kind::Heading;
        int index = 0; ///< of its kind
        bool operator==(const Entry&) const = default;
    };
    std::vector<Entry> arranged() const;
    void refresh();
    QVariant fitData(const fit::Verdict* verdict, int role) const;
    QVariant headingData(const Entry& entry, int role) const;
    QVariant intentionData(const PresetAdvice::IntentionRow& row, int role) const;
    QVariant ownData(const PresetAdvice::OwnRow& row, int role) const;
    QVariant namedData(int preset, int role) const;

    Studio& m_studio;
    const PresetModel& m_named;
    const PresetAdvice& m_advice;
    std::vector<Entry> m_entries{};
};

/// The rows that have all words of a text, and the headings of those.
class PresetFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool matches(int row) const;

    QStringList m_words{};
};

} // namespace ql::app
