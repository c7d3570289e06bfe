// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_export.h"

#include <algorithm>

#include <QAbstractItemModel>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include "app/problem_words.h"
#include "app/studio.h"

namespace ql::app {

namespace {

constexpr int largestSide = 16000; ///< of a bitmap

QString quoted(QString cell, QChar separator)
{
    if (!cell.contains(separator) && !cell.contains(QLatin1Char('"')) && !cell.contains(QLatin1Char('\n')))
        return cell;
    cell.replace(QLatin1String("\""), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QString cellText(const QVariant& value)
{
    // A point and all digits, whatever the locale: programs read this.
    return value.userType() == QMetaType::Double ? QString::number(value.toDouble(), 'g', 9) : value.toString();
}

bool writePng(const Picture& picture, QIODevice& file)
{
    const double scale =
        std::min(2.0, static_cast<double>(largestSide) / std::max({1, picture.size.width(), picture.size.height()}));
    QImage image((picture.size.toSizeF() * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    picture.paint(painter, false);
    painter.end();
    return image.save(&file, "PNG");
}

bool writeSvg(const Picture& picture, QIODevice& file)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(), picture.size));
    generator.setTitle(picture.name);
    QPainter painter(&generator);
    picture.paint(painter, true);
    return painter.end();
}

} // namespace

Picture pictureOf(QWidget& shown, const QString& name, const QAbstractItemModel* figures)
{
    return {name, shown.size(), [&shown](QPainter& painter, bool) { shown.render(&painter); }, figures};
}

QString asText(const QAbstractItemModel& model, QChar separator, const QModelIndexList& rows)
{
    const int columns = model.columnCount();
    QStringList line;
    for (int column = 0; column < columns; ++column)
        line += quoted(model.headerData(column, Qt::Horizontal).toString(), separator);
    QString text = line.join(separator) + QLatin1Char('\n');
    const int count = rows.isEmpty() ? model.rowCount() : static_cast<int>(rows.size());
    for (int i = 0; i < count; ++i) {
        const int row = rows.isEmpty() ? i : rows[i].row();
        line.clear();
        for (int column = 0; column < columns; ++column)
            line += quoted(cellText(model.index(row, column).data(Qt::EditRole)), separator);
        text += line.join(separator) + QLatin1Char('\n');
    }
    return text;
}

Status writePicture(const Picture& picture, const QString& path)
{
    const auto cannot = [&](const QString& why) {
        return fail(Errc::CannotWrite, QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), why).toStdString());
    };
    QSaveFile file(path);
    const auto endsWith = [&](const char* ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    const bool isCsv = endsWith(".csv") && picture.figures, isSvg = endsWith(".svg"), isPng = endsWith(".png");
    if (!isCsv && !isSvg && !isPng)
        return fail(Errc::BadArgument,
                    Studio::tr("%1 has none of the endings .png, .svg, .csv.").arg(path).toStdString());
    if (!file.open(QIODevice::WriteOnly))
        return cannot(file.errorString());
    bool done = true;
    if (isCsv) {
        const QByteArray text = asText(*picture.figures, QLatin1Char(',')).toUtf8();
        done = file.write(text) == text.size();
    } else {
        done = isSvg ? writeSvg(picture, file) : writePng(picture, file);
    }
    if (!done || !file.commit())
        return cannot(file.errorString());
    return {};
}

void savePicture(QWidget* parent, Studio& studio, const Picture& picture)
{
    auto* dialog = new QFileDialog(parent, Studio::tr("Save as picture or table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("csv")};
    QStringList filters{Studio::tr("PNG picture (*.png)"), Studio::tr("SVG picture (*.svg)")};
    if (picture.figures)
        filters += Studio::tr("Table (*.csv)");
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endings.front());
    dialog->selectFile(picture.name + QStringLiteral(".png"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [=](const QString& filter) {
        const QString ending = endings.value(filters.indexOf(filter));
        dialog->setDefaultSuffix(ending);
        dialog->selectFile(picture.name + QLatin1Char('.') + ending);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &studio, [&studio, picture](const QString& path) {
        if (const Status status = writePicture(picture, path); status)
            emit studio.noticed(Studio::tr("Saved to %1").arg(QDir::toNativeSeparators(path)));
        else
            emit studio.failed(Studio::tr("The picture was not saved"), errorInWords(status.error()));
    });
    dialog->open();
}

} // namespace ql::app
