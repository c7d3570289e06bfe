// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the jobs: the log, several models at once, the desktop, and what happens when all is done.
#include <thread>

#include <QAbstractItemModelTester>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <spdlog/logger.h>

#include "app/after_jobs.h"
#include "app/collect_diagnostics.h"
#include "app/desktop_link.h"
#include "app/job_watch.h"
#include "app/log_choice.h"
#include "app/models/batch_model.h"
#include "app/models/log_model.h"
#include "app/redaction.h"
#include "app/support_report.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;

namespace {

/// A desktop that only remembers what it was told.
class FakeDesktop : public DesktopLink {
public:
    void notify(const QString& headline, const QString&) override { headlines += headline; }
    void showProgress(std::optional<double> fraction) override { last = fraction; }
    QStringList headlines{};
    std::optional<double> last{};
};

/// The other side of org.freedesktop.Notifications.
class Notifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList headlines{}, bodies{};
public slots:
    // NOLINTNEXTLINE: the names are those of the specification
    uint Notify(const QString&, uint, const QString&, const QString& summary, const QString& body, const QStringList&,
                const QVariantMap&, int)
    {
        headlines += summary;
        bodies += body;
        return 1;
    }
};

class LauncherEntries : public QObject {
    Q_OBJECT
public:
    QString uri{};
    QVariantMap last{};
public slots:
    void update(const QString& application, const QVariantMap& properties)
    {
        uri = application;
        last = properties;
    }
};

Result<report::Report> succeed(job::Context&)
{
    return report::Report{};
}

} // namespace

class DeskTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void messagesOfManyThreadsAllArriveInTheirOrder()
    {
        LogStore store;
        LogModel model(store);
        QAbstractItemModelTester tester(&model, test::reporting);
        spdlog::logger logger("test", sinkInto(store));
        constexpr int threads = 8, each = 400;
        {
            std::vector<std::jthread> workers;
            for (int t = 0; t < threads; ++t)
                workers.emplace_back([&logger, t] {
                    for (int i = 0; i < each; ++i)
                        logger.info("{} {}", t, i);
                });
        }
        QTRY_COMPARE(model.rowCount(), threads * each);
        std::vector<int> next(threads, 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QStringList words = model.index(row).data(LogModel::TextRole).toString().split(' ');
            const auto thread = static_cast<std::size_t>(words.at(0).toInt());
            QCOMPARE(words.at(1).toInt(), next[thread]++);
        }
    }

    void theLogIsBounded()
    {
        LogStore store;
        LogModel model(store);
        const int more = 100, limit = static_cast<int>(LogStore::limit);
        for (int i = 0; i < limit + more; ++i)
            store.add(LogLevel::Info, std::to_string(i));
        model.refresh();
        QCOMPARE(model.rowCount(), limit);
        QCOMPARE(model.index(0).data(LogModel::TextRole).toString(), QString::number(more));
        store.add(LogLevel::Info, "one more");
        model.refresh();
        QCOMPARE(model.rowCount(), limit);
        QCOMPARE(model.index(limit - 1).data(LogModel::TextRole).toString(), "one more");
        QCOMPARE(store.since(static_cast<std::uint64_t>(limit + more)).size(), std::size_t{1});
        QVERIFY(store.since(1'000'000).empty());
    }

    void theLogFiltersByLevelAndWords()
    {
        LogStore store;
        store.add(LogLevel::Debug, "looked at the disk");
        store.add(LogLevel::Info, "Opened a model");
        store.add(LogLevel::Warning, "the disk is nearly full");
        store.add(LogLevel::Error, "the disk is full");
        LogModel model(store);
        LogFilter filter(model);
        QAbstractItemModelTester tester(&filter, test::reporting);
        QCOMPARE(filter.rowCount(), 3);
        filter.setLevel(LogLevel::Warning);
        QCOMPARE(filter.rowCount(), 2);
        filter.setWords(" FULL  nearly ");
        QCOMPARE(filter.rowCount(), 1);
        filter.setLevel(LogLevel::Debug);
        filter.setWords("disk");
        QCOMPARE(filter.rowCount(), 3);
    }

    void aSupportReportHasNoFoldersUnlessTicked()
    {
        QCOMPARE(withoutFolders("in /home/me/secret plans/m.gguf: bad", {"/home/me/secret plans"}),
                 QStringLiteral("in …/m.gguf: bad"));
        QCOMPARE(withoutFolders("\"/a/b/c.gguf\" and ~/x/y.txt, 3/4 of it", {}),
                 QStringLiteral("\"…/c.gguf\" and …/y.txt, 3/4 of it"));
        Studio studio;
        test::openSample(studio, m_folder->path());
        studio.edit("e", [](plan::Recipe& recipe) { recipe.preset = "Q6_K"; });
        const std::vector<LogEntry> log = {
            {0, {}, LogLevel::Info, "not this"},
            {1, {}, LogLevel::Error, (m_folder->path() + "/out.gguf cannot be written").toStdString()}};
        const QString whole = supportReport(studio, log, true), safe = supportReport(studio, log, false);
        for (const char* part : {"Q6_K", "tales-dense", "39 tensors", "out.gguf cannot be written", "Qt "})
            QVERIFY2(whole.contains(part) && safe.contains(part), part);
        QVERIFY(!whole.contains("not this"));
        QVERIFY(whole.contains(m_folder->path()) && whole.contains(test::samplePath()));
        QVERIFY(!safe.contains(m_folder->path()) && !safe.contains(QFileInfo(test::samplePath()).path()));
        QVERIFY(!safe.contains(QDir::homePath()));
    }

    void namesOfPeopleAndTheirFoldersAreReplaced()
    {
        const PrivateNames names{{"/home/Anna Lee"}, {"anna", "al"}, {"mill.example"}};
        QCOMPARE(redacted("Opened /home/Anna Lee/my plans/annas.gguf on MILL.example", names),
                 QStringLiteral("Opened …/USERs.gguf on HOST"));
        QCOMPARE(redacted("{\"f\": \"/srv/two words/x/y.gguf\", \"home\": \"/home/Anna Lee\"}", names),
                 QStringLiteral("{\"f\": \"…/y.gguf\", \"home\": \"…\"}"));
        // Two letters only as a word of their own.
        QCOMPARE(redacted("all of al's values, _al_, 3/4", names), QStringLiteral("all of USER's values, _USER_, 3/4"));
    }

    void diagnosticsAreCollectedWithoutFolders()
    {
        Studio studio;
        test::openSample(studio, m_folder->path());
        studio.edit("e", [](plan::Recipe& recipe) { recipe.rules = {{.pattern = "no_such_tensor"}}; });
        test::waitForPlan(studio);
        logStore().add(LogLevel::Warning, "no room in " + m_folder->path().toStdString() + "/out.gguf");
        QSignalSpy noticed(&studio, &Studio::noticed);
        const QString path = m_folder->filePath("diagnostics.zip");
        collectDiagnostics(studio, path);
        QTRY_COMPARE_WITH_TIMEOUT(noticed.count(), 1, 30'000);
        QVERIFY(noticed[0][0].toString().contains("diagnostics.zip"));
        // Read back by another program.
        QProcess python;
        python.start("python3",
                     {"-c",
                      "import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\n"
                      "for n in z.namelist(): print(n+'\\n'+z.read(n).decode())",
                      path});
        QVERIFY(python.waitForFinished());
        const QString all = QString::fromUtf8(python.readAllStandardOutput());
        for (const char* part : {"version.json", "devices.json", "no_such_tensor", "matches no tensor",
                                 "no room in …/out.gguf", "tales-dense", "\"architecture\": \"llama\""})
            QVERIFY2(all.contains(part), part);
        for (const QString& hidden : {m_folder->path(), QFileInfo(test::samplePath()).path(), QDir::homePath()})
            QVERIFY2(!all.contains(hidden), qPrintable(hidden));
    }

    void aJobWritesALogWhereOneIsKept()
    {
        setKeepsJobLogs(true);
        Studio studio;
        test::openSample(studio, m_folder->path());
        studio.setOutputName("logged.gguf");
        test::waitForPlan(studio);
        studio.startJob(true);
        setKeepsJobLogs(false); // of jobs that begin from now on
        QTRY_VERIFY_WITH_TIMEOUT(!studio.jobs().anyUnfinished(), 60'000);
        QFile log(m_folder->filePath("logged.gguf.log"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(log.readAll());
        QVERIFY(text.contains("trace: blk.0.attn_v.weight (attn_v): BF16 becomes "));
        QVERIFY(text.contains("info: done: every tensor was read back as planned"));
    }

    void namesComeFromATemplate()
    {
        QVERIFY(templateProblem("{model}-{date}").isEmpty());
        QVERIFY(templateProblem("{modle}").contains("{modle}"));
        QVERIFY(!templateProblem(" ").isEmpty() && !templateProblem("a/b").isEmpty());
    }

    void aBatchNamesConflictsAndWhatCannotBeOpened()
    {
        const QString samples = QString::fromStdString(arch::resourceFolder()) + "/samples/";
        QFile broken(m_folder->filePath("broken.gguf"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no tensors");
        broken.close();
        plan::Recipe recipe;
        recipe.preset = "Q8_0";
        BatchModel batch({samples + "tales-dense", samples + "tales-moe", broken.fileName()}, recipe);
        QAbstractItemModelTester tester(&batch, test::reporting);
        batch.setFolder(m_folder->path());
        QVERIFY(batch.opening());
        QTRY_VERIFY_WITH_TIMEOUT(!batch.opening(), 30000);
        const auto text = [&](int row, int column) { return batch.index(row, column).data().toString(); };
        const auto bad = [&](int row) { return batch.index(row, 0).data(BatchModel::ProblemRole).toBool(); };
        QVERIFY(!bad(0) && !bad(1) && bad(2));
        QCOMPARE(text(0, BatchModel::Output), "tales-dense-Q8_0.gguf");
        QVERIFY(text(2, BatchModel::State).size() > 20);
        QCOMPARE(batch.jobs().size(), std::size_t{2});
        QCOMPARE(batch.jobs()[1].output, m_folder->filePath("tales-moe-Q8_0.gguf").toStdString());
        QVERIFY(batch.jobs()[0].recipe == recipe && batch.jobs()[0].bytes > 0);

        batch.setNames("all-{preset}"); // both would be the same file
        QVERIFY(bad(0) && bad(1) && batch.jobs().empty());
        batch.setNames("{nobody}");
        QVERIFY(text(0, BatchModel::State).contains("{nobody}"));
        QFile taken(m_folder->filePath("tales-moe.gguf"));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        batch.setNames("{model}");
        QVERIFY(!bad(0) && bad(1));
        QCOMPARE(batch.jobs().size(), std::size_t{1});
    }

    void aFolderOfModelsIsItsModels()
    {
        const QString samples = QString::fromStdString(arch::resourceFolder()) + "/samples";
        const QStringList models = modelsIn({samples});
        QVERIFY(models.contains(samples + "/tales-dense") && models.contains(samples + "/tales-moe"));
        QCOMPARE(modelsIn({samples + "/tales-dense", samples + "/tales-dense"}), QStringList(samples + "/tales-dense"));
        for (const char* name : {"a-00001-of-00002.gguf", "a-00002-of-00002.gguf", "b.gguf", "notes.txt"}) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(modelsIn({m_folder->path()}),
                 QStringList({m_folder->filePath("a-00001-of-00002.gguf"), m_folder->filePath("b.gguf")}));
    }

    void theDesktopHearsOfWhatNobodyLooksAt()
    {
        JobModel jobs;
        FakeDesktop desktop;
        bool looked = false;
        const JobWatch watch(jobs, desktop, [&looked] { return looked; });
        QSignalSpy allDone(&watch, &JobWatch::allDone);
        jobs.add("good", succeed);
        QTRY_COMPARE(allDone.size(), 1);
        QCOMPARE(desktop.headlines.size(), 1);
        QVERIFY(desktop.headlines[0].contains("good"));
        looked = true;
        jobs.add("seen", succeed);
        QTRY_COMPARE(allDone.size(), 2);
        QCOMPARE(desktop.headlines.size(), 1);
        looked = false;
        jobs.add("bad", [](job::Context&) { return fail(Errc::Failed, "the disk is full"); });
        QTRY_COMPARE(desktop.headlines.size(), 2);
        QVERIFY(desktop.headlines[1].contains("bad"));

        std::atomic<bool> release{false};
        jobs.add("slow", [&release](job::Context& context) -> Result<report::Report> {
            context.stage("Quantising", 4);
            context.addDone(1);
            while (!release) {
                QL_CHECK(context.checkpoint());
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
            return report::Report{};
        });
        QTRY_COMPARE(watch.fraction(), 0.25);
        QCOMPARE(desktop.last, std::optional(0.25));
        const qsizetype before = allDone.size();
        jobs.cancel(jobs.rowCount() - 1);
        QTRY_COMPARE(jobs.at(jobs.rowCount() - 1)->state, job::State::Cancelled);
        QTRY_VERIFY(!desktop.last);
        QCOMPARE(allDone.size(), before); // whoever cancels does not want the machine off
        release = true;
    }

    void whenAllIsDoneIsCountedDownAndCanBeStopped()
    {
        QList<AfterJobs::Action> done;
        QString command;
        AfterJobs after([&](AfterJobs::Action action, const QString& given) {
            done += action;
            command = given;
        });
        after.allDone();
        QCOMPARE(after.secondsLeft(), 0); // nothing was chosen
        after.choose(AfterJobs::Action::PowerOff);
        QCOMPARE(after.chosen(), AfterJobs::Action::Nothing); // not offered
        after.offer(AfterJobs::Action::PowerOff, true);
        after.choose(AfterJobs::Action::PowerOff);
        after.allDone();
        QCOMPARE(after.secondsLeft(), AfterJobs::countdownSeconds);
        after.stop();
        QCOMPARE(after.secondsLeft(), 0);
        QVERIFY(done.isEmpty());
        after.offer(AfterJobs::Action::PowerOff, false);
        QCOMPARE(after.chosen(), AfterJobs::Action::Nothing);
        after.choose(AfterJobs::Action::Command, "touch done");
        after.allDone();
        after.goNow();
        QCOMPARE(done, QList<AfterJobs::Action>({AfterJobs::Action::Command}));
        QCOMPARE(command, "touch done");
        QCOMPARE(after.secondsLeft(), 0);

        const QString made = m_folder->filePath("made by the command");
        perform(AfterJobs::Action::Command, QStringLiteral("touch '%1'").arg(made));
        QTRY_VERIFY(QFile::exists(made));
    }

    void theDesktopIsToldOverDBus()
    {
        QVERIFY2(!QStandardPaths::findExecutable("dbus-daemon").isEmpty(), "it is missing (Debian: dbus-daemon)");
        QProcess daemon;
        daemon.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
        QVERIFY(daemon.waitForStarted() && daemon.waitForReadyRead());
        const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8()); // before the first use of the session bus
        {
            QDBusConnection server = QDBusConnection::connectToBus(address, "server");
            QVERIFY(server.isConnected());
            Notifications notifications;
            LauncherEntries entries;
            QVERIFY(server.registerObject("/org/freedesktop/Notifications", &notifications,
                                          QDBusConnection::ExportAllSlots));
            QVERIFY(server.registerService("org.freedesktop.Notifications"));
            QVERIFY(server.connect({}, {}, "com.canonical.Unity.LauncherEntry", "Update", &entries,
                                   SLOT(update(QString, QVariantMap))));
            DesktopLink desktop;
            desktop.notify("a.gguf is written", "39 tensors <as planned>");
            QTRY_COMPARE(notifications.headlines, QStringList("a.gguf is written"));
            QCOMPARE(notifications.bodies.first(), "39 tensors &lt;as planned&gt;");
            desktop.showProgress(0.5);
            QTRY_COMPARE(entries.last.value("progress").toDouble(), 0.5);
            QVERIFY(entries.last.value("progress-visible").toBool());
            QVERIFY(entries.uri.startsWith("application://") && entries.uri.endsWith(".desktop"));
            desktop.showProgress({});
            QTRY_VERIFY(!entries.last.value("progress-visible").toBool());
        }
        QDBusConnection::disconnectFromBus("server");
        daemon.terminate();
        daemon.waitForFinished();
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
};

QL_QT_TEST(DeskTest)
#include "desk_test.moc"
