// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "gpu/vulkan/transfer.h"
#include "gpu/weight_format.h"

namespace ql::gpu {

/// Scales in a tensor of their own, row by row: ceil(rows / groupRows) by ceil(columns / groupColumns). 0: all rows,
/// all columns. groupColumns is a multiple of 32 otherwise.
struct ScaleGrid {
    std::vector<float> scales{};
    std::uint64_t groupRows = 0, groupColumns = 0;
};

/// A matrix to be put on a device.
struct WeightSource {
    std::string name{}; ///< for messages
    quant::Format format{};
    std::uint64_t rows = 0, columns = 0; ///< columns are the inputs of a product
    /// Fills `out` with stored rows `first` .. `first + count`; rows come in order, in whole groups where they are
    /// interleaved.
    std::function<Status(std::uint64_t first, std::uint64_t count, std::span<std::byte> out)> read{};
    ScaleGrid grid{}; ///< no scales: there is none
};

/// How a matrix lies on a device.
struct WeightShape {
    const WeightFormat* layout = nullptr;
    std::uint64_t rows = 0, columns = 0;
    std::uint32_t gridRows = 0, gridGroups = 0, gridColumns = 0; ///< groups of 32 columns; gridColumns 0: no grid

    std::uint64_t groups() const { return (columns + 31) / 32; } ///< of 32 columns, the last one filled up
};

/// A matrix on a device, in the blocks of its format.
struct Weights : WeightShape {
    Slice body{}, split{}, grid{}; ///< split and grid may be empty
    Slice book{}; ///< the code book of the format, where it has one
    std::shared_ptr<const void> memory{}; ///< keeps the slices alive; null where somebody else does

    std::uint64_t bytes() const; ///< on the device

    /// Rows that shaders can see at once, with the slices for their bindings: words, scales, code book (as far as the
    /// format has them). Parts begin at multiples of `unit` rows.
    struct Part {
        std::uint64_t firstRow, rows;
        std::vector<Slice> slices;
    };
    Result<std::vector<Part>> parts(const Device& device, std::uint64_t unit = 1) const;

    /// Rows `first` .. `first + count` as a matrix; where none can begin there, for `alignment` of the device or
    /// because of the grid, nothing.
    std::optional<Weights> rowsFrom(std::uint64_t first, std::uint64_t count, std::uint64_t alignment) const;
};

/// A matrix in the processor's memory, as it lies on a device.
struct PackedWeights : WeightShape {
    std::vector<std::byte> body{}, split{}, grid{};
};

/// What WeightLoader::load() puts on a device, without one. Errors: as there, and NoMemory.
Result<PackedWeights> packWeights(const WeightSource& source);

/// Puts matrices on a device. For one thread.
class WeightLoader {
public:
    static Result<WeightLoader> create(const Device& device);

    /// Errors: those of `read`; BadArgument where rows do not fit the format; Unsupported where it cannot be decoded;
    /// NoMemory.
    Result<Weights> load(const WeightSource& source);

    /// The code book of a format, on the device as long as this lives; empty where it has none.
    Result<Slice> book(Book book);
    Transfer& transfer() { return m_transfer; }

private:
    WeightLoader(const Device& device, Transfer transfer)
        : m_device(&device)
        , m_transfer(std::move(transfer))
    {
    }
    const Device* m_device;
    Transfer m_transfer;
    std::map<Book, std::shared_ptr<const Allocation>> m_books{};
};

} // namespace ql::gpu
