// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QList>
#include <QPair>

#include "core/plan/pattern_preview.h"

namespace ql::app {

/// The first names that a pattern finds, with the places where it does.
class MatchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum ExtraRole {
        SpansRole = Qt::UserRole, ///< QList<QPair<int, int>>: begin and length, in QChars
        WhyNotRole, ///< QString: why a rule with this pattern does not decide it; empty when it does
        TensorRole, ///< int: index in the model
    };

    using QAbstractListModel::QAbstractListModel;

    void set(arch::ModelPtr model, std::vector<plan::PatternPreview::Hit> hits);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    static QString whyNot(const plan::PatternPreview::Hit& hit);

    arch::ModelPtr m_model{};
    std::vector<plan::PatternPreview::Hit> m_hits{};
};

} // namespace ql::app
