// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ql::app {

/// What the window shows before a model is open: a place to drop one, ways to open one, and a sample to try.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);
    void setRecent(const QStringList& paths);
    void offerToContinue(const QString& what);

signals:
    void openFolderRequested();
    void openFileRequested();
    void sampleRequested();
    void tourRequested();
    void continueRequested();
    void pathRequested(const QString& path);

private:
    QWidget* makeDropZone();

    QPushButton* m_continue;
    QWidget* m_recent;
    QVBoxLayout* m_recentColumn;
};

} // namespace ql::app
