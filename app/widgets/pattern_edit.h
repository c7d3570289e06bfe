// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ql::app {

/// One line for a regular expression: its parts are told apart, a tool tip says what each means, and the place of a
/// mistake is underlined.
class PatternEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PatternEdit(QWidget* parent = nullptr);

    QString text() const { return toPlainText(); }
    /// Without edited().
    void setText(const QString& text);
    /// Marks what stands at and behind a place; -1 takes the mark away.
    void markMistake(int offset);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(const QString& text); ///< by the user
    void finished(); ///< Return was pressed or the focus left

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Parts;
    void takeText();

    Parts* m_parts;
    QString m_known{}; ///< the text that was last heard of: marking its parts is no change
};

} // namespace ql::app
