// SPDX-License-Identifier: GPL-3.0-or-later
// The file dialogs of the main window.
#include <QFileDialog>

#include "app/batch_dialog.h"
#include "app/main_window.h"

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

void MainWindow::openBatch(const QStringList& paths)
{
    const QStringList models = modelsIn(paths);
    if (models.size() < 2) {
        openPath(models.isEmpty() ? paths.first() : models.first());
        return;
    }
    auto* batch = new BatchDialog(m_studio, models, this);
    batch->setAttribute(Qt::WA_DeleteOnClose);
    batch->open();
}

void MainWindow::chooseBatch()
{
    QFileDialog* made = dialog(this, tr("A folder with several models"), {});
    made->setFileMode(QFileDialog::Directory);
    connect(made, &QFileDialog::fileSelected, this, [this](const QString& path) { openBatch({path}); });
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
