// SPDX-License-Identifier: GPL-3.0-or-later
// What is written, GGUF or safetensors: the studio's state without a window.
#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTemporaryDir>

#include "app/models/rule_model.h"
#include "app/tensor_actions.h"
#include "core/base/regex.h"
#include "core/plan/serving_presets.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;
using plan::Container;

namespace {

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class ContainerTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_studio = std::make_unique<Studio>();
        m_studio->setOutputFolder(m_folder->path());
    }
    void cleanup() { m_studio.reset(); }

    void theOtherContainerIsOneEditAndTheSameModelUnderItsOwnNames()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->addRule("attn_v", quant::Format::Q8_0);
        m_studio->edit("e", [](plan::Recipe& recipe) { recipe.embeddingType = quant::Format::Q6_K; });
        m_studio->selectTensor("blk.2.ffn_down.weight");
        test::waitForPlan(*m_studio);
        const plan::Recipe before = m_studio->recipe();
        const int edits = m_studio->history().count();

        m_studio->writeTo(Container::Safetensors);
        QCOMPARE(m_studio->history().count(), edits + 1);
        QCOMPARE(m_studio->recipe().preset, "FP8_DYNAMIC");
        QCOMPARE(m_studio->recipe().rules.size(), std::size_t{1});
        QVERIFY(!m_studio->recipe().embeddingType); // Q6_K means nothing there
        QCOMPARE(m_studio->output().name(), "tales-dense-FP8_DYNAMIC");
        test::waitForPlan(*m_studio);
        QCOMPARE(m_studio->blockedReason(), QString());
        QVERIFY(m_studio->model()->naming == arch::Naming::HuggingFace);
        QVERIFY(m_studio->planner().plan()->isFolder());
        QCOMPARE(m_studio->selectedTensor(), "model.layers.2.mlp.down_proj.weight");
        QVERIFY(m_studio->selectedIndex() >= 0);
        RuleModel rules(*m_studio);
        QCOMPARE(rules.index(0, RuleModel::Matches).data().toString(), "0");

        m_studio->edit("e", [](plan::Recipe& recipe) { recipe.preset = "FP8_BLOCK"; });
        m_studio->writeTo(Container::Gguf);
        QVERIFY(m_studio->recipe() == before);
        test::waitForPlan(*m_studio);
        QCOMPARE(m_studio->selectedTensor(), "blk.2.ffn_down.weight");
        m_studio->writeTo(Container::Safetensors);
        QCOMPARE(m_studio->recipe().preset, "FP8_BLOCK"); // as it was left
        while (m_studio->history().index() > edits)
            m_studio->history().undo();
        QVERIFY(m_studio->recipe() == before);
        test::waitForPlan(*m_studio);
        QVERIFY(m_studio->model()->naming == arch::Naming::Gguf);
        QCOMPARE(m_studio->output().name(), "tales-dense-Q4_K_M.gguf");
    }

    void everyServingPresetHasItsSizeOrCannotBeWritten()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->writeTo(Container::Safetensors);
        test::waitForPlan(*m_studio);
        const auto& sizes = m_studio->planner().presetSizes();
        // Without scales of the inputs NVFP4 is none that engines run.
        QTRY_COMPARE(sizes.size(), plan::servingPresets().size() - 2);
        QCOMPARE(sizes.find("FP8_DYNAMIC")->second.bytes, m_studio->planner().plan()->bytes);
        QVERIFY(sizes.find("BF16")->second.bytes > sizes.find("FP8_DYNAMIC")->second.bytes);
        QVERIFY(sizes.find("NVFP4") == sizes.end());
    }

    void aWrittenFolderIsWholeAndOpensWithItsReport()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->writeTo(Container::Safetensors);
        m_studio->edit("e", [](plan::Recipe& recipe) { recipe.preset = "NVFP4A16"; });
        test::waitForPlan(*m_studio);
        m_studio->startJob(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->report(), 60000);
        QVERIFY(m_studio->report()->complete);
        const QString written = m_folder->filePath("tales-dense-NVFP4A16");
        test::verifyFolder(written);
        const QJsonObject config = readJson(written + "/config.json").value("quantization_config").toObject();
        QCOMPARE(config.value("quant_method").toString(), "compressed-tensors");
        QCOMPARE(config.value("format").toString(), "nvfp4-pack-quantized");
        for (const char* name : {"tokenizer.json", "tokenizer_config.json", "generation_config.json"})
            QVERIFY(QFile::exists(written + '/' + name));

        // A weight and its codes are one tensor, whatever its row is called.
        m_studio->selectTensor("model.layers.1.mlp.up_proj.weight");
        QVERIFY(m_studio->reportRow(m_studio->selectedTensor()));
        QCOMPARE(m_studio->reportRow(m_studio->selectedTensor())->name, "model.layers.1.mlp.up_proj.weight_packed");
        m_studio->selectTensor("model.layers.0.mlp.up_proj.weight_packed");
        QCOMPARE(m_studio->selectedTensor(), "model.layers.0.mlp.up_proj.weight");

        for (const char* ending : {"", "/"}) {
            Studio second;
            second.open(written + ending);
            QTRY_VERIFY(second.model());
            QVERIFY(second.report());
            second.selectTensor("blk.1.ffn_up.weight");
            QVERIFY(second.reportRow(second.selectedTensor()));
        }
    }

    void foldersInTheWayAreSeenBeforeTheRun()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->writeTo(Container::Safetensors);
        const QDir there(m_folder->path());
        const auto look = [&](const QString& name) {
            m_studio->setOutputName(name);
            test::waitForPlan(*m_studio);
            return m_studio->planner().target();
        };
        QVERIFY(!look("new").exists);
        QVERIFY(there.mkdir("empty"));
        QVERIFY(!look("empty").exists && m_studio->blockedReason().isEmpty());
        QVERIFY(there.mkdir("model") && QFile(there.filePath("model/model.gguf")).open(QIODevice::WriteOnly));
        QVERIFY(look("model").exists && m_studio->blockedReason().isEmpty());
        QVERIFY(QFile(there.filePath("file")).open(QIODevice::WriteOnly));
        look("file");
        QVERIFY2(m_studio->blockedReason().contains("is a file"), qPrintable(m_studio->blockedReason()));
        m_studio->setOutputFolder(QFileInfo(test::samplePath()).path());
        look("tales-dense");
        QVERIFY2(m_studio->blockedReason().contains("is read"), qPrintable(m_studio->blockedReason()));
    }

    void aGgufSourceBecomesGgufOnly()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->startJob(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_studio->report(), 60000);
        m_studio->writeTo(Container::Safetensors);
        test::waitForPlan(*m_studio);
        QSignalSpy noticed(m_studio.get(), &Studio::noticed);
        m_studio->open(m_folder->filePath("tales-dense-Q4_K_M.gguf"));
        QTRY_COMPARE(m_studio->modelName(), "tales-dense-Q4_K_M.gguf");
        QVERIFY(m_studio->recipe().to == Container::Gguf);
        QCOMPARE(noticed.size(), 1);
        QVERIFY(m_studio->whyNot(Container::Safetensors).contains("GGUF"));
        QCOMPARE(m_studio->whyNot(Container::Gguf), QString());
        // A recipe that wants it all the same is refused with the same sentence.
        m_studio->writeTo(Container::Safetensors);
        test::waitForPlan(*m_studio);
        QCOMPARE(m_studio->blockedReason(), m_studio->whyNot(Container::Safetensors));
        m_studio->history().undo();
        test::waitForPlan(*m_studio);
        QVERIFY(m_studio->planner().plan() && !m_studio->planner().plan()->isFolder());
    }

    void anArchitectureWithoutNamesInGgufBecomesSafetensors()
    {
        const QDir there(m_folder->path());
        QVERIFY(there.mkdir("strange"));
        for (const QFileInfo& file : QDir(test::samplePath()).entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), there.filePath("strange/" + file.fileName())));
        QFile config(there.filePath("strange/config.json"));
        QVERIFY(config.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && config.open(QIODevice::ReadOnly));
        const QByteArray text = config.readAll().replace("LlamaForCausalLM", "StrangeForCausalLM");
        config.close();
        QVERIFY(config.open(QIODevice::WriteOnly) && config.write(text) == text.size());
        config.close();
        m_studio->open(there.filePath("strange"));
        QTRY_VERIFY(m_studio->model());
        QVERIFY(m_studio->recipe().to == Container::Safetensors);
        QVERIFY2(m_studio->whyNot(Container::Gguf).contains("Strange"), qPrintable(m_studio->whyNot(Container::Gguf)));
        test::waitForPlan(*m_studio);
        QCOMPARE(m_studio->blockedReason(), QString());
    }

    void aRecipeFileBringsItsContainer()
    {
        test::openSample(*m_studio, m_folder->path());
        QFile file(m_folder->filePath("serve.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"quantloom_recipe": 1, "to": "safetensors", "dialect": "modelopt", "preset": "NVFP4A16"})");
        file.close();
        m_studio->loadRecipe(file.fileName());
        QTRY_VERIFY(m_studio->recipe().to == Container::Safetensors);
        test::waitForPlan(*m_studio);
        QVERIFY(m_studio->planner().plan()->isFolder());
        QVERIFY(m_studio->recipe().dialect == plan::ServingDialect::Modelopt);
    }

    void menusOfATensorSpeakTheLanguageOfTheContainer()
    {
        test::openSample(*m_studio, m_folder->path());
        m_studio->writeTo(Container::Safetensors);
        m_studio->selectTensor("blk.1.attn_q.weight");
        test::waitForPlan(*m_studio);
        const arch::Model& model = *m_studio->model();
        const arch::TargetTensor& tensor = model.tensors[static_cast<std::size_t>(m_studio->selectedIndex())];
        const auto found = [&](const QString& pattern) {
            const auto regex = Regex::compile(pattern.toStdString());
            return std::ranges::count_if(model.tensors, [&](const auto& each) { return regex->search(each.name); });
        };
        QCOMPARE(layerPattern(tensor), R"(^model\.layers\.1\.)");
        QCOMPARE(found(layerPattern(tensor)), 9);
        QCOMPARE(rolePattern(tensor), R"(^model\.layers\.\d+\.self_attn\.q_proj\.weight$)");
        QCOMPARE(found(rolePattern(tensor)), 4);
        QMenu menu;
        fillTensorMenu(menu, *m_studio, tensor);
        const QList<QAction*> types = menu.actions().first()->menu()->actions();
        QStringList names;
        for (const QAction* action : types)
            names += action->text().section(' ', 0, 0);
        QVERIFY(names.contains("FP8_BLOCK") && names.contains("MXFP4") && names.contains("BF16"));
        QVERIFY(!names.contains("Q4_K") && !names.contains("Q8_0"));
        types.first()->trigger();
        test::waitForPlan(*m_studio);
        QCOMPARE(m_studio->blockedReason(), QString());
        QCOMPARE(m_studio->planner().plan()->ruleUses[0].decided, std::uint64_t{1});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Studio> m_studio;
};

QL_QT_TEST(ContainerTest)
#include "container_test.moc"
