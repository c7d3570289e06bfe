// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace ql::app {

/// Whether texts are conversations, written by the model's chat template.
class ChatBox : public QCheckBox {
    Q_OBJECT
public:
    explicit ChatBox(QWidget* parent = nullptr);
};

} // namespace ql::app
