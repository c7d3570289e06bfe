// SPDX-License-Identifier: GPL-3.0-or-later
// Presets by intention, by name and of the user's own: what the list says, what choosing does, and their files.
#include <QAbstractItemModelTester>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <nlohmann/json.hpp>

#include "app/output_bar.h"
#include "app/usage_choice.h"
#include "app/user_folders.h"
#include "app/widgets/preset_box.h"
#include "app/widgets/preset_picker.h"
#include "app/widgets/save_preset_dialog.h"
#include "tests/app/qt_tests.h"
#include "tests/app/window_fixture.h"

using namespace ql;
using namespace ql::app;

class PresetsTest : public test::WindowFixture {
    Q_OBJECT
private slots:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init()
    {
        setUp();
        qputenv("XDG_DATA_HOME", m_folder->filePath("data").toUtf8());
        QSettings().remove(QStringLiteral("memory"));
        UsageChoice::shared().reload();
        openWindow();
        openSample();
        QTRY_VERIFY(!presets().advice().intentions().empty());
    }
    void cleanup() { tearDown(); }

    void intentionsStandOnTopWithWhatTheyChooseHere()
    {
        PresetModel named(m_studio->planner());
        PresetChoices choices(*m_studio, named, presets().advice());
        QAbstractItemModelTester tester(&choices, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(choices.index(0).data().toString(), "By intention");
        const QModelIndex fits = rowOf(choices, "Fits 24 GB");
        const QString words = fits.data(PresetChoices::SummaryRole).toString();
        QVERIFY2(words.startsWith("KEEP: ") && words.contains("24.0 GiB"), qPrintable(words));
        QVERIFY(fits.data(PresetChoices::SizeRole).toString().contains("16.0"));
        QCOMPARE(fits.data(PresetChoices::FitTextRole).toString(), "RTX 4090: fits");
        const QModelIndex balanced = rowOf(choices, "Balanced");
        const QModelIndex byName = rowOf(choices, "Q4_K_M");
        QVERIFY(balanced.row() < byName.row());
        QCOMPARE(balanced.data(PresetChoices::SizeRole), byName.data(PresetChoices::SizeRole)); // the exact one
        QVERIFY(balanced.data(PresetChoices::SizeRole).toString().startsWith(find<QLabel>("plannedSize")->text()));
        QVERIFY(balanced.data(Qt::AccessibleTextRole).toString().contains("fits"));
        QCOMPARE(choices.currentRow(), balanced.row()); // which is Q4_K_M
        m_studio->edit("other", [](plan::Recipe& recipe) { recipe.preset = "Q5_0"; });
        QCOMPARE(choices.currentRow(), rowOf(choices, "Q5_0").row());
    }

    void theVerdictIsThatOfTheChosenDevice()
    {
        PresetModel named(m_studio->planner());
        PresetChoices choices(*m_studio, named, presets().advice());
        UsageChoice::shared().setDevice("Apple silicon 8GB");
        QTRY_COMPARE(rowOf(choices, "Q8_0").data(PresetChoices::FitTextRole).toString(), "Apple silicon 8GB: fits");
        QTRY_VERIFY(find<QLabel>("plannedFit")->text().contains("Apple silicon 8GB: fits"));
        fit::Usage much;
        much.context = 1 << 22; // 4 layers, 2 heads, 64 numbers, twice, 2 bytes: 8 GiB
        UsageChoice::shared().set(much);
        QTRY_COMPARE(rowOf(choices, "Q8_0").data(PresetChoices::FitTextRole).toString(),
                     "Apple silicon 8GB: too large");
        QTRY_VERIFY(rowOf(choices, "Fits 8 GB").data(PresetChoices::SummaryRole).toString().contains("nothing fits"));
    }

    void choosingIsOneEntryOfTheHistory()
    {
        const int before = m_studio->history().count();
        choose("Nearly lossless");
        QCOMPARE(m_studio->recipe().preset, std::string("Q8_0"));
        choose("vLLM FP8"); // of the other container
        QCOMPARE(m_studio->recipe().preset, std::string("FP8_DYNAMIC"));
        QVERIFY(m_studio->recipe().to == plan::Container::Safetensors);
        QCOMPARE(m_studio->history().count(), before + 2);
        m_studio->history().undo();
        QCOMPARE(m_studio->recipe().preset, std::string("Q8_0"));
        QVERIFY(m_studio->recipe().to == plan::Container::Gguf);
        QCOMPARE(find<QComboBox>("presetBox")->currentText(), "Q8_0");
    }

    void theListIsSearchedAndChosenFromByKeyboard()
    {
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_P));
        auto* list = find<QListView>("presetList");
        auto* search = find<QLineEdit>("presetSearch");
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->currentIndex().data().toString(), "Balanced"); // which is the recipe's Q4_K_M
        QTest::keyClicks(search, "nearly");
        QCOMPARE(list->model()->rowCount(), 2); // with the heading
        QCOMPARE(list->currentIndex().data().toString(), "Nearly lossless");
        search->clear();
        QTest::keyClicks(search, "IQ4 xs");
        QCOMPARE(list->currentIndex().data().toString(), "IQ4_XS");
        QTest::keyClick(search, Qt::Key_Up); // the heading is passed over
        QCOMPARE(list->currentIndex().data().toString(), "IQ4_XS");
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_studio->recipe().preset, std::string("IQ4_XS"));
        QTRY_VERIFY(!m_window->findChild<PresetPicker*>());
    }

    void theRecipeIsKeptUnderAName()
    {
        m_studio->addRule("attn_v", quant::Format::Q6_K);
        m_studio->edit("importance", [](plan::Recipe& recipe) { recipe.imatrixFiles = {"/of/this/machine.gguf"}; });
        presets().save();
        auto* dialog = find<SavePresetDialog>("presetDialog");
        QPushButton* save = button(dialog, "Save");
        QVERIFY(!save->isEnabled()); // no name yet
        QTest::keyClicks(find<QLineEdit>("presetName"), "Small box");
        QTest::keyClicks(find<QLineEdit>("presetNote"), "for the cellar");
        save->click();
        QTRY_COMPARE(own(), QStringList("Small box"));
        m_studio->edit("reset", [](plan::Recipe& recipe) { recipe = {}; });
        test::waitForPlan(*m_studio);
        QTRY_VERIFY(presets().advice().own().front().planned);
        choose("Small box");
        QCOMPARE(m_studio->recipe().rules.size(), std::size_t{1});
        QVERIFY(m_studio->recipe().imatrixFiles.empty()); // not that of another model
        test::waitForPlan(*m_studio);
        QCOMPARE(presets().advice().own().front().planned->bytes, m_studio->planner().plan()->bytes);
    }

    void ownPresetsAreRenamedExportedAndDeleted()
    {
        keep("first", "Q5_K_M");
        keep("second", "Q6_K");
        openListAt("first"); // files that came meanwhile are seen
        QCOMPARE(own(), QStringList({"first", "second"}));
        click("renamePreset");
        auto* name = find<QLineEdit>("presetName");
        QCOMPARE(name->text(), "first");
        name->setText("second"); // taken: refused, not replaced
        auto* dialog = find<SavePresetDialog>("presetDialog");
        QVERIFY(!button(dialog, "Rename")->isEnabled());
        name->setText("third");
        button(dialog, "Rename")->click();
        QTRY_COMPARE(own(), QStringList({"second", "third"}));
        QTRY_VERIFY(!m_window->findChild<SavePresetDialog*>());

        openListAt("second");
        click("deletePreset");
        QTRY_VERIFY(m_window->findChild<QMessageBox*>());
        button(m_window->findChild<QMessageBox*>(), "Delete")->click();
        QTRY_COMPARE(own(), QStringList("third"));
        openListAt("Q8_0");
        QVERIFY(!find<QToolButton>("deletePreset")->isEnabled()); // not the user's
    }

    void aPresetGoesOutAndComesBackThroughTheFileDialogs()
    {
        keep("mine", "Q5_K_M");
        openListAt("mine");
        click("exportPreset");
        const QString path = m_folder->filePath("sent to a friend.json");
        const QString proposed = chooseFile(m_folder->filePath("sent to a friend")); // the ending comes by itself
        QCOMPARE(proposed, "mine.json");
        QTRY_VERIFY(QFileInfo(path).size() > 0);
        QFile sent(path);
        QVERIFY(sent.open(QIODevice::ReadOnly));
        const auto read = nlohmann::json::parse(sent.readAll().toStdString());
        QCOMPARE(read.at("name").get<std::string>(), std::string("mine"));
        QCOMPARE(read.at("preset").get<std::string>(), std::string("Q5_K_M"));

        openListAt("mine");
        click("deletePreset");
        QTRY_VERIFY(m_window->findChild<QMessageBox*>());
        button(m_window->findChild<QMessageBox*>(), "Delete")->click();
        QTRY_COMPARE(own(), QStringList());
        openList();
        click("importPreset");
        chooseFile(path);
        answer("Keep and use");
        QTRY_COMPARE(own(), QStringList("mine"));
        QCOMPARE(m_studio->recipe().preset, std::string("Q5_K_M"));
    }

    void aFileThatIsNoPresetIsRefusedWithTheReason()
    {
        const QString path = m_folder->filePath("letter.json");
        QVERIFY(io::systemDisk().writeText(path.toStdString(), "Dear friend,"));
        QSignalSpy failed(m_studio.get(), &Studio::failed);
        openList();
        click("importPreset");
        chooseFile(path);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().toString(), "The preset was not imported");
        QVERIFY2(failed.first().last().toString().contains("letter.json"),
                 qPrintable(failed.first().last().toString()));
        QVERIFY(!m_window->findChild<QMessageBox*>("importPresetBox"));
        QCOMPARE(own(), QStringList());
    }

    void leavingTheFileDialogsChangesNothing()
    {
        keep("mine", "Q5_K_M");
        const int before = m_studio->history().count();
        for (const char* way : {"exportPreset", "importPreset"}) {
            openListAt("mine");
            click(way);
            QTRY_VERIFY(m_window->findChild<QFileDialog*>());
            QTest::keyClick(m_window->findChild<QFileDialog*>(), Qt::Key_Escape);
            QTRY_VERIFY(!m_window->findChild<QFileDialog*>());
        }
        QCOMPARE(m_studio->history().count(), before);
        QCOMPARE(own(), QStringList("mine"));
        QCOMPARE(QDir(m_folder->path()).entryList({"*.json"}, QDir::Files), QStringList());
    }

    void aPresetThatIsDroppedIsKeptOrUsedOnce()
    {
        fit::OwnPreset shared;
        shared.name = "From a friend";
        shared.recipe.preset = "Q3_K_M";
        const QString path = m_folder->filePath("friend.json");
        QVERIFY(io::systemDisk().writeText(path.toStdString(), fit::ownPresetText(shared)));
        drop(path);
        answer("Use once");
        QTRY_COMPARE(m_studio->recipe().preset, std::string("Q3_K_M"));
        QCOMPARE(own(), QStringList());
        m_studio->history().undo();
        drop(path);
        answer("Keep and use");
        QTRY_COMPARE(own(), QStringList("From a friend"));
        QCOMPARE(m_studio->recipe().preset, std::string("Q3_K_M"));
        // A recipe without a name is a recipe: it is used, and nothing is asked.
        plan::Recipe plain;
        plain.preset = "Q2_K";
        QVERIFY(io::systemDisk().writeText(path.toStdString(), dumpJson(plan::toJson(plain))));
        drop(path);
        QTRY_COMPARE(m_studio->recipe().preset, std::string("Q2_K"));
        QVERIFY(!m_window->findChild<QMessageBox*>());
    }

