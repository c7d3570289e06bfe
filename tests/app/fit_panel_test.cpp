// SPDX-License-Identifier: GPL-3.0-or-later
// The memory panel over the sample model.
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

#include "app/models/device_model.h"
#include "app/panels/fit_panel.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/usage_choice.h"
#include "app/widgets/memory_bar.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;

class FitPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        theme::apply(*qApp, theme::Mode::Light);
        QSettings().remove(QStringLiteral("memory"));
        UsageChoice::shared().reload();
        m_studio = std::make_unique<Studio>();
        m_panel = std::make_unique<FitPanel>(*m_studio, nullptr);
        m_panel->resize(420, 800);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_studio.reset();
    }

    void withoutAModelItSaysWhatToDo() { QVERIFY(!find<QLabel>("memoryTotal")->isVisible()); }

    void theTotalIsThatOfTheCore()
    {
        open();
        QTRY_VERIFY2(total().startsWith(needed()), qPrintable(total() + " / " + needed()));
        QVERIFY2(total().contains("24.0 GiB: fits"), qPrintable(total()));
        QVERIFY(find<MemoryBar>("memoryBar")->accessibleDescription().contains("room: 24.0 GiB"));
    }

    void itFollowsTheRecipeAndTheFields()
    {
        open();
        QTRY_VERIFY(total().startsWith(needed()));
        const QString first = needed();
        find<QSpinBox>("contextLength")->setValue(1 << 20); // 2 KiB per token and layer, 4 layers
        QVERIFY(needed() != first);
        QTRY_VERIFY(total().startsWith(needed()));
        auto* cache = find<QComboBox>("cacheType");
        QCOMPARE(cache->count(), 3);
        const QString before = total();
        cache->setCurrentIndex(cache->findText("Q4_0"));
        emit cache->activated(cache->currentIndex());
        QTRY_VERIFY(total() != before);
        QCOMPARE(UsageChoice::shared().usage().cache, fit::CacheType::Q4_0);
        const fit::Usage chosen = UsageChoice::shared().usage();
        UsageChoice::shared().reload();
        QCOMPARE(UsageChoice::shared().usage(), chosen); // kept
    }

    void devicesAreChosenInTheTable()
    {
        open();
        auto* table = find<QTableView>("deviceTable");
        QTRY_VERIFY(table->model()->rowCount() > 40);
        QTRY_VERIFY(total().endsWith("RTX 4090"));
        table->setCurrentIndex(table->model()->index(0, 0));
        const QString first = table->model()->index(0, 0).data().toString();
        QTRY_VERIFY2(total().endsWith(first), qPrintable(total()));
        QVERIFY(find<QLabel>("verdictReason")->text().contains("cache of 8192 tokens"));
        m_studio->edit("F32", [](plan::Recipe& recipe) { recipe.preset = "F32"; });
        QTRY_VERIFY(m_studio->planner().plan()->recipe.preset == "F32");
        QTRY_VERIFY2(total().endsWith(first), "the choice stays");
    }

private:
    template <typename Widget> Widget* find(const char* name) { return m_panel->findChild<Widget*>(name); }
    QString total() { return find<QLabel>("memoryTotal")->text(); }
    /// What the core says for the plan and the choice of now.
    QString needed()
    {
        const fit::Usage usage = UsageChoice::shared().usage();
        const auto need = fit::memoryNeed(*m_studio->planner().plan(), usage, fit::Memory::Graphics);
        return need ? text::bytes(need->total()) : QStringLiteral("none");
    }
    void open()
    {
        test::openSample(*m_studio, m_folder.path());
        QTRY_VERIFY(find<QLabel>("memoryTotal")->isVisible());
    }

    QTemporaryDir m_folder{};
    std::unique_ptr<Studio> m_studio{};
    std::unique_ptr<FitPanel> m_panel{};
};

QL_QT_TEST(FitPanelTest)
#include "fit_panel_test.moc"
