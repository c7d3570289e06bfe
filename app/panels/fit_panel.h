// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSortFilterProxyModel>
#include <QWidget>

#include "app/background.h"
#include "app/models/device_model.h"
#include "app/studio.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace ql::app {

class MemoryBar;

/// The memory that running the planned output takes, part by part, and the devices that have it. Follows the recipe.
class FitPanel : public QWidget {
    Q_OBJECT
public:
    FitPanel(Studio& studio, QWidget* parent);

private:
    struct Answer {
        fit::MemoryNeed card{}, shared{};
        std::vector<DeviceModel::Row> rows{};
        std::vector<std::string> problems{};
    };

    QWidget* makeQuestions();
    QWidget* makeDevices();
    static Result<Answer> work(const plan::Plan& plan, const fit::Usage& usage);
    void refresh();
    void offerCacheTypes(plan::Container container);
    void showAnswer();
    void showParts(const fit::MemoryNeed& need, std::uint64_t room);
    const DeviceModel::Row* chosen() const;

    Studio& m_studio;
    DeviceModel m_devices{};
    QSortFilterProxyModel m_sorted{};
    std::optional<Answer> m_answer{};
    Background m_work{};
    QStackedWidget* m_pages;
    QLabel* m_why;
    QSpinBox* m_context;
    QComboBox* m_cache;
    MemoryBar* m_bar;
    QLabel* m_total;
    QGridLayout* m_parts;
    QLabel* m_notes;
    QLineEdit* m_filter;
    QTableView* m_table;
    QLabel* m_explanation;
};

} // namespace ql::app
