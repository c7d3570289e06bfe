// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QAbstractButton>
#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTemporaryDir>

#include "app/main_window.h"
#include "app/theme.h"
#include "app/workspace.h"
#include "tests/app/sample.h"

namespace ql::test {

/// What tests of the whole window share: a studio that writes into a folder of its own, and a window when it is wanted.
class WindowFixture : public QObject {
protected:
    void setUp()
    {
        app::theme::apply(*qApp, app::theme::Mode::Light);
        m_folder = std::make_unique<QTemporaryDir>();
        m_studio = std::make_unique<app::Studio>();
        m_studio->setOutputFolder(m_folder->path());
    }
    void tearDown()
    {
        m_window.reset();
        m_studio.reset();
    }
    void openWindow()
    {
        m_window = std::make_unique<app::MainWindow>(*m_studio);
        m_window->resize(1100, 700);
        m_window->show();
        m_window->workspace().complete(); // later it would be, between two tests
    }
    void openSample() { test::openSample(*m_studio, m_folder->path()); }

    template <typename T> T* find(const QString& name)
    {
        auto* found = m_window->findChild<T*>(name);
        Q_ASSERT(found);
        return found;
    }
    /// A file or folder that is dropped on the middle of the window.
    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint middle = m_window->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
        QVERIFY(event.isAccepted());
    }
    void click(const QString& name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Studio> m_studio;
    std::unique_ptr<app::MainWindow> m_window;
};

} // namespace ql::test
