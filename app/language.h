// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The language of the studio. Numbers and sizes follow it.
namespace ql::app::language {

/// The codes of all languages there are: those of the files translations/quantloom_<code>.ts.
QStringList all();
/// "Deutsch" for "de".
QString nameOf(const QString& code);

QString saved(); ///< a code, or empty for that of the desktop
void save(const QString& code);

/// Installs the texts of a language in the application; windows made from then on have them. Empty: the desktop's.
void apply(const QString& code);

} // namespace ql::app::language
