// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "gpu/weights.h"

namespace ql::gpu {

/// Where the planes of a matrix are written: 0 its blocks, 1 what lies apart from them, 2 scales of a grid. A plane may
/// be begun again, which replaces it.
class Planes {
public:
    virtual ~Planes() = default;
    /// Fills a plane of `bytes` > 0 piece by piece; pieces come in order and begin at multiples of `unit`.
    virtual Status fill(std::size_t plane, std::uint64_t bytes, const Transfer::Write& write, std::uint64_t unit) = 0;
};

/// In memory of a device.
class DevicePlanes final : public Planes {
public:
    using Allocations = std::array<Allocation, 3>;
    DevicePlanes(const Device& device, Transfer& transfer, std::string name)
        : m_device(device)
        , m_transfer(transfer)
        , m_name(std::move(name))
    {
    }
    Status fill(std::size_t plane, std::uint64_t bytes, const Transfer::Write& write, std::uint64_t unit) override;
    const Slice& slice(std::size_t plane) const { return m_allocations[plane].slice(); }
    Allocations allocations() && { return std::move(m_allocations); }

private:
    const Device& m_device;
    Transfer& m_transfer;
    std::string m_name;
    Allocations m_allocations{};
};

/// In the processor's memory.
class HostPlanes final : public Planes {
public:
    explicit HostPlanes(std::string name)
        : m_name(std::move(name))
    {
    }
    Status fill(std::size_t plane, std::uint64_t bytes, const Transfer::Write& write, std::uint64_t unit) override;
    std::vector<std::byte>& bytes(std::size_t plane) { return m_bytes[plane]; }

private:
    std::string m_name;
    std::array<std::vector<std::byte>, 3> m_bytes{};
};

/// Reads a matrix and writes its planes. Errors: those of WeightLoader::load().
Result<WeightShape> arrangeWeights(const WeightSource& source, Planes& planes);

} // namespace ql::gpu
