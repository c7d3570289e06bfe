// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/device_box.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

#include "app/device_choice.h"

namespace ql::app {

DeviceBox::DeviceBox(DeviceChoice& devices, QWidget* parent)
    : QComboBox(parent)
    , m_devices(devices)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setToolTip(hint());
    setAccessibleName(label());
    setAccessibleDescription(hint());
    connect(this, &QComboBox::activated, this,
            [this](int row) { m_devices.choose(itemData(row).toString().toStdString()); });
    connect(&m_devices, &DeviceChoice::changed, this, &DeviceBox::refill);
    refill();
}

QString DeviceBox::label()
{
    return tr("Device");
}

QString DeviceBox::hint()
{
    return tr(
        "Where models are computed. Devices add in other orders, so that figures differ in their last digits. The "
        "choice is kept, for the preview and for importance matrices.");
}

void DeviceBox::refill()
{
    const std::vector<DeviceChoice::Row> rows = m_devices.rows();
    const QSignalBlocker blocker(this);
    auto* const items = qobject_cast<QStandardItemModel*>(model());
    for (int at = 0; at < static_cast<int>(rows.size()); ++at) {
        const DeviceChoice::Row& row = rows[static_cast<std::size_t>(at)];
        if (at == count())
            addItem(row.name);
        setItemText(at, row.name);
        setItemData(at, QString::fromStdString(row.wish));
        setItemData(at, row.tip, Qt::ToolTipRole);
        if (items)
            items->item(at)->setEnabled(row.isUsable);
        if (row.wish == m_devices.wish())
            setCurrentIndex(at);
    }
    while (count() > static_cast<int>(rows.size()))
        removeItem(count() - 1);
}

} // namespace ql::app
