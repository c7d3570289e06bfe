// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <memory>

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
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

/// Chinese and Japanese share characters that each draws in its own way. Fonts that draw them as the language does, the
/// first that is there; empty where any font will do.
QStringList fontsOf(const QLocale& locale)
{
    QStringList fonts;
    if (locale.language() == QLocale::Japanese)
        fonts = {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"),  QStringLiteral("Source Han Sans"),
                 QStringLiteral("Yu Gothic UI"),     QStringLiteral("Hiragino Sans"), QStringLiteral("IPAexGothic")};
    else if (locale.script() == QLocale::SimplifiedHanScript)
        fonts = {QStringLiteral("Noto Sans CJK SC"),   QStringLiteral("Noto Sans SC"),
                 QStringLiteral("Source Han Sans SC"), QStringLiteral("Microsoft YaHei UI"),
                 QStringLiteral("PingFang SC"),        QStringLiteral("WenQuanYi Micro Hei")};
    const QStringList there = QFontDatabase::families();
    for (const QString& font : fonts) {
        if (there.contains(font))
            return {font};
    }
    return {};
}

bool isSameWriting(const QLocale& a, const QLocale& b)
{
    return a.language() == b.language() && a.script() == b.script();
}

/// The desktop chooses fonts for its own language only.
void chooseFonts(const QLocale& locale)
{
    if (!qobject_cast<QApplication*>(QCoreApplication::instance()))
        return;
    static const QStringList before = QApplication::font().families();
    QFont font = QApplication::font();
    font.setFamilies(isSameWriting(locale, QLocale::system()) ? before : before + fontsOf(locale));
    if (font != QApplication::font())
        QApplication::setFont(font);
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

QString closest(const QLocale& locale)
{
    const QStringList codes = all();
    for (const QString& name : locale.uiLanguages()) {
        const QLocale wanted(name);
        QString found;
        for (const QString& code : codes) {
            const QLocale has(code);
            if (isSameWriting(has, wanted) && (found.isEmpty() || has.territory() == wanted.territory()))
                found = code;
        }
        if (!found.isEmpty())
            return found;
    }
    return {};
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
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : QLocale(code));
    const QString known = code.isEmpty() ? closest(QLocale::system()) : code;
    const QLocale locale = known.isEmpty() ? QLocale(QLocale::English) : QLocale(known);
    // English first: its file has the plural forms, and other languages may lack a text.
    install(QLocale(QLocale::English), QStringLiteral("quantloom"), folder);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("quantloom"), folder);
    chooseFonts(locale);
}

} // namespace ql::app::language
