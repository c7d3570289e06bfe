// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/command_palette.h"

#include <algorithm>

#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include "app/theme.h"
#include "app/widgets/list_keys.h"

namespace ql::app {

namespace {

/// The text, and its shortcut at the right.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
        if (shortcut.isEmpty())
            return;
        painter->save();
        painter->setPen(theme::tones().secondary);
        painter->drawText(option.rect.adjusted(0, 0, -theme::gap, 0), Qt::AlignRight | Qt::AlignVCenter, shortcut);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + 2 * theme::tight + 2);
        return size;
    }
};

} // namespace

void CommandPalette::open(QWidget& window, const QList<QAction*>& menus, Studio& studio)
{
    auto* made = new CommandPalette(window, menus, studio);
    made->show();
    made->m_text->setFocus(Qt::PopupFocusReason);
}

CommandPalette::CommandPalette(QWidget& window, const QList<QAction*>& menus, Studio& studio)
    : QDialog(&window, Qt::Popup | Qt::FramelessWindowHint)
    , m_model(menus, studio)
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Find a command or tensor"));
    m_text->setObjectName(QStringLiteral("paletteText"));
    m_text->setPlaceholderText(tr("Type a part of a command or of a tensor's name"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->addAction(theme::icon(QStringLiteral("search"), theme::tones().secondary), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    column->setSpacing(theme::gap);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);

    auto* keys = new ListKeys(m_text, m_list);
    connect(m_text, &QLineEdit::textChanged, this, [this, keys](const QString& text) {
        m_model.setText(text.trimmed());
        keys->moveTo(0);
    });
    connect(keys, &ListKeys::accepted, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    keys->moveTo(0);

    const int width = std::min(window.width() - 2 * theme::wide, fontMetrics().averageCharWidth() * 90);
    const int height = std::min(window.height() / 2, fontMetrics().height() * 24);
    const QPoint corner = window.mapToGlobal(QPoint((window.width() - width) / 2, window.height() / 8));
    setGeometry(QRect(corner, QSize(width, height)));
}

void CommandPalette::runCurrent()
{
    // Closed first: what it starts may open a window of its own.
    const int row = m_list->currentIndex().row();
    hide();
    m_model.run(row);
    close();
}

} // namespace ql::app
