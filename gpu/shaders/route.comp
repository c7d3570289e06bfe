#version 460
// SPDX-License-Identifier: Apache-2.0
// Lists of tokens for experts, from the experts of each token: each list in the order of the tokens, one after the
// other. One workgroup; an invocation makes whole lists, so that their order is the same on every device.
layout(local_size_x = 256) in;
layout(std430, binding = 0) writeonly buffer Ranges { uvec2 ranges[]; }; // of each expert: first entry, entries
layout(std430, binding = 1) writeonly buffer Entries { uint entries[]; }; // the token of each entry
layout(std430, binding = 2) writeonly buffer Places { uint places[]; }; // the entry of each choice
layout(std430, binding = 3) readonly buffer Chosen { uint chosen[]; };
layout(push_constant) uniform Push { uint experts, choices, used, stride; }; // stride: words from one choice to the next

shared uint counts[gl_WorkGroupSize.x];

void main()
{
    const uint me = gl_LocalInvocationIndex;
    uint next = 0; // the first entry of these experts
    for (uint begin = 0; begin < experts; begin += gl_WorkGroupSize.x) {
        const uint expert = begin + me;
        uint count = 0;
        for (uint i = 0; i < choices; ++i)
            count += chosen[i * stride] == expert ? 1 : 0;
        counts[me] = count;
        barrier();
        uint first = next;
        for (uint i = 0; i < gl_WorkGroupSize.x; ++i) {
            first += i < me ? counts[i] : 0;
            next += counts[i];
        }
        for (uint i = 0, at = first; i < choices; ++i)
            if (chosen[i * stride] == expert) {
                entries[at] = i / used;
                places[i] = at++;
            }
        if (expert < experts)
            ranges[expert] = uvec2(first, count);
        barrier();
    }
}
