// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QHBoxLayout;
class QToolButton;

namespace ql::app {

/// A heading inside a panel.
QLabel* sectionHeading(const QString& text, QWidget* parent = nullptr);
/// A line of secondary text under something.
QLabel* caption(const QString& text = {}, QWidget* parent = nullptr);

/// A heading with room for buttons at its right.
QHBoxLayout* headedRow(const QString& heading);
/// A button that is an icon alone, added to a row; its name is its tool tip.
QToolButton* iconButton(const QString& icon, const QString& name, QHBoxLayout& row);

/// One line that gives way to an ellipsis in its middle and keeps the whole text as tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    void setFullText(const QString& text);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text{};
};

/// One in the type of a caption.
ElidedLabel* elidedCaption();

} // namespace ql::app
