// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ql::tokenizer {

using TokenId = std::uint32_t;

/// Values of tokenizer.ggml.token_type.
enum class TokenType : std::int32_t { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };

/// What control tokens (<|endoftext|> ...) in the text mean. User-defined tokens are always found.
enum class SpecialText { IsToken, IsText };

/// The tokens that llama.cpp finds in a text before anything else is done with it: where several overlap, the longest
/// one of the whole text comes first.
class AddedTokens {
public:
    /// `text` must not be empty. `isControl`: found only where SpecialText::IsToken.
    void add(const std::string& text, TokenId id, bool isControl);
    /// White space behind the token is part of it.
    void takeSpaceAfter(TokenId id);
    /// To be called after the last add().
    void arrange();

    /// Calls onText for the stretches between that are not empty, and onToken for the tokens, in their order.
    void split(std::string_view text, SpecialText special, const std::function<void(std::string_view)>& onText,
               const std::function<void(TokenId)>& onToken) const;

private:
    struct Added {
        std::string text{};
        TokenId id = 0;
        bool isControl = false, takesSpaceAfter = false;
    };
    struct Place {
        std::size_t begin = 0;
        const Added* added = nullptr;
    };
    std::vector<Place> places(std::string_view text, SpecialText special) const;

    std::array<std::vector<Added>, 256> m_byFirst{}; ///< longest first
};

} // namespace ql::tokenizer
