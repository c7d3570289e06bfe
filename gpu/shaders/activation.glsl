// SPDX-License-Identifier: Apache-2.0
// What core/graph/graph.h calls an activation; `activation` is a constant of the pipeline.
const uint kSilu = 0, kGelu = 1;

float activated(float value)
{
    if (activation == kSilu)
        return value / (1.0 + exp(-value));
    const float inner = 0.79788456080286535588 * value * (1.0 + 0.044715 * value * value);
    // tanh by a fraction that does not overflow, whatever the device makes of tanh of large numbers
    const float t = 1.0 - 2.0 / (exp(2.0 * inner) + 1.0);
    return 0.5 * value * (1.0 + t);
}
