// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Words and numbers put together with the marks that the language has for it.
namespace ql::app::text {

QString list(const QStringList& parts); ///< "read 40 %, encode 30 %"
QString clauses(const QStringList& parts); ///< "finds 3 tensors; rules above take 1 of them"
QString percent(double share, int decimals = 0); ///< "31 %" of 0.31

} // namespace ql::app::text
