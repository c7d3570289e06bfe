// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QObject>

#include "app/studio.h"
#include "core/report/model_card.h"

class QAction;

namespace ql::app {

/// What can be made of the report on display, as actions for buttons and menus; they are enabled while there is one.
/// Files are written in the background, and only where the user says so.
class ReportActions : public QObject {
    Q_OBJECT
public:
    ReportActions(Studio& studio, QWidget* parent);

    /// "openReport", "saveReportHtml", "saveReportPdf", "saveModelCard", "printReport", "copyReport", "reportFolder".
    QAction* action(const QString& name) const;
    const std::vector<QAction*>& all() const { return m_all; }

    // What the dialogs end in.
    void saveHtml(const QString& path);
    void savePdf(const QString& path);
    void saveCard(const QString& path, const report::CardOptions& options);
    /// The document that lies beside the output, or one made for looking where it is gone; empty where that failed.
    QString documentToShow();

private:
    using Write = std::function<Status(const report::Report&, const QString& path)>;
    template <typename Do>
    QAction* add(const char* name, const char* icon, const QString& text, const QString& tip, Do action);
    void ask(const QString& title, const QString& filter, const QString& suffix,
             void (ReportActions::*save)(const QString&));
    void write(const QString& path, Write write);
    /// Each on its own, so that no request takes the place of another; says `done` or why not.
    void run(std::function<Status()> work, const QString& done);
    void openDocument();
    void print();
    void showCard();

    Studio& m_studio;
    QWidget* m_window;
    std::vector<QAction*> m_all{};
};

} // namespace ql::app
