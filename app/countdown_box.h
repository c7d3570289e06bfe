// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ql::app {

class AfterJobs;

/// Says, while AfterJobs counts down, what is about to happen, and stops it at a click. It follows by itself.
void showCountdowns(AfterJobs& after, QWidget& window);

} // namespace ql::app
