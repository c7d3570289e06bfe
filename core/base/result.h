// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace ql {

/// What a person can do about a failure. Each value maps to one exit code of the program (exitCode()).
enum class Errc {
    BadArgument, ///< the request itself is wrong: usage, an unknown type, a bad rule
    BadInput, ///< a file is damaged or breaks its format's rules
    Unsupported, ///< the input is fine, but we cannot handle it
    CannotWrite, ///< no space, no permission, the name is too long
    Cancelled, ///< the user stopped it
    NoDevice, ///< no suitable compute device
    NoMemory, ///< an allocation failed
    Failed, ///< the work itself failed: a check found a difference, a disk operation broke
};

/// 0 is success; 1 failed, 2 usage, 3 input refused, 4 output cannot be written, 5 cancelled, 6 no device.
int exitCode(Errc code) noexcept;

/// Names and patterns of strangers must not break a message into lines: their control characters become "\\x0a".
std::string onOneLine(std::string text);

/// One sentence for a person: what, where (file, tensor, key, byte offset), why, and what to do where that helps.
struct Error {
    Errc code = Errc::Failed;
    std::string message{};

    /// The same error with an outer context in front: "reading a.gguf: <message>".
    [[nodiscard]] Error in(const std::string& context) && { return Error{code, onOneLine(context) + ": " + message}; }
};

template <typename T> using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// The success value of a Status: `return ok;`.
inline const Status ok{};

inline tl::unexpected<Error> fail(Errc code, std::string message)
{
    return tl::unexpected<Error>(Error{code, onOneLine(std::move(message))});
}
inline tl::unexpected<Error> fail(Error error)
{
    return fail(error.code, std::move(error.message));
}

} // namespace ql

#define QL_JOIN2(a, b) a##b
#define QL_JOIN(a, b) QL_JOIN2(a, b)

/// QL_TRY(auto x, expression): x is the value, or the function returns the error.
#define QL_TRY(declaration, ...) QL_TRY_IMPL(QL_JOIN(qlTry, __LINE__), declaration, __VA_ARGS__)
#define QL_TRY_IMPL(temporary, declaration, ...)                                                                       \
    auto&& temporary = (__VA_ARGS__);                                                                                  \
    if (!temporary)                                                                                                    \
        return ::ql::fail(std::move(temporary).error());                                                               \
    declaration = *std::move(temporary)

/// QL_CHECK(expression): go on if the Status is a success, else return its error.
#define QL_CHECK(...)                                                                                                  \
    do {                                                                                                               \
        auto&& qlStatus = (__VA_ARGS__);                                                                               \
        if (!qlStatus)                                                                                                 \
            return ::ql::fail(std::move(qlStatus).error());                                                            \
    } while (false)
