// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/torture_text.h"

namespace ql::tokenizer {

const std::string_view kTortureText =
    "The quick brown fox; it's we'll THEY'VE I'D you'Re 'tis o'clock don\u2019t\n"
    " one  two   three    four\tfive\t\tsix \t seven \n \n\n \n\n\n  end   \r\n\r\n\tx\r"
    "0 1 12 123 1234 12345 123456 1234567 12345678 3.14 1,000,000 0x1F 1e-9 10\u00b2 \u00bd \u0663\u0664\u0665 "
    "\u4e00\u4e8c\n"
    "!?!?!? ... \u2026 -- \u2014 ''''\"\"\"\" ```` (a)[b]{c} <d> a/b\\c #e @f $5 50% x+y=z ~^|&*_ \u00abg\u00bb "
    "\u201ch\u201d\n"
    "def f(x):\n    return x**2  # \"quoted\"\n\tif (a&&b) { i++; }\n<div class=\"c\">&amp;</div> "
    "https://example.org/?q=1&r=2\n"
    "Gr\u00fc\u00dfe \u00c5ngstr\u00f6m na\u00efve \u00e9 e\u0301 a\u0308\u0323 \u1ec7 \ufb01 \uff21\uff22\uff11 "
    "CamelCaseWords "
    "SHOUTING mIxEd\n"
    "\u041f\u0440\u0438\u0432\u0435\u0442 \u043c\u0438\u0440 \u0395\u03bb\u03bb\u03ac\u03c2 "
    "\u0413\u0440\u0430\u0434'\u0437 "
    "\u05e9\u05c1\u05dc\u05d5\u05b9\u05dd \u0645\u0631\u062d\u0628\u064b\u0627 \u0928\u092e\u0938\u094d\u0924\u0947 "
    "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35 \u1780\u17b6\u1793\u17cb "
    "\u10d2\u10d0\u10db\u10d0\u10e0\u10ef\u10dd\u10d1\u10d0 "
    "\u12a0\u121b\u122d\u129b\n"
    "\u6211\u60f3\u5728apple\u5de5\u4f5c1314\u5929\uff5e\uff0c\u3002\u300c\u65e5\u672c\u8a9e\u3067\u3059\u300d\u30ab"
    "\u30bf\u30ab\u30ca "
    "\ud55c\uad6d\uc5b4 \uc548\ub155 \U00020000\U0001f1e9\U0001f1ea\n"
    "\U0001f680 \U0001f636\u200d\U0001f32b\ufe0f \U0001f469\U0001f3fd\u200d\U0001f4bb \u2705\U0001f999\U0001f999 "
    "\u263a\ufe0e "
    "\U0001d49c \u2211\u222b\u221e\n"
    "nbsp\u00a0thin\u2009wide\u3000zero\u200bwidth\u00adsoft\u2028line\u2060 bom\ufeff bell\x07 esc\x1b[0m del\x7f "
    "\u0085 \u000b\f end";

} // namespace ql::tokenizer
