// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include <utility>

#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include "app/menus/menus.h"
#include "app/output_bar.h"
#include "app/recipe_import.h"
#include "app/screen_place.h"
#include "app/theme.h"
#include "app/tour_steps.h"
#include "app/widgets/command_palette.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/welcome_page.h"
#include "app/workspace.h"

namespace ql::app {

namespace {

QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Studio& studio)
    : m_studio(studio)
    , m_messages(new MessageBar)
    , m_pages(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_output(new OutputBar(studio, this))
    , m_workspace(new Workspace(studio))
{
    setWindowTitle(QCoreApplication::applicationName());
    setAcceptDrops(true);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(makeWorkspacePage());
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
    statusBar()->addWidget(makeStatus(), 1);
    statusBar()->setSizeGripEnabled(false);
    fillMenuBar(*this);

    m_dropOverlay = new QLabel(tr("Drop to open"), this);
    m_dropOverlay->setAlignment(Qt::AlignCenter);
    m_dropOverlay->setFont(theme::titleFont());
    m_dropOverlay->hide();

    connectStudio();
    m_welcome->setRecent(studio.recent().paths());
    restoreLayout();
    if (studio.model()) {
        m_workspace->complete();
        showModel();
    }
}

/// One at a time, so that nobody waits for them.
void MainWindow::makePanels()
{
    m_workspace->makeNext();
    if (m_workspace->isWhole())
        m_studio.announce();
    else
        QTimer::singleShot(0, this, [this] {
            if (!m_workspace->isWhole())
                makePanels();
        });
}

void MainWindow::completePanels()
{
    if (m_workspace->isWhole())
        return;
    m_workspace->complete();
    m_studio.announce();
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_makesPanels, true) && !m_workspace->isWhole())
        QTimer::singleShot(0, this, &MainWindow::makePanels);
}

void MainWindow::connectStudio()
{
    connect(m_welcome, &WelcomePage::openFolderRequested, this, &MainWindow::openFolder);
    connect(m_welcome, &WelcomePage::openFileRequested, this, &MainWindow::openFile);
    connect(m_welcome, &WelcomePage::sampleRequested, &m_studio, &Studio::openSample);
    connect(m_welcome, &WelcomePage::continueRequested, this, &MainWindow::continueRequested);
    connect(m_welcome, &WelcomePage::tourRequested, this, [this] { startTour(*this); });
    connect(m_welcome, &WelcomePage::pathRequested, &m_studio, &Studio::open);
    connect(&m_studio, &Studio::openingChanged, this, &MainWindow::showOpening);
    connect(&m_studio, &Studio::modelChanged, this, [this] {
        completePanels(); // the model is for them
        m_messages->hide();
        showModel();
    });
    connect(&m_studio, &Studio::reportChanged, this, [this] {
        if (m_studio.report())
            m_workspace->showPanel(QStringLiteral("report"), Qt::OtherFocusReason);
    });
    connect(&m_studio, &Studio::blockChosen, this,
            [this] { m_workspace->showPanel(QStringLiteral("bench"), Qt::OtherFocusReason); });
    connect(&m_studio, &Studio::failed, this, [this](const QString& headline, const QString& sentence) {
        m_messages->show(MessageBar::Tone::Error, headline, sentence);
    });
    connect(&m_studio, &Studio::noticed, this,
            [this](const QString& sentence) { m_messages->show(MessageBar::Tone::Success, sentence, {}); });
}

void MainWindow::showModel()
{
    m_pages->setCurrentIndex(1);
    showTitle();
    m_welcome->setRecent(m_studio.recent().paths());
    showOpening();
}

void MainWindow::showProgress(double fraction)
{
    m_progress = fraction;
    showTitle();
}

void MainWindow::showTitle()
{
    QString title = QCoreApplication::applicationName();
    if (m_studio.model())
        title = tr("%1 – %2").arg(m_studio.modelName(), title);
    if (m_progress >= 0)
        title = tr("%1 % – %2").arg(static_cast<int>(m_progress * 100)).arg(title);
    if (title != windowTitle())
        setWindowTitle(title);
}

