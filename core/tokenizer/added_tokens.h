// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ql::tokenizer {

using TokenId = std::uint32_t;

/// Values of tokenizer.ggml.token_type.
enum class TokenType : std::int32_t { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };

/// What control tokens (<|endoftext|> ...) in the text mean. User-defined tokens are always found.
enum class SpecialText { IsToken, IsText };

/// The tokens that are found in a text before anything else is done with it.
class AddedTokens {
public:
    /// `text` must not be empty. `isControl`: found only where SpecialText::IsToken.
    void add(const std::string& text, TokenId id, bool isControl);
    /// To be called after the last add().
    void arrange();

    /// Calls onText for the stretches between, empty ones included, and onToken for the tokens, in their order.
    void split(std::string_view text, SpecialText special, const std::function<void(std::string_view)>& onText,
               const std::function<void(TokenId)>& onToken) const;

private:
    struct Added {
        std::string text{};
        TokenId id = 0;
        bool isControl = false;
    };

    const Added* at(std::string_view text, SpecialText special) const;

    std::array<std::vector<Added>, 256> m_byFirst{}; ///< longest first
};

} // namespace ql::tokenizer
