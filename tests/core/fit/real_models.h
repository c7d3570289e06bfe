// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>

#include "core/arch/model.h"

namespace ql::fit {

constexpr std::uint64_t GiB = std::uint64_t{1} << 30;

/// Published models by their metadata and tensors alone, 16 bits per weight; nobody reads their values.
std::shared_ptr<arch::Model> llama3_8B();
std::shared_ptr<arch::Model> qwen3_30B_A3B();
std::shared_ptr<arch::Model> deepSeekV3();
std::shared_ptr<arch::Model> gptOss20B();

/// Made-up small ones of 26 layers and windows of 512 tokens, for patterns of windows that llama.cpp has in its
/// program.
std::shared_ptr<arch::Model> smallGemma2();
std::shared_ptr<arch::Model> smallGemma3();
std::shared_ptr<arch::Model> smallCohere2();
std::shared_ptr<arch::Model> smallOlmo2();

} // namespace ql::fit
