// SPDX-License-Identifier: GPL-3.0-or-later
// Models on a device in the studio: chosen, kept, lost, too small, not there any more, and without what a model needs.
// The device is a software one, so that every machine tests the same.
#include <algorithm>
#include <atomic>
#include <cmath>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include "app/collect_dialog.h"
#include "app/device_choice.h"
#include "app/panels/importance_panel.h"
#include "app/panels/preview_culprits_page.h"
#include "app/panels/preview_divergence_page.h"
#include "app/panels/preview_panel.h"
#include "app/theme.h"
#include "app/widgets/notice_row.h"
#include "app/widgets/token_view.h"
#include "core/container/imatrix/imatrix.h"
#include "gpu/model/vulkan_backend.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;
using test::patience;

namespace {

bool isSoftware(const gpu::DeviceInfo& device)
{
    return device.kind == gpu::DeviceKind::Software;
}

/// The software device, whatever else the computer has.
Result<gpu::OpenedBackend> openSoftware(gpu::DeviceOptions options)
{
    QL_TRY(const auto instance, gpu::Instance::create());
    const auto& devices = instance->devices();
    const auto found = std::ranges::find_if(devices, isSoftware);
    if (found == devices.end())
        return fail(Errc::NoDevice, "there is no software device: install mesa-vulkan-drivers");
    const auto index = static_cast<std::size_t>(found - devices.begin());
    QL_TRY(auto device, gpu::Device::open(instance, index, std::move(options)));
    return gpu::OpenedBackend{gpu::makeVulkanBackend(std::move(device)), found->name, "asked for", 0};
}

/// A computer with a software device and nothing else, which opens with these options; `opened` gets what is opened.
void giveSoftware(DeviceChoice& devices, const gpu::DeviceOptions& options, const std::shared_ptr<QStringList>& opened)
{
    const auto list = [] {
        gpu::DeviceList all = gpu::listDevices();
        std::erase_if(all.devices, [](const auto& device) { return !isSoftware(device); });
        if (all.devices.size() > 1)
            all.devices.erase(all.devices.begin() + 1, all.devices.end());
        return all;
    };
    devices.setSystem(list, [=](const std::string& wish, unsigned threads) -> Result<gpu::OpenedBackend> {
        const gpu::DeviceList known = list();
        QL_TRY(const gpu::Choice choice, gpu::chooseDevice(known, wish));
        QL_TRY(auto made, choice.device ? openSoftware(options) : gpu::openBackend("cpu", threads, {}));
        *opened += QString::fromStdString(made.device);
        return made;
    });
}

} // namespace

class PreviewDeviceTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Mode::Light);
        QLocale::setDefault(QLocale::c());
    }
    void init() { QSettings().remove(DeviceChoice::settingsKey); }

    void theProcessorUnlessADeviceIsChosen()
    {
        Scene scene;
        QStringList names;
        for (int i = 0; i < scene.chooser->count(); ++i)
            names += scene.chooser->itemText(i);
        QCOMPARE(names.mid(0, 2), (QStringList{"Automatic", "Processor"}));
        QCOMPARE(names.size(), 3);
        QCOMPARE(scene.chooser->currentIndex(), 0);
        QVERIFY(scene.chooser->itemData(2, Qt::ToolTipRole).toString().contains("slower"));
        QVERIFY2(scene.place().startsWith("Runs on the processor; ")
                     && scene.place().endsWith("a software one is slower"),
                 qPrintable(scene.place()));
        const QString here = scene.run();
        QVERIFY(!here.isEmpty());

        scene.choose(2);
        QCOMPARE(scene.place(), QStringLiteral("Runs on %1; as chosen").arg(names[2]));
        QCOMPARE(scene.run(), here);
        QCOMPARE(scene.place(), QStringLiteral("Runs on %1; as chosen").arg(names[2]));
        QVERIFY(scene.retreat()->isHidden());
        QCOMPARE(*scene.opened, (QStringList{"cpu", names[2]}));
        // The next start of the program begins there.
        QCOMPARE(QString::fromStdString(DeviceChoice().wish()), names[2]);
        scene.choose(1);
        QVERIFY(scene.place().startsWith("Runs on the processor; ") && scene.place().endsWith("as chosen"));
        QCOMPARE(DeviceChoice().wish(), std::string("cpu"));
    }

    void figuresAreTheSameOnADevice()
    {
        Scene scene;
        double means[2] = {};
        for (const int at : {0, 1}) {
            scene.choose(at + 1);
            const QString device = scene.chooser->itemText(at + 1);
            scene.panel.showPage(PreviewPanel::Divergence);
            scene.panel.findChild<PreviewDivergencePage*>()->findChild<QSpinBox*>("previewTokens")->setValue(512);
            scene.runPage();
            means[at] = scene.find<QTableView>("previewFigures")->model()->index(0, 1).data(Qt::EditRole).toDouble();
            // Enough to see where it looks for culprits: to find them takes long.
            scene.panel.begin(PreviewPanel::Culprits);
            QTRY_COMPARE_WITH_TIMEOUT(scene.opened->size(), 2, patience);
            scene.runPage();
            const QString taken = at == 0 ? QStringLiteral("cpu") : device;
            QCOMPARE(*scene.opened, (QStringList{taken, taken}));
            scene.opened->clear();
        }
        QVERIFY(means[0] > 0);
        QVERIFY2(std::abs(means[1] - means[0]) < 1e-4 * means[0],
                 qPrintable(QString::number(means[1] / means[0], 'g', 9)));
    }

    void fromALostDeviceTheProcessorTakesOver()
    {
        gpu::DeviceOptions options;
        const auto submitted = std::make_shared<std::atomic<int>>(0);
        options.fault = [submitted](gpu::Step step) {
            return step == gpu::Step::Submit && ++*submitted > 5 ? gpu::Fault::Lost : gpu::Fault::None;
        };
        Scene scene(options);
        const QString expected = scene.run();
        scene.choose(2);
        const QString device = scene.chooser->itemText(2);
        QCOMPARE(scene.run(), expected);
        QVERIFY(*submitted > 5);
        QVERIFY(scene.retreat()->isVisible());
        QVERIFY2(scene.retreat()->text().startsWith("The processor took over: " + device + " was lost"),
                 qPrintable(scene.retreat()->text()));
        QVERIFY2(scene.place().startsWith("Runs on the processor; ") && scene.place().contains("was lost"),
                 qPrintable(scene.place()));
        QCOMPARE(QString::fromStdString(DeviceChoice().wish()), device); // it may be there again
        // The next run tries it anew, and so does another part.
        *submitted = 0;
        scene.panel.showPage(PreviewPanel::Divergence);
        scene.panel.findChild<PreviewDivergencePage*>()->findChild<QSpinBox*>("previewTokens")->setValue(512);
        scene.runPage();
        QVERIFY(scene.find<QTableView>("previewFigures")->model()->index(0, 1).data(Qt::EditRole).toDouble() > 0);
        QVERIFY(scene.retreat()->isVisible());
        emit scene.retreat()->acted();
        QVERIFY(scene.retreat()->isHidden());
        QCOMPARE(scene.chooser->currentIndex(), 1);
    }

    void aDeviceThatIsTooSmallLeavesItToTheProcessor()
    {
        gpu::DeviceOptions options;
        options.memoryBudget = 1 << 19;
        Scene scene(options);
        const QString expected = scene.run();
        scene.choose(2);
        QCOMPARE(scene.run(), expected);
        QVERIFY2(scene.retreat()->text().contains("may use") || scene.retreat()->text().contains("memory"),
                 qPrintable(scene.retreat()->text()));
    }

    void aDeviceThatIsGoneIsNamed()
    {
        QSettings().setValue(DeviceChoice::settingsKey, QStringLiteral("Voodoo 3"));
        Scene scene;
        QCOMPARE(scene.chooser->currentText(), QStringLiteral("Voodoo 3 (not there)"));
        QVERIFY2(scene.place().endsWith("Voodoo 3 is not there, or cannot be used"), qPrintable(scene.place()));
        QVERIFY(!scene.run().isEmpty());
        QVERIFY(scene.retreat()->isHidden()); // the line above says it
    }

    void aModelThatGraphicsCardsCannotRunGoesToTheProcessor()
    {
        Scene scene;
        graph::Graph graph = **graph::buildGraph(scene.studio.model());
        graph.layers[0].attention.sinks = 0;
        std::vector<RunPlace> places;
        for (const std::string& wish : {std::string("auto"), scene.wishOf(2), std::string("cpu")}) {
            scene.choice().choose(wish);
            RunOrder order = scene.choice().order(1);
            order.told = [&](const RunPlace& place) { places.push_back(place); };
            RunSite site;
            QVERIFY(site.open(order, graph));
        }
        QCOMPARE(places.size(), std::size_t{3});
        const std::string lack =
            "graphics cards cannot run " + graph.architecture + " models yet: they lack attention sinks";
        for (const RunPlace& place : places) {
            QCOMPARE(place.device, std::string("cpu"));
            QCOMPARE(place.lack, lack);
            QCOMPARE(place.why, place.wish == "cpu" ? std::string("asked for") : lack);
        }
        scene.choose(2);
        QVERIFY(scene.choice().words(lack).endsWith(QString::fromStdString(lack)));
    }

    void importanceIsCollectedThere()
    {
        Scene scene;
        ImportancePanel panel(scene.studio, nullptr);
        panel.show();
        QSignalSpy noticed(&scene.studio, &Studio::noticed);
        imatrix::ImportanceMatrix found[2];
        for (const int at : {0, 1}) {
            const QString output = scene.folder.filePath(QStringLiteral("%1.gguf").arg(at));
            QTest::mouseClick(panel.findChild<QAbstractButton*>("collectImportance"), Qt::LeftButton);
            auto* dialog = panel.findChild<CollectDialog*>("collectDialog");
            auto* chooser = dialog->findChild<QComboBox*>("collectDevice");
            QCOMPARE(chooser->count(), 3);
            chooser->setCurrentIndex(at + 1);
            emit chooser->activated(at + 1);
            QCOMPARE(scene.chooser->currentIndex(), at + 1); // one choice for all
            QVERIFY(dialog->findChild<QLabel*>("collectPlace")->text().contains("as chosen"));
            dialog->findChild<QLineEdit*>("collectText")->clear();
            dialog->findChild<QLineEdit*>("collectOutput")->setText(output);
            dialog->findChild<QSpinBox*>("collectTokens")->setValue(512);
            dialog->accept();
            QTRY_VERIFY_WITH_TIMEOUT(noticed.count() == at + 1, patience);
            test::waitForPlan(scene.studio);
            auto matrix = imatrix::read(io::systemDisk(), output.toStdString());
            QVERIFY(matrix);
            found[at] = *std::move(matrix);
            QTRY_VERIFY(panel.findChild<CollectDialog*>("collectDialog") == nullptr);
        }
        QCOMPARE(scene.opened->value(0), QStringLiteral("cpu"));
        QCOMPARE(scene.opened->value(1), scene.chooser->itemText(2));
        QVERIFY(!found[0].entries.empty());
        QCOMPARE(found[1].entries.size(), found[0].entries.size());
        for (const auto& [name, entry] : found[0].entries) {
            const auto& other = found[1].entries.at(name);
            QCOMPARE(other.counts, entry.counts);
            double difference = 0, size = 0;
            for (std::size_t i = 0; i < entry.values.size(); ++i) {
                difference += std::abs(static_cast<double>(entry.values[i]) - static_cast<double>(other.values[i]));
                size += std::abs(static_cast<double>(entry.values[i]));
            }
            QVERIFY2(difference < 1e-3 * size, name.c_str());
        }
    }

