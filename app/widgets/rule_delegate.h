// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ql::app {

/// Rows of the rule stack, two lines high: the name or pattern, and below it the pattern or why the rule decides
/// nothing, with an icon. Types are chosen from a list.
class RuleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static int rowHeight(); ///< by the fonts in use

    /// Bytes have no column of their own: they stand below the type.
    void setCompact(bool compact) { m_isCompact = compact; }

    /// Wide enough for the longer of both lines.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintTwoLines(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                       const QString& lowerText) const;
    QString lowerText(const QModelIndex& index) const;

    bool m_isCompact = false;
};

} // namespace ql::app
