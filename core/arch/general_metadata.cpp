// SPDX-License-Identifier: Apache-2.0
#include "core/arch/general_metadata.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace ql::arch {

namespace {

/// The name of the model where it comes from, else of its folder; empty when neither says anything.
std::string modelName(const std::string& folder, const Json& config)
{
    const auto origin = config.find("_name_or_path");
    if (origin != config.end() && origin->is_string()) {
        // "organisation/model" is a name; anything else is a path on somebody's machine.
        const std::string& text = origin->get_ref<const std::string&>();
        const std::size_t slash = text.find('/');
        const bool isName = slash != std::string::npos && slash > 0 && slash + 1 < text.size() && text[0] != '.'
            && text.find('/', slash + 1) == std::string::npos;
        if (isName)
            return text.substr(slash + 1);
    }
    return io::nameOf(io::resolved(folder));
}

/// At least two digits: "950K", "3.7M", "12B".
std::string rounded(double count)
{
    const auto [scale, unit] = count >= 1e12 ? std::pair(1e12, 'T')
        : count >= 1e9                       ? std::pair(1e9, 'B')
        : count >= 1e6                       ? std::pair(1e6, 'M')
                                             : std::pair(1e3, 'K');
    const double scaled = count / scale;
    return fmt::format("{:.{}f}{}", scaled, scaled < 9.5 ? 1 : 0, unit);
}

bool isExpert(const TargetTensor& tensor)
{
    return tensor.role.ends_with("_exps");
}

} // namespace

std::string sizeLabel(const std::vector<TargetTensor>& tensors, std::uint64_t experts)
{
    double shared = 0, inExperts = 0;
    for (const TargetTensor& tensor : tensors)
        (isExpert(tensor) ? inExperts : shared) += static_cast<double>(tensor.elements());
    if (experts == 0)
        return rounded(shared + inExperts);
    return fmt::format("{}x{}", experts, rounded(shared + inExperts / static_cast<double>(experts)));
}

gguf::Metadata generalMetadata(const Model& model, const std::string& ggufName, const Json& config)
{
    gguf::Metadata metadata;
    gguf::set(metadata, "general.architecture", gguf::Value::string(ggufName));
    gguf::set(metadata, "general.type", gguf::Value::string("model"));
    if (const std::string name = modelName(model.checkpoint->folder(), config); !name.empty())
        gguf::set(metadata, "general.name", gguf::Value::string(name));
    gguf::set(metadata, "general.size_label", gguf::Value::string(sizeLabel(model.tensors, model.facts.experts)));
    return metadata;
}

} // namespace ql::arch
