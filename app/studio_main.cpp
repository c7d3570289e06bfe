// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio_main.h"

#include <memory>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include "app/after_jobs.h"
#include "app/countdown_box.h"
#include "app/desktop_link.h"
#include "app/job_keeper.h"
#include "app/job_watch.h"
#include "app/language.h"
#include "app/log.h"
#include "app/log_store.h"
#include "app/main_window.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/user_folders.h"
#include "app/version.h"

namespace ql::app {

namespace {

/// The one window. A new language makes a new one in its place: all it shows is kept by Studio.
class Window {
public:
    Window(Studio& studio, Session& session, JobWatch& watch, AfterJobs& after)
        : m_studio(studio)
        , m_session(session)
        , m_watch(watch)
        , m_after(after)
    {
        make();
    }

    MainWindow& shown() { return *m_window; }

private:
    void make()
    {
        m_window = std::make_unique<MainWindow>(m_studio);
        const auto change = [this](const QString& code) {
            language::save(code);
            language::apply(code);
            m_window->saveLayout();
            MainWindow* const old = m_window.release();
            make();
            old->deleteLater(); // it is the one that asks
        };
        // Queued: its menu has to close first.
        QObject::connect(m_window.get(), &MainWindow::languageRequested, m_window.get(), change, Qt::QueuedConnection);
        QObject::connect(m_window.get(), &MainWindow::continueRequested, m_window.get(),
                         [this] { m_session.restore(); });
        if (m_session.before())
            m_window->offerToContinue(*m_session.before());
        QObject::connect(&m_watch, &JobWatch::fractionChanged, m_window.get(),
                         [this] { m_window->showProgress(m_watch.fraction()); });
        m_window->showProgress(m_watch.fraction());
        showCountdowns(m_after, *m_window);
        m_window->show();
        m_studio.announce();
    }

    Studio& m_studio;
    Session& m_session;
    JobWatch& m_watch;
    AfterJobs& m_after;
    std::unique_ptr<MainWindow> m_window{};
};

void logWhatHappens(Studio& studio)
{
    QObject::connect(&studio, &Studio::failed, &studio, [](const QString& headline, const QString& sentence) {
        logError((headline + QStringLiteral(": ") + sentence).toStdString());
    });
    QObject::connect(&studio, &Studio::noticed, &studio,
                     [](const QString& sentence) { logInfo(sentence.toStdString()); });
    QObject::connect(&studio, &Studio::modelChanged, &studio, [&studio] {
        logInfo(Studio::tr("Opened %1").arg(QDir::toNativeSeparators(studio.modelPath())).toStdString());
    });
}

/// Once, where something of the user's will not be there the next time.
void tellWhatIsNotKept(Studio& studio, const Session& session)
{
    const QSettings settings;
    QStringList places;
    if (!settings.isWritable())
        places += QDir::toNativeSeparators(QFileInfo(settings.fileName()).path());
    if (!session.isKept())
        places += QDir::toNativeSeparators(QFileInfo(Session::standardFile()).path());
    places.removeDuplicates();
    if (!places.isEmpty())
        emit studio.failed(Studio::tr("Some things are forgotten when the program ends"),
                           Studio::tr("Settings, this session or the queue of jobs cannot be kept, because nothing can "
                                      "be written to %1. Outputs are not affected.")
                               .arg(places.join(QStringLiteral(", "))));
}

bool isLookedAt()
{
    return QApplication::activeWindow() != nullptr;
}

} // namespace

int runStudio(int argc, char** argv, const std::vector<std::string>& paths)
{
    startStudioLog(ownLogFile());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Quantloom"));
    QApplication::setOrganizationName(QStringLiteral("Quantloom"));
    QApplication::setDesktopFileName(QStringLiteral("org.quantloom.Quantloom"));
    QApplication::setApplicationVersion(QString::fromUtf8(kVersion.data(), static_cast<qsizetype>(kVersion.size())));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/quantloom.svg")));
    language::apply(language::saved());
    theme::apply(application, theme::savedMode());

    Studio studio;
    logWhatHappens(studio);
    Session session(studio, Session::standardFile());
    const JobKeeper keeper(studio.jobs(), JobKeeper::standardFile());
    DesktopLink desktop;
    JobWatch watch(studio.jobs(), desktop, isLookedAt);
    // The menu finds it there.
    auto* after = new AfterJobs(perform, &studio);
    askSystem(*after);
    QObject::connect(&watch, &JobWatch::allDone, after, &AfterJobs::allDone);
    Window window(studio, session, watch, *after);
    if (keeper.broughtBack() > 0)
        emit studio.noticed(QCoreApplication::translate(
            "Studio", "%Ln job(s) of the last time are not finished. Resume them in the Jobs panel.", nullptr,
            keeper.broughtBack()));
    tellWhatIsNotKept(studio, session);
    QStringList models;
    for (const std::string& path : paths)
        models += QString::fromStdString(path);
    if (models.size() > 1)
        window.shown().openBatch(models);
    else if (!models.isEmpty())
        studio.open(models.front());
    else if (session.before() && !session.before()->ended)
        session.restore();
    return QApplication::exec();
}

} // namespace ql::app
