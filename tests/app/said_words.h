// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QRegularExpression>

#include "app/language.h"
#include "app/problem_words.h"
#include "core/io/file.h"
#include "tests/app/sample.h"

namespace ql::test {

/// Collects what core says when something goes wrong for real, and checks that in no language but English anything of
/// it is left in English.
class SaidWords : public QObject {
protected:
    void setUp()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_said.clear();
        m_accepted.clear();
    }

    template <typename T> void refused(const Result<T>& result)
    {
        if (result)
            m_accepted += QStringLiteral("after %1 sentences").arg(m_said.size());
        else
            m_said.push_back(result.error().message);
    }

    std::string write(const std::string& name, std::string_view bytes)
    {
        QDir(m_folder->path()).mkpath(QFileInfo(m_folder->filePath(QString::fromStdString(name))).path());
        return test::write(*m_folder, QString::fromStdString(name), QByteArray(bytes.data(), qsizetype(bytes.size())))
            .toStdString();
    }
    std::string path(const char* name) { return m_folder->filePath(QLatin1String(name)).toStdString(); }

    void checkWords(int fewest)
    {
        QVERIFY2(m_accepted.isEmpty(), qPrintable(m_accepted.join(QLatin1Char('\n'))));
        QVERIFY2(static_cast<int>(m_said.size()) >= fewest, qPrintable(QString::number(m_said.size())));
        static const QRegularExpression english(
            QStringLiteral("(?<!-)\\b(the|is|has|have|but|cannot|there|of|its|it|not|needs|must|are|this|that|from|by|"
                           "which|would|be|with|and|for|because|only|at|than|nearest|unknown|missing|begins|write|"
                           "choose)\\b"),
            QRegularExpression::UseUnicodePropertiesOption);
        QStringList left;
        for (const QString& code : app::language::all()) {
            app::language::apply(code);
            for (const std::string& sentence : m_said) {
                QString words = app::problemInWords(sentence);
                if (code == QLatin1String("en")) {
                    if (words != QString::fromStdString(sentence))
                        left += QStringLiteral("%1 is changed in English").arg(words);
                    continue;
                }
                words.remove(m_folder->path());
                if (words == QString::fromStdString(sentence) || words.contains(english))
                    left += QStringLiteral("%1: %2").arg(code, words);
            }
        }
        QVERIFY2(left.isEmpty(), qPrintable(QLatin1Char('\n') + left.join(QLatin1Char('\n'))));
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::vector<std::string> m_said{};

private:
    QStringList m_accepted{}; ///< what ought to have been refused
};

} // namespace ql::test
