// SPDX-License-Identifier: GPL-3.0-or-later
// Painting types: rules that reach exactly what was chosen, names, the history, keys.
#include <set>

#include <QToolButton>

#include "app/models/measure.h"
#include "app/models/tensor_grid.h"
#include "app/paint.h"
#include "app/paint_strip.h"
#include "core/plan/served_type.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;
using quant::Format;

namespace {

/// The planned type of every tensor, from a plan made for this and nothing else.
std::vector<std::string> plannedTypes(const arch::ModelPtr& model, const plan::Recipe& recipe)
{
    const auto made = plan::makePlan(model, recipe, nullptr, "x.gguf");
    std::vector<std::string> types(model->tensors.size());
    for (const plan::Step& step : made->steps) {
        if (step.tensor < types.size()) // behind are scales
            types[step.tensor] = step.planned.name();
    }
    return types;
}

arch::ModelPtr openModel(const char* name)
{
    auto checkpoint = checkpoint::open(io::systemDisk(), arch::resourceFolder() + "/samples/" + name);
    return *arch::interpret(*std::move(checkpoint));
}

template <typename Test> std::vector<int> tensorsWhere(const arch::Model& model, Test test)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < model.tensors.size(); ++i) {
        if (test(model.tensors[i]))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

} // namespace

