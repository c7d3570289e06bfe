// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace ql::job {

/// An XXH3-128 value.
struct Digest {
    std::uint64_t high = 0, low = 0;

    std::string hex() const; ///< 32 digits, the canonical (big-endian) form that xxhsum prints
    bool operator==(const Digest&) const = default;
};

/// XXH3-128 of bytes that arrive piece by piece.
class Checksum {
public:
    Checksum();
    void add(std::span<const std::byte> bytes);
    Digest digest() const;

private:
    struct State;
    struct Free {
        void operator()(State* state) const;
    };
    std::unique_ptr<State, Free> m_state;
};

} // namespace ql::job
