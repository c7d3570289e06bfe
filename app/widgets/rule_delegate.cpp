// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rule_delegate.h"

#include "app/models/rule_model.h"
#include "app/theme.h"
#include "app/widgets/format_choice.h"

namespace ql::app {

QWidget* RuleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() != RuleModel::Type)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto* box = new QComboBox(parent);
    const auto to = static_cast<plan::Container>(index.data(RuleModel::ContainerRole).toInt());
    fillWithFormats(*box, RuleModel::tr("keep"), to);
    box->setAccessibleName(RuleModel::tr("Type of the rule"));
    // A choice is complete when it is made; leaving the cell first would be one step too many.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<RuleDelegate*>(this);
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void RuleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const int type = index.data(Qt::EditRole).toInt();
    if (auto* box = qobject_cast<QComboBox*>(editor))
        chooseFormat(*box, type < 0 ? std::nullopt : std::optional(static_cast<quant::Format>(type)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void RuleDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void RuleDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto mark = [&](const QColor& colour) {
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    };
    switch (static_cast<RuleModel::Verdict>(index.data(RuleModel::VerdictRole).toInt())) {
    case RuleModel::Verdict::NoMatch:
        return mark(theme::tones().warning);
    case RuleModel::Verdict::Shadowed:
        return mark(theme::tones().secondary);
    case RuleModel::Verdict::Broken:
        return mark(theme::tones().error);
    case RuleModel::Verdict::Fine:
    case RuleModel::Verdict::Unknown:
        return;
    }
}

} // namespace ql::app
