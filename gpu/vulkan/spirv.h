// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ql::gpu::spirv {

// Numbers of the SPIR-V specification, sections 3.7, 3.20, 3.31 and 3.42.
enum : std::uint32_t {
    kMagic = 0x07230203,
    kOpExtension = 10,
    kOpCapability = 17,
    kOpTypeInt = 21,
    kOpTypeFloat = 22,
    kOpTypeVector = 23,
    kOpTypeStruct = 30,
    kOpTypePointer = 32,
    kOpConstantTrue = 41,
    kOpConstantFalse = 42,
    kOpConstant = 43,
    kOpVariable = 59,
    kOpDecorate = 71,
    kOpMemberDecorate = 72,
    kSpecId = 1,
    kNonWritable = 24,
    kNonReadable = 25,
    kBinding = 33,
    kDescriptorSet = 34,
    kOffset = 35,
    kPushConstant = 9,
    kStorageBuffer = 12,
    kUniformConstant = 0,
    kUniform = 2,
};

// Those of SPV_NV_cooperative_matrix and SPV_KHR_cooperative_matrix.
enum : std::uint32_t {
    kCooperativeNv = 5357,
    kTypeNv = 5358,
    kLoadNv = 5359,
    kStoreNv = 5360,
    kMulAddNv = 5361,
    kLengthNv = 5362,
    kCooperativeKhr = 6022,
    kTypeKhr = 4456,
    kLoadKhr = 4457,
    kStoreKhr = 4458,
    kMulAddKhr = 4459,
    kLengthKhr = 4460,
};

} // namespace ql::gpu::spirv
