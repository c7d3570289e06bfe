// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

/// The language of the studio. Numbers and sizes follow it.
namespace ql::app::language {

/// The codes of all languages there are: those of the files translations/quantloom_<code>.ts.
QStringList all();
/// "Deutsch" for "de".
QString nameOf(const QString& code);
/// The code that a desktop with this locale reads best: "zh_CN" for zh_SG or zh-Hans. Empty where there is none, such
/// as for Chinese in its traditional characters.
QString closest(const QLocale& locale);

QString saved(); ///< a code, or empty for that of the desktop
void save(const QString& code);

/// Installs the texts of a language in the application, and fonts that draw them right; windows made from then on have
/// them. Empty: the desktop's, English where it has no file.
void apply(const QString& code);

} // namespace ql::app::language
