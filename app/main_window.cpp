// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "app/output_bar.h"
#include "app/theme.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/welcome_page.h"

namespace ql::app {

namespace {

constexpr int sideWidth = 376, bottomHeight = 170;

QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

QTabWidget* tabs(const QString& name)
{
    auto* made = new QTabWidget;
    made->setObjectName(name);
    made->setDocumentMode(true);
    made->setUsesScrollButtons(true);
    return made;
}

} // namespace

MainWindow::MainWindow(Studio& studio)
    : m_studio(studio)
    , m_messages(new MessageBar)
    , m_pages(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_output(new OutputBar(studio, this))
{
    setWindowTitle(QCoreApplication::applicationName());
    setAcceptDrops(true);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(makeWorkspace());
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
    statusBar()->addWidget(makeStatus(), 1);
    statusBar()->setSizeGripEnabled(false);
    makeMenus();

    m_dropOverlay = new QLabel(tr("Drop to open"), this);
    m_dropOverlay->setAlignment(Qt::AlignCenter);
    m_dropOverlay->setFont(theme::titleFont());
    m_dropOverlay->hide();

    connect(m_welcome, &WelcomePage::openFolderRequested, this, &MainWindow::openFolder);
    connect(m_welcome, &WelcomePage::openFileRequested, this, &MainWindow::openFile);
    connect(m_welcome, &WelcomePage::sampleRequested, &studio, &Studio::openSample);
    connect(m_welcome, &WelcomePage::pathRequested, &studio, &Studio::open);
    connect(&studio, &Studio::openingChanged, this, &MainWindow::showOpening);
    connect(&studio, &Studio::modelChanged, this, [this] {
        m_pages->setCurrentIndex(1);
        m_messages->hide();
        setWindowTitle(tr("%1 – %2").arg(m_studio.modelName(), QCoreApplication::applicationName()));
        fillRecent();
        showOpening();
    });
    connect(&studio, &Studio::reportChanged, this, [this] {
        if (m_studio.report())
            m_centre->setCurrentWidget(m_centre->findChild<QWidget*>(QStringLiteral("report")));
    });
    connect(&studio, &Studio::failed, this, [this](const QString& headline, const QString& sentence) {
        m_messages->show(MessageBar::Tone::Error, headline, sentence);
    });
    connect(&studio, &Studio::noticed, this,
            [this](const QString& sentence) { m_messages->show(MessageBar::Tone::Success, sentence, {}); });
    fillRecent();
    restoreLayout();
}

QWidget* MainWindow::makeWorkspace()
{
    m_centre = tabs(QStringLiteral("centre"));
    m_side = tabs(QStringLiteral("side"));
    m_bottom = tabs(QStringLiteral("bottom"));
    for (const PanelInfo& info : panels()) {
        QTabWidget* area = info.area == Area::Centre ? m_centre : info.area == Area::Side ? m_side : m_bottom;
        QWidget* panel = info.make(m_studio, area);
        panel->setObjectName(QString::fromLatin1(info.id));
        area->addTab(panel, QCoreApplication::translate("Panel", info.title));
    }
    m_rows = new QSplitter(Qt::Vertical);
    m_rows->addWidget(m_centre);
    m_rows->addWidget(m_bottom);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({600, bottomHeight});
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_side);
    m_columns->setStretchFactor(0, 1);
    m_columns->setSizes({1000, sideWidth});
    for (QSplitter* splitter : {m_rows, m_columns}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_side->setMinimumWidth(320);

    auto* workspace = new QWidget;
    auto* column = new QVBoxLayout(workspace);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_output);
    column->addWidget(m_columns, 1);
    return workspace;
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
    for (QTabWidget* area : {m_centre, m_side, m_bottom}) {
        if (auto* panel = area->findChild<QWidget*>(id); panel && area->indexOf(panel) >= 0) {
            area->setCurrentWidget(panel);
            panel->setFocus(Qt::ShortcutFocusReason);
            area->tabBar()->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

void MainWindow::showOpening()
{
    m_busy->setVisible(m_studio.opening());
    m_status->setText(m_studio.opening() ? tr("Reading headers…") : QDir::toNativeSeparators(m_studio.modelPath()));
}

void MainWindow::openPath(const QString& path)
{
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
        && !path.endsWith(QLatin1String(".safetensors.index.json"), Qt::CaseInsensitive))
        m_studio.loadRecipe(path);
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
    openPath(paths.first());
    if (paths.size() > 1)
        m_messages->show(MessageBar::Tone::Success,
                         tr("Opening the first of %n dropped files.", nullptr, static_cast<int>(paths.size())), {});
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
    m_columns->restoreState(settings.value(QStringLiteral("window/columns")).toByteArray());
    m_rows->restoreState(settings.value(QStringLiteral("window/rows")).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    bool working = false;
    for (int row = 0; row < m_studio.jobs().rowCount(); ++row)
        working = working || !isFinished(m_studio.jobs().at(row)->state);
    if (working) {
        const auto answer =
            QMessageBox::question(this, tr("Stop the jobs?"), tr("Jobs are not finished. Quitting cancels them."),
                                  QMessageBox::Close | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer != QMessageBox::Close) {
            event->ignore();
            return;
        }
    }
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/columns"), m_columns->saveState());
    settings.setValue(QStringLiteral("window/rows"), m_rows->saveState());
    event->accept();
}

} // namespace ql::app
