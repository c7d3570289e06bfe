// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/welcome_page.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/theme.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {

constexpr int columnWidth = 560;
constexpr int shownRecent = 4;

class DropZone : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(palette().color(QPalette::Base));
        painter.setPen(QPen(theme::tones().border, 1.5, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    }
};

QLabel* centred(const QString& text, const QFont& font, QPalette::ColorRole role = QPalette::WindowText)
{
    auto* label = new QLabel(text);
    label->setFont(font);
    label->setForegroundRole(role);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_continue(new QPushButton(this))
    , m_recent(new QWidget(this))
    , m_recentColumn(new QVBoxLayout(m_recent))
{
    auto* column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto* inner = new QVBoxLayout(column);
    inner->setSpacing(theme::gap);
    inner->addWidget(centred(tr("Turn a model into a smaller file you can trust"), theme::titleFont()));
    inner->addWidget(
        centred(tr("See every tensor, choose how it is stored, and get a report that proves what was written."), font(),
                QPalette::PlaceholderText));
    inner->addSpacing(theme::wide);
    inner->addWidget(makeDropZone());
    inner->addSpacing(theme::wide);

    auto* sample = new QPushButton(tr("Try it with the sample model"));
    sample->setObjectName(QStringLiteral("openSample"));
    sample->setProperty("primary", true);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    auto* tour = new QPushButton(tr("Take the tour"));
    tour->setToolTip(tr("Opens the sample model and shows what is where, in one minute"));
    connect(tour, &QPushButton::clicked, this, &WelcomePage::tourRequested);
    auto* first = new QHBoxLayout;
    first->setSpacing(theme::gap);
    first->addStretch(1);
    first->addWidget(sample);
    first->addWidget(tour);
    first->addStretch(1);
    inner->addLayout(first);
    inner->addWidget(centred(tr("3.7 million weights that come with the program; nothing is downloaded."),
                             theme::smallFont(), QPalette::PlaceholderText));
    inner->addSpacing(theme::wide);
    m_continue->setObjectName(QStringLiteral("continueSession"));
    m_continue->setAccessibleName(tr("Go on where the program ended"));
    m_continue->hide();
    connect(m_continue, &QPushButton::clicked, this, &WelcomePage::continueRequested);
    inner->addWidget(m_continue, 0, Qt::AlignHCenter);
    m_recentColumn->setContentsMargins(0, 0, 0, 0);
    m_recentColumn->setSpacing(0);
    inner->addWidget(m_recent);

    auto* whole = new QVBoxLayout(this);
    auto* middle = new QHBoxLayout; // an alignment would lose how high lines that wrap are
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(1);
    whole->addStretch(2);
    whole->addLayout(middle);
    whole->addStretch(3);
}

QWidget* WelcomePage::makeDropZone()
{
    auto* zone = new DropZone;
    zone->setAccessibleName(tr("Drop a model here"));
    auto* icon = new QLabel;
    icon->setPixmap(theme::icon(QStringLiteral("drop"), theme::tones().accent).pixmap(40, 40));
    icon->setAlignment(Qt::AlignCenter);
    auto* folder = new QPushButton(theme::icon(QStringLiteral("folder")), tr("Open folder…"));
    auto* file = new QPushButton(theme::icon(QStringLiteral("file")), tr("Open file…"));
    connect(folder, &QPushButton::clicked, this, &WelcomePage::openFolderRequested);
    connect(file, &QPushButton::clicked, this, &WelcomePage::openFileRequested);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addStretch(1);
    buttons->addWidget(folder);
    buttons->addWidget(file);
    buttons->addStretch(1);

    auto* column = new QVBoxLayout(zone);
    column->setContentsMargins(theme::wide, 2 * theme::wide, theme::wide, 2 * theme::wide);
    column->setSpacing(theme::gap);
    column->addWidget(icon);
    column->addWidget(centred(tr("Drop a model here"), theme::headingFont()));
    column->addWidget(
        centred(tr("A Hugging Face folder, a .safetensors or a .gguf file. It is only read, never changed."), font(),
                QPalette::PlaceholderText));
    column->addSpacing(theme::gap);
    column->addLayout(buttons);
    return zone;
}

void WelcomePage::offerToContinue(const QString& what)
{
    m_continue->setText(what);
    m_continue->setAccessibleName(what);
    m_continue->show();
}

void WelcomePage::setRecent(const QStringList& paths)
{
    while (QLayoutItem* item = m_recentColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recentColumn->addWidget(sectionHeading(tr("Opened last")));
    for (const QString& path : paths.mid(0, shownRecent)) {
        const QFileInfo info(path);
        auto* entry = new QToolButton;
        const QString where =
            fontMetrics().elidedText(QDir::toNativeSeparators(info.path()), Qt::ElideMiddle, columnWidth / 2);
        entry->setText(info.fileName() + QStringLiteral("   ") + where);
        entry->setToolTip(path);
        entry->setProperty("worded", true);
        connect(entry, &QToolButton::clicked, this, [this, path] { emit pathRequested(path); });
        m_recentColumn->addWidget(entry, 0, Qt::AlignLeft);
    }
}

} // namespace ql::app
