// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/arch/architecture.h"
#include "core/arch/coded_rows.h"
#include "core/arch/facts.h"
#include "core/arch/general_metadata.h"
#include "core/arch/model.h"
#include "core/arch/mtp_layers.h"
#include "core/arch/row_sources.h"
#include "core/arch/tensor_rules.h"
#include "core/arch/tensor_scale.h"
#include "core/checkpoint/tensor_name.h"
#include "core/tokenizer/gguf_tokenizer.h"

namespace ql::arch {

namespace {

constexpr std::uint64_t kMaxVocabulary = std::uint64_t{1} << 24; // a damaged configuration must not fill the memory

/// Weights of matrices of plain or quantised numbers may get another type; all else stays as it is.
Storage storageOf(const checkpoint::Weight& weight, const checkpoint::TensorName& name)
{
    const quant::StoredType type = weight.type();
    const bool isInteger =
        type.known() && !weight.coded && quant::info(type.format).blockValues == 1 && !quant::info(type.format).isFloat;
    const bool isMatrix = weight.columns() < weight.elements();
    return type.known() && !isInteger && isMatrix && name.suffix == "weight" ? Storage::FollowType : Storage::Keep;
}

/// Is it a file of a vision encoder?
bool isVisionFile(const gguf::Metadata& metadata)
{
    const gguf::Value* value = gguf::find(metadata, "clip.has_vision_encoder");
    return value && value->asUnsigned().value_or(0) != 0;
}

Result<ModelPtr> interpretGguf(checkpoint::CheckpointPtr checkpoint, io::Disk& disk, const Carried& carried)
{
    QL_TRY(const std::shared_ptr<Model> model, beginModel(checkpoint, disk));
    model->metadata = checkpoint->metadata();
    model->carried = carried;
    model->hasVision = isVisionFile(model->metadata);
    model->mtpLayers = mtpLayersOf(model->metadata);
    if (carried.part == ModelPart::Vision && !model->hasVision)
        return fail(Errc::BadInput,
                    fmt::format("{}: is GGUF without a vision part; start from the Hugging Face folder of the model",
                                checkpoint->path()));
    for (const char* key : {"general.file_type", "general.quantization_version"})
        gguf::erase(model->metadata, key);
    for (const checkpoint::Weight& weight : model->weights->all) {
        if (weight.name.empty())
            return fail(Errc::BadInput,
                        fmt::format("{}: one of its tensors has no name, so no program can ask for it; write the file "
                                    "anew from its source",
                                    checkpoint->path()));
        const checkpoint::TensorName name = checkpoint::parseTensorName(weight.name);
        TargetTensor target;
        target.name = weight.name;
        target.shape = weight.shape;
        target.layer = name.layer;
        target.role = name.role;
        target.storage = storageOf(weight, name);
        target.sourceType = weight.type();
        target.storageName = weight.storageName();
        target.sources = {weight.tensor->name};
        for (const checkpoint::Tensor* companion : weight.companions)
            target.sources.push_back(companion->name);
        target.sourceBytes = weight.bytes();
        const SourceTensors sources{checkpoint, model->weights, {&weight}};
        if (weight.coded)
            target.coded = CodedRows::make(sources, View(weight.shape));
        target.rows = makePlainRows(sources, target.columns(), target.rowCount());
        model->tensors.push_back(std::move(target));
    }
    applyStoredScales(model->tensors);
    if (!carried.mtp)
        leaveOutMtpLayers(*model);
    model->arrange();
    model->facts = factsOf(model->metadata, model->tensors);
    if (model->facts.architecture.empty())
        model->warnings.push_back("the file does not say its architecture (general.architecture), so the mixes of the "
                                  "presets cannot know its layers");
    return ModelPtr(model);
}

/// tokenizer.* of the folder, or what stands for it where the folder has none.
Result<gguf::Metadata> tokenizerMetadata(io::Disk& disk, Model& model, Architecture& architecture,
                                         const std::string& resources)
{
    QL_TRY(const std::uint64_t vocabulary, evaluateCount(Json{"var", "n_vocab"}, architecture.environment));
    if (vocabulary == 0 || vocabulary > kMaxVocabulary)
        return fail(Errc::BadInput, fmt::format("config.json: a vocabulary of {} tokens cannot be right", vocabulary));
    const std::string& folder = model.checkpoint->folder();
    const Json spec = architecture.spec.value("tokenizer", Json::object());
    if (tokenizer::hasTokenizer(disk, folder)) {
        QL_TRY(auto carried,
               tokenizer::ggufTokenizer(disk, folder, architecture.environment.config, spec, vocabulary, resources));
        model.preQuestion = std::move(carried.question);
        return std::move(carried.metadata);
    }
    model.warnings.push_back("the folder has no tokenizer (tokenizer.json), so the result loads, but cannot turn text "
                             "into tokens; copy the tokenizer files from where the weights came from");
    gguf::Metadata metadata;
    gguf::set(metadata, architecture.ggufName() + ".vocab_size",
              gguf::Value::u32(static_cast<std::uint32_t>(vocabulary)));
    gguf::set(metadata, "tokenizer.ggml.model", gguf::Value::string("none"));
    return metadata;
}

std::uint64_t tokenCount(const gguf::Metadata& tokenizer)
{
    const gguf::Value* tokens = gguf::find(tokenizer, "tokenizer.ggml.tokens");
    return tokens && tokens->asArray() ? tokens->asArray()->size() : 0;
}

void append(gguf::Metadata& metadata, const gguf::Metadata& more)
{
    for (const gguf::KeyValue& entry : more)
        gguf::set(metadata, entry.key, entry.value);
}

Result<ModelPtr> interpretHuggingFace(checkpoint::CheckpointPtr checkpoint, io::Disk& disk, const Carried& carried)
{
    const std::string resources = resourceFolder();
    QL_TRY(Architecture architecture,
           findArchitecture(disk, resources, checkpoint->config(), checkpoint->folder(), carried));
    QL_TRY(const gguf::Metadata parameters, hyperParameters(architecture));
    QL_CHECK(checkRuntimeLimits(parameters, architecture));

    QL_TRY(const std::shared_ptr<Model> model, beginModel(checkpoint, disk));
    model->carried = carried;
    model->hasVision = architecture.hasVision;
    if (const auto further = architecture.environment.vars.find("n_mtp");
        further != architecture.environment.vars.end())
        model->mtpLayers = further->second.is_number_unsigned() ? further->second.get<std::uint64_t>() : 0;
    model->warnings.insert(model->warnings.end(), architecture.warnings.begin(), architecture.warnings.end());
    gguf::Metadata tokenizer;
    if (carried.part == ModelPart::Text) {
        QL_TRY(tokenizer, tokenizerMetadata(disk, *model, architecture, resources));
    }
    QL_CHECK(mapTensors(*model, architecture, tokenCount(tokenizer)));

    gguf::Metadata specific;
    gguf::set(specific, "general.architecture", gguf::Value::string(architecture.ggufName()));
    append(specific, parameters);
    append(specific, tokenizer);
    model->facts = factsOf(specific, model->tensors);
    model->metadata =
        generalMetadata(disk, *model, architecture.ggufName(),
                        carried.part == ModelPart::Text ? architecture.environment.config : checkpoint->config());
    append(model->metadata, specific);
    return ModelPtr(model);
}

} // namespace

Result<ModelPtr> interpret(checkpoint::CheckpointPtr checkpoint, io::Disk& disk, const Carried& carried)
{
    const std::string path = checkpoint->path();
    switch (checkpoint->source()) {
    case checkpoint::Source::Gguf:
        return interpretGguf(std::move(checkpoint), disk, carried);
    case checkpoint::Source::Safetensors:
        return fail(Errc::Unsupported,
                    fmt::format("{}: there is no config.json beside it, so its architecture is not "
                                "known; copy config.json and the tokenizer files into its folder",
                                path));
    case checkpoint::Source::HuggingFace:
        break;
    }
    try {
        auto model = interpretHuggingFace(std::move(checkpoint), disk, carried);
        if (!model && !model.error().message.starts_with(path)) // errors of its files name them
            return fail(std::move(model).error().in(path));
        return model;
    } catch (const Json::exception& error) {
        return fail(Errc::Failed,
                    fmt::format("{}: the architecture file for this model is damaged: {}", path, error.what()));
    }
}

} // namespace ql::arch
