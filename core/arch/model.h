// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/checkpoint/weights.h"
#include "core/container/gguf/value.h"
#include "core/io/file.h"

namespace ql::arch {

/// How the type of a target tensor is found.
enum class Storage {
    FollowType, ///< the recipe decides
    F32, ///< always F32: one dimension, norms, biases, routers ... (format facts, storage type rules)
    Keep, ///< as in the source, byte for byte
};

/// The values of a target tensor as rows of float, computed from its sources on demand: stacking of experts,
/// the row permutation of rotary q/k, slices and so on, without building the whole tensor where that can be avoided.
/// Thread-safe; each call reads from the files what it needs.
class RowSource {
public:
    virtual ~RowSource() = default;
    /// `count` rows from `first`, as float. Errors: BadInput for a source type that cannot be decoded.
    virtual Status readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const = 0;
    /// True when the target's bytes are exactly the source's bytes if the type stays the same.
    virtual bool isPlainCopy() const = 0;
    /// Raw bytes of the tensor; only when isPlainCopy().
    virtual Status readRaw(std::uint64_t begin, std::span<std::byte> out) const = 0;
    /// Extra bytes that readRows allocates per call for `count` rows (besides `out`), for the memory budget.
    virtual std::uint64_t scratchBytes(std::uint64_t count) const = 0;
};

class CodedRows;
class TensorScale;

/// One tensor of the model under the name that the GGUF container gives it.
struct TargetTensor {
    std::string name{};
    std::vector<std::uint64_t> shape{}; ///< row-major, outermost first
    int layer = -1;
    std::string role{}; ///< see checkpoint/tensor_name.h
    Storage storage = Storage::FollowType;
    quant::StoredType sourceType{}; ///< of the (first) source; F32 for generated tensors
    std::vector<std::string> sources{}; ///< source names, for the report; empty for generated tensors
    std::uint64_t sourceBytes = 0;
    std::shared_ptr<const RowSource> rows{};
    /// Its rows as codes and scales, where all its sources have them in one scheme; else null.
    std::shared_ptr<const CodedRows> coded{};
    std::string storageName{}; ///< of the (first) source: "FP8 E4M3, blocks of 128x128", "BF16"
    /// What its stored values lack, where the source has it as a tensor of its own; `rows` are with it.
    std::shared_ptr<const TensorScale> scale{};

    std::uint64_t elements() const;
    std::uint64_t columns() const;
    std::uint64_t rowCount() const;
};

struct NotCarried {
    std::string name{};
    std::string reason{};
};

/// The few numbers that the type mixes of llama-quantize depend on.
struct ModelFacts {
    std::string architecture{}; ///< general.architecture
    std::uint64_t layers = 0; ///< {arch}.block_count
    std::uint64_t heads = 0, headsKv = 0; ///< of layer 0; headsKv defaults to heads
    std::uint64_t experts = 0; ///< 0 for dense models
    std::uint64_t vocabulary = 0;
    std::uint64_t contextLength = 0;
};

/// A checkpoint as a model: what it would be called and contain in a GGUF file.
struct Model {
    checkpoint::CheckpointPtr checkpoint{};
    std::shared_ptr<const checkpoint::Weights> weights{}; ///< of the checkpoint
    ModelFacts facts{};
    /// Complete GGUF metadata (general.*, {arch}.*, tokenizer.*) except general.file_type,
    /// general.quantization_version and quantize.*, which the plan adds.
    gguf::Metadata metadata{};
    std::vector<TargetTensor>
        tensors{}; ///< in the order of llama-quantize: global ones by name, then layer by layer, each by name
    std::vector<NotCarried> notCarried{};
    std::vector<std::string> warnings{};
    /// For a source tensor name: the target's index, for views that list the source. -1 when none.
    std::ptrdiff_t targetOf(const std::string& sourceName) const;

    /// Brings the tensors into their order and makes the index of targetOf(); called once they are all there.
    void arrange();
    std::unordered_map<std::string, std::ptrdiff_t> bySource{};
};

using ModelPtr = std::shared_ptr<const Model>;

/// Where the architecture files (resources/architectures/*.json) are found, in this order: the environment variable
/// QUANTLOOM_RESOURCES, beside the executable (../share/quantloom), the source tree the program was built from.
std::string resourceFolder();

/// Interprets a checkpoint. GGUF: names and metadata as they are. Hugging Face: by the architecture file.
/// `disk` is where the tokenizer files of the checkpoint's folder and the resources are read from.
/// Errors: Unsupported with the architecture's name and what is supported; BadInput for a missing or misshapen tensor.
Result<ModelPtr> interpret(checkpoint::CheckpointPtr checkpoint, io::Disk& disk = io::systemDisk());

} // namespace ql::arch
