// SPDX-License-Identifier: GPL-3.0-or-later
// Another program's window, as a file manager would be one: dragging from it offers the files named on its command
// line.
#include <QApplication>
#include <QDrag>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace {

class DragSource : public QLabel {
public:
    explicit DragSource(QList<QUrl> files)
        : QLabel(QStringLiteral("drag me"))
        , m_files(std::move(files))
    {
        setWindowTitle(QStringLiteral("Drag source"));
        setAlignment(Qt::AlignCenter);
        resize(200, 120);
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (!(event->buttons() & Qt::LeftButton))
            return;
        auto* drag = new QDrag(this);
        auto* data = new QMimeData;
        data->setUrls(m_files);
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction);
    }

private:
    QList<QUrl> m_files;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QList<QUrl> files;
    for (const QString& path : application.arguments().mid(1))
        files += QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    DragSource source(files);
    source.show();
    return QApplication::exec();
}
