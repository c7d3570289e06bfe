// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "app/panel.h"
#include "app/studio.h"

class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace ql::app {

class MessageBar;
class OutputBar;
class WelcomePage;

/// The window: a welcome until a model is open, then the panels around it. A folder or file can be dropped anywhere.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Studio& studio);

    /// Brings a panel to the front by its id and gives it the focus.
    void showPanel(const QString& id);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeWorkspace();
    QWidget* makeStatus();
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void fillRecent();
    void openFolder();
    void openFile();
    void loadRecipe();
    void saveRecipe();
    void openPath(const QString& path);
    void showOpening();
    void restoreLayout();

    Studio& m_studio;
    MessageBar* m_messages;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    OutputBar* m_output;
    QTabWidget *m_centre, *m_side, *m_bottom;
    QSplitter *m_columns, *m_rows;
    QMenu* m_recentMenu;
    QLabel* m_status;
    QProgressBar* m_busy;
    QLabel* m_dropOverlay;
};

} // namespace ql::app
