// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/container_box.h"

#include <QStandardItemModel>

#include "app/text.h"
#include "core/plan/preset_list.h"

namespace ql::app {

namespace {

using plan::Container;
using plan::Parts;
using plan::ServingDialect;

QString purposeOf(Container container)
{
    return container == Container::Gguf
        ? ContainerBox::tr("One file for llama.cpp and its kin")
        : ContainerBox::tr("A Hugging Face folder for vLLM and other engines, under the model's own names");
}

QString purposeOf(ServingDialect dialect)
{
    switch (dialect) {
    case ServingDialect::CompressedTensors:
        return DialectBox::tr("As llm-compressor writes; holds every type");
    case ServingDialect::Modelopt:
        return DialectBox::tr("As NVIDIA ModelOpt writes; all types but MXFP4, FP8 only with scales of the inputs");
    case ServingDialect::DeepSeek:
        return DialectBox::tr("As DeepSeek and Qwen publish; FP8_BLOCK only");
    }
    return {};
}

QString purposeOf(Parts parts)
{
    switch (parts) {
    case Parts::Text:
        return PartsBox::tr("The language model alone; it does not see images");
    case Parts::Vision:
        return PartsBox::tr("The vision part alone, in the file that llama.cpp calls mmproj");
    case Parts::All:
        return PartsBox::tr(
            "Two files: the language model and, beside it, the vision part that llama.cpp calls mmproj");
    }
    return {};
}

/// A GGUF file holds one part, whichever it is.
bool hasChoice(const Studio& studio)
{
    const arch::ModelPtr& model = studio.model();
    return model && model->hasVision && model->checkpoint->source() != checkpoint::Source::Gguf;
}

} // namespace

ContainerBox::ContainerBox(Studio& studio, QWidget* parent)
    : QComboBox(parent)
    , m_studio(studio)
{
    setObjectName(QStringLiteral("containerBox"));
    setAccessibleName(tr("What is written"));
    for (const Container container : {Container::Gguf, Container::Safetensors})
        addItem(container == Container::Gguf ? text::container(container) : tr("safetensors for vLLM"),
                static_cast<int>(container));
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_studio.writeTo(static_cast<Container>(itemData(index).toInt()));
        refresh();
    });
    connect(&studio, &Studio::modelChanged, this, &ContainerBox::refresh);
    connect(&studio, &Studio::recipeChanged, this, &ContainerBox::refresh);
    refresh();
}

void ContainerBox::refresh()
{
    QString tip;
    for (int row = 0; row < count(); ++row) {
        const auto container = static_cast<Container>(itemData(row).toInt());
        const bool isChosen = container == m_studio.recipe().to;
        const QString reason = m_studio.whyNot(container);
        auto* item = qobject_cast<QStandardItemModel*>(model())->item(row);
        item->setEnabled(reason.isEmpty());
        item->setToolTip(reason.isEmpty() ? purposeOf(container) : reason);
        item->setAccessibleDescription(item->toolTip());
        if (isChosen && tip.isEmpty())
            tip = item->toolTip();
        if (!isChosen && !reason.isEmpty())
            tip = tr("%1: %2").arg(itemText(row), reason);
        if (isChosen)
            setCurrentIndex(row);
    }
    setToolTip(tip);
}

DialectBox::DialectBox(Studio& studio, QWidget* parent)
    : QComboBox(parent)
    , m_studio(studio)
{
    setObjectName(QStringLiteral("dialectBox"));
    setAccessibleName(tr("Dialect of safetensors"));
    for (const ServingDialect dialect :
         {ServingDialect::CompressedTensors, ServingDialect::Modelopt, ServingDialect::DeepSeek}) {
        addItem(text::dialect(dialect), static_cast<int>(dialect));
        setItemData(count() - 1, purposeOf(dialect), Qt::ToolTipRole);
    }
    connect(this, &QComboBox::activated, this, [this](int index) {
        const auto dialect = static_cast<ServingDialect>(itemData(index).toInt());
        m_studio.edit(tr("Choose the dialect %1").arg(itemText(index)), [dialect](plan::Recipe& recipe) {
            recipe.dialect = dialect;
            recipe.preset = plan::nearestHeld(dialect, recipe.preset);
        });
    });
    connect(&studio, &Studio::recipeChanged, this, &DialectBox::refresh);
    refresh();
}

void DialectBox::refresh()
{
    setVisible(m_studio.recipe().to == Container::Safetensors);
    setCurrentIndex(findData(static_cast<int>(m_studio.recipe().dialect)));
    setToolTip(currentData(Qt::ToolTipRole).toString());
}

PartsBox::PartsBox(Studio& studio, QWidget* parent)
    : QComboBox(parent)
    , m_studio(studio)
{
    setObjectName(QStringLiteral("partsBox"));
    setAccessibleName(tr("Parts of the model"));
    for (const Parts parts : {Parts::Text, Parts::All, Parts::Vision}) {
        addItem(text::parts(parts), static_cast<int>(parts));
        setItemData(count() - 1, purposeOf(parts), Qt::ToolTipRole);
    }
    connect(this, &QComboBox::activated, this,
            [this](int index) { m_studio.writeParts(static_cast<Parts>(itemData(index).toInt())); });
    connect(&studio, &Studio::modelChanged, this, &PartsBox::refresh);
    connect(&studio, &Studio::recipeChanged, this, &PartsBox::refresh);
    refresh();
}

void PartsBox::refresh()
{
    const plan::Recipe& recipe = m_studio.recipe();
    setVisible(recipe.to == Container::Gguf && (hasChoice(m_studio) || recipe.parts != Parts::Text));
    setCurrentIndex(findData(static_cast<int>(recipe.parts)));
    setToolTip(currentData(Qt::ToolTipRole).toString());
}

} // namespace ql::app
