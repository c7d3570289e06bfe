// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileDialog>
#include <QMenu>

#include "app/main_window.h"
#include "app/menus/menus.h"
#include "app/output_bar.h"
#include "app/panels/diff_panel.h"
#include "app/panels/preview_panel.h"
#include "app/panels/rules_panel.h"
#include "app/recipe_export.h"
#include "app/recipe_import.h"
#include "core/arch/model.h"

namespace ql::app {

namespace {

void askForRecipe(MainWindow& window, const QString& title, QFileDialog::FileMode mode, const QStringList& filters)
{
    auto* dialog = new QFileDialog(&window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
                     [&window](const QString& path) { RecipeImport::ofFile(window.studio(), &window, path); });
    dialog->open();
}

void addImports(QMenu& menu, MainWindow& window)
{
    const QString all = MainWindow::tr("All files (*)");
    menu.addAction(MainWindow::tr("&Import…"), &window, [&window, all] {
        askForRecipe(window, MainWindow::tr("Import a recipe"), QFileDialog::ExistingFile,
                     {MainWindow::tr("Recipes, rules and commands (*.json *.txt *.sh *.recipe *.rules *.md)"), all});
    });
    QMenu* model = menu.addMenu(MainWindow::tr("Use the recipe of a &model"));
    model->addAction(MainWindow::tr("Of a GGUF &file…"), &window, [&window, all] {
        askForRecipe(window, MainWindow::tr("Use the recipe of a model"), QFileDialog::ExistingFile,
                     {MainWindow::tr("Models (*.gguf *.safetensors *.safetensors.index.json)"), all});
    });
    model->addAction(MainWindow::tr("Of a f&older…"), &window, [&window] {
        askForRecipe(window, MainWindow::tr("Use the recipe of a model"), QFileDialog::Directory, {});
    });
    QAction* paste = menu.addAction(MainWindow::tr("&Paste rules or a recipe"), &window,
                                    [&window] { RecipeImport::ofClipboard(window.studio(), &window); });
    paste->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
}

void addExports(QMenu& menu, MainWindow& window)
{
    Studio& studio = window.studio();
    QMenu* copy = menu.addMenu(MainWindow::tr("&Copy as"));
    for (const plan::RecipeForm& form : plan::recipeForms())
        copy->addAction(formTitle(form), &studio, [&studio, &form] { copyRecipe(studio, form); });
    QAction* save =
        menu.addAction(MainWindow::tr("&Export…"), &window, [&window] { exportRecipe(window.studio(), &window); });
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
}

void addPresets(QMenu& menu, MainWindow& window)
{
    OutputBar& bar = window.outputBar();
    QAction* choose = menu.addAction(MainWindow::tr("C&hoose a preset…"), &bar, &OutputBar::openPresets);
    choose->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    menu.addAction(MainWindow::tr("&Save as preset…"), &bar, [&bar] { bar.presets().save(); });
    menu.addAction(MainWindow::tr("Impor&t a preset…"), &bar, [&bar] { bar.presets().askForImport(); });
}

void addRules(QMenu& menu, MainWindow& window)
{
    const auto add = [&](const QString& text, auto act) {
        menu.addAction(text, &window, [&window, act] {
            window.showPanel(QStringLiteral("rules"));
            if (auto* panel = window.findChild<RulesPanel*>())
                act(*panel);
        });
    };
    add(MainWindow::tr("&Add a rule"), [](RulesPanel& panel) { panel.addRule(); });
    add(MainWindow::tr("&Duplicate the rule"), [](RulesPanel& panel) { panel.duplicateRule(); });
    add(MainWindow::tr("Re&move the rule"), [](RulesPanel& panel) { panel.removeRule(); });
    add(MainWindow::tr("Move the rule &up"), [](RulesPanel& panel) { panel.moveRule(-1); });
    add(MainWindow::tr("Move the rule do&wn"), [](RulesPanel& panel) { panel.moveRule(1); });
    add(MainWindow::tr("&Select what the rule matches"), [](RulesPanel& panel) { panel.selectMatches(); });
}

void addComparison(QMenu& menu, MainWindow& window)
{
    const auto add = [&](const QString& text, auto act) {
        menu.addAction(text, &window, [&window, act] {
            window.showPanel(QStringLiteral("diff"));
            if (auto* panel = window.findChild<DiffPanel*>())
                act(*panel);
        });
    };
    add(MainWindow::tr("Add &files to compare…"), [](DiffPanel& panel) { panel.addFiles(); });
    add(MainWindow::tr("Add a f&older to compare…"), [](DiffPanel& panel) { panel.addFolder(); });
    add(MainWindow::tr("Compare the open &model"), [](DiffPanel& panel) { panel.addOpenModel(); });
    add(MainWindow::tr("Compare this &plan"), [](DiffPanel& panel) { panel.addPlan(); });
    add(MainWindow::tr("Only &differences"), [](DiffPanel& panel) { panel.toggleDifferences(); });
    for (const char* form : {"md", "csv", "json"})
        add(MainWindow::tr("Save the comparison as .%1…").arg(QLatin1String(form)),
            [form](DiffPanel& panel) { panel.saveAs(QLatin1String(form)); });
    add(MainWindow::tr("&Copy the comparison as Markdown"),
        [](DiffPanel& panel) { panel.copyAs(QStringLiteral("md")); });
}

void addPreview(QMenu& menu, MainWindow& window)
{
    const auto add = [&](const QString& text, PreviewPanel::Page page) {
        menu.addAction(text, &window, [&window, page] {
            window.showPanel(QStringLiteral("preview"));
            if (auto* panel = window.findChild<PreviewPanel*>())
                panel->begin(page);
        });
    };
    add(MainWindow::tr("&Run the prompt with original and recipe"), PreviewPanel::Text);
    add(MainWindow::tr("&Measure the divergence"), PreviewPanel::Divergence);
    add(MainWindow::tr("&Find the culprits"), PreviewPanel::Culprits);
}

} // namespace

void fillRecipeMenu(QMenu& menu, MainWindow& window)
{
    Studio& studio = window.studio();
    addPresets(menu, window);
    menu.addSeparator();
    menu.addAction(MainWindow::tr("&Load recipe…"), &window, &MainWindow::loadRecipe);
    QMenu* shipped = menu.addMenu(MainWindow::tr("Recipes &of the program"));
    const QDir recipes(QString::fromStdString(arch::resourceFolder() + "/recipes"));
    for (const QString& file : recipes.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        shipped->addAction(file.chopped(5), &studio,
                           [&studio, path = recipes.filePath(file)] { studio.loadRecipe(path); });
    menu.addAction(MainWindow::tr("Sa&ve recipe…"), QKeySequence::Save, &window, &MainWindow::saveRecipe);
    menu.addSeparator();
    addImports(menu, window);
    addExports(menu, window);
    menu.addSeparator();
    addRules(*menu.addMenu(MainWindow::tr("&Rules")), window);
    addPreview(*menu.addMenu(MainWindow::tr("Previe&w")), window);
    addComparison(*menu.addMenu(MainWindow::tr("Side &by side")), window);
    menu.addSeparator();
    menu.addAction(MainWindow::tr("Reset the recipe"), &studio, [&studio] {
        studio.edit(MainWindow::tr("Reset the recipe"), [](plan::Recipe& recipe) { recipe = {}; });
    });
}

} // namespace ql::app
