// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/format_choice.h"

#include <algorithm>

#include <QLocale>

namespace ql::app {

namespace {

template <typename Condition> std::vector<quant::Format> formatsWith(Condition isWanted)
{
    std::vector<quant::Format> found;
    for (const quant::FormatInfo& info : quant::formats()) {
        if (isWanted(info))
            found.push_back(info.format);
    }
    std::stable_sort(found.begin(), found.end(), [](quant::Format a, quant::Format b) {
        const quant::FormatInfo &x = quant::info(a), &y = quant::info(b);
        const bool isIk = x.dialect == quant::Dialect::IkLlama, isOtherIk = y.dialect == quant::Dialect::IkLlama;
        return isIk != isOtherIk ? isOtherIk : x.bitsPerWeight() > y.bitsPerWeight();
    });
    return found;
}

} // namespace

const std::vector<quant::Format>& writableFormats(plan::Container container)
{
    static const std::vector<quant::Format> gguf =
        formatsWith([](const quant::FormatInfo& info) { return info.encode && info.ggufId && !info.runtimeOnly; });
    static const std::vector<quant::Format> served =
        formatsWith([](const quant::FormatInfo& info) { return plan::isServable(info.format); });
    return container == plan::Container::Safetensors ? served : gguf;
}

QString formatName(quant::Format format)
{
    const std::string_view name = quant::info(format).name;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString formatLabel(quant::Format format)
{
    const quant::FormatInfo& info = quant::info(format);
    const QString bits = QLocale().toString(info.bitsPerWeight());
    return info.dialect == quant::Dialect::IkLlama
        ? QObject::tr("%1  ·  %2 bits  ·  ik_llama.cpp only").arg(formatName(format), bits)
        : QObject::tr("%1  ·  %2 bits").arg(formatName(format), bits);
}

void fillWithFormats(QComboBox& box, const QString& none, plan::Container container)
{
    box.clear();
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(static_cast<int>(none.size())); // its labels must not decide the panel's width
    box.addItem(none, -1);
    for (const quant::Format format : writableFormats(container))
        box.addItem(formatLabel(format), static_cast<int>(format));
}

std::optional<quant::Format> chosenFormat(const QComboBox& box)
{
    const int value = box.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<quant::Format>(value));
}

void chooseFormat(QComboBox& box, std::optional<quant::Format> format)
{
    const int value = format ? static_cast<int>(*format) : -1;
    if (box.findData(value) < 0)
        box.addItem(formatLabel(*format), value);
    box.setCurrentIndex(box.findData(value));
}

} // namespace ql::app
