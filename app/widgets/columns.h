// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace ql::app {

/// As wide as so many letters, and as the heading in any language.
void setColumnLetters(QTableView& table, int column, int letters);

/// No column narrower than its heading.
void widenToHeadings(QTableView& table);

} // namespace ql::app
