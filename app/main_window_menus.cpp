// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window.
#include "app/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolButton>

#include "app/output_bar.h"
#include "app/theme.h"
#include "app/widgets/welcome_page.h"
#include "core/arch/model.h"

namespace ql::app {

namespace {

QFileDialog* dialog(QWidget* parent, const QString& title, const QStringList& filters)
{
    auto* made = new QFileDialog(parent, title);
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->setNameFilters(filters);
    return made;
}

} // namespace

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(theme::icon(QStringLiteral("folder")), tr("&Open folder…"), QKeySequence::Open, this,
                    &MainWindow::openFolder);
    menu->addAction(theme::icon(QStringLiteral("file")), tr("Open &file…"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this, &MainWindow::openFile);
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    menu->addAction(tr("Open the &sample model"), &m_studio, &Studio::openSample);
    menu->addSeparator();
    menu->addAction(tr("&Load recipe…"), this, &MainWindow::loadRecipe);
    QMenu* shipped = menu->addMenu(tr("&Recipes of the program"));
    const QDir recipes(QString::fromStdString(arch::resourceFolder() + "/recipes"));
    for (const QString& file : recipes.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        shipped->addAction(file.chopped(5), this, [this, path = recipes.filePath(file)] { m_studio.loadRecipe(path); });
    menu->addAction(tr("Sa&ve recipe…"), QKeySequence::Save, this, &MainWindow::saveRecipe);
    menu->addSeparator();
    menu->addAction(tr("&Write the file"), QKeySequence(Qt::CTRL | Qt::Key_Return), m_output, &OutputBar::write);
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void MainWindow::makeEditMenu()
{
    QUndoStack& history = m_studio.history();
    QAction* undo = history.createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(theme::icon(QStringLiteral("undo")));
    QAction* redo = history.createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setIcon(theme::icon(QStringLiteral("redo")));
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    menu->addAction(tr("Reset the recipe"), this,
                    [this] { m_studio.edit(tr("Reset the recipe"), [](plan::Recipe& recipe) { recipe = {}; }); });

    auto* corner = new QWidget;
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, theme::gap, 0);
    row->setSpacing(2);
    for (QAction* action : {undo, redo}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action == undo ? tr("Undo") : tr("Redo"));
        row->addWidget(button);
    }
    menuBar()->setCornerWidget(corner);
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (const PanelInfo& info : panels()) {
        const QString id = QString::fromLatin1(info.id);
        QAction* action =
            menu->addAction(QCoreApplication::translate("Panel", info.title), this, [this, id] { showPanel(id); });
        action->setShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + number++)));
    }
    menu->addSeparator();
    QMenu* themes = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const auto add = [&](theme::Mode mode, const QString& text) {
        QAction* action = themes->addAction(text, this, [mode] {
            theme::saveMode(mode);
            theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), mode);
        });
        action->setCheckable(true);
        action->setChecked(theme::savedMode() == mode);
        group->addAction(action);
    };
    add(theme::Mode::System, tr("As the &desktop"));
    add(theme::Mode::Light, tr("&Light"));
    add(theme::Mode::Dark, tr("D&ark"));
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&About Quantloom"), this, [this] {
        QMessageBox::about(this, tr("About Quantloom"),
                           tr("<h3>Quantloom %1</h3><p>Turns model checkpoints into quantised files you can trust.</p>"
                              "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                               .arg(QCoreApplication::applicationVersion()));
    });
    menu->addAction(tr("About &Qt"), qobject_cast<QApplication*>(QCoreApplication::instance()), &QApplication::aboutQt);
}

void MainWindow::fillRecent()
{
    const QStringList& paths = m_studio.recent().paths();
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!paths.isEmpty());
    for (const QString& path : paths)
        m_recentMenu->addAction(QDir::toNativeSeparators(path), &m_studio, [this, path] { m_studio.open(path); });
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("Forget these"), this, [this] {
        m_studio.recent().clear();
        fillRecent();
    });
    m_welcome->setRecent(paths);
}

void MainWindow::openFolder()
{
    QFileDialog* made = dialog(this, tr("Open a model folder"), {});
    made->setFileMode(QFileDialog::Directory);
    connect(made, &QFileDialog::fileSelected, &m_studio, &Studio::open);
    made->open();
}

void MainWindow::openFile()
{
    QFileDialog* made = dialog(this, tr("Open a model file"),
                               {tr("Models (*.gguf *.safetensors *.safetensors.index.json)"), tr("All files (*)")});
    made->setFileMode(QFileDialog::ExistingFile);
    connect(made, &QFileDialog::fileSelected, &m_studio, &Studio::open);
    made->open();
}

void MainWindow::loadRecipe()
{
    QFileDialog* made = dialog(this, tr("Load a recipe"), {tr("Recipes (*.json)")});
    made->setFileMode(QFileDialog::ExistingFile);
    connect(made, &QFileDialog::fileSelected, &m_studio, &Studio::loadRecipe);
    made->open();
}

void MainWindow::saveRecipe()
{
    QFileDialog* made = dialog(this, tr("Save the recipe"), {tr("Recipes (*.json)")});
    made->setAcceptMode(QFileDialog::AcceptSave);
    made->setDefaultSuffix(QStringLiteral("json"));
    connect(made, &QFileDialog::fileSelected, &m_studio, &Studio::saveRecipe);
    made->open();
}

} // namespace ql::app
