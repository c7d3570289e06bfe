// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/job_history.h"

namespace ql::app {

/// One job while it runs: how fast it reads, encodes, writes and reads back, and what each of its threads did when.
class JobLanes : public QWidget {
    Q_OBJECT
public:
    explicit JobLanes(QWidget* parent = nullptr);
    /// The history must live until the next call; null shows nothing.
    void show(const JobHistory* history, const job::Progress& progress);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect timelineRect() const;
    int wordsWidth() const;
    int lineHeight() const;
    void paintWords(QPainter& painter) const;
    void paintTimeline(QPainter& painter) const;
    QString describe(std::size_t thread, std::size_t column) const;

    const JobHistory* m_history = nullptr;
    job::Progress m_progress{};
};

} // namespace ql::app