private:
    PresetActions& presets() { return m_window->outputBar().presets(); }
    QStringList own()
    {
        QStringList names;
        for (const PresetAdvice::OwnRow& row : presets().advice().own())
            names += QString::fromStdString(row.preset.name);
        return names;
    }
    static QModelIndex rowOf(const QAbstractItemModel& model, const QString& name)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data().toString() == name)
                return model.index(row, 0);
        return {};
    }
    void openList()
    {
        QTRY_VERIFY(!m_window->findChild<PresetPicker*>());
        m_window->outputBar().openPresets();
        QTRY_VERIFY(m_window->findChild<PresetPicker*>());
    }
    /// Puts a path into the field of the file dialog and presses its button. The name that the dialog came with.
    QString chooseFile(const QString& path)
    {
        if (!QTest::qWaitFor([this] { return m_window->findChild<QFileDialog*>() != nullptr; }))
            return {};
        auto* dialog = m_window->findChild<QFileDialog*>();
        auto* name = dialog->findChild<QLineEdit*>("fileNameEdit");
        const QString proposed = name->text();
        name->setText(path);
        const auto* buttons = dialog->findChild<QDialogButtonBox*>();
        for (const auto which : {QDialogButtonBox::Save, QDialogButtonBox::Open}) {
            if (QPushButton* accept = buttons->button(which))
                accept->click();
        }
        const bool isClosed = QTest::qWaitFor([this] { return !m_window->findChild<QFileDialog*>(); });
        return isClosed ? proposed : QString();
    }
    void openListAt(const QString& name)
    {
        openList();
        auto* list = find<QListView>("presetList");
        QTRY_VERIFY(rowOf(*list->model(), name).isValid());
        list->setCurrentIndex(rowOf(*list->model(), name));
    }
    void choose(const QString& name)
    {
        openListAt(name);
        QTest::keyClick(find<QLineEdit>("presetSearch"), Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<PresetPicker*>());
    }
    static QPushButton* button(QWidget* parent, const QString& text)
    {
        for (auto* each : parent->findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    void answer(const QString& text)
    {
        QTRY_VERIFY(m_window->findChild<QMessageBox*>("importPresetBox"));
        button(m_window->findChild<QMessageBox*>("importPresetBox"), text)->click();
        QTRY_VERIFY(!m_window->findChild<QMessageBox*>("importPresetBox"));
    }
    void keep(const std::string& name, const std::string& preset)
    {
        fit::OwnPreset made;
        made.name = name;
        made.recipe.preset = preset;
        QVERIFY(fit::saveOwnPreset(io::systemDisk(), ownPresetFolder(), made, io::Existing::Refuse));
    }
};

QL_QT_TEST(PresetsTest)
#include "presets_test.moc"
