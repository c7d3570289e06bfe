// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/bench.h"

class QListWidget;

namespace ql::app {

/// Everything that values can be stored as, in a list to check and to search; the usual ones come first and are
/// checked.
class EncodingList : public QWidget {
    Q_OBJECT
public:
    explicit EncodingList(QWidget* parent = nullptr);

    BenchEncodings checked() const; ///< from top to bottom

signals:
    void checkedChanged();

private:
    void fill();
    void filter(const QString& text);

    QListWidget* m_list;
};

} // namespace ql::app
