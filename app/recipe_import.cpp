// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe_import.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

#include "app/model_reading.h"
#include "app/problem_words.h"
#include "app/recipe_export.h"
#include "app/theme.h"
#include "app/widgets/section.h"
#include "app/widgets/warning_list.h"
#include "core/checkpoint/model_path.h"
#include "core/io/file.h"

namespace ql::app {

namespace {

constexpr std::uint64_t maxTextBytes = std::uint64_t{16} << 20;

Result<std::string> readText(const std::string& path)
{
    return io::systemDisk().readText(path, maxTextBytes);
}

// Files that a command names are looked for beside the script, too.
plan::ReadText readBeside(const std::string& script)
{
    return [folder = QFileInfo(QString::fromStdString(script)).path()](const std::string& path) {
        const QString beside = QDir(folder).filePath(QString::fromStdString(path));
        return readText(io::systemDisk().exists(path) ? path : beside.toStdString());
    };
}

Result<plan::ImportedRecipe> readModelRecipe(const std::string& path, const arch::ModelPtr& open)
{
    const auto container = path.ends_with(".gguf") ? plan::Container::Gguf : plan::Container::Safetensors;
    QL_TRY(auto checkpoint, checkpoint::open(io::systemDisk(), path));
    QL_TRY(const arch::ModelPtr model, readModel(std::move(checkpoint), container));
    arch::ModelPtr target; // the open model, where it has names of that kind
    if (open && open->naming == model->naming) {
        target = open;
    } else if (open) {
        if (auto other = readModel(open->checkpoint, container))
            target = *std::move(other);
    }
    return plan::recipeFromModel(model, target);
}

Result<plan::ImportedRecipe> readAny(const std::string& path, const arch::ModelPtr& open)
{
    if (checkpoint::isModelPath(io::systemDisk(), path))
        return readModelRecipe(path, open);
    QL_TRY(const std::string text, readText(path));
    return plan::importRecipe(text, path, readBeside(path));
}

QString titleOf(const plan::ImportedRecipe& imported)
{
    const auto form = plan::recipeForm(imported.form);
    return form ? formTitle(**form) : RecipeImport::tr("the types of a model");
}

} // namespace

void applyImport(Studio& studio, const plan::ImportedRecipe& imported, ImportAs how, const QString& source)
{
    const std::vector<plan::Rule>& rules = imported.recipe.rules;
    const int count = static_cast<int>(rules.size());
    switch (how) {
    case ImportAs::Whole:
        studio.edit(RecipeImport::tr("Import the recipe of %1").arg(source),
                    [&](plan::Recipe& recipe) { recipe = imported.recipe; });
        break;
    case ImportAs::RulesBefore:
        studio.edit(
            RecipeImport::tr("Import %Ln rule(s) of %1 in front", nullptr, count).arg(source),
            [&](plan::Recipe& recipe) { recipe.rules.insert(recipe.rules.begin(), rules.begin(), rules.end()); });
        break;
    case ImportAs::RulesInstead:
        studio.edit(RecipeImport::tr("Replace the rules by %Ln of %1", nullptr, count).arg(source),
                    [&](plan::Recipe& recipe) { recipe.rules = rules; });
        break;
    }
}

RecipeImport::RecipeImport(Studio& studio, QWidget* window, const QString& source)
    : QObject(window)
    , m_studio(studio)
    , m_window(window)
    , m_source(source)
{
}

void RecipeImport::ofFile(Studio& studio, QWidget* window, const QString& path)
{
    auto* import = new RecipeImport(studio, window, QFileInfo(QDir::cleanPath(path)).fileName());
    import->run([path = path.toStdString(), open = studio.model()] { return readAny(path, open);
});
} // namespace ql::app

void RecipeImport::ofText(Studio& studio, QWidget* window, const QString& text, const QString& source)
{
    auto* import = new RecipeImport(studio, window, source);
    import->run([text = text.toStdString(), where = source.toStdString()] {
        return plan::importRecipe(text, where, readText);
});
}

void RecipeImport::ofClipboard(Studio& studio, QWidget* window)
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        emit studio.failed(tr("Nothing to paste"),
                           tr("The clipboard holds no text. Copy a llama-quantize command, its --tensor-type rules, a "
                              "--custom-q list or a recipe first."));
    else
        ofText(studio, window, text, tr("the clipboard"));
}

bool RecipeImport::accepts(const QMimeData& data)
{
    return data.hasText() || (data.hasUrls() && data.urls().first().isLocalFile());
}

void RecipeImport::ofDropped(Studio& studio, QWidget* window, const QMimeData& data)
{
    if (data.hasUrls() && data.urls().first().isLocalFile())
        ofFile(studio, window, data.urls().first().toLocalFile());
    else
        ofText(studio, window, data.text(), tr("the dropped text"));
}

void RecipeImport::run(const std::function<Imported()>& read)
{
    m_reader.run([read](const std::atomic<bool>&) { return read(); },
                 [this](const Imported& imported) { take(imported); });
}

void RecipeImport::take(const Imported& imported)
{
    deleteLater();
    if (!imported) {
        emit m_studio.failed(tr("No recipe was found in %1").arg(m_source), errorInWords(imported.error()));
        return;
    }
    const bool hasChoice = imported->rulesOnly && !m_studio.recipe().rules.empty();
    if (hasChoice || !imported->warnings.empty())
        ask(*imported);
    else
        applyImport(m_studio, *imported, imported->rulesOnly ? ImportAs::RulesBefore : ImportAs::Whole, m_source);
}

void RecipeImport::ask(const plan::ImportedRecipe& imported)
{
    auto* dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setWindowTitle(tr("Import a recipe"));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(theme::wide, theme::wide, theme::wide, theme::wide);
    column->setSpacing(theme::gap);
    column->addWidget(sectionHeading(tr("%1: %2").arg(m_source, titleOf(imported))));
    column->addWidget(
        new QLabel(imported.rulesOnly
                       ? tr("%Ln rule(s), and nothing else", nullptr, static_cast<int>(imported.recipe.rules.size()))
                       : tr("Preset %1 and %Ln rule(s)", nullptr, static_cast<int>(imported.recipe.rules.size()))
                             .arg(QString::fromStdString(imported.recipe.preset))));
    if (!imported.warnings.empty())
        column->addWidget(new WarningList(tr("What it says and a recipe cannot say"), imported.warnings));

    std::vector<std::pair<QRadioButton*, ImportAs>> choices;
    const auto offer = [&](const QString& text, ImportAs how) {
        auto* button = new QRadioButton(text);
        button->setChecked(choices.empty());
        choices.emplace_back(button, how);
        column->addWidget(button);
    };
    if (!imported.rulesOnly)
        offer(tr("&Replace my recipe"), ImportAs::Whole);
    offer(tr("Put its rules in &front of mine"), ImportAs::RulesBefore);
    offer(tr("Put its rules in the &place of mine"), ImportAs::RulesInstead);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Import"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog,
            [dialog, choices, imported, &studio = m_studio, source = m_source] {
                dialog->accept();
                for (const auto& [button, how] : choices) {
                    if (button->isChecked())
                        applyImport(studio, imported, how, source);
                }
            });
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 56);
    dialog->open();
}

} // namespace ql::app
