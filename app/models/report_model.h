// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QAbstractTableModel>

#include "core/report/report.h"

namespace ql::app {

/// The rows of a truth report. Numbers are numbers under Qt::EditRole, which is what a proxy sorts by.
class ReportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Source,
        Asked,
        Planned,
        Written,
        ReadBack,
        Certificate,
        Bytes,
        Rmse,
        MaxError,
        Cosine,
        Nonfinite,
        Checksum,
        ColumnCount
    };
    enum ExtraRole {
        DeviatesRole = Qt::UserRole, ///< bool: what was read back is not what was planned
        CertificateRole ///< bool: is every value that of the source? Invalid where nobody knows
    };

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::shared_ptr<const report::Report> report);
    const report::TensorRow& row(int row) const { return m_report->tensors[static_cast<std::size_t>(row)]; }
    int rowOf(const std::string& tensor) const; ///< -1 when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const report::Report> m_report{};
};

/// Tensors of the source that the written file does not have, with the reason.
class NotCarriedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<arch::NotCarried> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<arch::NotCarried> m_rows{};
};

} // namespace ql::app
