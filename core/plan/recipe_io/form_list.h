// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/recipe_io/forms.h"

namespace ql::plan {

// The functions of the forms, for the list in forms.cpp; each kind in a file of its own.

bool isRecipeJson(std::string_view text);
Result<ImportedRecipe> parseRecipeJson(std::string_view text, std::string_view where, const ReadText& read);
Result<ExportedRecipe> writeRecipeJson(const Recipe& recipe);

bool isOwnCommand(std::string_view text);
Result<ImportedRecipe> parseOwnCommand(std::string_view text, std::string_view where, const ReadText& read);
Result<ExportedRecipe> writeOwnCommand(const Recipe& recipe);

bool isLlamaCommand(std::string_view text);
Result<ImportedRecipe> parseLlamaCommand(std::string_view text, std::string_view where, const ReadText& read);
Result<ExportedRecipe> writeLlamaCommand(const Recipe& recipe);

bool isIkCommand(std::string_view text);
Result<ImportedRecipe> parseIkCommand(std::string_view text, std::string_view where, const ReadText& read);
Result<ExportedRecipe> writeIkCommand(const Recipe& recipe);

bool isCustomQ(std::string_view text);
Result<ImportedRecipe> parseCustomQForm(std::string_view text, std::string_view where, const ReadText& read);
Result<ExportedRecipe> writeCustomQ(const Recipe& recipe);

bool isTensorTypes(std::string_view text);
Result<ImportedRecipe> parseTensorTypes(std::string_view text, std::string_view where, const ReadText& read);
Result<ExportedRecipe> writeTensorTypes(const Recipe& recipe);

} // namespace ql::plan
