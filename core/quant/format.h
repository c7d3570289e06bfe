// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ql::quant {

/// How the numbers of a tensor are stored. One value per row of the table in formats.cpp, in the same order.
/// `Unknown` stands for a GGUF type id that the table does not have.
enum class Format : std::uint16_t;

/// Who defines the format, and so whose readers know it.
enum class Dialect : std::uint8_t {
    Ggml, ///< mainline llama.cpp (ik_llama.cpp reads nearly all of them too)
    IkLlama, ///< ik_llama.cpp only
    Safetensors, ///< a dtype of safetensors files without a GGUF number
};

/// Encodes `rows` rows of `columns` floats. `columns` is a multiple of the block. `importance` is empty or one
/// non-negative weight per column, the same for every row. `out` holds exactly rows * rowBytes(columns) bytes.
/// Where rows are interleaved, `rowCount` is a multiple of interleavedRows. Such groups of rows are independent, so any
/// split of them over calls and threads gives the same bytes.
using EncodeRows = void (*)(const float* rows, std::size_t rowCount, std::size_t columns,
                            std::span<const float> importance, std::byte* out);

/// Decodes `rowCount` rows of `columns` floats, stored one after another (whole groups where rows are interleaved).
using DecodeRows = void (*)(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out);

/// How hard an encoder searches.
enum class Search : std::uint8_t {
    Reference, ///< gives the bytes of the program that defines the format
    Best, ///< a weighted squared error that is never above the reference's on any row; the same format
};

/// Everything the program knows about one format; the only place where it is written down.
struct FormatInfo {
    Format format;
    std::string_view name; ///< upper case, as in presets and rules: "Q4_K"
    Dialect dialect = Dialect::Ggml;
    std::optional<std::uint32_t> ggufId{}; ///< number in GGUF files; none for safetensors-only dtypes
    std::uint32_t blockValues = 1; ///< values per block
    std::uint32_t blockBytes = 0; ///< bytes per block (of one row, also where rows are interleaved)
    std::uint32_t rowHeaderBytes = 0; ///< bytes before the blocks of each row (ik_llama.cpp)
    std::uint32_t interleavedRows = 1; ///< rows stored together (ik's _R4, _R8, _R16); rows must be a multiple
    Format plain{}; ///< where rows are stored together: the format for rows of their own, of the same numbers if there
                    ///< is one (Unknown: this is it)
    bool needsImportance = false; ///< cannot be encoded without an importance matrix
    bool usesImportance = false; ///< an importance matrix changes the bytes
    bool isFloat = false; ///< plain numbers (F32, F16, BF16, F64): not quantised
    bool inSafetensors = false; ///< a dtype of safetensors files under the same name
    bool runtimeOnly = false; ///< not for weights in files (activations, or bytes beyond the rows): never written
    Format fallback{}; ///< taken when a row is not a multiple of the block, and so on from there (Unknown: none)
    EncodeRows encode = nullptr;
    EncodeRows encodeBest = nullptr; ///< Search::Best; nullptr where the reference leaves nothing to gain
    DecodeRows decode = nullptr;

    /// 8 * blockBytes / blockValues, row headers left out.
    double bitsPerWeight() const { return 8.0 * blockBytes / blockValues; }
    /// Can a row of `columns` values be stored?
    bool fits(std::uint64_t columns) const { return columns % blockValues == 0; }
};

/// All formats, in the order of Format, without Unknown.
std::span<const FormatInfo> formats();

/// The row of a known format. Not for Unknown.
const FormatInfo& info(Format format);

/// The format for rows of their own: `format` itself where they are. Not for Unknown.
Format withoutInterleaving(Format format);

/// Upper or lower case: "q4_k", "Q4_K". Nothing when there is no such format.
std::optional<Format> formatByName(std::string_view name);

/// The format with this number in GGUF files (mainline wins where the dialects clash).
std::optional<Format> formatByGgufId(std::uint32_t id);

/// The format of a safetensors dtype: "BF16", "F8_E4M3".
std::optional<Format> formatBySafetensorsDtype(std::string_view dtype);

/// Bytes of one row of `columns` values, row header included. Nothing on overflow or when it does not fit.
std::optional<std::uint64_t> rowBytes(const FormatInfo& info, std::uint64_t columns);

/// The type of a stored tensor: a known format, or a GGUF number nobody told us about.
struct StoredType {
    Format format{};
    std::uint32_t ggufId = 0; ///< the number in the file; meaningful for GGUF sources

    bool known() const;
    /// "Q4_K"; "Q4_2 (removed type 4)" for numbers that ggml gave up; else "unknown type 77".
    std::string name() const;
    bool operator==(const StoredType&) const = default;
};

} // namespace ql::quant

#include "core/quant/format_list.h"
