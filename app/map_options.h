// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/background.h"
#include "app/models/measure.h"

class QWidget;

namespace ql::app {

/// What all maps of tensors are coloured by.
class MapOptions : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    MeasureKind measure() const { return m_measure; }
    void setMeasure(MeasureKind measure);
    const std::shared_ptr<const OtherModel>& other() const { return m_other; } ///< null at first
    /// Reads the headers of a GGUF file or folder in the background, and colours by the difference to it.
    void compareWith(const QString& path);

signals:
    void changed();
    void failed(const QString& headline, const QString& sentence);

private:
    MeasureKind m_measure = MeasureKind::Type;
    std::shared_ptr<const OtherModel> m_other{};
    Background m_reader{};
};

/// Asks for the model to compare with, a file or a folder.
void askForOtherModel(QWidget* parent, MapOptions& options, bool folder);

} // namespace ql::app
