// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/arch/carried.h"
#include "core/base/result.h"
#include "core/checkpoint/weights.h"
#include "core/container/gguf/value.h"
#include "core/io/file.h"
#include "core/tokenizer/pre_question.h"

namespace ql::arch {

/// How the type of a target tensor is found.
enum class Storage {
    FollowType, ///< the recipe decides
    F32, ///< always F32: one dimension, norms, biases, routers ... (format facts, storage type rules)
    F16, ///< always F16: the runtime transposes it, which it does with plain numbers only
    Convolution, ///< F16 with the preset F16, else F32: the runtime convolves with these only
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
struct ServedRounding;

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
    std::shared_ptr<const ServedRounding> inputs{}; ///< null where nothing is rounded
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

/// Whose names the tensors of a model have, and so which container they are for.
enum class Naming { Gguf, HuggingFace };

/// What is known of the inputs of a module, in the form in which it was given.
struct InputScale {
    enum class Form {
        Largest, ///< the largest magnitude itself
        Fp8, ///< divided by 448
        Fp4, ///< divided by 6 * 448
        Fp4Inverse, ///< 6 * 448 divided by it
    };
    Form form = Form::Largest;
    float value = 0;

    /// In another form; the very number where it is the same.
    float as(Form wanted) const;
};

/// Reads the scale of the inputs of a module, of which the checkpoint has one number. Nothing where it is none that is
/// above zero. `isFp4`: its weight has 4 bits.
Result<std::optional<InputScale>> readInputScale(const checkpoint::Checkpoint& checkpoint,
                                                 const checkpoint::Tensor& tensor, bool isFp4);

/// What the inputs of a target's matrix are rounded to where its checkpoint is served. Of several sources that run as
/// one, as experts do, the first says what, and the largest scale counts.
struct ServedRounding {
    checkpoint::CheckpointPtr checkpoint{};
    checkpoint::ServedInputs inputs{};
    std::vector<const checkpoint::Tensor*> scales{}; ///< empty: none, though inputs.isStatic may ask for them

    /// The scale that inputs are divided by, before they become E4M3 or NVFP4; nothing where each token has its own.
    Result<std::optional<float>> scale() const;
};

/// A file beside the weights that goes with the model wherever it goes: tokenizer, chat template, licence.
struct SideFile {
    std::string name{}; ///< bare
    std::string path{};
    std::uint64_t bytes = 0;
};

/// A checkpoint as a model: what it would be called and contain in a GGUF file, or in safetensors.
struct Model {
    Naming naming = Naming::Gguf;
    Carried carried{}; ///< under GGUF names: what of the checkpoint is here
    bool hasVision = false; ///< the checkpoint has a vision part that can be carried over, here or in a file of its own
    std::uint64_t mtpLayers = 0; ///< layers that predict further tokens and have a place in GGUF, carried or not
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
    /// The way the source splits text is none that llama.cpp has: a recipe has to say which one to write.
    std::optional<tokenizer::PreQuestion> preQuestion{};
    /// Under Hugging Face names only: what the source says of the inputs of modules, and its other files.
    std::map<std::string, InputScale, std::less<>> inputs{};
    std::vector<SideFile> sideFiles{};
    /// For a source tensor name: the target's index, for views that list the source. -1 when none.
    std::ptrdiff_t targetOf(const std::string& sourceName) const;

    /// Brings the tensors into their order and makes the index of targetOf(); called once they are all there.
    void arrange();
    std::unordered_map<std::string, std::ptrdiff_t> bySource{};
};

using ModelPtr = std::shared_ptr<const Model>;

/// A model with its weights, and nothing else known of it. Errors: those of checkpoint::resolveWeights().
Result<std::shared_ptr<Model>> beginModel(checkpoint::CheckpointPtr checkpoint, io::Disk& disk);

/// Where the architecture files (resources/architectures/*.json) are found, in this order: the environment variable
/// QUANTLOOM_RESOURCES, beside the executable (../share/quantloom), the source tree the program was built from.
std::string resourceFolder();

/// Interprets a checkpoint. GGUF: names and metadata as they are, without MTP layers where these are not wanted.
/// Hugging Face: by the architecture file of the part that is wanted.
/// `disk` is where the tokenizer files of the checkpoint's folder and the resources are read from.
/// Errors: Unsupported with the architecture's name and what is supported; BadInput for a missing or misshapen tensor,
/// and for a vision part that is not there.
Result<ModelPtr> interpret(checkpoint::CheckpointPtr checkpoint, io::Disk& disk = io::systemDisk(),
                           const Carried& carried = {});

} // namespace ql::arch
