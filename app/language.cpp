// SPDX-License-Identifier: GPL-3.0-or-later
// THE list of languages. To add one: its file in translations/, and one line here.
#include "app/language.h"

#include <array>
#include <memory>
#include <vector>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace ql::app::language {

namespace {

constexpr std::array table = {
    Info{"en", "English"},
    Info{"de", "Deutsch"},
};

const QString key = QStringLiteral("window/language");

void install(const QLocale& locale, const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(locale, file, QStringLiteral("_"), folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    translator.release(); // the application's now
}

} // namespace

std::span<const Info> all()
{
    return table;
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
    install(QLocale(QLocale::English), QStringLiteral("quantloom"), QStringLiteral(":/i18n"));
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("quantloom"), QStringLiteral(":/i18n"));
}

} // namespace ql::app::language