private:
    struct Scene {
        explicit Scene(const gpu::DeviceOptions& options = {})
        {
            giveSoftware(choice(), options, opened);
            panel.resize(1000, 700);
            panel.show();
            find<QToolButton>("previewOptions")->setChecked(true);
            test::openSample(studio, folder.path());
            QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(choice().looked(), patience);
            find<QSpinBox>("previewCount")->setValue(12);
        }
        DeviceChoice& choice() const { return studio.devices(); }
        template <typename T> T* find(const char* name) const
        {
            T* found = panel.findChild<T*>(QString::fromLatin1(name));
            Q_ASSERT(found);
            return found;
        }
        std::string wishOf(int row) const { return choice().rows()[static_cast<std::size_t>(row)].wish; }
        void choose(int row) const
        {
            chooser->setCurrentIndex(row);
            emit chooser->activated(row);
        }
        void runPage()
        {
            panel.runOrStop();
            QTRY_VERIFY_WITH_TIMEOUT(!panel.busy(), patience);
        }
        /// Lets both models speak; what the original said.
        QString run()
        {
            QTest::mouseClick(button, Qt::LeftButton);
            const bool isOver = QTest::qWaitFor([&] { return !panel.busy(); }, patience);
            QCoreApplication::processEvents();
            return isOver ? find<TokenView>("previewOriginal")->generated() : QStringLiteral("it does not end");
        }
        QString place() const { return find<QLabel>("previewDevice")->accessibleName(); }
        NoticeRow* retreat() const { return find<NoticeRow>("previewRetreat"); }
        QTemporaryDir folder{};
        Studio studio{};
        std::shared_ptr<QStringList> opened = std::make_shared<QStringList>(); ///< devices, in their order
        PreviewPanel panel{studio, nullptr};
        QComboBox* chooser = find<QComboBox>("previewDeviceChoice");
        QAbstractButton* button = find<QAbstractButton>("previewRun");
    };
};

QL_QT_TEST(PreviewDeviceTest)
#include "preview_device_test.moc"
