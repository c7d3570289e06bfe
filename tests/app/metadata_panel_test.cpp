// SPDX-License-Identifier: GPL-3.0-or-later
// The metadata panel: edits are staged in the recipe, undone, and written into an open GGUF file.
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include "app/models/metadata_model.h"
#include "app/panels/metadata_panel.h"
#include "app/theme.h"
#include "core/job/quantize.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;

class MetadataPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        theme::apply(*qApp, theme::Mode::Light);
        m_folder = std::make_unique<QTemporaryDir>();
        m_studio = std::make_unique<Studio>();
        m_panel = std::make_unique<MetadataPanel>(*m_studio, nullptr);
        m_panel->resize(900, 600);
        m_panel->show();
        m_panel->activateWindow(); // shortcuts want it
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_studio.reset();
    }

    void withoutAModelItSaysWhatToDo()
    {
        QVERIFY(!find<QTableView>("metadataTable")->isVisible());
        QVERIFY(!find<QToolButton>("metadataAdd")->isEnabled());
        QVERIFY(!find<QPushButton>("metadataWrite")->isVisible());
    }

    void editsOfAFolderGoIntoTheRecipeAndCanBeUndone()
    {
        test::openSample(*m_studio, m_folder->path());
        QVERIFY(valueOf("general.architecture").contains("llama"));
        QVERIFY(!find<QPushButton>("metadataWrite")->isVisible());
        edit("general.name", "A new \"name\"");
        QCOMPARE(valueOf("general.name"), QStringLiteral("\"A new \\\"name\\\"\""));
        QCOMPARE(m_studio->recipe().metadata.size(), 1u);
        test::waitForPlan(*m_studio);
        QCOMPARE(m_studio->planner().plan()->metadataChanges.size(), 1u);
        add("general.license", "mit");
        QCOMPARE(m_studio->recipe().metadata.size(), 2u);
        choose("general.type");
        QTRY_VERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(m_studio->recipe().metadata.size(), 3u);
        QCOMPARE(stateOf("general.type"), MetadataModel::State::Removed);
        QCOMPARE(stateOf("general.license"), MetadataModel::State::Added);
        find<QToolButton>("metadataChanged")->setChecked(true);
        QCOMPARE(table()->model()->rowCount(), 3);
        find<QToolButton>("metadataChanged")->setChecked(false);
        m_studio->history().undo();
        QCOMPARE(stateOf("general.type"), MetadataModel::State::Same);
        find<QPushButton>("metadataRevert")->click();
        QVERIFY(m_studio->recipe().metadata.empty());
        QVERIFY(!find<QPushButton>("metadataRevert")->isEnabled());
        m_studio->history().undo();
        QCOMPARE(m_studio->recipe().metadata.size(), 2u);
        find<QLineEdit>("metadataFilter")->setText("MIT");
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void theDialogChecksWhatIsTyped()
    {
        test::openSample(*m_studio, m_folder->path());
        find<QToolButton>("metadataAdd")->click();
        auto* dialog = m_panel->findChild<QDialog*>("metadataDialog");
        QVERIFY(dialog);
        auto* key = dialog->findChild<QLineEdit*>("metadataKey");
        const auto isAllowed = [&] {
            return dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
        };
        QVERIFY(!isAllowed());
        key->setText("general.name"); // there is one
        QVERIFY(!isAllowed());
        key->setText("llama.rope.freq_base"); // takes its known type
        auto* type = dialog->findChild<QComboBox*>("metadataType");
        QCOMPARE(type->currentText(), QStringLiteral("f32"));
        key->setText("x.count");
        type->setCurrentText("u8");
        auto* number = dialog->findChild<QLineEdit*>("metadataNumber");
        number->setText("256");
        QVERIFY(!isAllowed());
        QVERIFY(dialog->findChild<QLabel*>("metadataProblem")->text().contains("255"));
        number->setText("255");
        QVERIFY(isAllowed());
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(valueOf("x.count"), QStringLiteral("255"));
    }

    void renamingKeepsTheValueAndComesBack()
    {
        test::openSample(*m_studio, m_folder->path());
        const QString before = valueOf("general.name");
        rename("general.name", "general.basename");
        QCOMPARE(valueOf("general.basename"), before);
        QCOMPARE(stateOf("general.basename"), MetadataModel::State::Renamed);
        rename("general.basename", "general.name");
        QVERIFY(m_studio->recipe().metadata.empty());
    }

    void anOpenFileIsWrittenOnlyWhenAsked()
    {
        const QString path = makeFile();
        const QByteArray before = test::contentsOf(path);
        m_studio->open(path);
        QTRY_VERIFY(m_studio->model() && m_studio->modelPath() == path);
        edit("general.name", "Written into the file");
        auto* write = find<QPushButton>("metadataWrite");
        QVERIFY(write->isVisible());
        QTRY_VERIFY(write->isEnabled());
        QCOMPARE(test::contentsOf(path), before);
        write->click();
        auto* question = m_panel->findChild<QMessageBox*>("metadataQuestion");
        QVERIFY(question);
        QSignalSpy opened(m_studio.get(), &Studio::modelChanged);
        for (QAbstractButton* button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        QTRY_VERIFY(opened.count() > 0 && !m_studio->opening());
        QVERIFY(m_studio->recipe().metadata.empty());
        QCOMPARE(valueOf("general.name"), QStringLiteral("\"Written into the file\""));
        QCOMPARE(stateOf("general.name"), MetadataModel::State::Same);
        QVERIFY(test::contentsOf(path).contains("Written into the file"));
        edit("llama.block_count", "77"); // no program could load that
        QTRY_VERIFY(find<QLabel>("metadataState")->text().contains("No program could load"));
        QVERIFY(!write->isEnabled());
    }

private:
    template <typename Widget> Widget* find(const char* name) const
    {
        return m_panel->findChild<Widget*>(QString::fromLatin1(name));
    }
    QTableView* table() const { return find<QTableView>("metadataTable"); }

    QModelIndex place(const char* key, int column) const
    {
        const QAbstractItemModel& model = *table()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, MetadataModel::Key).data().toString() == QLatin1String(key))
                return model.index(row, column);
        return {};
    }
    QString valueOf(const char* key) const { return place(key, MetadataModel::Value).data().toString(); }
    MetadataModel::State stateOf(const char* key) const
    {
        return static_cast<MetadataModel::State>(place(key, 0).data(MetadataModel::StateRole).toInt());
    }
    void choose(const char* key)
    {
        m_panel->activateWindow(); // a dialog may have been in front
        table()->setCurrentIndex(place(key, 0));
        table()->setFocus();
    }
    void accept(const QString& key, const QString& text)
    {
        auto* dialog = m_panel->findChild<QDialog*>("metadataDialog");
        QVERIFY(dialog);
        if (!key.isEmpty())
            dialog->findChild<QLineEdit*>("metadataKey")->setText(key);
        if (!text.isNull()) {
            dialog->findChild<QPlainTextEdit*>("metadataText")->setPlainText(text);
            dialog->findChild<QLineEdit*>("metadataNumber")->setText(text);
        }
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        delete dialog;
    }
    void edit(const char* key, const QString& text)
    {
        choose(key);
        emit table()->doubleClicked(table()->currentIndex());
        accept({}, text);
    }
    void rename(const char* key, const char* other)
    {
        choose(key);
        emit table()->doubleClicked(table()->currentIndex());
        accept(QString::fromLatin1(other), {});
    }
    void add(const char* key, const QString& text)
    {
        find<QToolButton>("metadataAdd")->click();
        accept(QString::fromLatin1(key), text);
    }

    QString makeFile() const
    {
        const QString path = m_folder->filePath("model.gguf");
        auto opened = checkpoint::open(io::systemDisk(), test::samplePath().toStdString());
        auto plan = plan::makePlan(*arch::interpret(*opened), {.preset = "Q8_0"}, nullptr, "model.gguf");
        job::Context context;
        const auto report = job::quantize(io::systemDisk(), *plan, {.output = path.toStdString()}, context);
        return report ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Studio> m_studio{};
    std::unique_ptr<MetadataPanel> m_panel{};
};

QL_QT_TEST(MetadataPanelTest)
#include "metadata_panel_test.moc"
