// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/arch/model.h"
#include "core/io/file.h"

namespace ql::report {

/// What an output was made of, and what its source says about its own use. Empty where the source does not say.
struct Origin {
    std::string path{}; ///< of the source, as it was given
    std::string name{}, architecture{};
    std::uint64_t parameters = 0;
    std::string repository{}; ///< "owner/name" on the Hugging Face hub
    std::string license{}, licenseName{}, licenseLink{}; ///< `license` as the hub's identifiers: "apache-2.0", "other"
    std::string pipeline{}; ///< "text-generation"
    std::vector<std::string> languages{}, tags{};

    bool operator==(const Origin&) const = default;
};

/// From the metadata of a GGUF file; of a folder from its config.json and the card in its README.md. Reads at most that
/// one small file, and a file that cannot be read is like one that is not there.
Origin originOf(const arch::Model& model, io::Disk& disk);

/// Takes over what the YAML front matter of a card says. Knows what cards are made of: `key: text`, `key: [a, b]` and
/// lists of `- text`; anything else is left out.
void readCard(std::string_view card, Origin& origin);

/// "owner/name", from that itself or from its address on the hub; else empty.
std::string repositoryOf(std::string_view text);

} // namespace ql::report
