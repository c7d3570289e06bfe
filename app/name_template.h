// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/plan/name_template.h"

namespace ql::app {

QStringList namePlaceholders();
/// What is wrong with a template, in one sentence; empty when nothing is.
QString templateProblem(const QString& pattern);

} // namespace ql::app
