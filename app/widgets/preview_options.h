// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/graph/backend.h"
#include "core/job/generate.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace ql::app {

class DeviceChoice;

/// How the preview runs: what the inputs of matrices and the cache are rounded to, how tokens are chosen, and where.
class PreviewOptions : public QWidget {
    Q_OBJECT
public:
    explicit PreviewOptions(DeviceChoice& devices, QWidget* parent = nullptr);

    graph::SessionOptions session() const; ///< of the candidate
    bool isChat() const; ///< texts are conversations
    job::GenerateOptions generate() const;
    void showSampling(bool isShown); ///< off where nothing is chosen

signals:
    void sessionChanged(); ///< or what texts are

private:
    QWidget* addField(const QString& label, QWidget* field, const QString& tip);
    QWidget* addBox(QCheckBox* box);
    void addRounding();
    void addChat();
    void addSampling();
    void followGreedy();

    QComboBox *m_activations, *m_cache;
    QCheckBox *m_greedy, *m_chat;
    QDoubleSpinBox *m_temperature, *m_topP, *m_minP;
    QSpinBox *m_topK, *m_seed, *m_count;
    QList<QWidget*> m_sampling{}; ///< with their labels
};

} // namespace ql::app
