// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QStringList>

#include "app/background.h"
#include "app/studio.h"
#include "core/report/recipe_diff.h"

namespace ql::app {

/// The models that are compared side by side, one column each, and their comparison: read and made in the background.
/// The plan of the studio can be a column; it follows the recipe.
class DiffColumns : public QObject {
    Q_OBJECT
public:
    explicit DiffColumns(Studio& studio, QObject* parent = nullptr);

    void add(const QStringList& paths);
    void addOpenModel();
    void addPlan(); ///< once is enough
    void remove(int column);
    void move(int column, int by);
    void clear();

    int count() const { return static_cast<int>(m_columns.size()); }
    bool busy() const { return m_opener.busy() || m_work.busy(); }
    /// The newest that is made: of the columns as they are when not busy(). Null without columns.
    const std::shared_ptr<const report::RecipeDiff>& diff() const { return m_diff; }
    const QStringList& names() const { return m_names; } ///< of the columns of diff()

signals:
    void changed(); ///< columns, diff() or busy()

private:
    struct Column {
        QString name{};
        report::DiffSource source{};
        bool isPlan = false;
    };
    using ModelResult = Result<arch::ModelPtr>;

    void openNext();
    void followPlan();
    void compare();

    Studio& m_studio;
    std::vector<Column> m_columns{};
    QStringList m_waiting{};
    std::shared_ptr<const report::RecipeDiff> m_diff{};
    QStringList m_names{};
    Background m_opener{}, m_planReader{}, m_work{};
};

} // namespace ql::app
