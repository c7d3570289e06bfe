#version 460
// SPDX-License-Identifier: Apache-2.0
// Sums of products of halves by cooperative matrices: the left ones by rows, the right ones by columns.
#pragma use_vulkan_memory_model
#extension GL_KHR_memory_scope_semantics : require
#extension GL_NV_cooperative_matrix : require
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : require
layout(local_size_x = 32) in;
#ifdef QL_ONE_TYPE
const uint m = 16, k = 16, kToo = 16, n = 16, mToo = 16, nToo = 16;
#else
layout(constant_id = 0) const uint m = 16;
layout(constant_id = 1) const uint k = 16;
layout(constant_id = 2) const uint kToo = 16;
layout(constant_id = 3) const uint n = 16;
layout(constant_id = 4) const uint mToo = 16;
layout(constant_id = 5) const uint nToo = 16;
#endif
layout(std430, binding = 0) writeonly buffer Sums { float sums[]; };
shared float16_t left[16 * 24], right[16 * 40];

void main()
{
    for (uint i = gl_LocalInvocationIndex; i < 16 * 24; i += 32)
        left[i] = right[i] = float16_t(i);
    barrier();
    fcoopmatNV<16, gl_ScopeSubgroup, m, k> a;
    fcoopmatNV<16, gl_ScopeSubgroup, kToo, n> b;
    coopMatLoadNV(a, left, 0, 24, false);
    coopMatLoadNV(b, right, 0, 40, true);
    fcoopmatNV<32, gl_ScopeSubgroup, mToo, nToo> c = fcoopmatNV<32, gl_ScopeSubgroup, mToo, nToo>(0.0);
    c = coopMatMulAddNV(a, b, c);
    coopMatStoreNV(c, sums, 0, 48, true);
}
