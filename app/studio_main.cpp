// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio_main.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "app/main_window.h"
#include "app/theme.h"
#include "app/version.h"

namespace ql::app {

int runStudio(int argc, char** argv, const std::vector<std::string>& paths)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Quantloom"));
    QApplication::setOrganizationName(QStringLiteral("Quantloom"));
    QApplication::setDesktopFileName(QStringLiteral("quantloom"));
    QApplication::setApplicationVersion(QString::fromUtf8(kVersion.data(), static_cast<qsizetype>(kVersion.size())));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/quantloom.svg")));

    // English first: its file has the plural forms, and other languages may lack a text.
    QTranslator english, qtWords, ownWords;
    if (english.load(QStringLiteral(":/i18n/quantloom_en.qm")))
        QApplication::installTranslator(&english);
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (qtWords.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), qtFolder))
        QApplication::installTranslator(&qtWords);
    if (ownWords.load(QLocale(), QStringLiteral("quantloom"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QApplication::installTranslator(&ownWords);
    theme::apply(application, theme::savedMode());

    Studio studio;
    MainWindow window(studio);
    window.show();
    if (!paths.empty())
        studio.open(QString::fromStdString(paths.front()));
    return QApplication::exec();
}

} // namespace ql::app
