// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/expert_places.h"

#include <algorithm>
#include <climits>
#include <cmath>
#include <map>

#include <QCoreApplication>
#include <QLocale>

#include "app/models/tensor_grid.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/colour_map.h"
#include "core/arch/tensor_scale.h"
#include "core/checkpoint/tensor_name.h"

namespace ql::app {

namespace {

struct ExpertWords {
    Q_DECLARE_TR_FUNCTIONS(ExpertPlaces)
};

/// The tensors of each expert of a layer.
using TensorsOfExperts = std::map<int, std::vector<std::vector<int>>>;

TensorsOfExperts expertTensors(const arch::Model& model)
{
    TensorsOfExperts layers;
    for (std::size_t i = 0; i < model.tensors.size(); ++i) {
        const arch::TargetTensor& tensor = model.tensors[i];
        const TensorPlace place = placeOf(tensor);
        if (place.role.find("_exps") == std::string::npos)
            continue;
        std::vector<std::vector<int>>& experts = layers[place.layer];
        const auto first = static_cast<std::size_t>(std::max(0, place.expert));
        const std::size_t end = place.expert < 0 ? arch::matricesOf(tensor) : first + 1;
        experts.resize(std::max(experts.size(), end));
        for (std::size_t expert = first; expert < end; ++expert)
            experts[expert].push_back(static_cast<int>(i));
    }
    return layers;
}

} // namespace

std::vector<job::ExpertUse> expertsOf(const imatrix::ImportanceMatrix& matrix)
{
    std::map<int, job::ExpertUse> layers;
    for (const auto& [name, entry] : matrix.entries) {
        const checkpoint::TensorName parts = checkpoint::parseTensorName(name);
        if (parts.role != "ffn_down_exps" || parts.layer < 0 || entry.counts.size() < 2)
            continue;
        layers[parts.layer] = {static_cast<std::size_t>(parts.layer), entry.counts, {}};
    }
    std::vector<job::ExpertUse> list;
    for (auto& [layer, use] : layers)
        list.push_back(std::move(use));
    return list;
}

ExpertPlaces::ExpertPlaces(const arch::Model& model, std::vector<job::ExpertUse> layers)
    : m_layers(std::move(layers))
{
    for (const job::ExpertUse& layer : m_layers) {
        m_columns = std::max(m_columns, static_cast<int>(layer.seen.size()));
        for (const std::uint64_t seen : layer.seen)
            m_most = std::max(m_most, seen);
    }
    m_tensors.resize(static_cast<std::size_t>(count()));
    const TensorsOfExperts known = expertTensors(model);
    for (std::size_t row = 0; row < m_layers.size(); ++row) {
        const auto found = known.find(static_cast<int>(m_layers[row].layer));
        if (found == known.end())
            continue;
        const std::size_t experts = std::min(found->second.size(), m_layers[row].seen.size());
        for (std::size_t expert = 0; expert < experts; ++expert)
            m_tensors[row * static_cast<std::size_t>(m_columns) + expert] = found->second[expert];
    }
}

QRgb ExpertPlaces::colour(int place) const
{
    if (tensors(place).empty())
        return 0;
    const std::uint64_t seen = layer(place).seen[expert(place)];
    if (seen == 0)
        return theme::tones().error.rgb();
    const double most = std::log1p(static_cast<double>(m_most));
    return ColourMap::bits().at(most > 0 ? std::log1p(static_cast<double>(seen)) / most : 1);
}

QString ExpertPlaces::text(int place) const
{
    return tensors(place).empty() ? QString() : text::grouped(layer(place).seen[expert(place)]);
}

QString ExpertPlaces::description(int place) const
{
    const job::ExpertUse& use = layer(place);
    const std::size_t index = expert(place);
    if (index >= use.seen.size())
        return {};
    const QString where = ExpertWords::tr("Layer %1, expert %2").arg(use.layer).arg(index);
    const auto tokens = static_cast<int>(std::min<std::uint64_t>(use.seen[index], INT_MAX));
    const QString seen = ExpertWords::tr("%Ln token(s) seen", nullptr, tokens);
    if (index >= use.chosen.size())
        return QStringLiteral("%1: %2").arg(where, seen);
    return ExpertWords::tr("%1: %2, %3 of them by the router's choice")
        .arg(where, seen, text::grouped(use.chosen[index]));
}

} // namespace ql::app
