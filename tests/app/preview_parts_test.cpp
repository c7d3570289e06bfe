// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the preview alone: tokens that are pointed at, and verdicts.
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "app/models/choice_model.h"
#include "app/models/verdict.h"
#include "app/theme.h"
#include "app/widgets/divergence_meter.h"
#include "app/widgets/token_view.h"
#include "tests/app/qt_tests.h"

using namespace ql;
using namespace ql::app;

class PreviewPartsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Mode::Light);
        QLocale::setDefault(QLocale::c());
    }

    void tokensArePointedAt()
    {
        TokenView view;
        view.resize(400, 200);
        view.show();
        view.begin(QStringLiteral("Once"));
        view.append({QStringLiteral(" upon"), QStringLiteral(" a"), QString(), QStringLiteral("é"),
                     QStringLiteral("\n"), QStringLiteral("end")});
        QCOMPARE(view.toPlainText(), QStringLiteral("Once upon aé\nend"));
        QCOMPARE(view.generated(), QStringLiteral(" upon aé\nend"));
        QSignalSpy chosen(&view, &TokenView::tokenChosen);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.current(), 0);
        QCOMPARE(view.textCursor().position(), 4);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.current(), 3); // past the one without width
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(chosen.back()[0].toInt(), 2);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(caretAt(view, 6)).center());
        QCOMPARE(view.current(), 0);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(caretAt(view, 1)).center());
        QCOMPARE(view.current(), -1); // the prompt
        chosen.clear();
        view.setCurrent(5);
        view.append({QStringLiteral("less")});
        QCOMPARE(view.current(), 5);
        QVERIFY(chosen.isEmpty()); // only the user chooses
        view.setMarked(4);
        const QImage marked = view.viewport()->grab().toImage();
        view.setMarked(-1);
        QVERIFY(marked != view.viewport()->grab().toImage()); // even the end of a line
    }

    void whatCannotBeSeenIsWritten()
    {
        QCOMPARE(tokenWords(" cat "), QStringLiteral("␣cat␣"));
        QCOMPARE(tokenWords("a b"), QStringLiteral("a b"));
        QCOMPARE(tokenWords("\n\n"), QStringLiteral("⏎⏎"));
        QCOMPARE(tokenWords("\xc3"), QStringLiteral("\\xc3"));
    }

    void theWorseFigureDecides()
    {
        // As published for 8 billion weights: docs/preview.md.
        QCOMPARE(verdictOf(0.0014, 0.977), Verdict::AsGood);
        QCOMPARE(verdictOf(0.0055, 0.960), Verdict::VeryClose);
        QCOMPARE(verdictOf(0.031, 0.919), Verdict::Close);
        QCOMPARE(verdictOf(0.10, 0.85), Verdict::Noticeable);
        QCOMPARE(verdictOf(0.45, 0.711), Verdict::Far);
        QCOMPARE(verdictOf(0.0014, 0.85), Verdict::Noticeable);
        QCOMPARE(verdictOf(0.1, 0.99), Verdict::Noticeable);
        QCOMPARE(verdictOf(0, 1), Verdict::Same);
        job::Divergence figures;
        figures.divergence = {0.019, 0.002};
        figures.sameTop = {0.95, 0.002};
        figures.largest = 1;
        figures.predictions = 1000;
        QVERIFY(verdictRange(figures) == std::pair(Verdict::VeryClose, Verdict::Close));
        DivergenceMeter meter;
        meter.show(figures, true, QStringLiteral("1 MiB"));
        QCOMPARE(meter.verdict(), verdictWords(Verdict::VeryClose));
        for (const char* part : {"0.0190", "0.0020", "95.0 %", "1000", "Close to the original"})
            QVERIFY2(meter.figures().contains(part), qPrintable(meter.figures()));
        meter.show(figures, false, QString());
        QVERIFY(meter.verdict() != verdictWords(Verdict::VeryClose));
    }

private:
    static QTextCursor caretAt(const TokenView& view, int position)
    {
        QTextCursor cursor(view.document());
        cursor.setPosition(position);
        return cursor;
    }
};

QL_QT_TEST(PreviewPartsTest)
#include "preview_parts_test.moc"
