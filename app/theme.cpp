// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QSettings>
#include <QStyleFactory>

#include "app/style_sheet.h"

namespace ql::app::theme {

namespace {

const auto settingsKey = QStringLiteral("theme");

struct Scheme {
    const char *window, *base, *alternate, *text, *secondary, *disabled, *button, *border, *accent, *onAccent;
    const char *warning, *error, *success, *outline;
    double selection; ///< how much of the accent lies on the base of a chosen row
};

// WCAG 2.1 AA: every tone as text on window, base and chosen rows has a contrast of at least 4.5:1, outlines 3:1.
constexpr Scheme light{"#f4f5f7", "#ffffff", "#f8f9fb", "#1a1d21", "#59616c", "#9aa1ab", "#ffffff", "#d5d9df",
                       "#2f5fd0", "#ffffff", "#8a5a00", "#b3261e", "#187040", "#828a95", 0.16};
constexpr Scheme dark{"#1a1c20", "#212429", "#25282e", "#e7e9ec", "#a0a8b2", "#636a74", "#2b2f36", "#383d45",
                      "#7ea6ff", "#0d1526", "#e8b54a", "#ff8a80", "#6fcf97", "#757d89", 0.18};

bool g_dark = false;
Tones g_tones;

bool systemIsDark()
{
    static const bool atStart = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return atStart;
}

QPalette paletteOf(const Scheme& scheme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, scheme.window);
    palette.setColor(QPalette::WindowText, scheme.text);
    palette.setColor(QPalette::Base, scheme.base);
    palette.setColor(QPalette::AlternateBase, scheme.alternate);
    palette.setColor(QPalette::Text, scheme.text);
    palette.setColor(QPalette::PlaceholderText, scheme.secondary);
    palette.setColor(QPalette::Button, scheme.button);
    palette.setColor(QPalette::ButtonText, scheme.text);
    palette.setColor(QPalette::BrightText, scheme.error);
    palette.setColor(QPalette::Highlight, scheme.accent);
    palette.setColor(QPalette::HighlightedText, scheme.onAccent);
    palette.setColor(QPalette::Link, scheme.accent);
    palette.setColor(QPalette::LinkVisited, scheme.accent);
    palette.setColor(QPalette::ToolTipBase, scheme.base);
    palette.setColor(QPalette::ToolTipText, scheme.text);
    palette.setColor(QPalette::Mid, scheme.border);
    palette.setColor(QPalette::Light, scheme.base);
    palette.setColor(QPalette::Midlight, scheme.alternate);
    palette.setColor(QPalette::Dark, scheme.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, scheme.disabled);
    return palette;
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

void apply(QApplication& application, Mode mode)
{
    const bool systemDark = systemIsDark();
    g_dark = mode == Mode::Dark || (mode == Mode::System && systemDark);
    const Scheme& scheme = g_dark ? dark : light;
    g_tones = {scheme.border,  scheme.secondary, scheme.accent,
               scheme.warning, scheme.error,     scheme.success,
               scheme.base,    scheme.outline,   mix(QColor(scheme.base), QColor(scheme.accent), scheme.selection)};
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(scheme));
    application.setStyleSheet(styleSheet(application.palette(), g_tones));
}

Mode savedMode()
{
    const QString name = QSettings().value(settingsKey).toString();
    if (name == QLatin1String("light"))
        return Mode::Light;
    return name == QLatin1String("dark") ? Mode::Dark : Mode::System;
}

void saveMode(Mode mode)
{
    QSettings().setValue(settingsKey,
                         mode == Mode::Light      ? QStringLiteral("light")
                             : mode == Mode::Dark ? QStringLiteral("dark")
                                                  : QStringLiteral("system"));
}

bool isDark()
{
    return g_dark;
}

const Tones& tones()
{
    return g_tones;
}

QFont titleFont()
{
    return scaled(1.45, QFont::DemiBold);
}

QFont headingFont()
{
    return scaled(1.0, QFont::DemiBold);
}

QFont smallFont()
{
    return scaled(0.88, QFont::Normal);
}

QFont monospaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF() * 0.96);
    return font;
}

} // namespace ql::app::theme
