// SPDX-License-Identifier: GPL-3.0-or-later
// The models and proxies, without a window.
#include <cmath>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/bench.h"
#include "app/models/bench_model.h"
#include "app/models/coverage_model.h"
#include "app/models/measure.h"
#include "app/models/problem_model.h"
#include "app/models/report_model.h"
#include "app/models/tensor_filter.h"
#include "app/output_choice.h"
#include "app/text.h"
#include "app/value_sample.h"
#include "core/quant/block_text.h"
#include "tests/app/fake_model.h"
#include "tests/app/qt_tests.h"

using namespace ql;
using namespace ql::app;

namespace {

QString nameAt(const QAbstractItemModel& model, int row)
{
    return model.index(row, TensorModel::Name).data().toString();
}

// Rows of the value i * 10 + column; row 2 has one NaN.
class CountingRows : public arch::RowSource {
public:
    Status readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const override
    {
        for (std::uint64_t row = 0; row < count; ++row) {
            for (std::uint64_t column = 0; column < 4; ++column)
                out[row * 4 + column] = static_cast<float>((first + row) * 10 + column);
        }
        if (first <= 2 && first + count > 2)
            out[(2 - first) * 4] = NAN;
        return ok;
    }
    bool isPlainCopy() const override { return false; }
    Status readRaw(std::uint64_t, std::span<std::byte>) const override { return fail(Errc::Failed, "no raw bytes"); }
    std::uint64_t scratchBytes(std::uint64_t) const override { return 0; }
};

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT
private slots:
    void tensorModelKeepsTheContract()
    {
        TensorModel model;
        TensorFilter filter(model);
        QAbstractItemModelTester first(&model, test::reporting), second(&filter, test::reporting);
        const auto tensors = test::fakeModel(20);
        model.set(tensors, nullptr);
        QCOMPARE(filter.rowCount(), 100);
        model.set(tensors, test::fakePlan(tensors));
        filter.sort(TensorModel::BytesAfter, Qt::DescendingOrder);
        QVERIFY(filter.setFilter("attn", TensorFilter::Syntax::Substring));
        QCOMPARE(filter.rowCount(), 60);
        model.set(nullptr, nullptr);
        QCOMPARE(filter.rowCount(), 0);
    }

    void schemesSortAndFilter()
    {
        TensorModel model;
        TensorFilter filter(model);
        auto tensors = std::make_shared<arch::Model>(*test::fakeModel(4));
        tensors->tensors[7].storageName = "FP8 E4M3, blocks of 128x128";
        model.set(tensors, test::fakePlan(tensors));
        QCOMPARE(model.index(0, TensorModel::SourceScheme).data().toString(), "BF16");
        QCOMPARE(model.index(7, TensorModel::SourceScheme).data().toString(), "FP8 E4M3, blocks of 128x128");
        QCOMPARE(model.index(7, TensorModel::TargetScheme).data().toString(), "Q4_K");
        QVERIFY(!model.hasSourceSchemes() && !model.hasTargetSchemes());
        for (arch::TargetTensor& tensor : tensors->tensors)
            tensor.storageName = &tensor == &tensors->tensors[7] ? "FP8 E4M3, blocks of 128x128" : "BF16";
        filter.sort(TensorModel::SourceScheme, Qt::DescendingOrder);
        QCOMPARE(filter.mapToSource(filter.index(0, 0)).row(), 7);
        filter.setScheme("FP8 E4M3, blocks of 128x128");
        QCOMPARE(filter.rowCount(), 1);
        filter.setScheme("Q4_K");
        QCOMPARE(filter.rowCount(), 10);
        QVERIFY(filter.setFilter("attn_v", TensorFilter::Syntax::Substring));
        QVERIFY(filter.rowCount() < 10 && filter.rowCount() > 0);
        filter.setScheme({});
        QCOMPARE(filter.rowCount(), 4);
    }

