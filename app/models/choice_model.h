// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QAbstractTableModel>

namespace ql::app {

/// A token that a model could have taken.
struct TokenChoice {
    QString words{}; ///< as tokenWords() writes it
    double probability = 0; ///< of all tokens, at temperature 1
    bool taken = false;
};

/// A token so that it is seen: "␣" for spaces at its ends, "⏎" for the end of a line, "\xe2" for bytes that are not
/// whole characters.
QString tokenWords(const std::string& bytes);

/// What two models find likeliest at one place of a text, the likeliest first.
class ChoiceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Original, OriginalShare, Recipe, RecipeShare, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<TokenChoice> original, std::vector<TokenChoice> recipe);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const TokenChoice* at(const QModelIndex& index) const; ///< null where that model has fewer

    std::vector<TokenChoice> m_original{}, m_recipe{};
};

} // namespace ql::app
