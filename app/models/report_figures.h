// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>

#include "core/report/summary.h"

namespace ql::app {

/// What the charts of a report show. Made in the background, then never changed.
struct ReportSummary {
    std::shared_ptr<const report::Report> report{}; ///< its rows are pointed to
    std::vector<report::TypeShare> types{};
    std::vector<report::LayerError> layers{};
    std::vector<report::RoleError> roles{};
    report::ErrorHistogram histogram{};

    static std::shared_ptr<const ReportSummary> of(std::shared_ptr<const report::Report> report);
};

enum class ReportChartKind { BytesByType, ErrorByLayer, ErrorAgainstBits, TensorsByError };
constexpr int reportChartKinds = 4;
QString reportChartName(ReportChartKind kind);
QString reportChartHint(ReportChartKind kind); ///< a sentence
QString reportChartFile(ReportChartKind kind); ///< for the name of a file

/// The figures of one chart: what it draws, and its twin as a table. Numbers are numbers under Qt::EditRole.
class ReportFigures : public QAbstractTableModel {
    Q_OBJECT
public:
    // The columns of each kind.
    enum OfType { Type, TypeTensors, TypeBytes, TypePart, TypeBits, TypeError, TypeWorst };
    enum OfLayer { Layer, LayerTensors, LayerError, LayerSqnr, LayerWorstError, LayerWorst };
    enum OfRole { Role, RoleType, RoleTensors, RoleBits, RoleError, RoleSqnr };
    enum OfBin { BinFrom, BinTo, BinTensors };

    using QAbstractTableModel::QAbstractTableModel;

    void set(const std::shared_ptr<const ReportSummary>& summary, ReportChartKind kind);
    ReportChartKind kind() const { return m_kind; }
    double number(int row, int column) const; ///< NaN where there is none
    QString words(int row, int column) const;
    QString describe(int row) const; ///< a line with everything known
    /// A tensor that the row leads to; empty where there is not one.
    QString tensorOf(int row) const { return m_rows[static_cast<std::size_t>(row)].tensor; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QVariant value{};
        QString text{};
    };
    struct Row {
        std::vector<Cell> cells{};
        QString tensor{};
    };
    void addTypes(const ReportSummary& summary);
    void addLayers(const ReportSummary& summary);
    void addRoles(const ReportSummary& summary);
    void addBins(const ReportSummary& summary);
    const Cell& cell(int row, int column) const;

    ReportChartKind m_kind = ReportChartKind::BytesByType;
    QStringList m_headings{};
    std::vector<Row> m_rows{};
};

} // namespace ql::app
