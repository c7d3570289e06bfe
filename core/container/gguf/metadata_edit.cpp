// SPDX-License-Identifier: Apache-2.0
#include "core/container/gguf/metadata_edit.h"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>

#include "core/base/in_quotes.h"
#include "core/container/gguf/metadata_rules.h"
#include "core/container/gguf/value_text.h"

namespace ql::gguf {

namespace {

auto placeOf(Metadata& metadata, std::string_view key)
{
    return std::ranges::find(metadata, key, &KeyValue::key);
}

/// Applies one edit; the sentence says why it could not be.
std::string apply(const MetadataEdit& edit, Metadata& metadata)
{
    const auto place = placeOf(metadata, edit.key);
    if (edit.kind == MetadataEdit::Kind::Set) {
        set(metadata, edit.key, edit.value);
        return {};
    }
    if (place == metadata.end())
        return fmt::format("there is no key {} to be {}", inQuotes(edit.key),
                           edit.kind == MetadataEdit::Kind::Remove ? "removed" : "renamed");
    if (edit.kind == MetadataEdit::Kind::Remove) {
        metadata.erase(place);
        return {};
    }
    if (edit.newKey != edit.key && find(metadata, edit.newKey))
        return fmt::format("key {} is not renamed: there is a key {} already", inQuotes(edit.key),
                           inQuotes(edit.newKey));
    place->key = edit.newKey;
    return {};
}

/// The name that a key had before renamings led to this one; empty when it had this one.
using OldNames = std::unordered_map<std::string, std::string>;

void follow(const MetadataEdit& edit, OldNames& oldNames)
{
    if (edit.kind == MetadataEdit::Kind::Remove)
        oldNames.erase(edit.key);
    if (edit.kind != MetadataEdit::Kind::Rename)
        return;
    const auto found = oldNames.find(edit.key);
    const std::string first = found == oldNames.end() ? edit.key : found->second;
    oldNames.erase(edit.key);
    if (first != edit.newKey)
        oldNames[edit.newKey] = first;
}

std::vector<MetadataChange> changesBetween(const Metadata& before, const Metadata& after, const OldNames& oldNames)
{
    std::unordered_map<std::string_view, const Value*> old;
    for (const KeyValue& entry : before)
        old.emplace(entry.key, &entry.value);
    std::vector<MetadataChange> changes;
    for (const KeyValue& entry : after) {
        const auto renamed = oldNames.find(entry.key);
        const std::string& oldKey = renamed == oldNames.end() ? entry.key : renamed->second;
        const auto found = old.find(oldKey);
        MetadataChange change{.key = entry.key, .after = entry.value};
        if (found != old.end()) {
            change.before = *found->second;
            if (oldKey != entry.key)
                change.oldKey = oldKey;
            old.erase(found);
        }
        if (!change.before || !change.oldKey.empty() || *change.before != *change.after)
            changes.push_back(std::move(change));
    }
    for (const KeyValue& entry : before)
        if (old.contains(entry.key))
            changes.push_back({.key = entry.key, .before = entry.value});
    return changes;
}

} // namespace

std::string_view changeName(const MetadataChange& change)
{
    if (!change.before)
        return "added";
    if (!change.after)
        return "removed";
    return change.oldKey.empty() ? "changed" : "renamed";
}

std::vector<ChangeRow> changeRows(const std::vector<MetadataChange>& changes)
{
    std::vector<ChangeRow> rows;
    for (const MetadataChange& change : changes)
        rows.push_back({.key = change.key,
                        .change = std::string(changeName(change)),
                        .oldKey = change.oldKey,
                        .type = typeName(change.after ? *change.after : *change.before),
                        .before = change.before ? shortText(*change.before) : "",
                        .after = change.after ? shortText(*change.after) : ""});
    return rows;
}

EditedMetadata editMetadata(const Metadata& before, const MetadataEdits& edits)
{
    EditedMetadata edited{.metadata = before};
    OldNames oldNames;
    for (const MetadataEdit& edit : edits) {
        std::string problem = apply(edit, edited.metadata);
        if (problem.empty())
            follow(edit, oldNames);
        else
            edited.warnings.push_back(std::move(problem));
    }
    edited.changes = changesBetween(before, edited.metadata, oldNames);
    checkEdited(before, edited);
    return edited;
}

MetadataEdits editsBetween(const Metadata& before, const Metadata& after)
{
    MetadataEdits edits;
    for (const MetadataChange& change : changesBetween(before, after, {})) {
        if (change.after)
            edits.push_back({.key = change.key, .value = *change.after});
        else
            edits.push_back({.kind = MetadataEdit::Kind::Remove, .key = change.key});
    }
    return edits;
}

} // namespace ql::gguf
