// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/heatmap_files.h"

#include <cmath>
#include <limits>
#include <map>
#include <set>

#include <QDir>
#include <QPainter>

#include <fmt/format.h>

#include "app/command/headless_gui.h"
#include "app/widgets/error_image.h"

namespace ql::app {

namespace {

constexpr int kCell = 18; // pixels of one cell of the overview
constexpr int kMapSize = 512; // pixels of the longer side of a tensor's map
constexpr int kMargin = 12;

Status save(const QImage& image, const QString& path)
{
    if (image.save(path, "PNG"))
        return ok;
    return fail(Errc::CannotWrite, fmt::format("{} cannot be written", path.toStdString()));
}

/// Relative RMSE by role (rows) and layer (columns); NaN where there is no such tensor.
struct Overview {
    std::vector<std::string> roles{};
    std::vector<int> layers{};
    std::vector<float> cells{};
};

Overview overviewOf(const job::Comparison& comparison)
{
    Overview overview;
    std::map<std::string, std::size_t> rowOf;
    std::map<int, std::size_t> columnOf;
    for (const job::CompareRow& row : comparison.tensors) {
        if (rowOf.emplace(row.role, rowOf.size()).second)
            overview.roles.push_back(row.role);
        columnOf.emplace(row.layer, 0);
    }
    for (auto& [layer, column] : columnOf) {
        column = overview.layers.size();
        overview.layers.push_back(layer);
    }
    overview.cells.assign(rowOf.size() * columnOf.size(), std::numeric_limits<float>::quiet_NaN());
    for (const job::CompareRow& row : comparison.tensors) {
        float& cell = overview.cells[rowOf[row.role] * columnOf.size() + columnOf[row.layer]];
        // A weight and its bias share a place; the worse of the two is what one looks for.
        cell = std::fmax(cell, static_cast<float>(row.stats.relativeRmse()));
    }
    return overview;
}

QImage draw(const Overview& overview)
{
    const auto rows = static_cast<std::uint32_t>(overview.roles.size());
    const auto columns = static_cast<std::uint32_t>(overview.layers.size());
    QFont font = QGuiApplication::font();
    font.setPixelSize(11);
    const QFontMetrics metrics(font);
    int labels = 0;
    for (const std::string& role : overview.roles)
        labels = std::max(labels, metrics.horizontalAdvance(QString::fromStdString(role)));
    const QString title =
        QStringLiteral("relative RMSE, 0 to %1").arg(static_cast<double>(largestError(overview.cells)));
    const int left = kMargin + labels + 8, top = kMargin + metrics.height() + 6;
    const int width = std::max(left + static_cast<int>(columns) * kCell, kMargin + metrics.horizontalAdvance(title));
    QImage picture(width + kMargin, top + static_cast<int>(rows) * kCell + metrics.height() + kMargin,
                   QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setFont(font);
    painter.drawText(kMargin, kMargin + metrics.ascent(), title);
    painter.drawImage(QRect(left, top, static_cast<int>(columns) * kCell, static_cast<int>(rows) * kCell),
                      errorImage(rows, columns, overview.cells));
    for (std::uint32_t r = 0; r < rows; ++r)
        painter.drawText(QRect(kMargin, top + static_cast<int>(r) * kCell, labels, kCell),
                         Qt::AlignRight | Qt::AlignVCenter, QString::fromStdString(overview.roles[r]));
    for (std::uint32_t c = 0; c<columns; c += columns> 40 ? 4 : 1)
        if (overview.layers[c] >= 0)
            painter.drawText(QRect(left + static_cast<int>(c) * kCell - kCell, top + static_cast<int>(rows) * kCell + 2,
                                   3 * kCell, metrics.height()),
                             Qt::AlignHCenter, QString::number(overview.layers[c]));
    return picture;
}

} // namespace

Status writeHeatmaps(const job::Comparison& comparison, const std::string& folder)
{
    const HeadlessGui fonts;
    const QDir target(QString::fromStdString(folder));
    if (!target.mkpath(QStringLiteral(".")))
        return fail(Errc::CannotWrite, fmt::format("the folder {} cannot be made", folder));
    QL_CHECK(save(draw(overviewOf(comparison)), target.filePath(QStringLiteral("layers.png"))));
    for (const job::CompareRow& row : comparison.tensors) {
        if (row.map.cells.empty())
            continue;
        const QImage image = errorImage(row.map.rows, row.map.columns, row.map.cells);
        QL_CHECK(save(image.scaled(kMapSize, kMapSize, Qt::KeepAspectRatio, Qt::FastTransformation),
                      target.filePath(QString::fromStdString(row.name) + QStringLiteral(".png"))));
    }
    return ok;
}

} // namespace ql::app
