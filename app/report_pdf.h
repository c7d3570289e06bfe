// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/report/report.h"

class QPagedPaintDevice;

namespace ql::app {

constexpr double pageMargin = 12; ///< of pages, in millimetres

/// Lays the report out on the pages of a device: the very content of report::toHtml(), so that paper and screen say the
/// same. On any thread, but there must be a QGuiApplication. Errors: Failed where no font is installed.
Status printReport(const report::Report& report, QPagedPaintDevice& device);

/// The same as a PDF file on A4 pages, landscape, with text that can be searched and copied. Replaces the file only
/// when it is whole. Errors: also CannotWrite.
Status writePdf(const report::Report& report, const QString& path);

} // namespace ql::app
