// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/preset_picker.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/theme.h"
#include "app/widgets/list_keys.h"
#include "app/widgets/preset_delegate.h"

namespace ql::app {

PresetPicker::PresetPicker(PresetChoices& choices, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_choices(choices)
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("presetPicker"));
    setAccessibleName(tr("Choose a preset"));
    m_text->setObjectName(QStringLiteral("presetSearch"));
    m_text->setPlaceholderText(tr("Search presets: 24 GB, vLLM, smallest, IQ4…"));
    m_text->setAccessibleName(tr("Search presets"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme::icon(QStringLiteral("search"), theme::tones().secondary), QLineEdit::LeadingPosition);
    m_filter.setSourceModel(&choices);
    m_list->setObjectName(QStringLiteral("presetList"));
    m_list->setAccessibleName(tr("Presets"));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new PresetDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_keys = new ListKeys(m_text, m_list);

    auto* below = new QHBoxLayout;
    below->setSpacing(theme::tight);
    const auto add = [&](const char* name, const QString& text, const QString& tip) {
        return addButton(QLatin1String(name), text, tip, *below);
    };
    connect(add("savePreset", tr("Save as preset…"), tr("Keeps the recipe as it is now under a name")),
            &QToolButton::clicked, this, [this] { closeThen(&PresetPicker::saveRequested); });
    connect(add("importPreset", tr("Import…"), tr("Takes in a preset from a file")), &QToolButton::clicked, this,
            [this] { closeThen(&PresetPicker::importRequested); });
    below->addStretch(1);
    const auto addOfOwn = [&](const char* name, const QString& text, const QString& tip, auto signal) {
        QToolButton* button = add(name, text, tip);
        m_ofOwn.push_back(button);
        connect(button, &QToolButton::clicked, this, [this, signal] { closeThen(signal, current()); });
    };
    addOfOwn("renamePreset", tr("Rename…"), tr("Another name or note for your preset"), &PresetPicker::renameRequested);
    addOfOwn("exportPreset", tr("Export…"), tr("Saves your preset to a file to share"), &PresetPicker::exportRequested);
    addOfOwn("deletePreset", tr("Delete…"), tr("Deletes your preset"), &PresetPicker::deleteRequested);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    column->setSpacing(theme::gap);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    column->addLayout(below);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setText(text);
        m_keys->moveTo(0);
    });
    connect(m_keys, &ListKeys::accepted, this, &PresetPicker::accept);
    connect(m_list, &QListView::clicked, this, &PresetPicker::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PresetPicker::showCurrent);
    const auto goToCurrent = [this] {
        const QModelIndex now = m_filter.mapFromSource(m_choices.index(m_choices.currentRow()));
        m_keys->moveTo(now.isValid() ? now.row() : 0);
    };
    connect(&m_filter, &QAbstractItemModel::modelReset, this, goToCurrent);
    goToCurrent();
    showCurrent();
}

QToolButton* PresetPicker::addButton(const QString& name, const QString& text, const QString& tip, QHBoxLayout& row)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setProperty("worded", true);
    button->setFocusPolicy(Qt::StrongFocus);
    row.addWidget(button);
    return button;
}

void PresetPicker::openAt(const QWidget& widget)
{
    const QRect room = widget.screen()->availableGeometry();
    const int width = std::min(room.width(), fontMetrics().averageCharWidth() * 96);
    const QPoint corner = widget.mapToGlobal(QPoint(0, widget.height()));
    const int below = room.bottom() - corner.y() - theme::gap;
    const int height = std::min(below, fontMetrics().height() * 34);
    const int left = std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width));
    setGeometry(left, corner.y(), width, std::max(height, fontMetrics().height() * 10));
    show();
    m_text->setFocus(Qt::PopupFocusReason);
    if (m_choices.kindOf(current()) != PresetChoices::Kind::Intention) // these are on top, and seen with their heading
        m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    else
        m_list->scrollToTop();
}

int PresetPicker::current() const
{
    return m_list->currentIndex().isValid() ? m_filter.mapToSource(m_list->currentIndex()).row() : -1;
}

void PresetPicker::showCurrent()
{
    for (QToolButton* button : m_ofOwn)
        button->setEnabled(m_choices.ownAt(current()) != nullptr);
}

void PresetPicker::accept()
{
    if (m_choices.kindOf(current()) != PresetChoices::Kind::Heading)
        closeThen(&PresetPicker::chosen, current());
}

} // namespace ql::app
