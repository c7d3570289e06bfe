// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "core/arch/architecture.h"
#include "core/arch/architecture_files.h"
#include "core/arch/model.h"
#include "core/checkpoint/checkpoint.h"
#include "core/plan/plan.h"
#include "tests/core/container/file_bytes.h"
#include "tests/fuzz/folder_disk.h"
#include "tests/fuzz/strangers.h"

namespace ql::test {

namespace {

/// Weights of a llama with one layer: all zero.
std::string smallWeights()
{
    struct Weight {
        std::string_view name, shape;
        std::size_t values;
    };
    constexpr std::string_view square = "[32,32]", row = "[32]";
    constexpr std::array<Weight, 11> weights = {{
        {"model.embed_tokens.weight", "[8,32]", 256},
        {"model.norm.weight", row, 32},
        {"model.layers.0.input_layernorm.weight", row, 32},
        {"model.layers.0.post_attention_layernorm.weight", row, 32},
        {"model.layers.0.self_attn.q_proj.weight", square, 1024},
        {"model.layers.0.self_attn.k_proj.weight", square, 1024},
        {"model.layers.0.self_attn.v_proj.weight", square, 1024},
        {"model.layers.0.self_attn.o_proj.weight", square, 1024},
        {"model.layers.0.mlp.gate_proj.weight", square, 1024},
        {"model.layers.0.mlp.up_proj.weight", square, 1024},
        {"model.layers.0.mlp.down_proj.weight", square, 1024},
    }};
    std::string json;
    std::size_t end = 0;
    for (const Weight& weight : weights) {
        json += fmt::format(R"({}"{}":{{"dtype":"BF16","shape":{},"data_offsets":[{},{}]}})", json.empty() ? '{' : ',',
                            weight.name, weight.shape, end, end + 2 * weight.values);
        end += 2 * weight.values;
    }
    return safetensorsBytes(json + "}", end);
}

/// As the studio does: the model, and what it would become.
std::optional<std::string> useModel(io::Disk& disk, const std::string& path)
{
    const auto opened = checkpoint::open(disk, path);
    if (!opened)
        return checked(opened.error().message);
    const auto model = arch::interpret(*opened, disk);
    if (!model)
        return checked(model.error().message);
    for (const arch::TargetTensor& tensor : (*model)->tensors)
        require(!tensor.name.empty() && tensor.rows != nullptr, "a tensor has a name and rows");
    plan::Recipe recipe;
    recipe.preset = "Q4_K_M";
    const auto plan = plan::makePlan(*model, recipe, nullptr, "out.gguf");
    if (!plan)
        return checked(plan.error().message);
    for (const plan::Problem& problem : plan->problems)
        checked(problem.message);
    return std::nullopt;
}

} // namespace

std::optional<std::string> readConfig(const std::string& bytes)
{
    static const std::string weights = smallWeights();
    FolderDisk disk({{"config.json", bytes}, {"model.safetensors", weights}});
    return useModel(disk, FolderDisk::folder);
}

std::optional<std::string> readModel(const std::string& bytes)
{
    FolderDisk disk({{"model.gguf", bytes}});
    return useModel(disk, std::string(FolderDisk::folder) + "/model.gguf");
}

std::optional<std::string> readArchitecture(const std::string& bytes)
{
    FolderDisk disk({{"mine.json", bytes}});
    const auto files = arch::ArchitectureFiles::read(disk, arch::resourceFolder(), FolderDisk::folder);
    if (!files)
        return checked(files.error().message);
    for (const arch::ArchitectureFiles::File& file : files->all()) {
        if (!file.path.starts_with(FolderDisk::folder))
            continue;
        const auto complete = files->complete(file);
        if (!complete)
            return checked(complete.error().message);
        if (const auto sound = arch::checkArchitectureFile(*complete); !sound)
            return checked(sound.error().message);
    }
    return std::nullopt;
}

} // namespace ql::test
