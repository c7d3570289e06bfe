// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;

namespace ql::app {

/// docs/guide, which is part of the program: contents on the left, a page on the right, a search through all pages.
class GuideWindow : public QDialog {
    Q_OBJECT
public:
    explicit GuideWindow(QWidget* parent = nullptr);

    /// By its file name without the ending, "rules"; the contents where there is no such page.
    void showPage(const QString& page);

private:
    void fillContents();
    void search(const QString& words);
    void pageShown(const QUrl& page);
    void dress();

    QLineEdit* m_search;
    QListWidget* m_contents;
    QTextBrowser* m_text;
    QToolButton* m_back;
    QString m_page{}; ///< the file that is shown
};

/// Opens the guide beside the window, or brings it to the front.
void showGuide(QWidget& window);

} // namespace ql::app
