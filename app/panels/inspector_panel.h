// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/background.h"
#include "app/studio.h"
#include "app/value_sample.h"
#include "app/widgets/colour_legend.h"
#include "app/widgets/error_picture.h"
#include "app/widgets/histogram_chart.h"
#include "app/widgets/section.h"

class QFormLayout;
class QStackedWidget;
class QVBoxLayout;

namespace ql::app {

/// The selected tensor: facts, the distribution of its values, and after a job the map of its error.
class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    InspectorPanel(Studio& studio, QWidget* parent);

private:
    void addFacts(QVBoxLayout& column);
    void addValues(QVBoxLayout& column);
    void addError(QVBoxLayout& column);
    void showTensor();
    void showFacts();
    void showScheme(const arch::TargetTensor& tensor);
    void showPlanned();
    void sample();
    void showSample(const Result<ValueSample>& sample);
    void showError();

    Studio& m_studio;
    QStackedWidget* m_pages;
    ElidedLabel* m_name;
    QLabel *m_role, *m_shape, *m_source, *m_planned, *m_reason, *m_place, *m_madeFrom, *m_scheme, *m_scales;
    QFormLayout* m_facts;
    HistogramChart* m_histogram;
    QLabel* m_valuesNote;
    QWidget* m_errorSection;
    QLabel* m_errorNumbers;
    ErrorPicture* m_errorPicture;
    ColourLegend* m_errorLegend;
    const arch::Model* m_sampledModel = nullptr; ///< with m_sampledName: what the histogram shows or will show
    QString m_sampledName{};
    Background m_sampler{};
};

} // namespace ql::app
