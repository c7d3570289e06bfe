// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFormLayout;

namespace ql::app {

/// Labels level with the middle of fields of one line, which are higher than text. After the last row.
void centreLabels(QFormLayout& form);

} // namespace ql::app
