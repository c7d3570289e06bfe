// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio_main.h"

#include <memory>

#include <QApplication>

#include "app/language.h"
#include "app/main_window.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/version.h"

namespace ql::app {

namespace {

/// The one window. A new language makes a new one in its place: all it shows is kept by Studio.
class Window {
public:
    Window(Studio& studio, Session& session)
        : m_studio(studio)
        , m_session(session)
    {
        make();
    }

private:
    void make()
    {
        m_window = std::make_unique<MainWindow>(m_studio);
        const auto change = [this](const QString& code) {
            language::save(code);
            language::apply(code);
            m_window->saveLayout();
            const std::unique_ptr<MainWindow> old = std::move(m_window);
            make();
        };
        // Queued: the old window must not die within its own menu.
        QObject::connect(m_window.get(), &MainWindow::languageRequested, m_window.get(), change, Qt::QueuedConnection);
        QObject::connect(m_window.get(), &MainWindow::continueRequested, m_window.get(),
                         [this] { m_session.restore(); });
        if (m_session.before())
            m_window->offerToContinue(*m_session.before());
        m_window->show();
        m_studio.announce();
    }

    Studio& m_studio;
    Session& m_session;
    std::unique_ptr<MainWindow> m_window{};
};

} // namespace

int runStudio(int argc, char** argv, const std::vector<std::string>& paths)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Quantloom"));
    QApplication::setOrganizationName(QStringLiteral("Quantloom"));
    QApplication::setDesktopFileName(QStringLiteral("quantloom"));
    QApplication::setApplicationVersion(QString::fromUtf8(kVersion.data(), static_cast<qsizetype>(kVersion.size())));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/quantloom.svg")));
    language::apply(language::saved());
    theme::apply(application, theme::savedMode());

    Studio studio;
    Session session(studio, Session::standardFile());
    const Window window(studio, session);
    if (!paths.empty())
        studio.open(QString::fromStdString(paths.front()));
    else if (session.before() && !session.before()->ended)
        session.restore();
    return QApplication::exec();
}

} // namespace ql::app
