// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/widgets/tile_view.h"

class QComboBox;
class QToolButton;

namespace ql::app {

/// What an error map shows, and beside what.
class ErrorControls : public QWidget {
    Q_OBJECT
public:
    enum class Source { Planned, Written };

    explicit ErrorControls(QWidget* parent = nullptr);

    Source source() const;
    int expert() const; ///< -1 for all
    report::Shown shown() const;
    report::Shown otherShown() const; ///< of the left map
    report::Aggregate aggregate() const;
    TileView::Compare compare() const;
    bool isLocked() const;

    void setSources(const QString& planned, bool hasWritten);
    void setExperts(int count); ///< up to 1: there is nothing to choose
    void setCompare(TileView::Compare compare);
    void setLocked(bool locked);
    static QString nameOf(report::Shown shown);

signals:
    void sourceChanged(); ///< or the expert
    void lookChanged(); ///< what is shown, and beside what
    void lockToggled(bool locked);

private:
    QComboBox* box(const char* name, const QString& tip);

    QComboBox *m_source, *m_expert, *m_shown, *m_other, *m_aggregate, *m_compare;
    QToolButton* m_lock;
};

} // namespace ql::app
