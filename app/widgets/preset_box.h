// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ql::app {

/// A box that names the preset. Opening it asks for the list of all of them, which is not its own.
class PresetBox : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;
    void showPopup() override { emit listRequested(); }

signals:
    void listRequested();

protected:
    // A page that is scrolled past the box is not meant to change the plan.
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace ql::app
