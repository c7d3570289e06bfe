// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/encoding_list.h"

#include <algorithm>
#include <numeric>

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "app/theme.h"

namespace ql::app {

namespace {

constexpr int indexRole = Qt::UserRole;

std::ptrdiff_t rankOf(const quant::BlockEncoding& encoding)
{
    const auto usual = quant::usualBlockEncodings();
    return std::find(usual.begin(), usual.end(), encoding.name) - usual.begin();
}

} // namespace

EncodingList::EncodingList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
{
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Find a format"));
    search->setAccessibleName(tr("Find a format"));
    search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("benchFormats"));
    m_list->setAccessibleName(tr("Formats to compare"));
    m_list->setUniformItemSizes(true);
    fill();
    connect(m_list, &QListWidget::itemChanged, this, &EncodingList::checkedChanged);
    connect(search, &QLineEdit::textChanged, this, &EncodingList::filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap, 0, 0, theme::gap);
    column->setSpacing(theme::tight);
    column->addWidget(search);
    column->addWidget(m_list, 1);
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("GGUF:NVFP4")) + 60);
}

void EncodingList::fill()
{
    const auto all = quant::blockEncodings();
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rankOf(all[a]) < rankOf(all[b]); });
    const auto usual = static_cast<std::ptrdiff_t>(quant::usualBlockEncodings().size());
    for (const std::size_t index : order) {
        auto* item = new QListWidgetItem(QString::fromStdString(all[index].name), m_list);
        item->setData(indexRole, static_cast<uint>(index));
        item->setToolTip(QString::fromStdString(all[index].describe()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(rankOf(all[index]) < usual ? Qt::Checked : Qt::Unchecked);
    }
}

void EncodingList::filter(const QString& text)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text, Qt::CaseInsensitive));
}

BenchEncodings EncodingList::checked() const
{
    BenchEncodings found;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem& item = *m_list->item(i);
        if (item.checkState() == Qt::Checked)
            found.push_back(&quant::blockEncodings()[item.data(indexRole).toUInt()]);
    }
    return found;
}

} // namespace ql::app
