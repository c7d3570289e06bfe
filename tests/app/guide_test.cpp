// SPDX-License-Identifier: GPL-3.0-or-later
// The guide in its window: every page is there, its pictures and links are found, and the search finds words.
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

#include "app/guide_window.h"
#include "tests/app/qt_tests.h"

using namespace ql::app;

class GuideTest : public QObject {
    Q_OBJECT

    GuideWindow m_guide{};
    QListWidget* m_contents = m_guide.findChild<QListWidget*>();
    QTextBrowser* m_text = m_guide.findChild<QTextBrowser*>();

    QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < m_contents->count(); ++row)
            if (!m_contents->item(row)->isHidden())
                titles += m_contents->item(row)->text();
        return titles;
    }

private slots:
    void everyPageHasItsTitlePicturesAndLinks()
    {
        QVERIFY(m_contents->count() > 8);
        for (int row = 1; row < m_contents->count(); ++row) {
            m_contents->setCurrentRow(row);
            const QString title = m_text->document()->firstBlock().text();
            QCOMPARE(title, m_contents->item(row)->text());
            QVERIFY(m_text->document()->characterCount() > 400);
            for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
                for (auto each = block.begin(); !each.atEnd(); ++each) {
                    const QTextCharFormat format = each.fragment().charFormat();
                    if (format.isImageFormat()) {
                        const QUrl name = m_text->source().resolved(QUrl(format.toImageFormat().name()));
                        QVERIFY2(!m_text->loadResource(QTextDocument::ImageResource, name).value<QImage>().isNull(),
                                 qPrintable(name.toString()));
                    }
                    const QUrl link = m_text->source().resolved(QUrl(format.anchorHref()));
                    if (format.isAnchor() && link.scheme() == "qrc")
                        QVERIFY2(QFile::exists(':' + link.path()), qPrintable(link.toString()));
                }
            }
        }
    }

    void linksAndBackMoveTheContents()
    {
        m_guide.showPage("rules");
        m_text->setSource(QUrl("qrc:/docs/guide/report.md"));
        QCOMPARE(m_contents->currentItem()->text(), "Reading the report");
        m_guide.findChild<QToolButton*>()->click();
        QCOMPARE(m_contents->currentItem()->text(), "Rules: which tensor gets which type");
    }

    void searchLeavesPagesWithTheWordsAndShowsThePlace()
    {
        auto* search = m_guide.findChild<QLineEdit*>();
        QTest::keyClicks(search, "all-experts");
        QCOMPARE(shown(), QStringList{"Importance matrices, and mixtures of experts"});
        QCOMPARE(m_text->textCursor().selectedText(), "all-experts");
        search->clear();
        QCOMPARE(shown().size(), m_contents->count());
    }
};

QL_QT_TEST(GuideTest)
#include "guide_test.moc"
