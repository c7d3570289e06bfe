// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QString>

/// The language of the studio. Numbers and sizes follow it.
namespace ql::app::language {

struct Info {
    const char* code; ///< as its file is named: translations/quantloom_<code>.ts
    const char* name; ///< in the language itself, UTF-8
};

/// Those that are complete.
std::span<const Info> all();

QString saved(); ///< a code, or empty for that of the desktop
void save(const QString& code);

/// Installs the texts of a language in the application; windows made from then on have them. Empty: the desktop's.
void apply(const QString& code);

} // namespace ql::app::language
