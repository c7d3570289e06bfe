// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_preset_store.h"

#include <algorithm>

#include <QDir>

#include "app/problem_words.h"
#include "app/user_folders.h"

namespace ql::app {

namespace {

QString savedTo(const QString& path)
{
    return OwnPresetStore::tr("Preset saved to %1").arg(path);
}

} // namespace

OwnPresetStore::OwnPresetStore(QObject* parent)
    : QObject(parent)
{
    reload();
}

void OwnPresetStore::reload()
{
    m_reader.run([](const std::atomic<bool>&) { return fit::readOwnPresets(io::systemDisk(), ownPresetFolder()); },
                 [this](fit::OwnPresets own) {
                     m_presets = std::move(own.presets);
                     for (const std::string& problem : own.problems) {
                         if (std::ranges::find(m_told, problem) != m_told.end())
                             continue;
                         m_told.push_back(problem);
                         emit failed(tr("A preset was not read"), problemInWords(problem));
                     }
                     emit changed();
                 });
}

bool OwnPresetStore::isTaken(const QString& name) const
{
    const std::string file = fit::safeFileName(name.toStdString());
    return std::ranges::any_of(m_presets,
                               [&](const fit::OwnPreset& preset) { return io::nameOf(preset.path) == file; });
}

void OwnPresetStore::write(const std::function<Written()>& work, const QString& headline, const Notice& notice)
{
    m_writer.run([work](const std::atomic<bool>&) { return work(); },
                 [this, headline, notice](const Written& path) {
                     if (!path)
                         emit failed(headline, errorInWords(path.error()));
                     else
                         emit noticed(notice(QDir::toNativeSeparators(QString::fromStdString(*path))));
                     reload();
                 });
}

void OwnPresetStore::save(const QString& name, const QString& note, const plan::Recipe& recipe, bool replace)
{
    fit::OwnPreset preset;
    preset.name = name.toStdString();
    preset.note = note.toStdString();
    preset.recipe = recipe;
    preset.recipe.imatrixFiles.clear();
    add(preset, replace);
}

void OwnPresetStore::add(const fit::OwnPreset& preset, bool replace)
{
    const io::Existing existing = replace ? io::Existing::Replace : io::Existing::Refuse;
    write([preset, existing] { return fit::saveOwnPreset(io::systemDisk(), ownPresetFolder(), preset, existing); },
          tr("The preset was not saved"), savedTo);
}

void OwnPresetStore::rename(const fit::OwnPreset& preset, const QString& name, const QString& note)
{
    write(
        [preset, name = name.toStdString(), note = note.toStdString()] {
            return fit::renameOwnPreset(io::systemDisk(), ownPresetFolder(), preset, name, note);
        },
        tr("The preset was not renamed"), savedTo);
}

void OwnPresetStore::remove(const fit::OwnPreset& preset)
{
    const QString notice = tr("The preset %1 is deleted").arg(QString::fromStdString(preset.name));
    write(
        [path = preset.path]() -> Written {
            QL_CHECK(fit::removeOwnPreset(io::systemDisk(), ownPresetFolder(), path));
            return path;
        },
        tr("The preset was not deleted"), [notice](const QString&) { return notice; });
}

void OwnPresetStore::exportTo(const fit::OwnPreset& preset, const QString& path)
{
    write(
        [preset, path = path.toStdString()]() -> Written {
            QL_CHECK(io::systemDisk().writeText(path, fit::ownPresetText(preset)));
            return path;
        },
        tr("The preset was not exported"), savedTo);
}

} // namespace ql::app
