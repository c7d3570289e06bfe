// SPDX-License-Identifier: Apache-2.0
#include "core/job/checksum.h"

#include <new>

#include <fmt/format.h>
#include <xxhash.h>

namespace ql::job {

namespace {

/// The library's own type behind our opaque one.
XXH3_state_t* xxh(void* state)
{
    return static_cast<XXH3_state_t*>(state);
}

} // namespace

std::string Digest::hex() const
{
    return fmt::format("{:016x}{:016x}", high, low);
}

void Checksum::Free::operator()(State* state) const
{
    XXH3_freeState(xxh(state));
}

Checksum::Checksum()
    : m_state(reinterpret_cast<State*>(XXH3_createState()))
{
    if (!m_state)
        throw std::bad_alloc();
    XXH3_128bits_reset(xxh(m_state.get()));
}

void Checksum::add(std::span<const std::byte> bytes)
{
    XXH3_128bits_update(xxh(m_state.get()), bytes.data(), bytes.size());
}

Digest Checksum::digest() const
{
    const XXH128_hash_t hash = XXH3_128bits_digest(xxh(m_state.get()));
    return {hash.high64, hash.low64};
}

} // namespace ql::job
