// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/background.h"
#include "app/models/coverage_model.h"
#include "app/studio.h"

class QLabel;

namespace ql::app {

/// What the importance matrices of the recipe know of the model, tensor by tensor; and the way to save them as one.
class ImportancePanel : public QWidget {
    Q_OBJECT
public:
    ImportancePanel(Studio& studio, QWidget* parent);

private:
    void refresh();
    void save();

    Studio& m_studio;
    CoverageModel m_model{};
    Background m_saving{};
    QWidget* m_head;
    QLabel* m_summary;
    std::shared_ptr<const imatrix::ImportanceMatrix> m_shown{};
};

} // namespace ql::app
