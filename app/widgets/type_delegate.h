// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ql::app {

/// Draws what a model says with numbers: a colour patch for bits per weight, a mark for what needs a look. The patch
/// has the colour of the layer map.
class TypeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Roles of the model: bits per weight (double) and "needs a look" (bool).
    TypeDelegate(int bitsRole, int markRole, int markColumn, QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_bitsRole, m_markRole, m_markColumn;
};

/// Colour of a type by its bits per weight, 2 to 16.
QRgb colourOfBits(double bitsPerWeight);

} // namespace ql::app
