// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/container/gguf/value.h"

namespace ql::gguf {

/// One wish about metadata.
struct MetadataEdit {
    enum class Kind { Set, Remove, Rename };
    Kind kind = Kind::Set;
    std::string key{};
    Value value{}; ///< of Set
    std::string newKey{}; ///< of Rename
    bool operator==(const MetadataEdit&) const = default;
};
/// Applied in their order.
using MetadataEdits = std::vector<MetadataEdit>;

/// A difference between two lists of metadata. A renamed key has both `before` and `after`, and `oldKey`.
struct MetadataChange {
    std::string key{};
    std::string oldKey{};
    std::optional<Value> before{}, after{}; ///< nothing where the key is new, or gone
};
/// "added", "removed", "changed" or "renamed".
std::string_view changeName(const MetadataChange& change);

/// A change in words, for tables and reports.
struct ChangeRow {
    std::string key{};
    std::string change{}; ///< changeName()
    std::string oldKey{}; ///< of one that was renamed
    std::string type{}; ///< of the value that is there now, or was removed
    std::string before{}, after{}; ///< values on one line, long ones cut; empty where there is none
    bool operator==(const ChangeRow&) const = default;
};
std::vector<ChangeRow> changeRows(const std::vector<MetadataChange>& changes);

/// What edits make of metadata.
struct EditedMetadata {
    Metadata metadata{};
    std::vector<MetadataChange> changes{}; ///< in the order of the keys
    std::vector<std::string> warnings{}; ///< odd, but a program can load it
    std::vector<std::string> refusals{}; ///< with these no program can load the file
};

/// A changed value stays in its place, a new key comes last. What cannot be applied (a key to be removed that is not
/// there, a name that is taken) is left out with a warning.
EditedMetadata editMetadata(const Metadata& before, const MetadataEdits& edits);

/// What edits make of these metadata again, as few as possible: those that lead from `before` to `after`.
MetadataEdits editsBetween(const Metadata& before, const Metadata& after);

/// KEY=VALUE or KEY:TYPE=VALUE. Without a type that of the key in `existing`, else the one that the key is known to
/// have. Errors: BadArgument where none is known, the value is not of that type, or the key cannot be one.
Result<MetadataEdit> parseEdit(std::string_view text, const Metadata& existing = {});
/// A Set edit of a key to a text, by the same rules; the text is taken as it is.
Result<MetadataEdit> setEdit(std::string_view key, std::string_view type, std::string_view text,
                             const Metadata& existing = {});
/// KEY=NEW. Errors: BadArgument.
Result<MetadataEdit> parseRename(std::string_view text);
/// The text parseEdit() or parseRename() takes; of Remove the key.
std::string textOf(const MetadataEdit& edit);

/// [{"set": KEY, "type", "value"}, {"remove": KEY}, {"rename": KEY, "to": KEY}]; the type may be left out of a key that
/// is known. Errors: BadInput with `where` in front.
Json toJson(const MetadataEdits& edits);
Result<MetadataEdits> editsFromJson(const Json& json, const std::string& where, const Metadata& existing = {});

/// Can this be a key at all? Errors: BadArgument.
Status checkKeyName(std::string_view key);

} // namespace ql::gguf
