// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "app/studio.h"

namespace ql::app {

/// The container that is written, GGUF or safetensors; what the open model cannot become is there, but cannot be
/// chosen.
class ContainerBox : public QComboBox {
    Q_OBJECT
public:
    ContainerBox(Studio& studio, QWidget* parent);

private:
    void refresh();

    Studio& m_studio;
};

/// How safetensors say what their weights are; hidden where GGUF is written.
class DialectBox : public QComboBox {
    Q_OBJECT
public:
    DialectBox(Studio& studio, QWidget* parent);

private:
    void refresh();

    Studio& m_studio;
};

/// Which parts of a model that sees become GGUF; hidden where there is no choice.
class PartsBox : public QComboBox {
    Q_OBJECT
public:
    PartsBox(Studio& studio, QWidget* parent);

private:
    void refresh();

    Studio& m_studio;
};

} // namespace ql::app
