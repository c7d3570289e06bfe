// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide_window.h"

#include <QDesktopServices>
#include <QFile>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/theme.h"

namespace ql::app {

namespace {

const QString guideFolder = QStringLiteral("qrc:/docs/guide/");
constexpr int fileRole = Qt::UserRole;

QString contentOf(const QString& page)
{
    QFile file(QStringLiteral(":/docs/guide/") + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Pictures come in the colours of the theme.
class GuideText : public QTextBrowser {
public:
    QVariant loadResource(int type, const QUrl& name) override
    {
        QUrl themed = name;
        if (type == QTextDocument::ImageResource && theme::isDark())
            themed.setPath(QString(name.path()).replace(QStringLiteral("-light."), QStringLiteral("-dark.")));
        QVariant found = QTextBrowser::loadResource(type, themed);
        if (type != QTextDocument::ImageResource)
            return found;
        const QImage image = found.canConvert<QImage>() && !found.value<QImage>().isNull()
            ? found.value<QImage>()
            : QImage::fromData(found.toByteArray());
        const int room = viewport()->width() - 4 * theme::wide;
        return image.width() > room && room > 0 ? image.scaledToWidth(room, Qt::SmoothTransformation) : image;
    }
};

} // namespace

GuideWindow::GuideWindow(QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_contents(new QListWidget)
    , m_text(new GuideText)
    , m_back(new QToolButton)
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowTitle(tr("Guide"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);

    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setWordWrap(true);
    m_contents->setSpacing(theme::tight / 2);
    m_text->setAccessibleName(tr("Page"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(true);
    m_text->setOpenExternalLinks(true);
    m_text->document()->setDocumentMargin(theme::wide);
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("The page that was shown before"));
    m_back->setShortcut(QKeySequence::Back);
    m_back->setEnabled(false);

    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_back);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    column->addLayout(top);
    column->addWidget(m_contents, 1);
    auto* halves = new QSplitter;
    halves->addWidget(left);
    halves->addWidget(m_text);
    halves->setStretchFactor(1, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(halves);
    const int letter = fontMetrics().averageCharWidth();
    halves->setSizes({34 * letter, 100 * letter});
    resize(134 * letter, 44 * fontMetrics().height());

    fillContents();
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && item->data(fileRole).toString() != m_page)
            m_text->setSource(guideFolder + item->data(fileRole).toString());
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, &GuideWindow::pageShown);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QToolButton::setEnabled);
    connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    showPage(QStringLiteral("README"));
}

void GuideWindow::fillContents()
{
    const QString contents = contentOf(QStringLiteral("README.md"));
    static const QRegularExpression entry(QStringLiteral("^\\d+\\. \\[([^\\]]+)\\]\\(([^)]+)\\)"),
                                          QRegularExpression::MultilineOption);
    m_contents->addItem(tr("Contents"));
    m_contents->item(0)->setData(fileRole, QStringLiteral("README.md"));
    for (auto each = entry.globalMatch(contents); each.hasNext();) {
        const auto match = each.next();
        auto* item = new QListWidgetItem(match.captured(1), m_contents);
        item->setData(fileRole, match.captured(2));
    }
}

void GuideWindow::showPage(const QString& page)
{
    const QString file = page + QStringLiteral(".md");
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(fileRole).toString() == file)
            return m_contents->setCurrentRow(row);
    }
    m_contents->setCurrentRow(0);
}

void GuideWindow::search(const QString& words)
{
    for (int row = 0; row < m_contents->count(); ++row) {
        QListWidgetItem* item = m_contents->item(row);
        item->setHidden(!words.isEmpty()
                        && !contentOf(item->data(fileRole).toString()).contains(words, Qt::CaseInsensitive));
    }
    if (m_contents->currentItem() && m_contents->currentItem()->isHidden()) {
        for (int row = 0; row < m_contents->count(); ++row) {
            if (!m_contents->item(row)->isHidden()) {
                m_contents->setCurrentRow(row);
                break;
            }
        }
    }
    m_text->moveCursor(QTextCursor::Start);
    if (!words.isEmpty())
        m_text->find(words);
}

void GuideWindow::pageShown(const QUrl& page)
{
    m_page = page.fileName(); // source() is still the one before
    showPage(m_page.chopped(3));
    dress();
    if (!m_search->text().isEmpty())
        m_text->find(m_search->text());
}

/// Markdown brings no colours: examples and headings of tables get a ground of their own.
void GuideWindow::dress()
{
    QTextDocument& document = *m_text->document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
            && !block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage))
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setBackground(palette().color(QPalette::Window));
        format.setLeftMargin(theme::gap);
        cursor.setBlockFormat(format);
        QTextCharFormat letters;
        letters.setFont(theme::monospaceFont());
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(letters);
    }
    const auto frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellPadding(theme::tight);
        format.clearColumnWidthConstraints();
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat heading = cell.format();
            heading.setBackground(palette().color(QPalette::Window));
            cell.setFormat(heading);
        }
    }
}

void showGuide(QWidget& window)
{
    auto* guide = window.findChild<GuideWindow*>();
    if (!guide)
        guide = new GuideWindow(&window);
    guide->show();
    guide->raise();
    guide->activateWindow();
}

} // namespace ql::app
