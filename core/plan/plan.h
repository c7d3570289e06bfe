// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/container/imatrix/imatrix.h"
#include "core/plan/recipe.h"
#include "core/quant/format.h"

namespace ql::plan {

class Coding;
class Repack;

/// What happens to one tensor, exactly.
struct Step {
    std::size_t tensor = 0; ///< index into Model::tensors
    std::string asked{}; ///< what the recipe chose before any fallback: a format's name, or "keep"
    quant::StoredType planned{}; ///< what will be written
    bool copy = false; ///< byte for byte from the source
    bool rearranged = false; ///< the source's own numbers, interleaved or put back into rows: nothing is encoded
    std::uint64_t bytes = 0; ///< of the written tensor
    std::string reason{}; ///< one clause: "rule 2 (attn_v)", "mix Q4_K_M: more bits for layer 0", "one-dimensional"
    std::string fallback{}; ///< empty, or why `planned` is not `asked`: "rows of 576 are not a multiple of 256"
    std::int64_t fallbackCost = 0; ///< bytes more (or less) than `asked` would have taken at its bits per weight
    quant::Search search = quant::Search::Reference; ///< Best only where the format has a better encoder
    int rule = -1; ///< index of the rule that decided, or -1
    bool usesImportance = false;
    std::string importanceEntry{}; ///< the entry of the matrix that is used: nearly always the tensor's own name
    /// What the stored values lack: it is a tensor of its own, written too. Null for nearly all tensors.
    std::shared_ptr<const arch::TensorScale> scale{};
    /// For codes whose scales are tensors of their own: how both are made. Null for nearly all tensors.
    std::shared_ptr<const Coding> coding{};
    /// The type that the file's header gives where it is not that of `planned`: codes and powers of two are bytes
    /// there.
    quant::Format declared = quant::Format::Unknown;
    std::vector<std::uint64_t> declaredShape{}; ///< likewise, where it is not that of the tensor
    /// The source's own codes and scales in blocks of `planned`. Null where the source has none, or not for this type.
    std::shared_ptr<const Repack> repack{};
    std::string route{}; ///< empty, or what becomes of scales that lie apart from their codes
    std::uint32_t file = 0; ///< which split file
    std::uint64_t offset = 0; ///< within that file

    /// Are new numbers chosen, instead of taking over those of the source?
    bool encodes() const;
};

/// How the rules fared: for "matches nothing" and "shadowed".
struct RuleUse {
    std::uint64_t matched = 0; ///< tensors whose name the pattern finds
    std::uint64_t decided = 0; ///< of these, tensors that no earlier rule took
    std::int64_t bytesDelta = 0; ///< bytes of the decided tensors minus what they would take without this rule
};

enum class Severity { Note, Warning, Error };

struct Problem {
    Severity severity = Severity::Note;
    std::string tensor{}; ///< empty when it concerns the whole
    std::string message{};
    Errc code = Errc::BadArgument; ///< of a job that is refused because of it
    std::vector<std::string> suggestedRules{}; ///< REGEX=TYPE that, put first, would mend it
};

struct OutputFilePlan {
    std::string name{}; ///< bare file name
    std::vector<std::byte> header{}; ///< all of a file without tensors that is no copy
    std::uint64_t bytes = 0; ///< whole file
    std::vector<std::size_t> steps{}; ///< in file order
    std::string copyOf{}; ///< path of a file that goes along as it is
};

/// A recipe applied to one checkpoint: the job executes this and nothing else.
struct Plan {
    arch::ModelPtr source{}; ///< the model that was planned
    /// What is written: `source`, or a copy with more tensors behind its own, when these need scales. In safetensors
    /// a tensor of codes may also have another name than its weight.
    arch::ModelPtr model{};
    Recipe recipe{};
    std::shared_ptr<const imatrix::ImportanceMatrix> importance{}; ///< null without one
    gguf::Metadata metadata{}; ///< as written: into the first GGUF file, or into each of safetensors
    std::vector<gguf::MetadataChange> metadataChanges{}; ///< what the recipe's edits changed in them
    std::vector<Step> steps{}; ///< in the order of Model::tensors; a scale that is no longer needed has none
    std::vector<RuleUse> ruleUses{}; ///< parallel to recipe.rules
    std::vector<Problem> problems{};
    std::vector<OutputFilePlan> files{}; ///< at least one; laid out to the byte
    std::uint64_t bytes = 0; ///< sum of the files
    double bitsPerWeight = 0; ///< of all tensor data
    std::vector<std::string_view> runsOn{}; ///< the programs that load the output

    bool isFolder() const { return recipe.to == Container::Safetensors; }
    /// The step of a tensor of the model, or null where it is not written.
    const Step* stepOf(std::size_t tensor) const;
    /// True when a problem of severity Error forbids running it.
    bool blocked() const;
    /// Changes with anything that changes a byte of the output; the journal's key. 16 hex digits (XXH3).
    std::string fingerprint() const;
};

/// What the header of a file says of a step's tensor.
struct Declaration {
    const std::string& name;
    std::vector<std::uint64_t> shape{};
    quant::StoredType type{};
};
Declaration declarationOf(const Plan& plan, const Step& step);

/// Pure. `outputName` is the bare name of the (first) output file, used for split names and nothing else.
/// 1,000 tensors take milliseconds, 100,000 under a second.
/// Of safetensors it is the name of the folder, and `model` has Hugging Face names.
/// Errors: BadArgument for an unknown preset, a pattern that does not compile, or a model under the names of another
/// container. What is wrong with single tensors becomes problems.
Result<Plan> makePlan(arch::ModelPtr model, const Recipe& recipe,
                      std::shared_ptr<const imatrix::ImportanceMatrix> importance, const std::string& outputName);

} // namespace ql::plan
