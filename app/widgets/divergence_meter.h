// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/job/divergence.h"

class QLabel;

namespace ql::app {

class DivergenceScale;

/// One calm verdict on a recipe in words, the figures that it comes from, where they lie on the scale, and the size
/// that was paid for it.
class DivergenceMeter : public QWidget {
    Q_OBJECT
public:
    explicit DivergenceMeter(QWidget* parent = nullptr);

    /// `size` of the recipe, in words.
    void clear(const QString& sentence, const QString& size);
    void show(const job::Divergence& figures, bool isWhole, const QString& size);
    QString verdict() const;
    QString figures() const;

private:
    QLabel *m_verdict, *m_size, *m_figures;
    DivergenceScale* m_scale;
};

} // namespace ql::app
