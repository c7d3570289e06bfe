// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/format_choice.h"

#include <algorithm>

#include <QLocale>

namespace ql::app {

const std::vector<quant::Format>& writableFormats()
{
    static const std::vector<quant::Format> formats = [] {
        std::vector<quant::Format> found;
        for (const quant::FormatInfo& info : quant::formats()) {
            if (info.encode && info.ggufId && !info.runtimeOnly)
                found.push_back(info.format);
        }
        std::stable_sort(found.begin(), found.end(), [](quant::Format a, quant::Format b) {
            const quant::FormatInfo &x = quant::info(a), &y = quant::info(b);
            return x.dialect != y.dialect ? x.dialect < y.dialect : x.bitsPerWeight() > y.bitsPerWeight();
        });
        return found;
    }();
    return formats;
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

void fillWithFormats(QComboBox& box, const QString& none)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(static_cast<int>(none.size())); // its labels must not decide the panel's width
    box.addItem(none, -1);
    for (const quant::Format format : writableFormats())
        box.addItem(formatLabel(format), static_cast<int>(format));
}

std::optional<quant::Format> chosenFormat(const QComboBox& box)
{
    const int value = box.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<quant::Format>(value));
}

void chooseFormat(QComboBox& box, std::optional<quant::Format> format)
{
    box.setCurrentIndex(box.findData(format ? static_cast<int>(*format) : -1));
}

} // namespace ql::app
