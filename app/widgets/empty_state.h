// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QAbstractItemModel;
class QLabel;

namespace ql::app {

/// A view, or a quiet sentence in its place while its model has no rows.
class EmptyState : public QStackedWidget {
    Q_OBJECT
public:
    EmptyState(QWidget* view, const QAbstractItemModel& model, const QString& sentence, QWidget* parent = nullptr);
};

/// The sentence alone: centred, in the secondary colour, wrapped.
QLabel* quietSentence(const QString& sentence = {}, QWidget* parent = nullptr);

} // namespace ql::app
