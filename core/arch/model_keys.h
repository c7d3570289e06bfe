// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/container/gguf/value.h"

namespace ql::arch {

/// The {arch}.* keys of one model, read with forbearance: a value of another type is not there. The metadata must live
/// as long.
class ModelKeys {
public:
    ModelKeys(const gguf::Metadata& metadata, std::string architecture);

    std::string full(std::string_view key) const;
    const gguf::Value* find(std::string_view key) const;

    /// Of one layer: the value itself, or its element where it differs from layer to layer.
    std::uint64_t at(std::string_view key, std::uint64_t layer, std::uint64_t otherwise) const;
    std::uint64_t number(std::string_view key, std::uint64_t otherwise = 0) const { return at(key, 0, otherwise); }
    double real(std::string_view key, double otherwise) const;
    std::string text(std::string_view key) const; ///< empty when it is not there
    /// The largest of all layers.
    std::uint64_t largest(std::string_view key, std::uint64_t layers, std::uint64_t otherwise) const;

private:
    const gguf::Metadata& m_metadata;
    std::string m_architecture{};
};

} // namespace ql::arch
