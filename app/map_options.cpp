// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map_options.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include "app/models/tensor_grid.h"
#include "app/problem_words.h"

namespace ql::app {

namespace {

Result<std::shared_ptr<const OtherModel>> readTypes(const std::string& path)
{
    QL_TRY(auto checkpoint, checkpoint::open(io::systemDisk(), path));
    QL_TRY(const arch::ModelPtr model, arch::interpret(std::move(checkpoint)));
    auto other = std::make_shared<OtherModel>();
    other->name = QFileInfo(QDir::cleanPath(QString::fromStdString(path))).fileName();
    for (const arch::TargetTensor& tensor : model->tensors) {
        const std::string type = tensor.sourceType.name();
        const TensorPlace place = placeOf(tensor);
        other->types.emplace(tensor.name, type);
        other->byPlace.emplace(std::pair(place.role, place.layer), type);
    }
    return other;
}

} // namespace

void MapOptions::setMeasure(MeasureKind measure)
{
    if (measure == m_measure)
        return;
    m_measure = measure;
    emit changed();
}

void MapOptions::compareWith(const QString& path)
{
    m_reader.run([path](const std::atomic<bool>&) { return readTypes(path.toStdString()); },
                 [this, path](Result<std::shared_ptr<const OtherModel>> other) {
                     if (!other) {
                         emit failed(tr("%1 was not read").arg(QDir::toNativeSeparators(path)),
                                     errorInWords(other.error()));
                         return;
                     }
                     m_other = *std::move(other);
                     m_measure = MeasureKind::Difference;
                     emit changed();
                 });
}

void askForOtherModel(QWidget* parent, MapOptions& options, bool folder)
{
    auto* dialog = new QFileDialog(parent, MapOptions::tr("Compare with"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!folder)
        dialog->setNameFilters({MapOptions::tr("Models (*.gguf *.safetensors)"), MapOptions::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, &options, &MapOptions::compareWith);
    dialog->open();
}

} // namespace ql::app
