// SPDX-License-Identifier: Apache-2.0
// Weights as floats, 32 neighbours at a time, bit for bit what the codecs in core/quant/codec give. The format is chosen
// by a definition on the command line of the compiler (QL_Q4_0 ...; CMakeLists.txt has the list). Each family is a file
// that says how its blocks lie on the device, and defines
//     void prepareDecode()                               once for each invocation, before anything is decoded
//     void decode32(uint block, uint part, out vec4 v[8])  values 32 * part ... of a block
// A block begins at word QL_WORDS_PER_BLOCK * block of `words`. Where the bytes of a block are no multiple of four, its
// scale (`split` in weight_format.cpp) lies apart in `scales`, so that everything else is aligned.
// Words are loaded four or two at a time where a block has a multiple of that: a load costs the same, whatever it loads.
// With QL_COMPUTED no value is looked up in shared memory, which devices computed by the processor are slow at.
layout(std430, binding = QL_FIRST_BINDING) readonly buffer Words { uint words[]; };
layout(std430, binding = QL_FIRST_BINDING) readonly buffer WordsByTwo { uvec2 words2[]; };
layout(std430, binding = QL_FIRST_BINDING) readonly buffer WordsByFour { uvec4 words4[]; };

#include "gpu/shaders/decode/words.glsl"
#include "gpu/shaders/decode/split.glsl"
#include "gpu/shaders/decode/plain.glsl"
#include "gpu/shaders/decode/float8.glsl"
#include "gpu/shaders/decode/float4.glsl"
#include "gpu/shaders/decode/legacy.glsl"
#include "gpu/shaders/decode/k_quants.glsl"
#include "gpu/shaders/decode/k_symmetric.glsl"
#include "gpu/shaders/decode/few_levels.glsl"
#include "gpu/shaders/decode/iq4.glsl"
#include "gpu/shaders/decode/iq2.glsl"
#include "gpu/shaders/decode/iq3.glsl"
#include "gpu/shaders/decode/iq1.glsl"

#ifndef QL_PREPARES
void prepareDecode() { }
#endif
