// SPDX-License-Identifier: Apache-2.0
#include "core/container/lookalikes.h"

#include <algorithm>
#include <array>
#include <string>

namespace ql::container {

namespace {

using namespace std::string_view_literals;

struct Lookalike {
    std::string_view begin; ///< first bytes of such files
    std::string_view sentence;
};

constexpr std::string_view pickle =
    "is a PyTorch checkpoint (pickle), which can run code when it is loaded; convert it to "
    "safetensors first";
constexpr std::string_view legacyGgml = "is a GGML file from before GGUF (2023); convert the original model again";
constexpr std::string_view archive = "is a compressed archive; unpack it first";
constexpr std::string_view webPage =
    "is a web page, probably the answer of a download that failed; download the file again";

constexpr std::array lookalikes = {
    Lookalike{"PK\x03\x04"sv, pickle},
    Lookalike{"\x80\x02"sv, pickle},
    Lookalike{"\x80\x03"sv, pickle},
    Lookalike{"\x80\x04"sv, pickle},
    Lookalike{"lmgg"sv, legacyGgml},
    Lookalike{"fmgg"sv, legacyGgml},
    Lookalike{"tjgg"sv, legacyGgml},
    Lookalike{"algg"sv, legacyGgml},
    Lookalike{"FUGG"sv, "begins with a byte-swapped GGUF magic number; it is damaged or made for other processors"},
    Lookalike{"version https://git-lfs.github.com/spec/"sv,
              "is a Git LFS pointer, not the file itself; run \"git lfs pull\" in its folder"},
    Lookalike{"\x1f\x8b"sv, archive},
    Lookalike{"\x28\xb5\x2f\xfd"sv, archive},
    Lookalike{"\xfd\x37zXZ"sv, archive},
    Lookalike{"7z\xbc\xaf"sv, archive},
    Lookalike{"\x89HDF\r\n"sv, "is an HDF5 file; convert it to safetensors first"},
    Lookalike{"\x93NUMPY"sv, "is a NumPy array; convert it to safetensors first"},
    Lookalike{"\x7f"
              "ELF"sv,
              "is a program or library, not a model"},
};

/// Text formats may begin with white space, and HTML is written in either case.
std::string lowered(std::string_view bytes)
{
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    std::string text(bytes.substr(first, 16));
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

} // namespace

std::optional<std::string_view> lookalike(std::string_view firstBytes)
{
    if (firstBytes.empty())
        return "is empty; its download or copy has probably failed";
    for (const Lookalike& row : lookalikes)
        if (firstBytes.starts_with(row.begin))
            return row.sentence;
    if (std::all_of(firstBytes.begin(), firstBytes.end(), [](char c) { return c == '\0'; }))
        return "begins with zeros only; its download or copy has probably failed";
    const std::string text = lowered(firstBytes);
    if (text.starts_with("<!doctype") || text.starts_with("<html"))
        return webPage;
    if (text.starts_with("{") || text.starts_with("["))
        return "is JSON text, not a file of tensors; open the folder of the model instead";
    return std::nullopt;
}

} // namespace ql::container
