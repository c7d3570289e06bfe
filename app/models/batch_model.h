// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "app/background.h"
#include "app/job_spec.h"
#include "app/name_template.h"

namespace ql::app {

/// Several models and one recipe: what becomes of each, what it is called, and what stands in the way. The models are
/// opened one after the other in the background.
class BatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Model, Output, Size, State, ColumnCount };
    enum Role { ProblemRole = Qt::UserRole }; ///< bool: this one will not be queued

    BatchModel(const QStringList& models, plan::Recipe recipe, QObject* parent = nullptr);

    void setNames(const QString& pattern); ///< name_template.h
    void setFolder(const QString& folder);

    bool opening() const { return m_next < m_rows.size(); }
    /// Those that can be written, in their order.
    std::vector<JobSpec> jobs() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void changed(); ///< one more is open, or names are others

private:
    struct Facts {
        plan::NameFacts name{};
        std::uint64_t bytes = 0;
        QString blocked{}; ///< why the plan cannot be carried out
    };
    struct Row {
        QString path{};
        std::optional<Facts> facts{};
        QString failed{}; ///< why it cannot be opened
        QString output{};
        QString clash{}; ///< what is wrong with the output's name
    };
    static Result<Facts> look(const QString& path, const plan::Recipe& recipe);
    void openNext();
    void rename();
    QString problemOf(const Row& row) const;

    std::vector<Row> m_rows{};
    plan::Recipe m_recipe;
    QString m_pattern = QStringLiteral("{model}-{preset}");
    QString m_folder{};
    std::size_t m_next = 0;
    Background m_opener{};
};

/// The models that paths mean: a model is itself, and another folder the models in it. Reads folders, nothing more.
QStringList modelsIn(const QStringList& paths);

} // namespace ql::app
