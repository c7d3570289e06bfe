// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <memory>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace ql::app::language {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString key = QStringLiteral("window/language");

void install(const QLocale& locale, const QString& file, const QString& place)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(locale, file, QStringLiteral("_"), place))
        return;
    QCoreApplication::installTranslator(translator.get());
    translator.release(); // the application's now
}

} // namespace

QStringList all()
{
    static const QString before = QStringLiteral("quantloom_"), after = QStringLiteral(".qm");
    QStringList codes;
    for (const QString& file : QDir(folder).entryList({before + QLatin1Char('*') + after}, QDir::Files, QDir::Name))
        codes += file.mid(before.size(), file.size() - before.size() - after.size());
    return codes;
}

QString nameOf(const QString& code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    // Qt calls them "American English" and "español de España".
    if (locale.language() == QLocale::English)
        name = QStringLiteral("English");
    else if (locale.language() == QLocale::Spanish)
        name = QStringLiteral("español");
    return name.left(1).toUpper() + name.mid(1);
}

QString saved()
{
    return QSettings().value(key).toString();
}

void save(const QString& code)
{
    QSettings().setValue(key, code);
}

void apply(const QString& code)
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly));
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    // English first: its file has the plural forms, and other languages may lack a text.
    install(QLocale(QLocale::English), QStringLiteral("quantloom"), folder);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("quantloom"), folder);
}

} // namespace ql::app::language
