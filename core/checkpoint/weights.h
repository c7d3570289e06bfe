// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/coded_weight.h"
#include "core/checkpoint/served_inputs.h"

namespace ql::checkpoint {

/// A tensor as the model means it: one of the checkpoint's tensors, with the scales that belong to it.
struct Weight {
    std::string name{}; ///< "model.layers.0.mlp.up_proj.weight", also where the file says "...weight_packed"
    std::vector<std::uint64_t> shape{}; ///< of the values, row-major, outermost first
    const Tensor* tensor = nullptr; ///< that holds its numbers; owned by the checkpoint
    std::shared_ptr<const CodedWeight> coded{}; ///< null for a tensor that needs no other one
    std::vector<const Tensor*> companions{}; ///< scales, zero points: what `coded` reads besides
    ServedInputs inputs{};
    const Tensor* inputScale = nullptr; ///< one number, whose form its name and `inputs` say; null where there is none

    std::uint64_t elements() const;
    std::uint64_t columns() const; ///< length of a row: the last dimension (1 for a scalar)
    std::uint64_t bytes() const; ///< stored, companions included
    /// "FP8 E4M3, blocks of 128x128", or the type's name.
    std::string storageName() const;
    /// The type of its numbers: the tensor's own, or of a coded weight F8_E4M3, F8_E5M2, NVFP4, MXFP4, I8.
    quant::StoredType type() const;
};

/// A tensor that is needed at run time only, or not at all: scales of activations, of the KV cache.
struct UnusedTensor {
    const Tensor* tensor = nullptr;
    std::string reason{};
};

struct Weights {
    std::vector<Weight> all{}; ///< in the order of the checkpoint's tensors; each tensor is in one place only
    std::vector<UnusedTensor> unused{};
    std::vector<std::string> warnings{};
};

/// Finds out which tensors belong together, each weight by itself, from the configuration (config.json,
/// hf_quant_config.json), from names, types and shapes, and, where these leave a doubt or could lie (inverse factors,
/// order of nibbles), from the statistics of some values. Without such tensors every tensor is a weight of its own.
/// Errors: BadInput naming the tensor for a scale that is missing, misshapen or contradicts the configuration;
/// Unsupported for a method of quantisation that is not known.
Result<Weights> resolveWeights(const CheckpointPtr& checkpoint, io::Disk& disk);

} // namespace ql::checkpoint
