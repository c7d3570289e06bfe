// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <memory>
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

/// A matrix on a device, in the blocks of its format.
struct Weights {
    const WeightFormat* layout = nullptr;
    std::uint64_t rows = 0, columns = 0;
    Allocation body{}, split{}, grid{}; ///< split and grid may be empty
    std::shared_ptr<const Allocation> book{};
    std::uint32_t gridRows = 0, gridGroups = 0, gridColumns = 0; ///< groups of 32 columns; gridColumns 0: no grid

    std::uint64_t groups() const { return (columns + 31) / 32; } ///< of 32 columns, the last one filled up
    std::uint64_t bytes() const; ///< on the device

    /// Rows that shaders can see at once, with the slices for their bindings: words, scales, code book (as far as the
    /// format has them).
    struct Part {
        std::uint64_t firstRow, rows;
        std::vector<Slice> slices;
    };
    Result<std::vector<Part>> parts(const Device& device) const;
};

/// Puts matrices on a device. For one thread.
class WeightLoader {
public:
    static Result<WeightLoader> create(const Device& device);

    /// Errors: those of `read`; BadArgument where rows do not fit the format; Unsupported where it cannot be decoded;
    /// NoMemory.
    Result<Weights> load(const WeightSource& source);

    Transfer& transfer() { return m_transfer; }

private:
    WeightLoader(const Device& device, Transfer transfer)
        : m_device(&device)
        , m_transfer(std::move(transfer))
    {
    }
    using WriteRows =
        std::function<Status(std::uint64_t first, std::uint64_t count, std::byte* body, std::byte* split)>;
    Result<Weights> loadAs(const WeightSource& source, quant::Format format, const WriteRows& write);
    Result<std::shared_ptr<const Allocation>> book(Book book);

    const Device* m_device;
    Transfer m_transfer;
    std::map<Book, std::shared_ptr<const Allocation>> m_books{};
};

} // namespace ql::gpu
