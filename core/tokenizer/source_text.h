// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <unicode/unistr.h>

namespace ql::tokenizer {

using SourceText = icu::UnicodeString;

inline SourceText fromUtf8(const std::string& text)
{
    return SourceText::fromUTF8(text);
}
inline std::string toUtf8(const SourceText& text)
{
    std::string result;
    return text.toUTF8String(result);
}

} // namespace ql::tokenizer
