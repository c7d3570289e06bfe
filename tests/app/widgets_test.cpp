// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets that know no models.
#include <cmath>

#include <QSignalSpy>
#include <QTest>

#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/block_lanes.h"
#include "app/widgets/colour_map.h"
#include "app/widgets/error_picture.h"
#include "app/widgets/message_bar.h"
#include "tests/app/qt_tests.h"

using namespace ql::app;

namespace {

double luminance(QRgb colour)
{
    return 0.2126 * qRed(colour) + 0.7152 * qGreen(colour) + 0.0722 * qBlue(colour);
}

} // namespace

class WidgetsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Mode::Light); }

    void colourMapsGetLighterAllTheWay()
    {
        for (const ColourMap* map : {&ColourMap::error(), &ColourMap::bits()}) {
            for (int i = 1; i < 256; ++i)
                QVERIFY(luminance(map->at(i / 255.0)) >= luminance(map->at((i - 1) / 255.0)) - 0.8);
            QVERIFY(luminance(map->at(1)) - luminance(map->at(0)) > 100);
        }
        QCOMPARE(ColourMap::error().at(-1), ColourMap::error().at(0));
        QCOMPARE(ColourMap::error().at(7), ColourMap::error().at(1));
    }

    void errorsHaveThreeDigits()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(text::error(0), QStringLiteral("0"));
        QCOMPARE(text::error(0.069), QStringLiteral("0.0690"));
        QCOMPARE(text::error(0.07424), QStringLiteral("0.0742"));
        QCOMPARE(text::error(0.00518), QStringLiteral("0.00518"));
        QCOMPARE(text::error(1.5), QStringLiteral("1.50"));
        QCOMPARE(text::error(2e-7), QStringLiteral("2e-07"));
    }

    void theErrorPictureScalesToItsLargestCell()
    {
        ErrorPicture picture;
        picture.set(2, 2, {0.0F, 0.5F, NAN, 0.25F}, 64, 128);
        QCOMPARE(picture.largest(), 0.5F);
        picture.resize(200, picture.heightForWidth(200));
        const QImage image = picture.grab().toImage();
        QCOMPARE(image.pixel(150, 50), ColourMap::error().at(1));
        QCOMPARE(image.pixel(50, 50), ColourMap::error().at(0));
        QTest::keyClick(&picture, Qt::Key_Right);
        QTest::keyClick(&picture, Qt::Key_Right);
        QVERIFY2(picture.accessibleDescription().contains("128–255"), qPrintable(picture.accessibleDescription()));
    }

    void lanesChooseTheValueUnderThePointerAndByKeys()
    {
        const std::atomic<bool> stop{false};
        auto made = benchValues({0.5F, -2.0F, 1.0F, 0.0F},
                                {*ql::quant::blockEncoding("MXFP4"), *ql::quant::blockEncoding("Q8_0")}, stop);
        BlockLanes lanes;
        lanes.set(std::make_shared<const BenchView>(std::move(*made)));
        lanes.resize(600, lanes.sizeHint().height());
        lanes.show();
        QSignalSpy changed(&lanes, &BlockLanes::currentChanged);
        QTest::mouseMove(&lanes, lanes.dotOf(1, 2));
        QTest::mouseClick(&lanes, Qt::LeftButton, {}, lanes.dotOf(1, 2));
        QCOMPARE(lanes.current(), 2);
        QVERIFY(changed.size() >= 1);
        QVERIFY(lanes.accessibleDescription().contains("MXFP4") && lanes.accessibleDescription().contains("Q8_0"));
        QVERIFY(lanes.dotOf(0, 1).x() < lanes.dotOf(0, 0).x());
        QTest::keyClick(&lanes, Qt::Key_Home);
        QCOMPARE(lanes.current(), 0);
        QTest::keyClick(&lanes, Qt::Key_Right);
        QCOMPARE(lanes.current(), 1);
        QTest::keyClick(&lanes, Qt::Key_End);
        QTest::keyClick(&lanes, Qt::Key_Right);
        QCOMPARE(lanes.current(), 3);
        const QImage chosen = lanes.grab().toImage();
        lanes.setCurrent(-1);
        QVERIFY(lanes.grab().toImage() != chosen);
        lanes.set(nullptr);
        QTest::keyClick(&lanes, Qt::Key_Right);
        QCOMPARE(lanes.current(), -1);
    }

    void theMessageBarShowsTheWholeSentence()
    {
        MessageBar bar;
        QVERIFY(!bar.isVisible());
        bar.show(MessageBar::Tone::Error, "Headline", "a.gguf is not a model");
        QVERIFY(bar.isVisible());
        QVERIFY(bar.text().contains("Headline") && bar.text().contains("a.gguf is not a model"));
    }

    void bothThemesAreReadable()
    {
        for (const auto mode : {theme::Mode::Light, theme::Mode::Dark}) {
            theme::apply(*qApp, mode);
            const auto contrast = [](const QColor& a, const QColor& b) {
                const auto linear = [](double c) {
                    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
                };
                const auto light = [&](const QColor& c) {
                    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
                };
                const double x = light(a), y = light(b);
                return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
            };
            const QPalette palette = QApplication::palette();
            const theme::Tones& tones = theme::tones();
            for (const QColor& background :
                 {palette.color(QPalette::Window), palette.color(QPalette::Base),
                  palette.color(QPalette::AlternateBase), palette.color(QPalette::Button), tones.selection}) {
                QVERIFY(contrast(palette.color(QPalette::WindowText), background) > 7);
                for (const QColor& tone : {tones.secondary, tones.accent, tones.error, tones.warning, tones.success})
                    QVERIFY2(contrast(tone, background) >= 4.5, qPrintable(tone.name() + " on " + background.name()));
            }
            for (const auto back : {QPalette::Window, QPalette::Base})
                QVERIFY(contrast(tones.outline, palette.color(back)) >= 3);
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
            for (const ColourMap* map : {&ColourMap::error(), &ColourMap::bits(), &ColourMap::signedError()})
                for (int step = 0; step < 256; ++step) {
                    const QRgb cell = map->at(step / 255.0);
                    QVERIFY2(contrast(textOn(cell), QColor(cell)) >= 4.5, qPrintable(QColor(cell).name()));
                }
        }
    }
};

QL_QT_TEST(WidgetsTest)
#include "widgets_test.moc"
