// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/size_map_panel.h"

#include <map>

#include <QComboBox>
#include <QHBoxLayout>

#include "app/models/map_places.h"
#include "app/text.h"
#include "app/widgets/size_map.h"

namespace ql::app {

namespace {

enum class Amount { Planned, Now };

/// One place per tensor, with what the widget needs to lay it out.
class SizePlaces : public TensorPlaces {
public:
    SizePlaces(const Measure::Input& input, std::shared_ptr<const Measure> measure, bool byLayer, Amount amount)
        : TensorPlaces(input.model->tensors.size(), std::move(measure))
    {
        std::map<std::string, std::size_t> roles;
        std::map<int, std::size_t> layers;
        for (std::size_t i = 0; i < input.model->tensors.size(); ++i) {
            const arch::TargetTensor& tensor = input.model->tensors[i];
            const plan::Step* const step = input.plan ? input.plan->stepOf(i) : nullptr;
            sizes.push_back(static_cast<double>(amount == Amount::Planned && step ? step->bytes : tensor.sourceBytes));
            const TensorPlace place = placeOf(tensor);
            const auto [group, isNew] = byLayer ? insert(layers, place.layer) : insert(roles, place.role);
            if (isNew)
                groups.push_back({byLayer ? layerName(place.layer) : QString::fromStdString(place.role), {}});
            groups[group].places.push_back(static_cast<int>(i));
        }
        for (SizeMap::Group& group : groups) {
            double sum = 0;
            for (const int place : group.places)
                sum += sizes[static_cast<std::size_t>(place)];
            group.label += QStringLiteral("  ") + text::bytes(static_cast<std::uint64_t>(sum));
        }
    }

    std::vector<double> sizes{};
    std::vector<SizeMap::Group> groups{};

private:
    template <typename Key> std::pair<std::size_t, bool> insert(std::map<Key, std::size_t>& known, const Key& key) const
    {
        const auto [found, isNew] = known.try_emplace(key, groups.size());
        return {found->second, isNew};
    }
    static QString layerName(int layer)
    {
        return layer < 0 ? SizeMapPanel::tr("global") : SizeMapPanel::tr("layer %1").arg(layer);
    }
};

} // namespace

SizeMapPanel::SizeMapPanel(Studio& studio, QWidget* parent)
    : MapPanel(studio, new SizeMap, QStringLiteral("sizes"), parent)
    , m_map(static_cast<SizeMap*>(&view()))
    , m_grouping(new QComboBox(this))
    , m_amount(new QComboBox(this))
{
    m_map->setObjectName(QStringLiteral("sizeMap"));
    m_grouping->addItems({tr("by role"), tr("by layer")});
    m_grouping->setAccessibleName(tr("Group tensors"));
    m_grouping->setToolTip(tr("Which tensors lie together"));
    m_amount->addItems({tr("bytes as planned"), tr("bytes now")});
    m_amount->setAccessibleName(tr("What the areas are"));
    m_amount->setToolTip(m_amount->accessibleName());
    for (QComboBox* box : {m_amount, m_grouping}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_amount ? 13 : 8);
        connect(box, &QComboBox::currentIndexChanged, this, &SizeMapPanel::refresh);
        head().insertWidget(0, box);
    }
}

MapPanel::Maker SizeMapPanel::maker()
{
    const bool byLayer = m_grouping->currentIndex() == 1;
    const auto amount = static_cast<Amount>(m_amount->currentIndex());
    return [byLayer, amount](const Measure::Input& input, std::shared_ptr<const Measure> measure) -> Places {
        return std::make_shared<SizePlaces>(input, std::move(measure), byLayer, amount);
    };
}

void SizeMapPanel::taken(const Places& places, const arch::ModelPtr& model)
{
    const auto& sized = static_cast<const SizePlaces&>(*places);
    const bool same = m_shown == model;
    m_shown = model;
    m_map->setSizes(sized.sizes, sized.groups);
    m_map->setSource(places, same);
}

} // namespace ql::app