    void aPlanOfAnotherModelIsNotShown()
    {
        TensorModel model;
        model.set(test::fakeModel(1), test::fakePlan(test::fakeModel(2)));
        QVERIFY(!model.index(0, TensorModel::PlannedType).data().isValid());
    }

    void theBenchExplainsWhatBecameOfAValue()
    {
        QLocale::setDefault(QLocale::c());
        const std::atomic<bool> stop{false};
        const BenchEncodings encodings = {*quant::blockEncoding("MXFP4"), *quant::blockEncoding("Q4_K"),
                                          *quant::blockEncoding("IQ2_XXS")};
        const auto view = benchValues(*quant::parseBlockValues(quant::exampleBlockValues), encodings, stop);
        QVERIFY(view);
        QCOMPARE(view->lanes[0].explain(4),
                 "-0.615 ÷ 0.5 = -1.23, stored as -1 (code 0xa) → -0.5, error +0.115 (18.7 %)");
        QCOMPARE(view->lanes[0].scales(4), "scale 0.5 = 2^-1 (E8M0)");
        QVERIFY(view->lanes[0].remark().isEmpty());
        QVERIFY2(view->lanes[1].scales(0).contains("super-scale"), qPrintable(view->lanes[1].scales(0)));
        QVERIFY(view->lanes[1].remark().contains("256"));
        QVERIFY(view->lanes[2].remark().contains("importance"));
        QVERIFY(!view->lanes[2].explain(0).contains("code"));
        const std::atomic<bool> stopped{true};
        QVERIFY(!benchValues({1}, encodings, stopped));
    }

