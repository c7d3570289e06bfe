// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe_words.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "app/text.h"
#include "app/widgets/format_choice.h"
#include "core/plan/type_name.h"

namespace ql::app {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("RecipeWords", text);
}

QString ruleText(const plan::Rule& rule)
{
    return QStringLiteral("%1 = %2").arg(QString::fromStdString(rule.pattern),
                                         QString::fromStdString(plan::ruleTypeName(rule.type)));
}

QString typeText(const std::optional<quant::Format>& type)
{
    return type ? formatName(*type) : words(QT_TRANSLATE_NOOP("RecipeWords", "as the preset says"));
}

// "Preset: Q4_K_M → Q8_0", where they differ.
void changed(QStringList& lines, const char* what, const QString& before, const QString& after)
{
    if (before != after)
        lines += words(QT_TRANSLATE_NOOP("RecipeWords", "%1: %2 → %3")).arg(words(what), before, after);
}

// The same rule with another type, name or switch.
void ruleChanged(QStringList& lines, std::size_t place, const plan::Rule& before, const plan::Rule& after)
{
    const QString number = QString::number(place + 1);
    if (before.pattern != after.pattern || before.type != after.type)
        lines +=
            words(QT_TRANSLATE_NOOP("RecipeWords", "Rule %1: %2 → %3")).arg(number, ruleText(before), ruleText(after));
    if (before.note != after.note)
        lines += words(QT_TRANSLATE_NOOP("RecipeWords", "Rule %1 is called “%2”"))
                     .arg(number, QString::fromStdString(after.note));
    if (before.enabled != after.enabled)
        lines += (after.enabled ? words(QT_TRANSLATE_NOOP("RecipeWords", "Rule %1 is on"))
                                : words(QT_TRANSLATE_NOOP("RecipeWords", "Rule %1 is off")))
                     .arg(number);
}

void rulesChanged(QStringList& lines, const std::vector<plan::Rule>& before, const std::vector<plan::Rule>& after)
{
    if (before.size() == after.size() && !std::is_permutation(before.begin(), before.end(), after.begin())) {
        for (std::size_t i = 0; i < after.size(); ++i)
            ruleChanged(lines, i, before[i], after[i]);
        return;
    }
    // Each rule of one stack is paired with an equal one of the other; what stays over came or went.
    std::vector<bool> paired(before.size());
    std::vector<std::size_t> places;
    QStringList added;
    for (const plan::Rule& rule : after) {
        std::size_t i = 0;
        while (i < before.size() && (paired[i] || !(before[i] == rule)))
            ++i;
        if (i == before.size()) {
            added += words(QT_TRANSLATE_NOOP("RecipeWords", "New rule: %1")).arg(ruleText(rule));
            continue;
        }
        paired[i] = true;
        places.push_back(i);
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!paired[i])
            lines += words(QT_TRANSLATE_NOOP("RecipeWords", "Gone: %1")).arg(ruleText(before[i]));
    }
    lines += added;
    if (!std::is_sorted(places.begin(), places.end()))
        lines += words(QT_TRANSLATE_NOOP("RecipeWords", "The rules have another order"));
}

} // namespace

QStringList changesInWords(const plan::Recipe& before, const plan::Recipe& after)
{
    QStringList lines;
    changed(lines, QT_TRANSLATE_NOOP("RecipeWords", "Output"), text::container(before.to), text::container(after.to));
    changed(lines, QT_TRANSLATE_NOOP("RecipeWords", "Dialect"), text::dialect(before.dialect),
            text::dialect(after.dialect));
    changed(lines, QT_TRANSLATE_NOOP("RecipeWords", "Parts"), text::parts(before.parts), text::parts(after.parts));
    changed(lines, QT_TRANSLATE_NOOP("RecipeWords", "Preset"), QString::fromStdString(before.preset),
            QString::fromStdString(after.preset));
    rulesChanged(lines, before.rules, after.rules);
    const auto onOff = [](bool on) {
        return on ? words(QT_TRANSLATE_NOOP("RecipeWords", "on")) : words(QT_TRANSLATE_NOOP("RecipeWords", "off"));
    };
    changed(lines, QT_TRANSLATE_NOOP("RecipeWords", "Preset of the vision part"),
            QString::fromStdString(before.visionPreset), QString::fromStdString(after.visionPreset));
    changed(lines, QT_TRANSLATE_NOOP("RecipeWords", "MTP layers"), onOff(before.mtp), onOff(after.mtp));
    changed(lines, QT_TRANSLATE_NOOP("RecipeWords", "Pure"), onOff(before.pure), onOff(after.pure));
    changed(lines, QT_TRANSLATE_NOOP("RecipeWords", "Harder search"), onOff(before.search == quant::Search::Best),
            onOff(after.search == quant::Search::Best));
    changed(lines, QT_TRANSLATE_NOOP("RecipeWords", "Output tensor"), typeText(before.outputType),
            typeText(after.outputType));
    changed(lines, QT_TRANSLATE_NOOP("RecipeWords", "Token embedding"), typeText(before.embeddingType),
            typeText(after.embeddingType));
    std::map<std::string, std::pair<std::optional<quant::Format>, std::optional<quant::Format>>> roles;
    for (const auto& [role, type] : before.roleTypes)
        roles[role].first = type;
    for (const auto& [role, type] : after.roleTypes)
        roles[role].second = type;
    for (const auto& [role, types] : roles) {
        if (types.first != types.second)
            lines += words(QT_TRANSLATE_NOOP("RecipeWords", "%1: %2 → %3"))
                         .arg(QString::fromStdString(role), typeText(types.first), typeText(types.second));
    }
    const auto files = [](const std::vector<std::string>& list) {
        QStringList names;
        for (const std::string& file : list)
            names += QString::fromStdString(file);
        return names.isEmpty() ? words(QT_TRANSLATE_NOOP("RecipeWords", "none")) : names.join(QLatin1String(", "));
    };
    changed(lines, QT_TRANSLATE_NOOP("RecipeWords", "Importance matrix"), files(before.imatrixFiles),
            files(after.imatrixFiles));
    const auto chosen = [](const std::string& name) {
        return name.empty() ? words(QT_TRANSLATE_NOOP("RecipeWords", "not chosen")) : QString::fromStdString(name);
    };
    changed(lines, QT_TRANSLATE_NOOP("RecipeWords", "Pre-tokenizer"), chosen(before.preTokenizer),
            chosen(after.preTokenizer));
    const auto split = [](std::uint64_t bytes) {
        return bytes == 0 ? words(QT_TRANSLATE_NOOP("RecipeWords", "one file")) : text::bytes(bytes);
    };
    changed(lines, QT_TRANSLATE_NOOP("RecipeWords", "Split at"), split(before.splitBytes), split(after.splitBytes));
    const auto edits = [](const gguf::MetadataEdits& list) {
        QStringList keys;
        for (const gguf::MetadataEdit& edit : list)
            keys += QString::fromStdString(edit.kind == gguf::MetadataEdit::Kind::Rename ? edit.newKey : edit.key);
        return keys.isEmpty() ? words(QT_TRANSLATE_NOOP("RecipeWords", "none")) : keys.join(QLatin1String(", "));
    };
    if (before.metadata != after.metadata)
        lines += words(QT_TRANSLATE_NOOP("RecipeWords", "%1: %2 → %3"))
                     .arg(words(QT_TRANSLATE_NOOP("RecipeWords", "Metadata")), edits(before.metadata),
                          edits(after.metadata));
    return lines;
}

} // namespace ql::app
