// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/tensor_name.h"

#include <charconv>

namespace ql::checkpoint {

namespace {

constexpr std::string_view kLayerPrefix = "blk.";

/// The number after "blk." when `text` begins so; `rest` receives what follows the number.
int layerAtBegin(std::string_view text, std::string_view& rest)
{
    if (!text.starts_with(kLayerPrefix))
        return -1;
    const char* const begin = text.data() + kLayerPrefix.size();
    const char* const end = text.data() + text.size();
    int layer = -1;
    const auto [after, error] = std::from_chars(begin, end, layer);
    if (error != std::errc() || layer < 0)
        return -1;
    rest = std::string_view(after, static_cast<std::size_t>(end - after));
    return layer;
}

} // namespace

TensorName parseTensorName(std::string_view ggufName)
{
    TensorName name;
    std::string text(ggufName);
    for (std::size_t at = 0;;) {
        std::string_view rest;
        const int layer = layerAtBegin(ggufName.substr(at), rest);
        if (layer >= 0 && rest.starts_with('.')) {
            name.layer = layer;
            text = std::string(ggufName.substr(0, at)) + std::string(rest.substr(1));
            break;
        }
        const std::size_t dot = ggufName.find('.', at);
        if (dot == std::string_view::npos)
            break;
        at = dot + 1;
    }
    const std::size_t dot = text.rfind('.');
    name.role = text.substr(0, dot);
    if (dot != std::string::npos)
        name.suffix = text.substr(dot + 1);
    return name;
}

bool beforeInModel(std::string_view a, std::string_view b)
{
    std::string_view rest;
    const int layerA = layerAtBegin(a, rest);
    const int layerB = layerAtBegin(b, rest);
    return layerA != layerB ? layerA < layerB : a < b;
}

} // namespace ql::checkpoint
