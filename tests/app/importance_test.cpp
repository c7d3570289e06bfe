// SPDX-License-Identifier: GPL-3.0-or-later
// Importance matrices in the studio: collecting one from a text, taking it into the recipe, what the experts have seen.
#include <numeric>

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include "app/collect_dialog.h"
#include "app/device_choice.h"
#include "app/panels/importance_panel.h"
#include "app/theme.h"
#include "app/widgets/expert_view.h"
#include "app/widgets/layer_map.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;

namespace {

constexpr int kChunk = 128, kTokens = 4 * kChunk;

/// The panel beside a studio in which the mixture of experts is open.
struct Scene {
    Scene()
    {
        studio.setOutputFolder(folder.path());
        studio.open(test::samplePath().replace("dense", "moe"));
        panel.resize(900, 300);
        panel.show();
        QTRY_VERIFY(studio.planner().plan() && !studio.planner().busy());
    }

    template <typename T> T* find(const char* name) { return panel.findChild<T*>(name); }

    /// The dialog, filled in for a short text.
    CollectDialog* asked(const QString& output)
    {
        QTest::mouseClick(find<QAbstractButton>("collectImportance"), Qt::LeftButton);
        auto* dialog = find<CollectDialog>("collectDialog");
        dialog->findChild<QSpinBox*>("collectTokens")->setValue(kTokens);
        dialog->findChild<QSpinBox*>("collectChunk")->setValue(kChunk);
        dialog->findChild<QLineEdit*>("collectText")->clear();
        if (!output.isEmpty())
            dialog->findChild<QLineEdit*>("collectOutput")->setText(output);
        return dialog;
    }
    void start(CollectDialog* dialog)
    {
        QTest::mouseClick(dialog->findChild<QPushButton*>("collectStart"), Qt::LeftButton);
    }
    bool isIdle() { return find<QAbstractButton>("collectImportance")->isEnabled() && !studio.planner().busy(); }

    QTemporaryDir folder{};
    Studio studio{};
    ImportancePanel panel{studio, nullptr};
};

std::uint64_t sumOf(const std::vector<std::uint64_t>& numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), std::uint64_t{0});
}

} // namespace

class ImportanceTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Mode::Light);
        QLocale::setDefault(QLocale::c());
    }

    void expertsOfAMatrixAreItsCounts()
    {
        imatrix::ImportanceMatrix matrix;
        matrix.entries["blk.10.ffn_down_exps.weight"] = {.values = {1, 1, 1}, .matrices = 3, .counts = {7, 0, 2}};
        matrix.entries["blk.2.ffn_down_exps.weight"] = {.values = {1, 1, 1}, .matrices = 3, .counts = {4, 5, 6}};
        matrix.entries["blk.2.ffn_up_exps.weight"] = {.values = {1, 1, 1}, .matrices = 3, .counts = {4, 5, 6}};
        matrix.entries["blk.2.attn_q.weight"] = {.values = {1}, .matrices = 1, .counts = {9}};
        const std::vector<job::ExpertUse> layers = expertsOf(matrix);
        QCOMPARE(layers.size(), std::size_t{2});
        QCOMPARE(layers[0].layer, std::size_t{2});
        QCOMPARE(layers[1].seen, (std::vector<std::uint64_t>{7, 0, 2}));

        ExpertModel model;
        model.set(layers);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(1, ExpertModel::Layer), "10");
        QCOMPARE(text(1, ExpertModel::Seen), "2 of 3");
        QCOMPARE(text(1, ExpertModel::Least), "0");
        QCOMPARE(text(1, ExpertModel::Middle), "2");
        QCOMPARE(text(1, ExpertModel::Most), "7");
        QCOMPARE(text(1, ExpertModel::LeastExpert), "1");
        QVERIFY(model.index(1, 0).data(ExpertModel::IncompleteRole).toBool());
        QVERIFY(!model.index(0, 0).data(ExpertModel::IncompleteRole).toBool());

        arch::Model shape;
        for (const char* role : {"ffn_down_exps", "ffn_up_exps", "attn_q"}) {
            arch::TargetTensor tensor;
            tensor.name = std::string("blk.10.") + role + ".weight";
            tensor.role = role;
            tensor.layer = 10;
            tensor.shape =
                std::string(role) == "attn_q" ? std::vector<std::uint64_t>{4, 4} : std::vector<std::uint64_t>{3, 4, 4};
            shape.tensors.push_back(tensor);
        }
        std::vector<job::ExpertUse> told = layers;
        told[1].chosen = {6, 0, 2};
        const ExpertPlaces places(shape, told);
        QCOMPARE(places.count(), 6);
        QVERIFY(places.tensors(0).empty()); // the model has no such layer
        QCOMPARE(std::vector<int>(places.tensors(4).begin(), places.tensors(4).end()), (std::vector<int>{0, 1}));
        QCOMPARE(places.text(3), "7");
        QCOMPARE(places.description(3), "Layer 10, expert 0: 7 token(s) seen, 6 of them by the router's choice");
        QCOMPARE(places.description(1), "Layer 2, expert 1: 5 token(s) seen");
        QCOMPARE(places.colour(4), theme::tones().error.rgb());
        QVERIFY(places.colour(3) != places.colour(5));
    }

    void aMatrixIsCollectedAndTheRecipeUsesIt()
    {
        Scene scene;
        auto* table = scene.find<QTableView>("coverageTable");
        QCOMPARE(table->model()->rowCount(), 0);
        QSignalSpy noticed(&scene.studio, &Studio::noticed);
        CollectDialog* dialog = scene.asked({});
        QCOMPARE(dialog->findChild<QLineEdit*>("collectOutput")->text(),
                 scene.folder.filePath("tales-moe.imatrix.gguf"));
        scene.start(dialog);
        QTRY_VERIFY(noticed.count() == 1 && scene.isIdle());
        QVERIFY(noticed[0][0].toString().contains("the recipe uses it"));

        const std::string path = scene.folder.filePath("tales-moe.imatrix.gguf").toStdString();
        QCOMPARE(scene.studio.recipe().imatrixFiles, std::vector<std::string>{path});
        const auto matrix = imatrix::read(io::systemDisk(), path);
        QVERIFY(matrix);
        QCOMPARE(matrix->entries.at("blk.0.attn_q.weight").counts, std::vector<std::uint64_t>{kTokens});
        QVERIFY(!matrix->entries.at("blk.0.attn_q.weight").largest.empty());
        QVERIFY(table->model()->rowCount() > 20);

        // The map of experts is on display, and says the same.
        auto* map = scene.find<LayerMap>("expertMap");
        QTRY_VERIFY(map->isVisible());
        const auto& places = static_cast<const ExpertPlaces&>(*map->source());
        const std::uint64_t used = 2; // experts of a token in the sample
        for (const job::ExpertUse& layer : places.layers())
            QCOMPARE(sumOf(layer.seen), used * kTokens);
        QCOMPARE(scene.find<QTableView>("expertTable")->model()->rowCount(), static_cast<int>(map->rows().size()));
        QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->placeRect(map->placeOf(1, 2)).center());
        QCOMPARE(scene.studio.selection().tensors().size(), std::size_t{3}); // gate, up and down of layer 1

        // One step of the history.
        scene.studio.history().undo();
        QVERIFY(scene.studio.recipe().imatrixFiles.empty());
        test::waitForPlan(scene.studio);
        QVERIFY(!map->isVisible());
        scene.studio.history().redo();
        test::waitForPlan(scene.studio);
        QCOMPARE(scene.studio.planner().plan()->importance->entries.size(), matrix->entries.size());

        // Again into the same file: the recipe keeps one, and what it says is new.
        dialog = scene.asked(QString::fromStdString(path));
        QVERIFY(dialog->findChild<QCheckBox*>("collectEveryExpert")->isEnabled());
        dialog->findChild<QCheckBox*>("collectEveryExpert")->setChecked(true);
        scene.start(dialog);
        QTRY_VERIFY(noticed.count() == 2 && scene.isIdle());
        QCOMPARE(scene.studio.recipe().imatrixFiles, std::vector<std::string>{path});
        const auto& entry = scene.studio.planner().plan()->importance->entries.at("blk.0.ffn_up_exps.weight");
        QCOMPARE(entry.counts, std::vector<std::uint64_t>(entry.counts.size(), kTokens));

        // With it the presets that need scales of inputs can be written.
        scene.studio.writeTo(plan::Container::Safetensors);
        scene.studio.edit("NVFP4", [](plan::Recipe& recipe) { recipe.preset = "NVFP4"; });
        test::waitForPlan(scene.studio);
        QCOMPARE(scene.studio.blockedReason(), QString());
    }

    void aRunCanBeStopped()
    {
        Scene scene;
        QSignalSpy noticed(&scene.studio, &Studio::noticed);
        CollectDialog* dialog = scene.asked({});
        dialog->findChild<QSpinBox*>("collectTokens")->setValue(0); // all of the text
        scene.start(dialog);
        auto* cancel = scene.find<QAbstractButton>("collectCancel");
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(noticed.count() == 1 && scene.isIdle());
        QVERIFY(noticed[0][0].toString().contains("you stopped it"));
        QVERIFY(!cancel->isVisible());
        QVERIFY(!QFile::exists(scene.folder.filePath("tales-moe.imatrix.gguf")));
        QVERIFY(scene.studio.recipe().imatrixFiles.empty());
    }

    void aModelWithoutAChatTemplateIsAskedForNone()
    {
        Scene scene;
        QSignalSpy failed(&scene.studio, &Studio::failed);
        CollectDialog* dialog = scene.asked({});
        dialog->findChild<QCheckBox*>("collectChat")->setChecked(true);
        scene.start(dialog);
        QTRY_VERIFY(failed.count() == 1 && scene.isIdle());
        QVERIFY2(failed[0][1].toString().contains("has no chat template"), qPrintable(failed[0][1].toString()));
    }

    void aTextThatIsTooShortIsRefusedWithAReason()
    {
        Scene scene;
        QSignalSpy failed(&scene.studio, &Studio::failed);
        CollectDialog* dialog = scene.asked({});
        dialog->findChild<QLineEdit*>("collectText")
            ->setText(test::write(scene.folder, "short.txt", "Once upon a time"));
        scene.start(dialog);
        QTRY_VERIFY(failed.count() == 1 && scene.isIdle());
        QVERIFY2(failed[0][1].toString().contains("fewer than one chunk of 128"), qPrintable(failed[0][1].toString()));
    }

    void theDialogSaysWhatIsMissing()
    {
        QTemporaryDir folder;
        DeviceChoice devices;
        CollectDialog dialog("model", folder.filePath("m.gguf"), false, devices, nullptr);
        auto* start = dialog.findChild<QPushButton*>("collectStart");
        auto* text = dialog.findChild<QLineEdit*>("collectText");
        auto* output = dialog.findChild<QLineEdit*>("collectOutput");
        text->clear();
        QVERIFY(start->isEnabled());
        QVERIFY(!dialog.findChild<QCheckBox*>("collectEveryExpert")->isEnabled());
        text->setText(folder.filePath("nowhere.txt"));
        QVERIFY(!start->isEnabled());
        text->setText(test::write(folder, "text.txt", "words"));
        QVERIFY(start->isEnabled());
        output->setText(folder.filePath("missing/m.gguf"));
        QVERIFY(!start->isEnabled());
        output->clear();
        QVERIFY(!start->isEnabled());
        output->setText(test::write(folder, "old.gguf", "x"));
        QVERIFY(start->isEnabled());
        dialog.findChild<QSpinBox*>("collectTokens")->setValue(0);
        const ImportanceRun::Wishes wishes = dialog.wishes();
        QCOMPARE(wishes.reading.tokens, std::size_t{0});
        QCOMPARE(wishes.reading.path, folder.filePath("text.txt").toStdString());
        QCOMPARE(wishes.output, folder.filePath("old.gguf").toStdString());
        QVERIFY(!wishes.everyExpert);
        QVERIFY(!wishes.reading.chat);

        auto* chat = dialog.findChild<QCheckBox*>("collectChat");
        auto* special = dialog.findChild<QCheckBox*>("collectSpecial");
        special->setChecked(true);
        QVERIFY(dialog.wishes().reading.parsesSpecial);
        chat->setChecked(true);
        QVERIFY(!special->isEnabled()); // the template writes them itself
        QVERIFY(dialog.wishes().reading.chat && !dialog.wishes().reading.parsesSpecial);
    }
};

QL_QT_TEST(ImportanceTest)
#include "importance_test.moc"
