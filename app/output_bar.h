// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/container_box.h"
#include "app/preset_actions.h"
#include "app/studio.h"
#include "app/widgets/section.h"

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ql::app {

class PresetBox;

/// The top of the window: which model, which container and preset, how large it becomes, where it goes, and the one
/// button that writes it.
class OutputBar : public QWidget {
    Q_OBJECT
public:
    OutputBar(Studio& studio, QWidget* parent);

    /// What the primary button does; asks first when a file or a model is in the way.
    void write();
    PresetActions& presets() { return m_presets; }
    void openPresets();

protected:
    void changeEvent(QEvent* event) override;

private:
    QHBoxLayout* makeUpperRow();
    QHBoxLayout* makeLowerRow();
    void showModel();
    void showOutput();
    void showPlan();
    void colourReason();
    void showFit();
    QString buttonText() const;
    void askBeforeReplacing();
    void chooseFolder();

    Studio& m_studio;
    PresetActions m_presets;
    ElidedLabel* m_name;
    ElidedLabel* m_facts;
    QPushButton* m_write;
    ContainerBox* m_container;
    DialectBox* m_dialect;
    PartsBox* m_parts;
    PresetBox* m_preset;
    QLabel* m_size;
    QLabel* m_share;
    QLabel* m_fit;
    QLineEdit* m_fileName;
    QToolButton* m_folder;
    QLabel* m_reason;
    std::uint64_t m_sourceBytes = 0; ///< of the open model
    bool m_writeWhenPlanned = false;
};

} // namespace ql::app
