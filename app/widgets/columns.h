// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace ql::app {

/// Whole rows are chosen, one line of text each; the Tab key leaves the table; no grid, no heads of rows.
void showAsRows(QTableView& table);

/// As wide as so many letters, and as the heading in any language.
void setColumnLetters(QTableView& table, int column, int letters);

/// No column narrower than its heading.
void widenToHeadings(QTableView& table);

} // namespace ql::app
