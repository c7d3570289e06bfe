// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "app/planner.h"

namespace ql::app {

/// The presets of a container with the exact size each would give the open model.
class PresetModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        SummaryRole = Qt::UserRole, ///< one line
        SizeRole, ///< "2.31 MiB", empty while not known
        BitsRole, ///< "4.93 bits/weight", empty while not known
    };

    explicit PresetModel(const Planner& planner, QObject* parent = nullptr);

    void setContainer(plan::Container container);
    int rowOf(const std::string& preset) const; ///< -1 when there is none of this name

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Planner& m_planner;
    plan::Container m_container = plan::Container::Gguf;
};

} // namespace ql::app
