// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "core/base/units.h"

namespace ql::app::text {

namespace {

// Core writes numbers with a point.
QString localised(const std::string& number)
{
    return QString::fromStdString(number).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

} // namespace

QString size(const std::string& size)
{
    QString words = localised(size);
    if (QLocale().language() == QLocale::French)
        words.back() = QLatin1Char('o'); // an octet: 4,58 Gio
    return words;
}

QString bytes(std::uint64_t count)
{
    return size(formatBytes(count));
}

QString bytesDelta(std::int64_t count)
{
    if (count == 0)
        return QStringLiteral("±0");
    const QString sign = count < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    return sign
        + bytes(count < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(count) : static_cast<std::uint64_t>(count));
}

QString count(std::uint64_t count)
{
    return localised(formatCount(count));
}

QString grouped(std::uint64_t count)
{
    const QLocale locale;
    QString digits = locale.toString(static_cast<qulonglong>(count));
    const QString separator = locale.groupSeparator();
    // Where four digits have no separator, Qt 6.4 forgets the one before four more: "1234.567" in Spanish.
    for (qsizetype first = digits.indexOf(separator); first > 3;) {
        first -= 3;
        digits.insert(first, separator);
    }
    return digits;
}

QString bitsPerWeight(double bits)
{
    return QCoreApplication::translate("text", "%1 bits/weight").arg(QLocale().toString(bits, 'f', 2));
}

QString shape(const std::vector<std::uint64_t>& shape)
{
    QStringList parts;
    for (const std::uint64_t extent : shape)
        parts += QString::number(extent);
    return parts.join(QStringLiteral(" × "));
}

QString error(double relativeRmse)
{
    if (relativeRmse == 0)
        return QStringLiteral("0");
    if (!std::isfinite(relativeRmse))
        return QStringLiteral("∞");
    if (relativeRmse < 1e-4 || relativeRmse >= 100)
        return QLocale().toString(relativeRmse, 'g', 3);
    // Three digits with their zeros, so that numbers below each other compare at a glance.
    const int decimals = 2 - static_cast<int>(std::floor(std::log10(relativeRmse)));
    return QLocale().toString(relativeRmse, 'f', decimals);
}

QString nats(double divergence)
{
    constexpr double millionth = 1e-6;
    const double magnitude = std::abs(divergence);
    if (magnitude > 0 && magnitude < millionth / 2)
        return QLatin1Char('<') + QLocale().toString(millionth, 'f', 6);
    return magnitude > 0 && magnitude < 1e-4 ? QLocale().toString(divergence, 'f', 6) : error(divergence);
}

QString duration(double seconds)
{
    if (seconds > 0 && seconds < 0.005)
        return QCoreApplication::translate("text", "under 0.01 s");
    if (seconds < 10)
        return QCoreApplication::translate("text", "%1 s").arg(QLocale().toString(seconds, 'f', 2));
    return QString::fromStdString(formatSeconds(seconds));
}

QString container(plan::Container container)
{
    return container == plan::Container::Safetensors ? QStringLiteral("safetensors") : QStringLiteral("GGUF");
}

QString parts(plan::Parts parts)
{
    switch (parts) {
    case plan::Parts::Text:
        return QCoreApplication::translate("text", "Text");
    case plan::Parts::Vision:
        return QCoreApplication::translate("text", "Vision");
    case plan::Parts::All:
        return QCoreApplication::translate("text", "Text and vision");
    }
    return {};
}

QString dialect(plan::ServingDialect dialect)
{
    switch (dialect) {
    case plan::ServingDialect::CompressedTensors:
        return QStringLiteral("compressed-tensors");
    case plan::ServingDialect::Modelopt:
        return QStringLiteral("ModelOpt");
    case plan::ServingDialect::DeepSeek:
        return QStringLiteral("DeepSeek");
    }
    return {};
}

QString headline(Errc code)
{
    switch (code) {
    case Errc::BadArgument:
        return QCoreApplication::translate("text", "This recipe cannot be used");
    case Errc::BadInput:
        return QCoreApplication::translate("text", "The file is damaged or not a model");
    case Errc::Unsupported:
        return QCoreApplication::translate("text", "This model is not supported yet");
    case Errc::CannotWrite:
        return QCoreApplication::translate("text", "The output cannot be written");
    case Errc::Cancelled:
        return QCoreApplication::translate("text", "Cancelled");
    case Errc::NoDevice:
        return QCoreApplication::translate("text", "No suitable device");
    case Errc::NoMemory:
        return QCoreApplication::translate("text", "Not enough memory");
    case Errc::Failed:
        return QCoreApplication::translate("text", "The job failed");
    }
    return {};
}

} // namespace ql::app::text