class PaintTest : public QObject {
    Q_OBJECT
private slots:
    void exactlyTheChosenTensorsChange_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("seed");
        for (const char* sample : {"tales-dense", "tales-moe"}) {
            for (int seed = 1; seed <= 20; ++seed)
                QTest::addRow("%s %d", sample, seed) << QString::fromLatin1(sample) << seed;
        }
    }

    /// Whatever is chosen, in any shape: those that can be quantised get the type, and no other tensor another one.
    void exactlyTheChosenTensorsChange()
    {
        QFETCH(const QString, sample);
        QFETCH(const int, seed);
        const arch::ModelPtr model = openModel(sample.toLatin1());
        std::srand(static_cast<unsigned>(seed));
        const std::vector<int> chosen = tensorsWhere(*model, [&](const arch::TargetTensor& tensor) {
            return seed % 2 ? std::rand() % 3 == 0 : tensor.layer >= seed % 4 && tensor.layer <= seed % 4 + seed % 3;
        });
        plan::Recipe before;
        before.pure = true; // a mix depends on how many tensors it decides
        before.preset = "Q4_K_M";
        const auto painted = paintTensors(*model, before, chosen, Format::Q8_0);
        const std::vector<std::string> was = plannedTypes(model, before), is = plannedTypes(model, painted.recipe);
        int skipped = 0;
        for (std::size_t i = 0; i < was.size(); ++i) {
            const bool wanted = std::find(chosen.begin(), chosen.end(), static_cast<int>(i)) != chosen.end();
            const bool isFixed = model->tensors[i].name.find("norm") != std::string::npos
                || model->tensors[i].name.find("gate_inp") != std::string::npos;
            skipped += wanted && isFixed ? 1 : 0;
            const std::string expected = wanted && !isFixed ? "Q8_0" : was[i];
            QVERIFY2(is[i] == expected, (model->tensors[i].name + ": " + is[i] + ", not " + expected).c_str());
        }
        QCOMPARE(painted.skipped, skipped);
    }

    void aRegionIsOneReadableRule()
    {
        const arch::ModelPtr model = openModel("tales-dense");
        const auto chosen = tensorsWhere(
            *model, [](const arch::TargetTensor& t) { return t.role == "ffn_down" && t.layer >= 1 && t.layer <= 2; });
        const auto painted = paintTensors(*model, {}, chosen, Format::Q6_K);
        QCOMPARE(painted.recipe.rules.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(painted.recipe.rules[0].pattern), R"(blk\.[12]\.ffn_down\.)");
        QCOMPARE(QString::fromStdString(painted.recipe.rules[0].note), "ffn_down, layers 1-2");
        QVERIFY(painted.recipe.rules[0].type == Format::Q6_K);
    }

    void paintingAgainReplacesInsteadOfStacking()
    {
        const arch::ModelPtr model = openModel("tales-dense");
        const auto all = tensorsWhere(*model, [](const arch::TargetTensor& t) { return t.role == "ffn_down"; });
        const auto one =
            tensorsWhere(*model, [](const arch::TargetTensor& t) { return t.role == "ffn_down" && t.layer == 1; });
        plan::Recipe recipe = paintTensors(*model, {}, all, Format::Q6_K).recipe;
        recipe = paintTensors(*model, recipe, all, Format::Q8_0).recipe;
        QCOMPARE(recipe.rules.size(), std::size_t(1));
        QVERIFY(recipe.rules[0].type == Format::Q8_0);
        // An exception stands before it, and is gone when it is none any more.
        recipe = paintTensors(*model, recipe, one, Format::Q4_K).recipe;
        QCOMPARE(recipe.rules.size(), std::size_t(2));
        QVERIFY(recipe.rules[0].type == Format::Q4_K);
        recipe = paintTensors(*model, recipe, one, Format::Q8_0).recipe;
        QCOMPARE(recipe.rules.size(), std::size_t(1));
        // Painting over everything makes what lies below useless.
        recipe = paintTensors(*model, recipe, one, Format::Q4_K).recipe;
        recipe = paintTensors(*model, recipe, all, Format::Q5_K).recipe;
        QCOMPARE(recipe.rules.size(), std::size_t(1));
    }

    void asThePresetSaysNarrowsWhatOthersNeed()
    {
        const arch::ModelPtr model = openModel("tales-dense");
        plan::Recipe pure;
        pure.pure = true;
        const auto all = tensorsWhere(*model, [](const arch::TargetTensor& t) { return t.role == "ffn_up"; });
        const auto one = tensorsWhere(*model, [](const auto& t) { return t.role == "ffn_up" && t.layer == 1; });
        const plan::Recipe painted = paintTensors(*model, pure, all, Format::Q8_0).recipe;
        const plan::Recipe narrowed = unpaintTensors(*model, painted, one).recipe;
        const auto was = plannedTypes(model, painted), base = plannedTypes(model, pure),
                   is = plannedTypes(model, narrowed);
        for (std::size_t i = 0; i < is.size(); ++i)
            QCOMPARE(is[i], static_cast<int>(i) == one.front() ? base[i] : was[i]);
        QVERIFY(unpaintTensors(*model, painted, all).recipe == pure);
        plan::Recipe byRole;
        byRole.roleTypes["ffn_up"] = Format::Q8_0;
        QVERIFY(unpaintTensors(*model, byRole, one).recipe == byRole);
        QVERIFY(unpaintTensors(*model, byRole, all).recipe == plan::Recipe());
    }

    void normsChangeOnlyWhenTheyAloneAreChosen()
    {
        const arch::ModelPtr model = openModel("tales-dense");
        const auto layer = tensorsWhere(*model, [](const arch::TargetTensor& t) { return t.layer == 0; });
        const auto norms = tensorsWhere(*model, [](const arch::TargetTensor& t) { return t.role == "attn_norm"; });
        QVERIFY(paintTensors(*model, {}, layer, Format::Q8_0).skipped > 0);
        const auto alone = paintTensors(*model, {}, norms, Format::F16);
        QCOMPARE(alone.skipped, 0);
        const auto types = plannedTypes(model, alone.recipe);
        for (const int norm : norms)
            QCOMPARE(types[static_cast<std::size_t>(norm)], std::string("F16"));
    }

    void onePaintIsOneStepOfTheHistory()
    {
        QTemporaryDir folder;
        Studio studio;
        test::openSample(studio, folder.path());
        QSignalSpy noticed(&studio, &Studio::noticed);
        paintSelection(studio, Format::Q8_0);
        QCOMPARE(noticed.size(), 1);
        QCOMPARE(studio.history().count(), 0);
        studio.select(tensorsWhere(*studio.model(), [](const auto& t) { return t.layer == 1 || t.layer == 2; }));
        paintSelection(studio, Format::Q8_0);
        QCOMPARE(studio.history().count(), 1);
        QVERIFY2(studio.history().text(0).contains("Q8_0"), qPrintable(studio.history().text(0)));
        QCOMPARE(noticed.size(), 2); // of the norms
        QVERIFY(!studio.recipe().rules.empty());
        studio.history().undo();
        QVERIFY(studio.recipe() == plan::Recipe());
        studio.history().redo();
        QVERIFY(!studio.recipe().rules.empty());
        unpaintSelection(studio);
        QVERIFY(studio.recipe() == plan::Recipe());
        QCOMPARE(studio.history().count(), 2);
    }

    void anotherModelIsComparedByName()
    {
        QTemporaryDir folder;
        Studio studio;
        test::openSample(studio, folder.path());
        QSignalSpy changed(&studio.maps(), &MapOptions::changed);
        studio.maps().compareWith(test::samplePath()); // itself, as it is now
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(studio.maps().measure() == MeasureKind::Difference);
        const std::atomic<bool> stop{false};
        const auto measure = Measure::make(
            MeasureKind::Difference, {studio.model(), studio.planner().plan(), nullptr, studio.maps().other()}, stop);
        const auto one =
            tensorsWhere(*studio.model(), [](const auto& t) { return t.role == "attn_q" && t.layer == 0; });
        QCOMPARE(measure->text(one, -1), "Q4_K | BF16");
        QSignalSpy failed(&studio, &Studio::failed);
        studio.maps().compareWith(folder.filePath("nothing.gguf"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(changed.size(), 1);
    }

    /// Under the names of the other container, where experts lie apart: one expert alone can be painted.
    void anExpertOfItsOwnIsPaintedAlone()
    {
        QTemporaryDir folder;
        Studio studio;
        studio.setOutputFolder(folder.path());
        studio.open(test::samplePath().replace("tales-dense", "tales-moe"));
        QTRY_VERIFY(studio.model() && studio.planner().plan() && !studio.planner().busy());
        studio.writeTo(plan::Container::Safetensors);
        studio.edit("preset", [](plan::Recipe& recipe) { recipe.preset = "FP8_DYNAMIC"; });
        test::waitForPlan(studio);
        QTRY_VERIFY(studio.model()->naming == arch::Naming::HuggingFace);
        const auto was = plannedTypes(studio.model(), studio.recipe());
        const auto one = tensorsWhere(
            *studio.model(), [](const auto& t) { return t.name == "model.layers.1.mlp.experts.3.up_proj.weight"; });
        QCOMPARE(one.size(), std::size_t(1));
        const auto painted = paintTensors(*studio.model(), studio.recipe(), one, Format::BF16);
        QVERIFY2(painted.what.contains("layer 1") && painted.what.contains("expert 3"), qPrintable(painted.what));
        const auto is = plannedTypes(studio.model(), painted.recipe);
        for (std::size_t i = 0; i < was.size(); ++i)
            QCOMPARE(is[i], static_cast<int>(i) == one.front() ? std::string("BF16") : was[i]);
        // In the studio, too: scales that came or went are no other tensors.
        QSignalSpy noticed(&studio, &Studio::noticed);
        studio.select(one);
        paintSelection(studio, Format::BF16);
        test::waitForPlan(studio);
        QTest::qWait(50);
        QCOMPARE(noticed.size(), 0);
    }

    /// The mix of a preset counts: what it gives other tensors instead is told.
    void whatPaintingMovesElsewhereIsSaid()
    {
        QTemporaryDir folder;
        Studio studio;
        test::openSample(studio, folder.path());
        studio.select(
            tensorsWhere(*studio.model(), [](const auto& t) { return t.role == "ffn_down" && t.layer <= 2; }));
        const std::vector<std::string> was = plannedTypes(studio.model(), {});
        QSignalSpy noticed(&studio, &Studio::noticed);
        paintSelection(studio, Format::Q8_0);
        const std::vector<std::string> is = plannedTypes(studio.model(), studio.recipe());
        int moved = 0;
        for (std::size_t i = 0; i < is.size(); ++i)
            moved += is[i] != was[i] && !studio.selection().contains(static_cast<int>(i)) ? 1 : 0;
        QCOMPARE(moved, 1);
        QTRY_COMPARE(noticed.size(), 1);
        QVERIFY2(noticed[0][0].toString().contains("ffn_down, layer 3"), qPrintable(noticed[0][0].toString()));
    }

    void theDigitIsTheBits()
    {
        std::set<QChar> keys;
        for (const PaintType& type : paintTypes({})) {
            QVERIFY2(keys.insert(type.key).second, "two types have one key");
            const double bits = quant::info(type.format).bitsPerWeight();
            if (type.key.isDigit() && bits < 9)
                QCOMPARE(type.key.digitValue(), static_cast<int>(bits));
        }
        QVERIFY(keys.contains(u'4') && keys.contains(u'8') && !keys.contains(unpaintKey) && !keys.contains(keepKey));
        // A folder for engines has its own, all of which it can hold.
        plan::Recipe folder;
        folder.to = plan::Container::Safetensors;
        folder.preset = "FP8_DYNAMIC";
        const std::vector<PaintType> served = paintTypes(folder);
        QVERIFY(served.size() >= 4);
        for (const PaintType& type : served)
            QVERIFY(plan::isServable(type.format));
        // What a rule brings gets a letter, and newer rules do not change it.
        plan::Recipe recipe;
        recipe.rules = {{"x", Format::IQ4_XS}};
        const QChar first = paintTypes(recipe).back().key;
        recipe.rules.insert(recipe.rules.begin(), plan::Rule{"y", Format::IQ3_S});
        const auto types = paintTypes(recipe);
        QVERIFY(types[types.size() - 2].format == Format::IQ4_XS && types[types.size() - 2].key == first);
    }

    void keysPaintWhereTheFocusIs()
    {
        QTemporaryDir folder;
        Studio studio;
        test::openSample(studio, folder.path());
        QWidget scope;
        scope.setFocusPolicy(Qt::StrongFocus);
        PaintStrip strip(studio, &scope);
        scope.show();
        scope.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&scope));
        studio.select(tensorsWhere(*studio.model(), [](const auto& t) { return t.role == "attn_q"; }));
        QTest::keyClick(&scope, Qt::Key_6);
        QCOMPARE(studio.recipe().rules.size(), std::size_t(1));
        QVERIFY(studio.recipe().rules[0].type == Format::Q6_K);
        QTest::keyClick(&scope, Qt::Key_K);
        QCOMPARE(studio.recipe().rules.size(), std::size_t(1));
        QVERIFY(!studio.recipe().rules[0].type);
        QTest::keyClick(&scope, Qt::Key_0);
        QVERIFY(studio.recipe().rules.empty());
        QCOMPARE(studio.history().count(), 3);
        // After an edit the buttons are others; the keys still are one each.
        studio.edit("preset", [](plan::Recipe& recipe) { recipe.preset = "IQ4_XS"; });
        QTest::keyClick(&scope, Qt::Key_A);
        QCOMPARE(studio.recipe().rules.size(), std::size_t(1));
        QVERIFY(studio.recipe().rules[0].type == Format::IQ4_XS);
    }
};

QL_QT_TEST(PaintTest)
#include "paint_test.moc"
