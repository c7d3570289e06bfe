// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/type_delegate.h"

#include <cmath>

#include <QPainter>

#include "app/theme.h"
#include "app/widgets/colour_map.h"

namespace ql::app {

namespace {

constexpr int patchSize = 10;

QIcon patch(QRgb colour)
{
    QPixmap pixmap(patchSize, patchSize);
    pixmap.fill(QColor::fromRgb(colour));
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // the colour means something, so a selection must not tint it
    return icon;
}

} // namespace

QRgb colourOfBits(double bitsPerWeight)
{
    // The steps between 2 and 8 bits matter most, so the scale is logarithmic: 2 bits at one end, 16 and more at the
    // other.
    return ColourMap::bits().at(std::log2(std::max(bitsPerWeight, 1.0) / 2) / 3);
}

TypeDelegate::TypeDelegate(int bitsRole, int markRole, int markColumn, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_bitsRole(bitsRole)
    , m_markRole(markRole)
    , m_markColumn(markColumn)
{
}

void TypeDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = index.column() == m_markColumn ? Qt::ElideRight : Qt::ElideMiddle;
    const QVariant bits = index.data(m_bitsRole);
    if (bits.isValid()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = patch(colourOfBits(bits.toDouble()));
        option->decorationSize = QSize(patchSize, patchSize);
    } else if (index.column() == m_markColumn && index.data(m_markRole).toBool()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = theme::icon(QStringLiteral("warning"), theme::tones().warning);
        option->decorationSize = QSize(14, 14);
    }
}

} // namespace ql::app
