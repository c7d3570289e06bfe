// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a model that sees, and layers that predict further tokens: the studio's state and the two places to choose.
#include <QCheckBox>
#include <QComboBox>

#include "app/container_box.h"
#include "app/panels/recipe_panel.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;
using plan::Parts;

class VisionTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_studio = std::make_unique<Studio>();
        m_studio->setOutputFolder(m_folder->path());
    }
    void cleanup() { m_studio.reset(); }

    void theChoiceIsThereForModelsThatSee()
    {
        PartsBox box(*m_studio, nullptr);
        QVERIFY(!box.isVisibleTo(nullptr) || box.isHidden());
        test::openSample(*m_studio, m_folder->path());
        QVERIFY(box.isHidden());
        openGemma();
        QVERIFY(!box.isHidden());
        m_studio->writeTo(plan::Container::Safetensors);
        QVERIFY(box.isHidden());
    }

    void theVisionPartIsAModelOfItsOwnAndTheTextComesBack()
    {
        openGemma();
        m_studio->addRule("attn_v", quant::Format::Q8_0);
        const plan::Recipe before = m_studio->recipe();
        m_studio->writeParts(Parts::Vision);
        test::waitForPlan(*m_studio);
        QCOMPARE(m_studio->blockedReason(), QString());
        QCOMPARE(m_studio->model()->facts.architecture, "clip");
        QCOMPARE(m_studio->recipe().preset, "F16");
        QVERIFY(m_studio->recipe().rules.empty());
        QCOMPARE(m_studio->output().name(), "gemma3-mmproj-F16.gguf");
        m_studio->writeParts(Parts::Text);
        test::waitForPlan(*m_studio);
        QVERIFY(m_studio->recipe() == before);
        QCOMPARE(m_studio->model()->facts.architecture, "gemma3");
        m_studio->history().undo();
        QVERIFY(m_studio->recipe().parts == Parts::Vision);
    }

    void bothPartsAreTwoJobs()
    {
        openGemma();
        m_studio->writeParts(Parts::All);
        m_studio->edit("e", [](plan::Recipe& recipe) { recipe.preset = "Q8_0"; });
        test::waitForPlan(*m_studio);
        QCOMPARE(m_studio->blockedReason(), QString());
        m_studio->startJob(false);
        QCOMPARE(m_studio->jobs().rowCount(), 2);
        const QString text = m_folder->filePath("gemma3-Q8_0.gguf"),
                      vision = m_folder->filePath("gemma3-mmproj-F16.gguf");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(text) && QFile::exists(vision), 60000);
        QTRY_COMPARE(m_studio->report() ? m_studio->report()->output : std::string(), vision.toStdString());
        QVERIFY(m_studio->report()->complete);
        // One of them in the way is something to be asked about.
        QVERIFY(QFile::remove(text));
        m_studio->setOutputName({});
        m_studio->edit("e", [](plan::Recipe& recipe) { recipe.pure = true; });
        test::waitForPlan(*m_studio);
        QVERIFY(m_studio->planner().target().exists);

        Studio second;
        second.open(vision);
        QTRY_VERIFY(second.model());
        QVERIFY(second.report());
        QCOMPARE(second.model()->facts.architecture, "clip");
        test::waitForPlan(second);
        QCOMPARE(second.blockedReason(), QString());
    }

    void layersThatPredictFurtherTokensAreASwitchOfTheModelsThatHaveThem()
    {
        RecipePanel panel(*m_studio, nullptr);
        auto* further = panel.findChild<QCheckBox*>("mtpLayers");
        test::openSample(*m_studio, m_folder->path());
        QVERIFY(further->isHidden());
        m_studio->open(QStringLiteral(QL_FAMILY_FIXTURES) + "/glm4moe");
        QTRY_COMPARE(m_studio->modelName(), "glm4moe");
        test::waitForPlan(*m_studio);
        QVERIFY(!further->isHidden() && further->isChecked());
        const std::size_t whole = m_studio->model()->tensors.size();
        further->click();
        test::waitForPlan(*m_studio);
        QVERIFY(!m_studio->recipe().mtp);
        QVERIFY(m_studio->model()->tensors.size() < whole);
        QVERIFY(!m_studio->model()->notCarried.empty());
        QVERIFY(!further->isHidden());
    }

    void theTypeOfTheVisionPartIsAChoiceBesideTheText()
    {
        RecipePanel panel(*m_studio, nullptr);
        auto* preset = panel.findChild<QComboBox*>("visionPreset");
        openGemma();
        QVERIFY(preset->isHidden());
        m_studio->writeParts(Parts::All);
        QVERIFY(!preset->isHidden());
        QCOMPARE(preset->currentText(), "F16");
        emit preset->textActivated("Q8_0");
        QCOMPARE(m_studio->recipe().visionPreset, "Q8_0");
    }

private:
    void openGemma()
    {
        m_studio->open(QStringLiteral(QL_VISION_FIXTURES) + "/gemma3");
        QTRY_COMPARE(m_studio->modelName(), "gemma3");
        test::waitForPlan(*m_studio);
        m_studio->setOutputFolder(m_folder->path());
        test::waitForPlan(*m_studio);
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Studio> m_studio{};
};

QL_QT_TEST(VisionTest)
#include "vision_test.moc"
