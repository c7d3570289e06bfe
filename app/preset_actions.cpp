// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preset_actions.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include "app/problem_words.h"
#include "app/widgets/preset_picker.h"
#include "app/widgets/save_preset_dialog.h"

namespace ql::app {

PresetActions::PresetActions(Studio& studio, QWidget* parent)
    : QObject(parent)
    , m_studio(studio)
    , m_parent(parent)
    , m_advice(studio, m_store)
    , m_named(studio.planner())
    , m_choices(studio, m_named, m_advice)
{
    connect(&m_store, &OwnPresetStore::failed, &studio, &Studio::failed);
    connect(&m_store, &OwnPresetStore::noticed, &studio, &Studio::noticed);
}

void PresetActions::openList(const QWidget& below)
{
    m_store.reload(); // a file may have come since
    auto* picker = new PresetPicker(m_choices, m_parent->window());
    connect(picker, &PresetPicker::chosen, this, &PresetActions::choose);
    connect(picker, &PresetPicker::saveRequested, this, &PresetActions::save);
    connect(picker, &PresetPicker::importRequested, this, &PresetActions::askForImport);
    connect(picker, &PresetPicker::renameRequested, this, [this](int row) { withOwn(row, &PresetActions::rename); });
    connect(picker, &PresetPicker::exportRequested, this,
            [this](int row) { withOwn(row, &PresetActions::askForExport); });
    connect(picker, &PresetPicker::deleteRequested, this, [this](int row) { withOwn(row, &PresetActions::remove); });
    picker->openAt(below);
}

void PresetActions::withOwn(int row, void (PresetActions::*act)(const fit::OwnPreset&))
{
    if (const PresetAdvice::OwnRow* own = m_choices.ownAt(row)) {
        const fit::OwnPreset preset = own->preset; // the list may be made anew meanwhile
        (this->*act)(preset);
    }
}

void PresetActions::choose(int row)
{
    if (const PresetAdvice::IntentionRow* intention = m_choices.intentionAt(row)) {
        m_advice.choose(*intention);
    } else if (const PresetAdvice::OwnRow* own = m_choices.ownAt(row)) {
        m_advice.choose(own->preset);
    } else if (const QString preset = m_choices.namedAt(row); !preset.isEmpty()) {
        m_studio.choosePreset(tr("Choose %1").arg(preset), m_studio.recipe().to, preset.toStdString());
    }
}

void PresetActions::save()
{
    const SavePresetDialog::Words words{
        tr("Save as preset"),
        tr("The recipe as it is now, with all its rules, in a file of its own. Importance matrices stay with the "
           "model."),
        tr("Save")};
    auto* dialog = new SavePresetDialog(
        words, [this](const QString& name) { return m_store.isTaken(name); }, true, m_parent->window());
    connect(dialog, &SavePresetDialog::chosen, this, [this](const QString& name, const QString& note, bool replace) {
        m_store.save(name, note, m_studio.recipe(), replace);
    });
    dialog->open();
}

void PresetActions::rename(const fit::OwnPreset& preset)
{
    const QString own = QString::fromStdString(preset.name);
    const auto isTaken = [this, file = io::nameOf(preset.path)](const QString& name) {
        return fit::safeFileName(name.toStdString()) != file && m_store.isTaken(name);
    };
    auto* dialog = new SavePresetDialog({tr("Rename the preset"), tr("Its recipe stays as it is."), tr("Rename")},
                                        isTaken, false, m_parent->window());
    dialog->setPreset(own, QString::fromStdString(preset.note));
    connect(dialog, &SavePresetDialog::chosen, this,
            [this, preset](const QString& name, const QString& note) { m_store.rename(preset, name, note); });
    dialog->open();
}

void PresetActions::askForExport(const fit::OwnPreset& preset)
{
    auto* dialog = new QFileDialog(m_parent->window(), tr("Export the preset"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Presets (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QString::fromStdString(fit::safeFileName(preset.name)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, preset](const QString& path) { m_store.exportTo(preset, path); });
    dialog->open();
}

void PresetActions::remove(const fit::OwnPreset& preset)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Delete the preset?"),
                                tr("“%1” is deleted for good.").arg(QString::fromStdString(preset.name)),
                                QMessageBox::Cancel, m_parent->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(QDir::toNativeSeparators(QString::fromStdString(preset.path)));
    QPushButton* yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, preset] { m_store.remove(preset); });
    box->open();
}

void PresetActions::askForImport()
{
    auto* dialog = new QFileDialog(m_parent->window(), tr("Import a preset"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Presets (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_reader.run(
            [path](const std::atomic<bool>&) { return fit::readOwnPreset(io::systemDisk(), path.toStdString()); },
            [this](const Result<fit::OwnPreset>& preset) {
                if (preset)
                    ask(*preset);
                else
                    emit m_studio.failed(tr("The preset was not imported"), errorInWords(preset.error()));
            });
    });
    dialog->open();
}

void PresetActions::offer(const QString& path, const std::function<void()>& otherwise)
{
    m_reader.run([path](const std::atomic<bool>&) { return fit::readOwnPreset(io::systemDisk(), path.toStdString()); },
                 [this, otherwise](const Result<fit::OwnPreset>& preset) {
                     if (preset && preset->named)
                         ask(*preset);
                     else
                         otherwise();
                 });
}

void PresetActions::ask(const fit::OwnPreset& preset)
{
    const QString name = QString::fromStdString(preset.name);
    const bool isTaken = m_store.isTaken(name);
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Import a preset"),
                                tr("Keep “%1” among your presets?").arg(name), QMessageBox::Cancel, m_parent->window());
    box->setObjectName(QStringLiteral("importPresetBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QStringList words{QString::fromStdString(preset.note), PresetChoices::inShort(preset.recipe),
                      isTaken ? tr("There is a preset of this name; it would be replaced.") : QString()};
    words.removeAll(QString());
    box->setInformativeText(words.join(QLatin1Char('\n')));
    QPushButton* keep = box->addButton(isTaken ? tr("Replace and use") : tr("Keep and use"), QMessageBox::AcceptRole);
    QPushButton* once = box->addButton(tr("Use once"), QMessageBox::ActionRole);
    keep->setObjectName(QStringLiteral("keepPreset"));
    once->setObjectName(QStringLiteral("usePresetOnce"));
    box->setDefaultButton(keep);
    connect(keep, &QPushButton::clicked, this, [this, preset, isTaken] {
        m_store.add(preset, isTaken);
        m_advice.choose(preset);
    });
    connect(once, &QPushButton::clicked, this, [this, preset] { m_advice.choose(preset); });
    box->open();
}

} // namespace ql::app