QWidget* MainWindow::makeWorkspacePage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_output);
    column->addWidget(m_workspace, 1);
    return page;
}

QWidget* MainWindow::makeStatus()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::gap, 2, theme::gap, 2);
    m_status = new QLabel;
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_busy = new QProgressBar;
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(120);
    m_busy->setAccessibleName(tr("Opening"));
    m_busy->hide();
    row->addWidget(m_busy);
    row->addWidget(m_status, 1);
    return bar;
}

void MainWindow::showPanel(const QString& id)
{
    completePanels();
    m_workspace->showPanel(id);
}

void MainWindow::offerToContinue(const SessionState& session)
{
    const QString model = QFileInfo(QDir::cleanPath(session.model)).fileName();
    m_welcome->offerToContinue(session.edits.empty() ? tr("Go on with %1").arg(model)
                                                     : tr("Go on with %1 and its recipe of %Ln change(s)", nullptr,
                                                          static_cast<int>(session.edits.size()))
                                                           .arg(model));
}

void MainWindow::openPalette()
{
    CommandPalette::open(*this, menuBar()->actions(), m_studio);
}

void MainWindow::showOpening()
{
    m_busy->setVisible(m_studio.opening());
    m_status->setText(m_studio.opening() ? tr("Reading headers…") : QDir::toNativeSeparators(m_studio.modelPath()));
}

void MainWindow::openPath(const QString& path)
{
    const auto ends = [&](const char* ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    const bool isText = ends(".txt") || ends(".sh") || ends(".recipe") || ends(".rules") || ends(".json");
    if (isText && !ends(".safetensors.index.json"))
        m_output->presets().offer(path, [this, path] { RecipeImport::ofFile(m_studio, this, path); });
    else
        m_studio.open(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (localPaths(*event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    QColor veil = palette().color(QPalette::Base);
    veil.setAlpha(225);
    m_dropOverlay->setStyleSheet(QStringLiteral("background: rgba(%1,%2,%3,%4); border: 3px solid %5;")
                                     .arg(veil.red())
                                     .arg(veil.green())
                                     .arg(veil.blue())
                                     .arg(veil.alpha())
                                     .arg(theme::tones().accent.name()));
    m_dropOverlay->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_dropOverlay->setGeometry(rect());
    m_dropOverlay->show();
    m_dropOverlay->raise();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropOverlay->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_dropOverlay->hide();
    const QStringList paths = localPaths(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (paths.size() > 1)
        openBatch(paths);
    else
        openPath(paths.first());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_dropOverlay->setGeometry(rect());
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    resize(1240, 770);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    if (!isMaximized() && !isFullScreen())
        bringOntoScreen(*this);
    m_workspace->restoreLayout(settings.value(QStringLiteral("window/panels")).toByteArray());
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_studio.model()) // else the panels have never been laid out
        settings.setValue(QStringLiteral("window/panels"), m_workspace->layoutState());
}

bool MainWindow::mayStopJobs()
{
    QMessageBox question(QMessageBox::Question, tr("Stop the jobs?"),
                         tr("A job is running. It is kept, and can be continued the next time."),
                         QMessageBox::Close | QMessageBox::Cancel, this);
    question.setDefaultButton(QMessageBox::Cancel);
    bool failed = false, ended = false;
    connect(&m_studio.jobs(), &JobModel::finished, &question, [&](const job::Snapshot& job) {
        failed = failed || job.state == job::State::Failed;
        ended = !failed && !m_studio.jobs().anyUnfinished();
        if (failed || ended)
            question.reject();
    });
    return question.exec() == QMessageBox::Close || ended;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_studio.jobs().anyRunning() && !mayStopJobs()) {
        event->ignore();
        return;
    }
    saveLayout();
    event->accept();
}

} // namespace ql::app
