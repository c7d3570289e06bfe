// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace ql::app {

/// Which text models read, and how much of it at most.
class ReadingChoice : public QWidget {
    Q_OBJECT
public:
    explicit ReadingChoice(int usualTokens, QWidget* parent = nullptr);

    std::string text() const; ///< path; empty: the text that comes with the program
    std::uint64_t tokens() const;
    void setFile(const QString& path);

private:
    void choose(int index);

    std::string m_path{}; ///< of the file that was chosen last
    QComboBox* m_texts;
    QSpinBox* m_tokens;
};

} // namespace ql::app
