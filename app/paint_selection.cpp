// SPDX-License-Identifier: GPL-3.0-or-later
// Painting as the user sees it: names, keys, the history.
#include <algorithm>
#include <map>
#include <set>

#include <QStringList>

#include "app/models/tensor_grid.h"
#include "app/paint.h"
#include "app/strokes.h"
#include "app/studio.h"
#include "core/plan/presets.h"
#include "core/plan/serving_presets.h"

namespace ql::app {

namespace {

/// "3-10, 12".
QString ranges(const std::set<int>& numbers)
{
    QStringList parts;
    for (auto begin = numbers.begin(); begin != numbers.end();) {
        auto last = begin, next = std::next(begin);
        while (next != numbers.end() && *next == *last + 1)
            last = next++;
        parts += begin == last ? QString::number(*begin) : QStringLiteral("%1-%2").arg(*begin).arg(*last);
        begin = next;
    }
    constexpr int most = 6;
    if (parts.size() > most)
        parts = parts.mid(0, most) << QStringLiteral("…");
    return parts.join(QStringLiteral(", "));
}

QChar digitFor(quant::Format format)
{
    const quant::FormatInfo& info = quant::info(format);
    if (info.isFloat)
        return u'9'; // 16 bits have no digit
    return QChar(u'0' + static_cast<char16_t>(std::clamp(info.bitsPerWeight(), 1.0, 8.5)));
}

void add(std::vector<PaintType>& types, quant::Format format, bool digits)
{
    const auto has = [&](auto test) { return std::ranges::any_of(types, test); };
    if (format == quant::Format::Unknown || has([&](const PaintType& type) { return type.format == format; }))
        return;
    const auto isFree = [&](QChar key) { return !has([&](const PaintType& type) { return type.key == key; }); };
    if (const QChar digit = digitFor(format); digits && isFree(digit)) {
        types.push_back({format, digit});
        return;
    }
    for (const QChar letter : QStringLiteral("ASDFG")) {
        if (isFree(letter)) {
            types.push_back({format, letter});
            return;
        }
    }
}

} // namespace

QString nameOfTensors(const arch::Model& model, const std::vector<int>& tensors)
{
    QStringList roles;
    std::set<int> layers, all, experts;
    for (const arch::TargetTensor& tensor : model.tensors)
        all.insert(tensor.layer);
    for (const int index : tensors) {
        const TensorPlace place = placeOf(model.tensors[static_cast<std::size_t>(index)]);
        const QString role = QString::fromStdString(place.role);
        if (roles.isEmpty() || (roles.last() != role && !roles.contains(role)))
            roles += role;
        if (place.layer >= 0)
            layers.insert(place.layer);
        if (place.expert >= 0)
            experts.insert(place.expert);
    }
    constexpr int most = 4;
    QString name = roles.mid(0, most).join(QStringLiteral(", "));
    if (roles.size() > most)
        name += Studio::tr(" and %Ln more", nullptr, static_cast<int>(roles.size()) - most);
    all.erase(-1);
    if (layers.size() == 1)
        name += Studio::tr(", layer %1").arg(*layers.begin());
    else if (layers.size() > 1)
        name += layers == all ? Studio::tr(", all layers") : Studio::tr(", layers %1").arg(ranges(layers));
    if (experts.size() == 1)
        name += Studio::tr(", expert %1").arg(*experts.begin());
    return name;
}

namespace {

void addStroke(Studio& studio, bool takesBack, std::optional<quant::Format> type)
{
    if (!studio.model() || studio.selection().empty())
        emit studio.noticed(Studio::tr("Choose tensors first: in the layer map, the size map or the table."));
    else
        studio.strokes().add({studio.selection().tensors(), takesBack, type});
}

} // namespace

void paintSelection(Studio& studio, std::optional<quant::Format> type)
{
    addStroke(studio, false, type);
}

void unpaintSelection(Studio& studio)
{
    addStroke(studio, true, {});
}

std::vector<PaintType> paintTypes(const plan::Recipe& recipe)
{
    using quant::Format;
    std::vector<PaintType> types;
    if (recipe.to == plan::Container::Gguf) {
        for (const Format format : {Format::IQ1_M, Format::Q2_K, Format::Q3_K, Format::Q4_K, Format::Q5_K, Format::Q6_K,
                                    Format::Q8_0, Format::BF16})
            add(types, format, true);
        if (const plan::Preset* preset = plan::findPreset(recipe.preset))
            add(types, preset->base, false);
    } else {
        for (const char* name : {"NVFP4", "MXFP4", "FP8_DYNAMIC", "FP8_BLOCK", "BF16"}) {
            if (const auto format = quant::formatByName(name))
                add(types, *format, true);
        }
        if (const plan::ServingPreset* preset = plan::findServingPreset(recipe.preset))
            add(types, preset->base, false);
    }
    // The oldest rule is the last: a new one must not take over the key of another.
    for (auto rule = recipe.rules.rbegin(); rule != recipe.rules.rend(); ++rule) {
        if (rule->type)
            add(types, *rule->type, false);
    }
    return types;
}

} // namespace ql::app
