// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/preview_options.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include "app/theme.h"
#include "app/widgets/chat_box.h"
#include "app/widgets/device_box.h"
#include "app/widgets/flow_layout.h"

namespace ql::app {

namespace {

constexpr int mostTokens = 4096, mostSeed = 1'000'000, mostTopK = 1000;
constexpr double mostTemperature = 5;

template <typename Spin, typename Value> Spin* spin(const char* name, Value from, Value to, Value value)
{
    auto* made = new Spin;
    made->setObjectName(QString::fromLatin1(name));
    made->setRange(from, to);
    made->setValue(value);
    return made;
}

QDoubleSpinBox* share(const char* name, double to, double value)
{
    auto* made = spin<QDoubleSpinBox>(name, 0.0, to, value);
    made->setSingleStep(0.05);
    return made;
}

} // namespace

PreviewOptions::PreviewOptions(DeviceChoice& devices, QWidget* parent)
    : QWidget(parent)
{
    (new FlowLayout(this))->setSpacing(theme::tight);
    addSampling();
    addChat();
    addRounding();
    auto* device = new DeviceBox(devices);
    device->setObjectName(QStringLiteral("previewDeviceChoice"));
    addField(DeviceBox::label(), device, DeviceBox::hint());
    followGreedy();
}

QWidget* PreviewOptions::addField(const QString& label, QWidget* field, const QString& tip)
{
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, theme::gap, 0);
    row->setSpacing(theme::tight);
    auto* words = new QLabel(label);
    words->setBuddy(field);
    field->setToolTip(tip);
    words->setToolTip(tip);
    field->setAccessibleName(label);
    field->setAccessibleDescription(tip);
    row->addWidget(words);
    row->addWidget(field);
    layout()->addWidget(pair);
    return pair;
}

QWidget* PreviewOptions::addBox(QCheckBox* box)
{
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, theme::gap, 0);
    row->addWidget(box);
    layout()->addWidget(place);
    return place;
}

void PreviewOptions::addSampling()
{
    const graph::SamplerOptions usual;
    m_greedy = new QCheckBox(tr("Greedy"));
    m_greedy->setObjectName(QStringLiteral("previewGreedy"));
    m_greedy->setChecked(true);
    m_greedy->setToolTip(tr("Always the likeliest token: where the texts part, the models do"));
    connect(m_greedy, &QCheckBox::toggled, this, &PreviewOptions::followGreedy);
    QWidget* greedy = addBox(m_greedy);
    m_temperature = share("previewTemperature", mostTemperature, usual.temperature);
    m_topK = spin<QSpinBox>("previewTopK", 0, mostTopK, static_cast<int>(usual.topK));
    m_topK->setSpecialValueText(tr("all"));
    m_topP = share("previewTopP", 1, usual.topP);
    m_minP = share("previewMinP", 1, usual.minP);
    m_seed = spin<QSpinBox>("previewSeed", 0, mostSeed, 0);
    m_count = spin<QSpinBox>("previewCount", 1, mostTokens, 128);
    m_greedy->setMinimumHeight(m_count->sizeHint().height()); // on one line with the others
    m_sampling = {greedy,
                  addField(tr("Tokens"), m_count, tr("The text ends after so many, or where the model ends it"))};
    m_sampling += addField(tr("Temperature"), m_temperature, tr("Higher: bolder choices. 0 is greedy"));
    m_sampling += addField(QStringLiteral("Top-k"), m_topK, tr("Only the so many likeliest tokens"));
    m_sampling +=
        addField(QStringLiteral("Top-p"), m_topP, tr("Only the likeliest tokens that together have this probability"));
    m_sampling += addField(QStringLiteral("Min-p"), m_minP,
                           tr("Only tokens with at least this share of the likeliest's probability"));
    m_sampling += addField(tr("Seed"), m_seed,
                           tr("The same seed draws the same lots for both models, and gives the same text again"));
}

void PreviewOptions::addChat()
{
    m_chat = new ChatBox;
    m_chat->setObjectName(QStringLiteral("previewChat"));
    m_chat->setMinimumHeight(m_greedy->minimumHeight());
    connect(m_chat, &QCheckBox::toggled, this, &PreviewOptions::sessionChanged);
    addBox(m_chat);
}

bool PreviewOptions::isChat() const
{
    return m_chat->isChecked();
}

void PreviewOptions::addRounding()
{
    m_activations = new QComboBox;
    m_activations->setObjectName(QStringLiteral("previewActivations"));
    using graph::Activations;
    m_activations->addItem(tr("As served"), static_cast<int>(Activations::Served));
    m_activations->addItem(tr("Exact"), static_cast<int>(Activations::Exact));
    m_activations->addItem(tr("As llama.cpp"), static_cast<int>(Activations::LlamaCpp));
    m_activations->addItem(QStringLiteral("FP8"), static_cast<int>(Activations::Fp8));
    m_activations->addItem(QStringLiteral("NVFP4"), static_cast<int>(Activations::Nvfp4));
    m_activations->addItem(QStringLiteral("MXFP4"), static_cast<int>(Activations::Mxfp4));
    m_cache = new QComboBox;
    m_cache->setObjectName(QStringLiteral("previewCache"));
    m_cache->addItem(QStringLiteral("F16"), static_cast<int>(graph::CacheType::F16));
    m_cache->addItem(QStringLiteral("FP8"), static_cast<int>(graph::CacheType::Fp8));
    addField(tr("Activations"), m_activations,
             tr("What the inputs of matrices are rounded to. As served: as engines do that serve the quantised model; "
                "not at all in GGUF. Exact: the error of the weights alone. FP8, NVFP4, MXFP4: as engines with such "
                "matrix units do, in the quantised model. As llama.cpp: as its code for the processor does, in both "
                "models"));
    addField(tr("KV cache"), m_cache,
             tr("What keys and values are rounded to. FP8 (E4M3, without a scale): in the quantised model"));
    for (QComboBox* box : {m_activations, m_cache})
        connect(box, &QComboBox::currentIndexChanged, this, &PreviewOptions::sessionChanged);
}

void PreviewOptions::followGreedy()
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_temperature, m_topK, m_topP, m_minP, m_seed})
        field->setEnabled(!m_greedy->isChecked());
}

void PreviewOptions::showSampling(bool isShown)
{
    for (QWidget* field : m_sampling)
        field->setVisible(isShown);
}

graph::SessionOptions PreviewOptions::session() const
{
    return {static_cast<graph::CacheType>(m_cache->currentData().toInt()),
            static_cast<graph::Activations>(m_activations->currentData().toInt())};
}

job::GenerateOptions PreviewOptions::generate() const
{
    job::GenerateOptions options;
    options.count = static_cast<std::size_t>(m_count->value());
    options.sampler.greedy = m_greedy->isChecked();
    options.sampler.temperature = m_temperature->value();
    options.sampler.topK = static_cast<std::size_t>(m_topK->value());
    options.sampler.topP = m_topP->value();
    options.sampler.minP = m_minP->value();
    options.sampler.seed = static_cast<std::uint64_t>(m_seed->value());
    return options;
}

} // namespace ql::app
