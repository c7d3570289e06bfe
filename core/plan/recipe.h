// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/container/gguf/metadata_edit.h"
#include "core/plan/served_type.h"
#include "core/quant/format.h"

namespace ql::plan {

/// One entry of the rule stack: tensors whose target name the pattern finds get the type. First match wins.
struct Rule {
    std::string pattern{}; ///< PCRE2, searched in the tensor's name as the target container calls it; case-sensitive
    std::optional<quant::Format> type{}; ///< nothing means "keep": the source's own type, byte for byte
    bool enabled = true;
    std::string note{};
    bool operator==(const Rule&) const = default;
};

/// What the output is.
enum class Container {
    Gguf, ///< for llama.cpp and its kin
    Safetensors, ///< a Hugging Face folder, for engines such as vLLM
};

/// What becomes GGUF of a model that sees: llama.cpp reads the vision part from a second file ("mmproj").
enum class Parts {
    Text,
    Vision,
    All, ///< both; the plan is of the text, and parts.h says what is beside it
};

/// "gguf" or "safetensors".
std::string_view containerName(Container container);
/// Errors: BadArgument.
Result<Container> parseContainer(std::string_view name);

/// What the user wants. Small, editable, saved as JSON; never contains results.
struct Recipe {
    Container to = Container::Gguf;
    ServingDialect dialect = ServingDialect::CompressedTensors; ///< of safetensors
    Parts parts = Parts::Text; ///< of GGUF; safetensors hold all parts
    bool mtp =
        true; ///< of GGUF: with the layers that predict further tokens, where the architecture has a place for them
    std::string preset = "Q4_K_M"; ///< a name of presets.h; for safetensors of serving_presets.h
    std::string visionPreset = "F16"; ///< with Parts::All, of the file of the vision part
    std::vector<Rule> rules{};
    bool pure = false; ///< the preset's base type everywhere instead of its mix
    std::optional<quant::Format> outputType{}; ///< for output.weight (and token_embd when tied)
    std::optional<quant::Format> embeddingType{}; ///< for token_embd, per_layer_token_embd
    std::map<std::string, quant::Format> roleTypes{}; ///< role ("attn_v") -> type
    std::vector<std::string> imatrixFiles{};
    quant::Search search = quant::Search::Reference; ///< Best: smaller errors in the same formats, and much more time
    /// Of tokenizer.ggml.pre, for a model whose own llama.cpp does not have; empty: not chosen.
    std::string preTokenizer{};
    /// Tensor bytes per file, as llama-gguf-split counts them. 0: one file; of safetensors about 5 GB.
    std::uint64_t splitBytes = 0;
    gguf::MetadataEdits metadata{}; ///< of a GGUF file, after all that the plan writes itself
    /// Bytes of space in the (first) GGUF file's header, so that metadata can grow later without the file being
    /// written again.
    std::uint64_t reservedBytes = 0;
    bool operator==(const Recipe&) const = default;
};

/// "regex=TYPE" or "regex=keep". Errors: BadArgument (no '=', unknown type with the nearest names, bad pattern).
Result<Rule> parseRule(std::string_view text);

/// "fast" or "best", as the command line and recipes call them.
std::string_view searchName(quant::Search search);
/// Errors: BadArgument.
Result<quant::Search> parseSearch(std::string_view name);

/// Is there a preset of this name for the container? Errors: BadArgument with the nearest of this container.
Status checkPreset(Container container, std::string_view name);

/// Stable JSON, {"quantloom_recipe": 1, ...}. Errors name the field.
Json toJson(const Recipe& recipe);
Result<Recipe> recipeFromJson(const Json& json, std::string_view where);

} // namespace ql::plan
