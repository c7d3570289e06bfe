// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a model of 100,802 tensors, driven as a user would.
#pragma once

#include <functional>
#include <string>

#include "app/main_window.h"
#include "app/workspace.h"
#include "tests/bench/event_delays.h"
#include "tests/bench/whole_file.h"

class QTableView;

namespace ql::bench {

/// Everything is done on the GUI thread and inside its event loop.
class StudioScene {
public:
    /// Writes the model. Throws where that fails.
    StudioScene(const ScratchFolder& scratch, MeasuredApplication& application);

    /// Seconds from the wish to the tensors in the window.
    double open();
    void startJob();
    void stopJob();

    /// Each panel in front, and each kind of edit while it is.
    void edit();
    /// The filter, sorting and choosing in the table.
    void searchTable();
    /// Choosing, zooming, unfolding and painting half of the tensors in the maps.
    void paintMaps();

    /// Seconds from the wish to what it asks for in the window.
    double filter();
    double selectAll();
    double replan();
    double zoom();
    double paint();

private:
    void act(const char* what, const std::function<void()>& action);
    void rest(int ms);
    bool isSettled() const;
    void settle(); ///< until the plan is there
    void editOnce(const std::string& panel);
    void waitUntil(const char* what, const std::function<bool()>& condition);
    template <typename Widget> Widget& find(const char* name);
    void drag(QWidget& view, QPoint from, QPoint to);
    /// From the action to the first moment at which the condition holds and the window is drawn.
    double timed(const std::function<void()>& action, const std::function<bool()>& condition);

    MeasuredApplication& m_application;
    QString m_model;
    std::string m_folder;
    app::Studio m_studio{};
    app::MainWindow m_window;
    int m_edits = 0;
};

} // namespace ql::bench
