// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/arch/model.h"
#include "core/plan/recipe.h"
#include "core/tokenizer/doctor.h"

namespace ql::app {

/// One text in two readings, side by side. The one is called source: the truth that the other is measured by.
struct TokenCheck {
    using Shown = std::function<std::string(tokenizer::TokenId)>;

    tokenizer::Doctor::Finding finding{};
    Shown shownSource{}, shownFile{}; ///< a token for people; thread-safe
};

/// What tokenises texts the way the source does and the way the output will. Immutable; thread-safe.
class TokenChecker {
public:
    enum class Truth {
        Rules, ///< the tokenizer files of a Hugging Face folder
        OpenFile, ///< what the open GGUF file says, without the edits of the recipe
        None, ///< the open file says nothing that can be used, so the output is compared with itself
    };

    /// `folder` has the tokenizer files of the source; empty: none is known. The model has the names of GGUF. Reads and
    /// sorts vocabularies, so not on the GUI thread. Errors: of tokenizer::Doctor and tokenizer::TextTokenizer.
    static Result<TokenChecker> create(const arch::Model& model, const plan::Recipe& recipe, const std::string& folder);

    TokenCheck check(const std::string& text) const { return m_check(text); }
    Truth truth() const { return m_truth; }
    const tokenizer::TokenizerFacts& facts() const { return m_facts; } ///< of what will be written

private:
    Truth m_truth = Truth::Rules;
    tokenizer::TokenizerFacts m_facts{};
    std::function<TokenCheck(const std::string&)> m_check{};
};

/// The recipe's value for tokenizer.ggml.pre: the answer where the model asks, else an edit of the metadata. Empty
/// where it says nothing.
std::string chosenPreTokenizer(const arch::Model& model, const plan::Recipe& recipe);
/// An empty name takes the choice back.
void choosePreTokenizer(const arch::Model& model, const std::string& name, plan::Recipe& recipe);

} // namespace ql::app
