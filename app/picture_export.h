// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QModelIndexList>
#include <QSize>
#include <QString>

#include "core/base/result.h"

class QAbstractItemModel;
class QPainter;
class QWidget;

namespace ql::app {

class Studio;

/// A map or chart as a file: a picture, or its figures.
struct Picture {
    QString name{}; ///< of the file to begin with, without ending
    QSize size{}; ///< in logical pixels
    std::function<void(QPainter& painter, bool asVectors)> paint{};
    const QAbstractItemModel* figures = nullptr; ///< for CSV; null: none
};

/// A widget as it looks now; it must live as long.
Picture pictureOf(QWidget& shown, const QString& name, const QAbstractItemModel* figures = nullptr);

/// The cells of a model with the headings of its columns, one line a row; a cell with a separator is quoted. Numbers
/// are as the model has them under Qt::EditRole. `rows`: only these (in their order); empty: all.
QString asText(const QAbstractItemModel& model, QChar separator, const QModelIndexList& rows = {});

/// PNG (twice the size, for print), SVG or CSV by the ending. Errors: BadArgument for another ending; CannotWrite.
Status writePicture(const Picture& picture, const QString& path);

/// Asks where to, writes, and tells how it went.
void savePicture(QWidget* parent, Studio& studio, const Picture& picture);

} // namespace ql::app
