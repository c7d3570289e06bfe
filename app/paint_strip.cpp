// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint_strip.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "app/studio.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/format_choice.h"
#include "app/widgets/type_delegate.h"
#include "app/widgets/type_menu.h"

namespace ql::app {

namespace {

QIcon patch(quant::Format format)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(QColor::fromRgb(colourOfBits(quant::info(format).bitsPerWeight())));
    return QIcon(pixmap);
}

} // namespace

PaintStrip::PaintStrip(Studio& studio, QWidget* scope)
    : QWidget(scope)
    , m_studio(studio)
    , m_scope(scope)
    , m_row(new FlowLayout(this))
    , m_count(new QLabel(this))
{
    m_row->setContentsMargins(theme::wide, theme::tight, theme::wide, theme::tight);
    m_row->setSpacing(2);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(QStringLiteral("paintCount"));
    m_count->setMargin(theme::tight);
    // The longest of its texts decides, so that the buttons do not move while tensors are chosen.
    m_count->setMinimumWidth(std::max(fontMetrics().horizontalAdvance(chooseFirst()),
                                      fontMetrics().horizontalAdvance(tr("%Ln tensor(s) chosen", nullptr, 99999)))
                             + theme::wide);
    m_row->addWidget(m_count);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&studio, &Studio::recipeChanged, this, &PaintStrip::refresh);
    connect(&studio, &Studio::selectionChanged, this, &PaintStrip::showCount);
    connect(&studio, &Studio::modelChanged, this, &PaintStrip::showCount);
    refresh();
    showCount();
}

QToolButton* PaintStrip::addButton(const QString& text, QChar key, const QString& hint,
                                   const std::function<void()>& act)
{
    auto* button = new QToolButton(this);
    auto* action = new QAction(QStringLiteral("%1  %2").arg(key).arg(text), button);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(hint);
    connect(action, &QAction::triggered, this, act);
    m_scope->addAction(action);
    button->setDefaultAction(action);
    button->setProperty("worded", true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(QStringLiteral("%1 (%2)").arg(text, key));
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
    m_buttons.append(button);
    return button;
}

void PaintStrip::refresh()
{
    std::vector<PaintType> types = paintTypes(m_studio.recipe());
    const auto same = [](const PaintType& a, const PaintType& b) { return a.format == b.format && a.key == b.key; };
    if (m_made && std::ranges::equal(types, m_types, same))
        return;
    m_made = true;
    m_types = std::move(types);
    for (QToolButton* button : std::exchange(m_buttons, {}))
        delete button; // and its action, wherever it was added
    Studio& studio = m_studio;
    for (const PaintType& type : m_types) {
        QToolButton* button = addButton(formatName(type.format), type.key,
                                        tr("Give the chosen tensors the type %1").arg(formatLabel(type.format)),
                                        [&studio, format = type.format] { paintSelection(studio, format); });
        button->setIcon(patch(type.format));
    }
    QToolButton* more = addButton(tr("more…"), moreKey, tr("All types of the container"), [] {});
    auto* menu = new QMenu(more);
    fillTypeMenu(*menu, studio.recipe().to,
                 [&studio](std::optional<quant::Format> type) { paintSelection(studio, type); });
    connect(more->defaultAction(), &QAction::triggered, menu,
            [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
    addButton(tr("keep"), keepKey, tr("Take the chosen tensors over as they are in the source"),
              [&studio] { paintSelection(studio, std::nullopt); });
    addButton(tr("as the preset says"), unpaintKey, tr("Take back what rules say of the chosen tensors"),
              [&studio] { unpaintSelection(studio); });
    showCount();
}

void PaintStrip::showCount()
{
    const int count = m_studio.selection().count();
    m_count->setText(count == 0 ? chooseFirst() : tr("%Ln tensor(s) chosen", nullptr, count));
    setEnabled(m_studio.model() != nullptr);
}

} // namespace ql::app
