// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/row_budget.h"
#include "app/text.h"

namespace ql::app {

namespace {

struct BenchText {
    Q_DECLARE_TR_FUNCTIONS(BenchText)
};

QString signedNumber(double value)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + benchNumber(value);
}

QString storedName(quant::Format format)
{
    const std::string_view name = quant::info(format).name;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).remove(QStringLiteral("F8_"));
}

QString words(const quant::ScalePart& part)
{
    using enum quant::ScalePart::Kind;
    const QString value = benchNumber(static_cast<double>(part.value));
    switch (part.kind) {
    case Scale:
        if (part.stored == quant::Format::F8_E8M0)
            return BenchText::tr("scale %1 = 2^%2 (E8M0)").arg(value).arg(std::ilogb(part.value));
        return BenchText::tr("scale %1 (%2)").arg(value, storedName(part.stored));
    case SuperScale:
        return BenchText::tr("super-scale %1 (%2)").arg(value, storedName(part.stored));
    case SuperMinimum:
        return BenchText::tr("super-minimum %1 (%2)").arg(value, storedName(part.stored));
    case Minimum:
        return BenchText::tr("minimum %1 (%2)").arg(value, storedName(part.stored));
    case Factor:
        return BenchText::tr("factor %1 (of this row alone)").arg(value);
    case Step:
        return BenchText::tr("step %1").arg(value);
    case Lowest:
        return BenchText::tr("lowest %1").arg(value);
    }
    return {};
}

QString errorText(const quant::BlockView& view, std::size_t value)
{
    const double error = view.error(value), original = static_cast<double>(view.original[value]);
    if (error == 0)
        return BenchText::tr("exact");
    const QString number = signedNumber(error);
    if (original == 0)
        return BenchText::tr("error %1").arg(number);
    return BenchText::tr("error %1 (%2 %)").arg(number, QLocale().toString(100 * std::abs(error / original), 'g', 3));
}

Status cancelled(const std::atomic<bool>& stop)
{
    return stop ? fail(Errc::Cancelled, "the look at a block was cancelled") : Status(ok);
}

} // namespace

QString benchNumber(double value)
{
    return QLocale().toString(value, 'g', 4);
}

const quant::BlockGroup& BenchLane::groupOf(std::size_t value) const
{
    return *std::find_if(view->groups.begin(), view->groups.end(),
                         [&](const quant::BlockGroup& group) { return value < group.first + group.count; });
}

QString BenchLane::scales(std::size_t value) const
{
    QStringList parts;
    for (const quant::ScalePart& part : groupOf(value).scales)
        parts += words(part);
    return parts.join(QStringLiteral("  ·  "));
}

QString BenchLane::explain(std::size_t value) const
{
    const quant::BlockGroup& group = groupOf(value);
    const QString original = benchNumber(static_cast<double>(view->original[value]));
    const QString decoded = benchNumber(static_cast<double>(view->decoded[value]));
    const QString error = errorText(*view, value);
    if (!view->codes[value])
        return BenchText::tr("%1 → %2, %3").arg(original, decoded, error);
    const QString code = QStringLiteral("0x%1").arg(*view->codes[value], 0, 16);
    if (group.unit == 0)
        return BenchText::tr("%1 → %2 (code %3), %4").arg(original, decoded, code, error);
    const auto unit = static_cast<double>(group.unit);
    return BenchText::tr("%1 ÷ %2 = %3, stored as %4 (code %5) → %6, %7")
        .arg(original, benchNumber(unit), benchNumber(static_cast<double>(view->original[value]) / unit),
             benchNumber(static_cast<double>(view->decoded[value]) / unit), code, decoded, error);
}

QString BenchLane::remark() const
{
    QStringList parts;
    if (!view->hasGrid)
        parts += !encoding->isScheme() && quant::info(encoding->format).isFloat
            ? BenchText::tr("plain numbers, no scale")
            : BenchText::tr("several values share a code, so no value has a grid of its own");
    if (view->repeatedTo > 0)
        parts += BenchText::tr("the values are repeated to fill %1").arg(view->repeatedTo);
    if (view->uniformImportance)
        parts += BenchText::tr("needs an importance matrix; here every column counts alike");
    return parts.join(QStringLiteral("  ·  "));
}

Result<BenchView> benchBlockOf(const arch::TargetTensor& tensor, std::uint64_t row, std::uint64_t column,
                               const BenchEncodings& encodings, const std::atomic<bool>& stop)
{
    std::vector<float> values(static_cast<std::size_t>(tensor.columns()));
    QL_CHECK(tensor.rows->readRows(row, 1, values));
    BenchView result;
    result.firstColumn = static_cast<std::size_t>(column) / benchBlock * benchBlock;
    const auto begin = values.begin() + static_cast<std::ptrdiff_t>(result.firstColumn);
    const auto count = std::min(benchBlock, values.size() - result.firstColumn);
    result.values.assign(begin, begin + static_cast<std::ptrdiff_t>(count));
    for (const quant::BlockEncoding* encoding : encodings) {
        QL_CHECK(cancelled(stop));
        result.lanes.push_back({encoding, quant::viewBlock(*encoding, values, result.firstColumn, benchBlock)});
    }
    return result;
}

Result<BenchView> benchValues(const std::vector<float>& values, const BenchEncodings& encodings,
                              const std::atomic<bool>& stop)
{
    BenchView result;
    result.values = values;
    for (const quant::BlockEncoding* encoding : encodings) {
        QL_CHECK(cancelled(stop));
        result.lanes.push_back({encoding, quant::viewValues(*encoding, values)});
    }
    return result;
}

Result<WorstBlock> findWorstBlock(const arch::TargetTensor& tensor, const quant::BlockEncoding& encoding,
                                  const std::atomic<bool>& stop)
{
    WorstBlock worst;
    worst.rowCount = tensor.rowCount();
    const std::uint64_t rows = rowsWhileWaiting(worst.rowCount, tensor.columns());
    std::vector<float> values(static_cast<std::size_t>(tensor.columns()));
    double most = -1;
    for (; worst.rowsRead < rows; ++worst.rowsRead) {
        QL_CHECK(cancelled(stop));
        const auto row =
            static_cast<std::uint64_t>(static_cast<unsigned __int128>(worst.rowsRead) * worst.rowCount / rows);
        QL_CHECK(tensor.rows->readRows(row, 1, values));
        QL_TRY(const quant::BlockError found, quant::worstBlock(encoding, values, benchBlock));
        if (found.squares > most) {
            most = found.squares;
            worst.row = row;
            worst.column = found.column;
        }
    }
    return worst;
}

} // namespace ql::app
