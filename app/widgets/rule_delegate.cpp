// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rule_delegate.h"

#include <QApplication>
#include <QPainter>

#include "app/models/rule_model.h"
#include "app/theme.h"
#include "app/widgets/format_choice.h"

namespace ql::app {

namespace {

struct Mark {
    QColor colour{};
    QString icon{}; ///< empty for none
    bool isQuiet = false;
};

// How a rule that decides nothing is told from the others.
std::optional<Mark> markOf(const QModelIndex& index)
{
    const theme::Tones& tones = theme::tones();
    switch (static_cast<RuleModel::Verdict>(index.data(RuleModel::VerdictRole).toInt())) {
    case RuleModel::Verdict::NoMatch:
        return Mark{tones.warning, QStringLiteral("warning")};
    case RuleModel::Verdict::Shadowed:
        return Mark{tones.secondary, QStringLiteral("note"), true};
    case RuleModel::Verdict::Broken:
        return Mark{tones.error, QStringLiteral("error")};
    case RuleModel::Verdict::Fine:
    case RuleModel::Verdict::Unknown:
        break;
    }
    return std::nullopt;
}

QFont smallMonospace()
{
    QFont font = theme::monospaceFont();
    font.setPointSizeF(theme::smallFont().pointSizeF());
    return font;
}

} // namespace

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
    if (const auto mark = markOf(index)) {
        option->palette.setColor(QPalette::Text, mark->colour);
        option->palette.setColor(QPalette::HighlightedText, mark->colour);
    }
}

int RuleDelegate::rowHeight()
{
    return QFontMetrics(theme::headingFont()).height() + QFontMetrics(theme::smallFont()).height() + theme::gap;
}

QString RuleDelegate::lowerText(const QModelIndex& index) const
{
    if (m_isCompact && index.column() == RuleModel::Type)
        return index.siblingAtColumn(RuleModel::Delta).data().toString();
    return index.data(RuleModel::LowerRole).toString();
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize hint = QStyledItemDelegate::sizeHint(option, index);
    const int upper = option.fontMetrics.horizontalAdvance(index.data().toString());
    const int lower = QFontMetrics(theme::smallFont()).horizontalAdvance(lowerText(index));
    if (lower > upper)
        hint.rwidth() += lower - upper;
    return hint;
}

void RuleDelegate::paintTwoLines(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                 const QString& lowerText) const
{
    QStyleOptionViewItem base = option;
    initStyleOption(&base, index);
    const QStyle& style = *QApplication::style();
    const QRect place = style.subElementRect(QStyle::SE_ItemViewItemText, &base, base.widget);
    const QString upperText = base.text;
    base.text.clear();
    style.drawControl(QStyle::CE_ItemViewItem, &base, &painter, base.widget);
    const QFontMetrics small(theme::smallFont());
    const int whole = base.fontMetrics.height() + small.height();
    const int top = place.center().y() - whole / 2;
    const QRect upper(place.left(), top, place.width(), base.fontMetrics.height());
    const QRect lower(place.left(), upper.bottom() + 1, place.width(), small.height());
    painter.save();
    painter.setPen(base.palette.color(QPalette::Text));
    painter.setFont(base.font);
    const Qt::Alignment side = index.column() == RuleModel::Error ? Qt::AlignRight : Qt::AlignLeft;
    const auto line = [&](const QRect& where, const QString& text) {
        painter.drawText(where, static_cast<int>(side | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    line(upper, upperText);
    painter.setFont(theme::smallFont());
    painter.setPen(theme::tones().secondary);
    line(lower, lowerText);
    painter.restore();
}

void RuleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (const QString lower = lowerText(index); !lower.isEmpty()) {
        paintTwoLines(*painter, option, index, lower);
        return;
    }
    if (index.column() != RuleModel::Pattern) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem base = option;
    initStyleOption(&base, index);
    const QStyle& style = *QApplication::style();
    const QRect place = style.subElementRect(QStyle::SE_ItemViewItemText, &base, base.widget);
    base.text.clear();
    style.drawControl(QStyle::CE_ItemViewItem, &base, painter, base.widget);

    const auto mark = markOf(index);
    const QString pattern = index.data().toString();
    const QString name = index.data(RuleModel::NoteRole).toString();
    const QString words = index.data(RuleModel::WordsRole).toString();
    painter->save();
    const auto line = [&](const QRect& where, QFont font, const QColor& colour, const QString& text, bool struck) {
        font.setStrikeOut(struck);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(where, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideMiddle, where.width()));
    };
    const bool isStruck = index.data(RuleModel::VerdictRole).toInt() == static_cast<int>(RuleModel::Verdict::Shadowed);
    const QColor text = option.palette.color(QPalette::Text);
    const QColor quiet = theme::tones().secondary;
    const bool hasSecond = !words.isEmpty() || !name.isEmpty();
    QRect first = place, second = place;
    if (hasSecond) {
        const int upper = QFontMetrics(theme::headingFont()).height();
        const int whole = upper + QFontMetrics(theme::smallFont()).height();
        first = QRect(place.left(), place.center().y() - whole / 2, place.width(), upper);
        second = QRect(place.left(), first.bottom() + 1, place.width(), whole - upper);
    }
    const QColor colour = mark && !mark->isQuiet ? mark->colour : words.isEmpty() ? text : quiet;
    line(first, name.isEmpty() ? theme::monospaceFont() : theme::headingFont(), colour, name.isEmpty() ? pattern : name,
         isStruck);
    if (!words.isEmpty() && mark && !mark->icon.isEmpty()) {
        const int side = second.height();
        theme::icon(mark->icon, mark->colour).paint(painter, QRect(second.left(), second.top(), side, side));
        second.setLeft(second.left() + side + theme::tight);
    }
    if (hasSecond)
        line(second, words.isEmpty() ? smallMonospace() : theme::smallFont(), mark ? mark->colour : quiet,
             words.isEmpty() ? pattern : words, false);
    painter->restore();
}

} // namespace ql::app
