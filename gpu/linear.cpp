// SPDX-License-Identifier: Apache-2.0
#include "gpu/linear.h"

#include "gpu/vulkan/spread.h"
#include "gpu/weight_dispatch.h"

namespace ql::gpu {

namespace {

struct Push {
    WeightPush part;
    std::uint32_t columns, outputs, pairOffset, slots, xShare, xFirst, xStride, yFirst, yStride;
    float epsilon, factor;
};

/// Rows of x that are read, and of y that are written.
struct Counts {
    std::uint64_t x, y;
};

Status check(const LinearWork& work, const Counts& counts, std::uint64_t outputs)
{
    const Weights& weights = *work.weights;
    const std::uint64_t inputBytes = work.inputs == Inputs::F16 ? 2 : 4;
    const std::uint64_t xEnd = work.xFirst + (counts.x - 1) * work.xStride + weights.columns;
    const std::uint64_t yEnd = work.yFirst + (counts.y - 1) * work.yStride + outputs;
    if (work.x.size < xEnd * inputBytes || work.x.size % 16 || work.xFirst % 4 || work.xStride % 4
        || work.y.size < 4 * yEnd || (work.norm && work.norm->gain.size < weights.groups() * 128))
        return fail(Errc::BadArgument, "the inputs or results of a product have another size than its weights");
    return ok;
}

} // namespace

Status recordLinear(Device& device, Commands& commands, const LinearWork& work, MatVecShape shape)
{
    const Weights& weights = *work.weights;
    const bool ofExperts = work.expertUse != ExpertUse::None, isPairs = work.after == After::Pairs;
    const std::uint32_t matrixRows = ofExperts || isPairs ? work.outputs : 0;
    // For each row of y a row of x; of experts a token's slots share one, or have one each.
    const std::uint32_t slots = work.expertUse == ExpertUse::Sum ? work.slots : 1;
    const std::uint32_t xShare = work.expertUse == ExpertUse::Each ? work.slots : 1;
    const std::uint64_t xRows = std::uint64_t{work.count} * slots / xShare;
    QL_CHECK(check(work, {xRows, work.count}, matrixRows ? matrixRows : weights.rows));
    const bool hasSubgroups = device.info().has(Feature::SubgroupArithmetic);
    QL_TRY(const Shader* shader, shaderFor(weights, hasSubgroups ? "linear" : "linear_plain"));
    const std::uint32_t constants[] = {weights.gridColumns != 0,
                                       weights.layout->blockValues() / 32,
                                       shape.threads,
                                       shape.rows,
                                       work.inputs == Inputs::F16,
                                       work.norm.has_value(),
                                       static_cast<std::uint32_t>(work.after),
                                       work.bias.size != 0,
                                       static_cast<std::uint32_t>(work.expertUse),
                                       static_cast<std::uint32_t>(work.activation)};
    QL_TRY(const Kernel* kernel, device.kernel(*shader, constants));
    QL_TRY(const std::vector<Weights::Part> parts, weights.parts(device, ofExperts ? matrixRows : 1));
    if (isPairs && parts.size() > 1)
        return fail(Errc::BadArgument, "pairs of rows that no shader sees at once");
    const Slice none = weights.body.part(0, 16); // where the shader never looks
    const auto orNone = [&](const Slice& slice) { return slice.size ? slice : none; };
    for (const Weights::Part& part : parts) {
        const std::uint32_t outputs = matrixRows ? matrixRows : static_cast<std::uint32_t>(part.rows);
        const Push push{weightPush(weights, part),
                        static_cast<std::uint32_t>(weights.columns),
                        outputs,
                        work.pairOffset,
                        slots,
                        xShare,
                        work.xFirst,
                        work.xStride,
                        work.yFirst,
                        work.yStride,
                        work.norm ? work.norm->epsilon : 0,
                        work.factor};
        Groups groups = spread((outputs + shape.rows - 1) / shape.rows);
        groups.z = work.count;
        QL_CHECK(dispatchOn(commands, *kernel,
                            {work.y, work.x, gridOf(weights), work.norm ? work.norm->gain : none, orNone(work.bias),
                             orNone(work.chosen)},
                            part, push, groups));
    }
    return ok;
}

} // namespace ql::gpu
