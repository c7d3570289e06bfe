// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "app/panel.h"
#include "app/studio.h"

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace ql::app {

class MessageBar;
class OutputBar;
class WelcomePage;
class Workspace;

/// The window: a welcome until a model is open, then the panels. A folder or file can be dropped anywhere. It keeps
/// nothing that Studio or the settings do not have, so that it can be made anew (another language).
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Studio& studio);

    Studio& studio() { return m_studio; }
    Workspace& workspace() { return *m_workspace; }
    OutputBar& outputBar() { return *m_output; }

    /// Brings a panel to the front by its id and gives it the focus.
    void showPanel(const QString& id);
    void openFolder();
    void openFile();
    /// Several models, or a folder of them, with the present recipe.
    void openBatch(const QStringList& paths);
    void chooseBatch();
    void loadRecipe();
    void saveRecipe();
    /// Everything the menus can do, by typing a part of its name; and every tensor.
    void openPalette();
    /// The welcome offers to go on with this.
    void offerToContinue(const SessionState& session);
    /// Of the job that runs, for the title; -1 for none.
    void showProgress(double fraction);
    /// Keeps place, size and layout for the next window.
    void saveLayout() const;

signals:
    /// The user wants this language (language.h).
    void languageRequested(const QString& code);
    void continueRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override; ///< the first one begins to make the panels

private:
    QWidget* makeWorkspacePage();
    QWidget* makeStatus();
    void connectStudio();
    void openPath(const QString& path);
    void showModel();
    void showTitle();
    void showOpening();
    /// Asks whether jobs may be interrupted. The question goes away by itself when the last of them ends, with yes, and
    /// when one fails, with no: its sentence is to be read.
    bool mayStopJobs();
    void restoreLayout();
    void makePanels();
    void completePanels();

    Studio& m_studio;
    MessageBar* m_messages;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    OutputBar* m_output;
    Workspace* m_workspace;
    QLabel* m_status;
    QProgressBar* m_busy;
    QLabel* m_dropOverlay;
    double m_progress = -1;
    bool m_makesPanels = false;
};

} // namespace ql::app
