// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/empty_state.h"

#include <QAbstractItemModel>
#include <QLabel>

#include "app/theme.h"

namespace ql::app {

QLabel* quietSentence(const QString& sentence, QWidget* parent)
{
    auto* label = new QLabel(sentence, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBackgroundRole(QPalette::Base);
    label->setAutoFillBackground(true);
    label->setMargin(theme::wide);
    return label;
}

EmptyState::EmptyState(QWidget* view, const QAbstractItemModel& model, const QString& sentence, QWidget* parent)
    : QStackedWidget(parent)
{
    addWidget(quietSentence(sentence, this));
    addWidget(view);
    const auto choose = [this, &model] { setCurrentIndex(model.rowCount() > 0 ? 1 : 0); };
    connect(&model, &QAbstractItemModel::modelReset, this, choose);
    connect(&model, &QAbstractItemModel::rowsInserted, this, choose);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, choose);
    choose();
}

} // namespace ql::app