    void theBenchTableHasAColumnForEachFormatThatFits()
    {
        arch::TargetTensor tensor;
        tensor.shape = {3, 4};
        tensor.rows = std::make_shared<CountingRows>();
        const std::atomic<bool> stop{false};
        const BenchEncodings encodings = {*quant::blockEncoding("INT4"), *quant::blockEncoding("Q4_0")};
        auto view = benchBlockOf(tensor, 1, 3, encodings, stop);
        QVERIFY(view && view->lanes[0].view && !view->lanes[1].view);
        BenchModel model;
        QAbstractItemModelTester tester(&model, test::reporting);
        model.set(std::make_shared<const BenchView>(std::move(*view)));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), BenchModel::FirstEncoding + 1);
        QCOMPARE(model.index(3, BenchModel::Original).data().toString(), "13");
        QVERIFY(model.index(3, BenchModel::FirstEncoding).data(Qt::ToolTipRole).toString().contains("code"));
        model.set(nullptr);
        QCOMPARE(model.rowCount(), 0);
        // Row 2 has a NaN: the sentence says where.
        const auto broken = benchBlockOf(tensor, 2, 0, encodings, stop);
        QVERIFY(broken && !broken->lanes[0].view);
        QVERIFY(broken->lanes[0].view.error().message.find("NaN") != std::string::npos);
        tensor.shape = {2, 4};
        const auto worst = findWorstBlock(tensor, *encodings[0], stop);
        QVERIFY(worst);
        QCOMPARE(worst->row, std::uint64_t{1});
        QCOMPARE(worst->rowsRead, std::uint64_t{2});
    }

    void coverageMarksWhatIsMissingOrPartial()
    {
        using plan::Coverage;
        CoverageModel model;
        QAbstractItemModelTester tester(&model, test::reporting);
        model.set(
            {{.tensor = "blk.0.ffn_down_exps.weight", .columns = 256, .experts = 8, .expertsSeen = 6, .most = 512},
             {.tensor = "blk.0.attn_q.weight", .columns = 256, .expertsSeen = 1, .least = 512, .most = 512},
             {.tensor = "output.weight", .state = Coverage::State::Missing}});
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        const auto incomplete = [&](int row) {
            return model.index(row, 0).data(CoverageModel::IncompleteRole).toBool();
        };
        QCOMPARE(text(0, CoverageModel::Experts), QStringLiteral("6 of 8"));
        QCOMPARE(text(0, CoverageModel::State), QStringLiteral("partial"));
        QVERIFY(incomplete(0));
        QCOMPARE(text(1, CoverageModel::Experts), QString());
        QCOMPARE(text(1, CoverageModel::Least), QStringLiteral("512"));
        QVERIFY(!incomplete(1));
        QCOMPARE(text(2, CoverageModel::Columns), QString());
        QVERIFY(incomplete(2));
        model.set({});
        QCOMPARE(model.rowCount(), 0);
    }

    void fallbacksAreMarkedAndSayWhatTheyCost()
    {
        TensorModel model;
        const auto tensors = test::fakeModel(1);
        model.set(tensors, test::fakePlan(tensors));
        QVERIFY(!model.index(0, TensorModel::Reason).data(TensorModel::FallbackRole).toBool());
        const QModelIndex marked = model.index(1, TensorModel::Reason);
        QVERIFY(marked.data(TensorModel::FallbackRole).toBool());
        QCOMPARE(marked.data().toString(), "for the test");
        QCOMPARE(model.index(1, TensorModel::PlannedType).data(TensorModel::BitsRole).toDouble(), 4.5);
    }

    void substringIgnoresCaseAndRegexIsThatOfRules()
    {
        TensorModel model;
        TensorFilter filter(model);
        model.set(test::fakeModel(12), nullptr);
        QVERIFY(filter.setFilter("FFN_Down", TensorFilter::Syntax::Substring));
        QCOMPARE(filter.rowCount(), 12);
        QVERIFY(filter.setFilter(R"(^blk\.1\d?\.attn_(q|v))", TensorFilter::Syntax::Regex));
        QCOMPARE(filter.rowCount(), 6); // layers 1, 10 and 11, two each
        QVERIFY(!filter.setFilter("attn_(", TensorFilter::Syntax::Regex));
        QCOMPARE(filter.rowCount(), 6);
        QVERIFY(filter.setFilter("", TensorFilter::Syntax::Regex));
        QCOMPARE(filter.rowCount(), 60);
    }

    void sortsNumbersAsNumbersAndKeepsTheOrderOfEquals()
    {
        TensorModel model;
        TensorFilter filter(model);
        model.set(test::fakeModel(12), nullptr);
        filter.sort(TensorModel::Layer, Qt::DescendingOrder);
        QCOMPARE(nameAt(filter, 0), "blk.11.attn_q.weight");
        QCOMPARE(nameAt(filter, 59), "blk.0.attn_norm.weight");
        filter.sort(TensorModel::Shape, Qt::AscendingOrder);
        QCOMPARE(nameAt(filter, 0), "blk.0.attn_q.weight");
        QCOMPARE(nameAt(filter, 5), "blk.7.attn_q.weight");
        filter.sort(-1, Qt::AscendingOrder);
        QCOMPARE(nameAt(filter, 5), "blk.1.attn_q.weight");
        QCOMPARE(filter.rowOfSource(59), 59);
    }

    void certificatesAreBadgesThatSayWhy()
    {
        QLocale::setDefault(QLocale::c());
        auto report = std::make_shared<report::Report>();
        report->tensors.resize(3);
        report->tensors[0].certificate = report::Certificate{.weights = 900, .reason = "kept as it is"};
        report->tensors[1].certificate =
            report::Certificate{.weights = 900, .differing = 3, .largestDifference = 0.25, .reason = "scales are F16"};
        ReportModel model;
        QAbstractItemModelTester tester(&model, test::reporting);
        model.set(report);
        const auto at = [&](int row) { return model.index(row, ReportModel::Certificate); };
        QCOMPARE(at(0).data().toString(), "0 of 900 weights differ");
        QCOMPARE(at(0).data(ReportModel::CertificateRole), QVariant(true));
        QCOMPARE(at(0).data(Qt::ToolTipRole).toString(), "kept as it is");
        QCOMPARE(at(1).data().toString(), "3 of 900 weights differ");
        QCOMPARE(at(1).data(ReportModel::CertificateRole), QVariant(false));
        QVERIFY(at(1).data(Qt::ToolTipRole).toString().contains("F16")
                && at(1).data(Qt::ToolTipRole).toString().contains("0.25"));
        QVERIFY(at(2).data().toString().isEmpty() && !at(2).data(ReportModel::CertificateRole).isValid());
        QVERIFY(at(0).data(Qt::EditRole).toDouble() < at(1).data(Qt::EditRole).toDouble());
        QVERIFY(at(1).data(Qt::EditRole).toDouble() < at(2).data(Qt::EditRole).toDouble());
    }

    void reportModelSortsByNumbersAndMarksDeviations()
    {
        auto report = std::make_shared<report::Report>();
        report::TensorRow good, bad;
        good.name = "good";
        good.planned = good.written = good.readBack = "Q4_K";
        bad = good;
        bad.name = "bad";
        bad.readBack = "Q6_K";
        report->tensors = {good, bad};
        ReportModel model;
        QAbstractItemModelTester tester(&model, test::reporting);
        model.set(report);
        QCOMPARE(model.rowOf("bad"), 1);
        QVERIFY(!model.index(0, 0).data(ReportModel::DeviatesRole).toBool());
        QVERIFY(model.index(1, 0).data(ReportModel::DeviatesRole).toBool());
        QCOMPARE(model.index(0, ReportModel::Cosine).data(Qt::EditRole).toDouble(), 1.0);
    }

    void problemsComeWorstFirst()
    {
        ProblemModel model;
        QAbstractItemModelTester tester(&model, test::reporting);
        model.set({{plan::Severity::Note, "", "a note"}, {plan::Severity::Error, "t", "an error"}});
        QCOMPARE(model.index(0, ProblemModel::Message).data().toString(), "an error");
        QCOMPARE(model.index(0, ProblemModel::Tensor).data().toString(), "t");
    }

    void aSampleDescribesItsValues()
    {
        arch::TargetTensor tensor;
        tensor.shape = {3, 4};
        tensor.rows = std::make_shared<CountingRows>();
        const std::atomic<bool> stop{false};
        const auto sample = sampleValues(tensor, stop);
        QVERIFY(sample);
        QCOMPARE(sample->rowsRead, 3u);
        QCOMPARE(sample->values, 11u);
        QCOMPARE(sample->nonfinite, 1u);
        QCOMPARE(sample->zeros, 1u);
        QCOMPARE(sample->largest, 23.0);
        QCOMPARE(sample->mean, (0 + 1 + 2 + 3 + 10 + 11 + 12 + 13 + 21 + 22 + 23) / 11.0);
        std::uint64_t counted = 0;
        for (const std::uint64_t bin : sample->bins)
            counted += bin;
        QCOMPARE(counted, 11u);
        const std::atomic<bool> stopped{true};
        QVERIFY(sampleValues(tensor, stopped).error().code == Errc::Cancelled);
    }

    void aSampleOfAHugeTensorReadsABoundedNumberOfRows()
    {
        arch::TargetTensor tensor;
        tensor.shape = {std::uint64_t{1} << 40, 4};
        tensor.rows = std::make_shared<CountingRows>();
        const std::atomic<bool> stop{false};
        const auto sample = sampleValues(tensor, stop);
        QVERIFY(sample);
        QCOMPARE(sample->rowsRead, 1024u);
        QCOMPARE(sample->rowCount, std::uint64_t{1} << 40);
    }

    void theOutputIsNamedAfterModelAndPreset_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("path");
        QTest::newRow("folder") << "/models/tales-dense"
                                << "/models/tales-dense-Q4_K_M.gguf";
        QTest::newRow("slash") << "/models/tales-dense/"
                               << "/models/tales-dense-Q4_K_M.gguf";
        QTest::newRow("file") << "/models/big.gguf"
                              << "/models/big-Q4_K_M.gguf";
        QTest::newRow("split") << "/models/big-00001-of-00004.gguf"
                               << "/models/big-Q4_K_M.gguf";
        QTest::newRow("dots") << "/models/Qwen3-0.6B"
                              << "/models/Qwen3-0.6B-Q4_K_M.gguf";
    }

    void theOutputIsNamedAfterModelAndPreset()
    {
        QFETCH(QString, model);
        QFETCH(QString, path);
        OutputChoice choice;
        plan::Recipe recipe;
        choice.recipeChanged(recipe);
        choice.modelOpened(model, "/usr/share/quantloom");
        QCOMPARE(choice.path(), path);
        choice.setName("mine");
        recipe.preset = "Q8_0";
        choice.recipeChanged(recipe);
        QCOMPARE(choice.name(), "mine.gguf");
        choice.setName("");
        QVERIFY(choice.name().endsWith("-Q8_0.gguf"));
        choice.modelOpened("/usr/share/quantloom/samples/s", "/usr/share/quantloom");
        QVERIFY(!choice.path().startsWith("/usr/share"));
    }

    void deltasHaveASign()
    {
        QCOMPARE(text::bytesDelta(0), QStringLiteral("±0"));
        QCOMPARE(text::bytesDelta(-2048), QStringLiteral("\u22122.00 KiB"));
        QCOMPARE(text::bytesDelta(2048), QStringLiteral("+2.00 KiB"));
    }

    void measuresAreWhatTheySay()
    {
        const arch::ModelPtr model = test::fakeModel(3);
        const auto plan = test::fakePlan(model);
        auto matrix = std::make_shared<imatrix::ImportanceMatrix>();
        imatrix::Entry entry;
        entry.values.assign(256, 2.0F);
        for (std::size_t i = 0; i < 128; ++i)
            entry.values[i] = 4.0F;
        matrix->entries["blk.0.attn_q.weight"] = entry;
        plan->importance = matrix;
        auto report = std::make_shared<report::Report>();
        report::TensorRow row;
        row.name = "blk.0.attn_q.weight";
        row.stats.count = 256;
        row.stats.sumXX = 100;
        row.stats.sumDD = 4;
        report->tensors.push_back(row);
        auto other = std::make_shared<OtherModel>();
        other->name = "other";
        other->types["blk.0.attn_q.weight"] = "Q6_K";
        other->types["blk.0.attn_v.weight"] = "Q8_0";
        const std::atomic<bool> stop{false};
        const Measure::Input input{model, plan, report, other};
        const int first[] = {0}, second[] = {1}, third[] = {2};
        const auto of = [&](MeasureKind kind) { return Measure::make(kind, input, stop); };
        QCOMPARE(of(MeasureKind::Importance)->number(first, -1), 3.0);
        QVERIFY(std::isnan(of(MeasureKind::Importance)->number(second, -1)));
        QCOMPARE(of(MeasureKind::Error)->number(first, -1), 0.2);
        QCOMPARE(of(MeasureKind::Sensitivity)->number(first, -1), 12.0);
        QVERIFY(of(MeasureKind::Sensitivity)->isHeuristic());
        QCOMPARE(of(MeasureKind::Bytes)->number(first, -1), static_cast<double>(plan->steps[0].bytes));
        const auto difference = of(MeasureKind::Difference);
        QCOMPARE(difference->text(first, -1), "=");
        QCOMPARE(difference->text(second, -1), "Q4_K | Q8_0");
        QCOMPARE(difference->text(third, -1), "only here");
        QVERIFY(qAlpha(difference->colour(first, -1)) == 0 && qAlpha(difference->colour(second, -1)) != 0);
        // Without its sources each says how to get them.
        const Measure::Input bare{model, nullptr, nullptr, nullptr};
        for (const auto kind :
             {MeasureKind::Error, MeasureKind::Importance, MeasureKind::Sensitivity, MeasureKind::Difference})
            QVERIFY(!Measure::make(kind, bare, stop)->missing().isEmpty());
    }
};

QL_QT_TEST_WITHOUT_WINDOWS(ModelsTest)
#include "models_test.moc"
