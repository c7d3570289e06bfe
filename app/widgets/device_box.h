// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ql::app {

class DeviceChoice;

/// Chooses where models are run. All boxes of one choice show the same.
class DeviceBox : public QComboBox {
    Q_OBJECT
public:
    explicit DeviceBox(DeviceChoice& devices, QWidget* parent = nullptr);

    static QString label(); ///< "Device"
    static QString hint(); ///< what it chooses

private:
    void refill();

    DeviceChoice& m_devices;
};

} // namespace ql::app
