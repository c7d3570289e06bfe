// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ql::app {

/// Sentences below a heading with the sign of a warning; hidden while there are none.
class WarningList : public QWidget {
    Q_OBJECT
public:
    explicit WarningList(const QString& heading, const std::vector<std::string>& warnings = {},
                         QWidget* parent = nullptr);
    void show(const std::vector<std::string>& warnings);

private:
    QPlainTextEdit* m_text;
};

} // namespace ql::app
