// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ql::test {

/// A kind of file that comes from strangers, and how this program takes it in.
struct Stranger {
    std::string_view name; ///< of its seeds, findings and fuzzer
    std::vector<std::string> (*seeds)(); ///< small sound files that between them use every part of the format
    /// The sentence with which it is refused, or nothing. Ends the process where a promise is broken: a message that is
    /// no sentence, a value outside the file.
    std::optional<std::string> (*read)(const std::string& bytes);
    /// Memory of its opener besides that for its bytes: tables of the program, regular expressions.
    std::size_t besides = std::size_t{4} << 20;
};

/// An opener may take so many times the bytes of what it reads, and Stranger::besides. (Text of JSON becomes values of
/// sixteen bytes and keys of forty.)
inline constexpr std::size_t mostTimes = 64;

/// THE list; tests/fuzz/CMakeLists.txt has the same names.
std::span<const Stranger> strangers();
/// Null for a name that is not in the list.
const Stranger* findStranger(std::string_view name);

/// Ends the process with the words unless the promise holds.
void require(bool holds, const char* promise);
/// A message for people: one line of a sensible length.
std::string checked(const std::string& message);
/// Of the program's own tables, as the environment says.
std::string resourceFolder();

std::optional<std::string> readContainer(const std::string& bytes);
std::optional<std::string> readShardIndex(const std::string& bytes);
std::optional<std::string> readImportance(const std::string& bytes);
std::optional<std::string> readRecipe(const std::string& bytes);
std::optional<std::string> readRule(const std::string& bytes);
std::optional<std::string> readJournal(const std::string& bytes);
std::optional<std::string> readReport(const std::string& bytes);
std::optional<std::string> readArchitecture(const std::string& bytes);
std::optional<std::string> readTokenizerJson(const std::string& bytes);
std::optional<std::string> readTokenizerConfig(const std::string& bytes);
std::optional<std::string> readPieces(const std::string& bytes);
std::optional<std::string> readVocabulary(const std::string& bytes);
std::optional<std::string> readConversation(const std::string& bytes);
std::optional<std::string> readConfig(const std::string& bytes);
std::optional<std::string> readModel(const std::string& bytes);
std::optional<std::string> readHeaderJournal(const std::string& bytes);

} // namespace ql::test
