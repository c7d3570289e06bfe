// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of the studio: order, editing, what survives the program, how fast and how much room.
#include <thread>

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include "app/job_history.h"
#include "app/job_keeper.h"
#include "app/job_space.h"
#include "app/rate_book.h"
#include "core/job/quantize.h"
#include "tests/app/qt_tests.h"
#include "tests/app/sample.h"

using namespace ql;
using namespace ql::app;

namespace {

JobSpec specOf(const QString& output)
{
    return {.model = test::samplePath().toStdString(), .output = output.toStdString(), .bytes = 1000};
}

job::State stateAt(const JobModel& jobs, int row)
{
    return jobs.at(row)->state;
}

QStringList titles(const JobModel& jobs)
{
    QStringList all;
    for (int row = 0; row < jobs.rowCount(); ++row)
        all += jobs.index(row).data().toString();
    return all;
}

job::Progress progressOf(std::uint64_t read, std::uint64_t written)
{
    job::Progress progress;
    progress.bytesRead = read;
    progress.bytesWritten = written;
    return progress;
}

// As the verb `verify` does: structure, values, checksums of the report.
void verifyFile(const QString& path)
{
    job::Context context;
    const auto audit = job::verify(io::systemDisk(), path.toStdString(), 1, context);
    QVERIFY2(audit, audit ? "" : audit.error().message.c_str());
    QVERIFY(audit->problems.empty() && audit->hasReport && audit->checksumsCompared == audit->tensors);
}

} // namespace

class JobsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QCoreApplication::setOrganizationName("QuantloomTest"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void rowsMoveAsTheyAreDragged()
    {
        JobModel jobs;
        QAbstractItemModelTester tester(&jobs, test::reporting);
        for (const char* name : {"a", "b", "c"})
            jobs.add(specOf(QLatin1String("/nowhere/") + QLatin1String(name)), job::Remembered{});
        QCOMPARE(titles(jobs), QStringList({"a", "b", "c"}));
        QVERIFY(jobs.moveRow({}, 0, {}, 3)); // dropped behind the last
        QCOMPARE(titles(jobs), QStringList({"b", "c", "a"}));
        QVERIFY(jobs.moveRow({}, 2, {}, 1));
        QCOMPARE(titles(jobs), QStringList({"b", "a", "c"}));
        QVERIFY(!jobs.moveRow({}, 1, {}, 1) && !jobs.moveRow({}, 1, {}, 2));
        QVERIFY(jobs.flags(jobs.index(0)).testFlag(Qt::ItemIsDragEnabled));
        jobs.cancel(0);
        QTRY_COMPARE(stateAt(jobs, 0), job::State::Cancelled);
        QVERIFY(!jobs.flags(jobs.index(0)).testFlag(Qt::ItemIsDragEnabled));
        jobs.clearFinished();
        QCOMPARE(titles(jobs), QStringList({"a", "c"}));
    }

    void aCopyHasTheNextFreeName()
    {
        JobModel jobs;
        jobs.add(specOf(m_folder->filePath("m-Q4_K_M.gguf")), job::Remembered{});
        jobs.add(specOf(m_folder->filePath("other.gguf")), job::Remembered{});
        QFile taken(m_folder->filePath("m-Q4_K_M-2.gguf"));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        jobs.duplicate(0);
        QCOMPARE(titles(jobs), QStringList({"m-Q4_K_M.gguf", "m-Q4_K_M-3.gguf", "other.gguf"}));
        jobs.duplicate(0);
        QCOMPARE(titles(jobs).at(1), "m-Q4_K_M-4.gguf");
        QCOMPARE(stateAt(jobs, 1), job::State::Paused);
    }

    void theQueueSurvivesTheProgram()
    {
        const QString file = m_folder->filePath("data/jobs.json");
        JobSpec spec = specOf(m_folder->filePath("out.gguf"));
        spec.recipe.preset = "Q5_K_S";
        spec.recipe.roleTypes["attn_v"] = quant::Format::Q8_0;
        spec.overwrite = true;
        {
            JobModel jobs;
            JobKeeper keeper(jobs, file);
            QCOMPARE(keeper.broughtBack(), 0);
            jobs.add(spec, job::Remembered{});
            jobs.add(specOf("/nowhere/done"), {job::State::Done, std::nullopt});
            jobs.add(specOf("/nowhere/bad"), {job::State::Failed, Error{Errc::Failed, "the disk is full"}});
            jobs.add("cannot be repeated", [](job::Context&) { return report::Report{}; });
            // Kept while it runs: a crash loses nothing.
            QTRY_VERIFY(test::contentsOf(file).contains("Q5_K_S"));
            // A second program leaves the first one's queue alone.
            JobModel others;
            const JobKeeper second(others, file);
            QCOMPARE(others.rowCount(), 0);
        }
        JobModel jobs;
        QSignalSpy finished(&jobs, &JobModel::finished);
        const JobKeeper keeper(jobs, file);
        QCOMPARE(keeper.broughtBack(), 1);
        QCOMPARE(jobs.rowCount(), 3);
        QVERIFY(*jobs.specAt(0) == spec);
        QCOMPARE(stateAt(jobs, 0), job::State::Paused);
        QCOMPARE(stateAt(jobs, 1), job::State::Done);
        QCOMPARE(stateAt(jobs, 2), job::State::Failed);
        QVERIFY(jobs.index(2).data(JobModel::DetailRole).toString().contains("disk is full"));
        QVERIFY(jobs.canRetry(2) && !jobs.canRetry(1));
        QTest::qWait(20);
        QCOMPARE(finished.size(), 0); // old news
    }

    void aDamagedQueueIsAnEmptyOne()
    {
        const QString file = m_folder->filePath("jobs.json");
        for (const QByteArray& text : {QByteArray("{"), QByteArray("[]"), QByteArray("{\"jobs\": 3}"),
                                       QByteArray("{\"jobs\": [{}, 1, {\"recipe\": 2, \"model\": \"m\"}]}")}) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text);
            out.close();
            JobModel jobs;
            const JobKeeper keeper(jobs, file);
            QCOMPARE(jobs.rowCount(), 0);
        }
    }

    void anInterruptedJobGoesOnFromItsJournal()
    {
        const QString file = m_folder->filePath("jobs.json"), output = m_folder->filePath("out.gguf");
        const JobSpec spec = specOf(output);
        // The program before stopped in the middle, with some tensors certain.
        const auto plan = planOf(spec);
        QVERIFY(plan);
        const QString journal = QString::fromStdString(job::journalPath(spec.output));
        bool interrupted = false;
        // The small job may be done before it is stopped; not every time.
        for (int attempt = 0; attempt < 50 && !interrupted; ++attempt) {
            QFile::remove(output);
            job::Context context;
            std::jthread stopper([&](const std::stop_token& stop) {
                while (!stop.stop_requested() && test::contentsOf(journal).count('\n') < 3)
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                context.cancel();
            });
            interrupted = !workOf(spec)(context).has_value() && QFile::exists(journal);
        }
        QVERIFY(interrupted);
        {
            JobModel jobs;
            JobKeeper keeper(jobs, file);
            jobs.add(spec, job::Remembered{});
        }

        JobModel jobs;
        const JobKeeper keeper(jobs, file);
        QCOMPARE(keeper.broughtBack(), 1);
        jobs.resume(0);
        QTRY_COMPARE_WITH_TIMEOUT(stateAt(jobs, 0), job::State::Done, 60000);
        verifyFile(output);
        QVERIFY(!QFile::exists(QString::fromStdString(job::journalPath(spec.output))));
        // The bytes are those of an undisturbed run.
        const JobSpec again = specOf(m_folder->filePath("again.gguf"));
        job::Context calm;
        QVERIFY(workOf(again)(calm));
        QVERIFY(test::contentsOf(output) == test::contentsOf(m_folder->filePath("again.gguf")));
    }

    void aFailedJobIsTriedAgain()
    {
        const QString folder = m_folder->filePath("late");
        JobModel jobs;
        jobs.add(specOf(folder + "/out.gguf"));
        QTRY_COMPARE_WITH_TIMEOUT(stateAt(jobs, 0), job::State::Failed, 60000);
        QVERIFY(QDir().mkpath(folder));
        jobs.retry(0);
        QTRY_COMPARE_WITH_TIMEOUT(stateAt(jobs, 0), job::State::Done, 60000);
        verifyFile(folder + "/out.gguf");
    }

    void anEditedJobComesBackAndIsReplacedInItsPlace()
    {
        Studio studio;
        test::openSample(studio, m_folder->path());
        JobSpec spec = specOf(m_folder->filePath("edited.gguf"));
        spec.model = (arch::resourceFolder() + "/samples/tales-moe");
        spec.recipe.preset = "Q6_K";
        studio.jobs().add(spec, job::Remembered{});
        studio.jobs().add(specOf("/nowhere/next.gguf"), job::Remembered{});
        studio.editJob(0);
        QTRY_COMPARE(studio.modelName(), "tales-moe");
        QCOMPARE(studio.recipe().preset, "Q6_K");
        QCOMPARE(studio.output().path(), m_folder->filePath("edited.gguf"));
        studio.edit("e", [](plan::Recipe& recipe) { recipe.preset = "Q8_0"; });
        test::waitForPlan(studio);
        studio.startJob(false);
        QCOMPARE(titles(studio.jobs()), QStringList({"edited.gguf", "next.gguf"}));
        QCOMPARE(studio.jobs().specAt(0)->recipe.preset, "Q8_0");
        QTRY_COMPARE_WITH_TIMEOUT(stateAt(studio.jobs(), 0), job::State::Done, 60000);
        verifyFile(m_folder->filePath("edited.gguf"));
        QVERIFY(!studio.jobs().edited());

        // Another model ends the editing.
        studio.editJob(1);
        QTRY_COMPARE(studio.modelName(), "tales-dense");
        QVERIFY(studio.jobs().edited());
        studio.open(QString::fromStdString(arch::resourceFolder()) + "/samples/tales-moe");
        QTRY_COMPARE(studio.modelName(), "tales-moe");
        QVERIFY(!studio.jobs().edited());
    }

    void ratesAreWhatWasMoved()
    {
        JobHistory history;
        for (int i = 0; i <= 400; ++i) // 40 s at a steady pace
            history.add(i * 0.1, progressOf(static_cast<std::uint64_t>(i) * 5000, static_cast<std::uint64_t>(i) * 700),
                        {});
        QVERIFY(qAbs(history.rates().read - 50000) < 1);
        QVERIFY(qAbs(history.rates().write - 7000) < 1);
        QVERIFY(history.rates().verify == 0 && history.rates().weights == 0);
    }

    void theTimelineKeepsAllOfAJobInABoundedNumberOfColumns()
    {
        JobHistory history;
        const auto at = [](double read, double encode) {
            job::ActivitySeconds seconds{};
            seconds[static_cast<std::size_t>(job::Activity::Read)] = read;
            seconds[static_cast<std::size_t>(job::Activity::Encode)] = encode;
            return seconds;
        };
        // One thread reads a quarter of the time and encodes the rest; a second begins after 100 s, and only reads.
        for (int i = 0; i <= 2000; ++i) {
            const double now = i * 0.1;
            std::vector<job::ActivitySeconds> threads{at(now / 4, now * 3 / 4)};
            if (now > 100)
                threads.push_back(at(now - 100, 0));
            history.add(now, {}, threads);
        }
        QVERIFY(history.columns().size() <= JobHistory::maxColumns);
        QCOMPARE(history.threads(), std::size_t{2});
        const double shown = history.columnSeconds() * static_cast<double>(history.columns().size());
        QVERIFY2(shown > 150 && shown <= 201, qPrintable(QString::number(shown)));
        const auto& last = history.columns().back();
        QVERIFY(qAbs(last[0][static_cast<std::size_t>(job::Activity::Read)] - 0.25) < 0.01);
        QVERIFY(qAbs(last[0][static_cast<std::size_t>(job::Activity::Encode)] - 0.75) < 0.01);
        QVERIFY(qAbs(last[1][static_cast<std::size_t>(job::Activity::Read)] - 1) < 0.01);
        QCOMPARE(history.columns().front().size(), std::size_t{1});
    }

    void timesComeFromWhatTheMachineHasMeasured()
    {
        using quant::Format;
        RateBook book;
        const std::vector<job::FormatWork> wanted = {{Format::Q4_K, quant::Search::Reference, 8'000'000},
                                                     {Format::F32, quant::Search::Reference, 500}};
        QVERIFY(!book.estimate(wanted, 2));
        // Two jobs: Q4_K took 1 and 2 thread seconds per million weights. With 2 threads that explains 0.5 and 1 s of
        // jobs that took 1 and 3: overheads of 2 and 3.
        book.learn({{Format::Q4_K, quant::Search::Reference, 1'000'000, 1.0}}, 1.0, 2);
        book.learn({{Format::Q4_K, quant::Search::Reference, 1'000'000, 2.0}}, 3.0, 2);
        const auto time = book.estimate(wanted, 2);
        QVERIFY(time);
        QCOMPARE(time->low, 8 * 1.0 / 2 * 2);
        QCOMPARE(time->high, 8 * 2.0 / 2 * 3);
        // Better search, and formats never met, are other things.
        QVERIFY(!book.estimate({{Format::Q4_K, quant::Search::Best, 8'000'000}}, 2));
        QVERIFY(!book.estimate({{Format::Q6_K, quant::Search::Reference, 8'000'000}}, 2));
        // Only the last jobs count.
        for (std::size_t i = 0; i < RateBook::remembered; ++i)
            book.learn({{Format::Q4_K, quant::Search::Reference, 1'000'000, 4.0}}, 2.0, 2);
        QCOMPARE(book.estimate(wanted, 2)->low, 16.0);
        QCOMPARE(book.estimate(wanted, 2)->high, 16.0);
        book.save();
        QCOMPARE(RateBook::load().estimate(wanted, 2)->high, 16.0);
    }

    void whatIsLeftIsARange()
    {
        QLocale::setDefault(QLocale::c());
        job::Progress progress;
        QVERIFY(!timeLeft(progress, {}));
        progress.done = 100;
        progress.total = 400;
        progress.seconds = 50; // so far 2 a second: 150 s for what is left
        progress.bytesPerSecond = 3; // lately 3: 100 s
        progress.secondsLeft = 100;
        QCOMPARE(timeLeft(progress, {})->low, 100.0);
        QCOMPARE(timeLeft(progress, {})->high, 150.0);
        QCOMPARE(timeLeft(progress, TimeRange{80, 240})->low, 60.0);
        QCOMPARE(timeLeft(progress, TimeRange{80, 240})->high, 180.0);
        QCOMPARE(about({0.2, 0.4}), "about a second");
        QCOMPARE(about({12.2, 12.4}), "about 12 s");
        QCOMPARE(about({100, 150}), QStringLiteral("about 1–3 min"));
        QCOMPARE(about({7200, 9000}), QStringLiteral("about 2.0–2.5 h"));
    }

    void jobsThatTogetherDoNotFitAreNamed()
    {
        const std::vector<PendingOutput> outputs = {{"/d/a.gguf", 400}, {"/d/b.gguf", 500}, {"/d/c.gguf", 300}};
        const MissingRoom none = roomOn("/d", 1200, outputs);
        QVERIFY(none.names.isEmpty());
        const MissingRoom room = roomOn("/d", 1000, outputs);
        QCOMPARE(room.needed, quint64{1200});
        QCOMPARE(room.names, QStringList({"c.gguf"}));
        QVERIFY(describe(room).contains("c.gguf"));
        const quint64 huge = quint64{1} << 60;
        const auto real = withoutRoom({{m_folder->filePath("x.gguf"), 10}, {m_folder->filePath("y.gguf"), huge}});
        QCOMPARE(real.size(), std::size_t{1});
        QCOMPARE(real[0].names, QStringList({"y.gguf"}));
        QVERIFY(withoutRoom({{m_folder->filePath("x.gguf"), 10}}).empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
};

QL_QT_TEST_WITHOUT_WINDOWS(JobsTest)
#include "jobs_test.moc"
