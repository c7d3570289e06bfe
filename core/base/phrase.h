// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Marks a text of core that the studio shows in the user's language, so that the collector of texts finds it (see
/// tests/app/translations.py). Here it stays English.
#define QL_PHRASE(context, text) text
