// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/studio.h"
#include "core/report/model_card.h"

class QLineEdit;
class QPlainTextEdit;

namespace ql::app {

/// The model card of a report as it will be, and what only the user knows of it.
class CardDialog : public QDialog {
    Q_OBJECT
public:
    CardDialog(Studio::ReportPtr report, QWidget* parent);

signals:
    void saveRequested(const QString& path, const ql::report::CardOptions& options);

private:
    report::CardOptions options() const;
    void preview();
    void save();

    Studio::ReportPtr m_report;
    QLineEdit *m_base, *m_by;
    QPlainTextEdit* m_text;
};

} // namespace ql::app
