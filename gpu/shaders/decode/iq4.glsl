// SPDX-License-Identifier: Apache-2.0
// IQ4_NL (scale apart) and IQ4_XS (0 d and the high bits of the scales, 1 their low nibbles, then 4 words for each 32
// values): codes into 16 levels, which lie in shared memory.
#if defined(QL_IQ4_NL) || defined(QL_IQ4_XS)
// -127 -104 -83 -65  -49 -35 -22 -10  1 13 25 38  53 69 89 113, as bytes
const uint levels[4] = {0xbfad9881u, 0xf6eaddcfu, 0x26190d01u, 0x71594535u};

#ifdef QL_COMPUTED
vec4 levelsOf(uvec4 code)
{
    const bvec4 isOdd = notEqual(code & 4u, uvec4(0)), isHigh = greaterThan(code, uvec4(7));
    const uvec4 word = mix(mix(uvec4(levels[0]), uvec4(levels[1]), isOdd),
                           mix(uvec4(levels[2]), uvec4(levels[3]), isOdd), isHigh);
    return vec4(ivec4(word << 24u - 8u * (code & 3u)) >> 24);
}
#else
#define QL_PREPARES
shared float iq4Levels[16];

void prepareDecode()
{
    for (uint code = gl_LocalInvocationIndex; code < 16; code += gl_WorkGroupSize.x)
        iq4Levels[code] = float(signedByteOf(levels[code >> 2], code));
    barrier();
}

vec4 levelsOf(uvec4 code) { return vec4(iq4Levels[code.x], iq4Levels[code.y], iq4Levels[code.z], iq4Levels[code.w]); }
#endif

void decodeNibbles(uvec4 four, float scale, out vec4 v[8])
{
    [[unroll]] for (uint j = 0; j < 4; ++j) {
        v[j] = scale * levelsOf(nibblesOf(four[j], 0));
        v[4 + j] = scale * levelsOf(nibblesOf(four[j], 4));
    }
}
#endif

#if defined(QL_IQ4_NL)
#define QL_WORDS_PER_BLOCK 4
void decode32(uint block, uint part, out vec4 v[8]) { decodeNibbles(words4[block], splitHalf(block), v); }

#elif defined(QL_IQ4_XS)
#define QL_WORDS_PER_BLOCK 34
void decode32(uint block, uint part, out vec4 v[8])
{
    const uint at = 17 * block; // in twos
    const uvec2 head = words2[at];
    const uint step_ = head.y >> 4 * part & 15u | (head.x >> 16 + 2 * part & 3u) << 4;
    const uvec4 four = uvec4(words2[at + 1 + 2 * part], words2[at + 2 + 2 * part]);
    decodeNibbles(four, lowHalf(head.x) * float(int(step_) - 32), v);
}
#endif
