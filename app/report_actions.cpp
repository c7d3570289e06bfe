// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_actions.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

#include "app/background.h"
#include "app/card_dialog.h"
#include "app/job_actions.h"
#include "app/problem_words.h"
#include "app/report_pdf.h"
#include "app/text.h"
#include "app/theme.h"
#include "core/io/file.h"
#include "core/report/html.h"

namespace ql::app {

template <typename Do>
QAction* ReportActions::add(const char* name, const char* icon, const QString& text, const QString& tip, Do action)
{
    auto* made = new QAction(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setToolTip(tip);
    if (*icon)
        made->setIcon(theme::icon(QString::fromLatin1(icon)));
    connect(made, &QAction::triggered, this, [this, action] {
        if (m_studio.report())
            action();
    });
    m_all.push_back(made);
    return made;
}

ReportActions::ReportActions(Studio& studio, QWidget* parent)
    : QObject(parent)
    , m_studio(studio)
    , m_window(parent)
{
    add("openReport", "report", tr("&Open in the browser"), tr("The document with all tables and charts"),
        [this] { openDocument(); });
    add("saveReportHtml", "", tr("Save as &HTML…"), tr("One file with all tables and charts, for any browser"), [this] {
        ask(tr("Save the report as HTML"), tr("HTML (*.html)"), QStringLiteral("html"), &ReportActions::saveHtml);
    });
    add("saveReportPdf", "", tr("Export as &PDF…"), tr("The same on A4 pages"), [this] {
        ask(tr("Export the report as PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"), &ReportActions::savePdf);
    });
    add("saveModelCard", "", tr("Model &card…"), tr("A README.md for a repository: recipe, files, errors, how to run"),
        [this] { showCard(); });
    add("printReport", "", tr("P&rint…"), tr("All tables and charts on paper"), [this] { print(); });
    add("copyReport", "copy", tr("Copy the &summary as Markdown"),
        tr("Recipe, files and errors as text with tables, to be pasted"), [this] {
            QGuiApplication::clipboard()->setText(QString::fromStdString(report::toMarkdown(*m_studio.report())));
            emit m_studio.noticed(tr("The summary of the report is in the clipboard."));
        });
    add("reportFolder", "folder", tr("Show in &folder"), tr("Where the output and its reports lie"),
        [this] { showInFolder(QString::fromStdString(m_studio.report()->output)); });
    const auto enable = [this] {
        for (QAction* action : m_all)
            action->setEnabled(m_studio.report() != nullptr);
    };
    connect(&studio, &Studio::reportChanged, this, enable);
    enable();
}

QAction* ReportActions::action(const QString& name) const
{
    return findChild<QAction*>(name, Qt::FindDirectChildrenOnly);
}

void ReportActions::ask(const QString& title, const QString& filter, const QString& suffix,
                        void (ReportActions::*save)(const QString&))
{
    auto* dialog = new QFileDialog(m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QString::fromStdString(m_studio.report()->output) + QStringLiteral(".report.") + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void ReportActions::run(std::function<Status()> work, const QString& done)
{
    auto* background = new Background(this);
    background->run([work = std::move(work)](const std::atomic<bool>&) { return work(); },
                    [this, background, done](const Status& status) {
                        if (status)
                            emit m_studio.noticed(done);
                        else
                            emit m_studio.failed(text::headline(status.error().code), errorInWords(status.error()));
                        background->deleteLater();
                    });
}

void ReportActions::write(const QString& path, Write write)
{
    run([report = m_studio.report(), path, write = std::move(write)] { return write(*report, path); },
        tr("Saved to %1").arg(QDir::toNativeSeparators(path)));
}

void ReportActions::saveHtml(const QString& path)
{
    write(path, [](const report::Report& report, const QString& file) {
        return io::systemDisk().writeText(file.toStdString(), report::toHtml(report));
    });
}

void ReportActions::savePdf(const QString& path)
{
    write(path, writePdf);
}

void ReportActions::saveCard(const QString& path, const report::CardOptions& options)
{
    write(path, [options](const report::Report& report, const QString& file) {
        return io::systemDisk().writeText(file.toStdString(), report::modelCard(report, options));
    });
}

QString ReportActions::documentToShow()
{
    const report::Report& report = *m_studio.report();
    const QString beside = QString::fromStdString(report::documentPath(report.output));
    if (QFileInfo::exists(beside))
        return QFileInfo(beside).absoluteFilePath();
    const QString made = QDir::temp().filePath(QFileInfo(beside).fileName());
    const Status written = io::systemDisk().writeText(made.toStdString(), report::toHtml(report));
    if (written)
        return made;
    emit m_studio.failed(text::headline(written.error().code), errorInWords(written.error()));
    return {};
}

void ReportActions::openDocument()
{
    const QString path = documentToShow();
    if (!path.isEmpty() && !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit m_studio.failed(tr("No program opened the document"),
                             tr("It is %1; open it in a browser.").arg(QDir::toNativeSeparators(path)));
}

void ReportActions::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setPageMargins({pageMargin, pageMargin, pageMargin, pageMargin}, QPageLayout::Millimeter);
    printer->setDocName(QFileInfo(QString::fromStdString(m_studio.report()->output)).fileName());
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        run([report = m_studio.report(), printer] { return printReport(*report, *printer); },
            tr("The report is printed."));
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialog shows it to its end
    dialog->open();
}

void ReportActions::showCard()
{
    auto* dialog = new CardDialog(m_studio.report(), m_window);
    connect(dialog, &CardDialog::saveRequested, this, &ReportActions::saveCard);
    dialog->open();
}

} // namespace ql::app
