// SPDX-License-Identifier: GPL-3.0-or-later
// Painting as the user sees it: names, keys, the history.
#include <algorithm>
#include <map>
#include <set>

#include <QStringList>

#include "app/models/tensor_grid.h"
#include "app/paint.h"
#include "app/studio.h"
#include "app/widgets/format_choice.h"
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

void change(Studio& studio, const Painted& painted, const QString& text)
{
    studio.edit(text, [&](plan::Recipe& recipe) { recipe = painted.recipe; });
}

/// The mixes of presets count the tensors that no rule takes, so that painting some moves others. Says so when the plan
/// is there; `lead` is a sentence to go before.
void tellOfOthers(Studio& studio, const Planner::PlanPtr& before, const std::vector<int>& painted, const QString& lead)
{
    auto* const once = new QObject(&studio);
    const auto look = [&studio, before, painted, lead, once, recipe = studio.recipe()] {
        const Planner::PlanPtr now = studio.planner().plan();
        if (studio.planner().busy() || !now)
            return;
        once->deleteLater();
        if (now->source != before->source || !(studio.recipe() == recipe))
            return;
        std::vector<int> others;
        for (const plan::Step& step : now->steps) {
            const plan::Step* const was = before->stepOf(step.tensor);
            const int tensor = static_cast<int>(step.tensor);
            const bool isScale = step.tensor >= now->source->tensors.size();
            if (was && !isScale && !(was->planned == step.planned) && !std::ranges::binary_search(painted, tensor))
                others.push_back(tensor);
        }
        if (others.empty())
            return;
        const QString sentence =
            Studio::tr(
                "The preset counts the tensors that no rule takes, so %n other tensor(s) changed, too: %1. Paint "
                "them to have them otherwise.",
                nullptr, static_cast<int>(others.size()))
                .arg(nameOfTensors(*now->source, others));
        emit studio.noticed(lead.isEmpty() ? sentence : lead + QLatin1Char(' ') + sentence);
    };
    QObject::connect(&studio, &Studio::planChanged, once, look, Qt::QueuedConnection);
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
        name += Studio::tr(" and %n more", nullptr, static_cast<int>(roles.size()) - most);
    all.erase(-1);
    if (layers.size() == 1)
        name += Studio::tr(", layer %1").arg(*layers.begin());
    else if (layers.size() > 1)
        name += layers == all ? Studio::tr(", all layers") : Studio::tr(", layers %1").arg(ranges(layers));
    if (experts.size() == 1)
        name += Studio::tr(", expert %1").arg(*experts.begin());
    return name;
}

void paintSelection(Studio& studio, std::optional<quant::Format> type)
{
    if (!studio.model() || studio.selection().empty()) {
        emit studio.noticed(Studio::tr("Choose tensors first: in the layer map, the size map or the table."));
        return;
    }
    const Painted painted = paintTensors(*studio.model(), studio.recipe(), studio.selection().tensors(), type);
    QString skipped;
    if (painted.skipped > 0)
        skipped = Studio::tr("%n tensor(s) that are never quantised (norms, routers …) were left as they are; choose "
                             "them alone to change them.",
                             nullptr, painted.skipped);
    const QString text = type ? Studio::tr("Paint %1 as %2").arg(painted.what, formatName(*type))
                              : Studio::tr("Keep %1 as in the source").arg(painted.what);
    const Planner::PlanPtr before = studio.planner().plan();
    const bool comparable = !studio.planner().busy() && before && before->source == studio.model();
    if (!(painted.recipe == studio.recipe())) {
        change(studio, painted, text);
        if (comparable)
            tellOfOthers(studio, before, studio.selection().tensors(), skipped);
    }
    if (!skipped.isEmpty())
        emit studio.noticed(skipped);
}

void unpaintSelection(Studio& studio)
{
    if (!studio.model() || studio.selection().empty()) {
        emit studio.noticed(Studio::tr("Choose tensors first: in the layer map, the size map or the table."));
        return;
    }
    const Painted painted = unpaintTensors(*studio.model(), studio.recipe(), studio.selection().tensors());
    if (painted.recipe == studio.recipe())
        emit studio.noticed(Studio::tr("No rule is about these tensors: they are as the preset says."));
    change(studio, painted, Studio::tr("%1 as the preset says").arg(painted.what));
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
