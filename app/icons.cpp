// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include "app/theme.h"

namespace ql::app::theme {

namespace {

// Draws one SVG at any size with "currentColor" replaced, so the same file serves light, dark and disabled.
class TintedSvg : public QIconEngine {
public:
    TintedSvg(QByteArray svg, QColor colour)
        : m_svg(std::move(svg))
        , m_colour(std::move(colour))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = m_colour;
        if (!colour.isValid()) {
            const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
            colour = QApplication::palette().color(group, QPalette::ButtonText);
        }
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedSvg(m_svg, m_colour); }

private:
    QByteArray m_svg;
    QColor m_colour; ///< invalid: the palette's button text at the time of painting
};

} // namespace

QIcon icon(const QString& name)
{
    return icon(name, QColor());
}

QIcon icon(const QString& name, const QColor& colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedSvg(file.readAll(), colour));
}

} // namespace ql::app::theme
