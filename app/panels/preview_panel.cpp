// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/preview_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/device_choice.h"
#include "app/panels/preview_culprits_page.h"
#include "app/panels/preview_divergence_page.h"
#include "app/panels/preview_text_page.h"
#include "app/theme.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/notice_row.h"
#include "app/widgets/preview_options.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {

bool isRunKey(const QKeyEvent& event)
{
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isReturn && (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

} // namespace

PreviewPanel::PreviewPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_preview(studio)
    , m_options(new PreviewOptions(studio.devices()))
    , m_retreat(new NoticeRow(tr("Stay on the processor")))
    , m_sentence(quietSentence())
    , m_text(new PreviewTextPage(m_preview, *m_options))
    , m_divergence(new PreviewDivergencePage(m_preview))
    , m_culprits(new PreviewCulpritsPage(m_preview))
{
    m_sentence->setObjectName(QStringLiteral("previewSentence"));
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_divergence);
    m_pages->addWidget(m_culprits);
    auto* parts = new QWidget;
    auto* inner = new QVBoxLayout(parts);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(makeHead());
    inner->addWidget(m_options);
    inner->addWidget(m_retreat);
    inner->addWidget(m_pages, 1);
    m_whole = new QStackedWidget;
    m_whole->addWidget(m_sentence);
    m_whole->addWidget(parts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_whole);
    m_options->layout()->setContentsMargins(theme::wide, theme::gap, theme::wide, 0);
    m_options->hide();
    connect(&m_preview, &Preview::changed, this, &PreviewPanel::showState);
    connect(m_options, &PreviewOptions::sessionChanged, this,
            [this] { m_preview.setOptions(m_options->session(), m_options->isChat()); });
    m_preview.setOptions(m_options->session(), m_options->isChat());
    m_retreat->setObjectName(QStringLiteral("previewRetreat"));
    connect(m_retreat, &NoticeRow::acted, &studio.devices(), [&studio] { studio.devices().choose("cpu"); });
    connect(&studio.devices(), &DeviceChoice::changed, this, &PreviewPanel::showPlace);
    turnTo(Text);
    showState();
}

QWidget* PreviewPanel::makeHead()
{
    auto* bar = new QWidget;
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("previewTabs"));
    m_tabs->setAccessibleName(tr("Parts of the preview"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Text"));
    m_tabs->addTab(tr("Divergence"));
    m_tabs->addTab(tr("Culprits"));
    m_tabs->setTabToolTip(Text, tr("What both models say to one prompt"));
    m_tabs->setTabToolTip(Divergence, tr("How far the predictions are apart, in figures"));
    m_tabs->setTabToolTip(Culprits, tr("Which tensors make the recipe worse"));
    connect(m_tabs, &QTabBar::currentChanged, this, &PreviewPanel::turnTo);
    m_device = elidedCaption();
    m_device->setObjectName(QStringLiteral("previewDevice"));
    m_device->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_unfold = new QToolButton;
    m_unfold->setObjectName(QStringLiteral("previewOptions"));
    m_unfold->setText(tr("Options"));
    m_unfold->setProperty("worded", true);
    m_unfold->setCheckable(true);
    m_unfold->setToolTip(tr("How tokens are chosen, what the engine rounds, and on which device"));
    connect(m_unfold, &QToolButton::toggled, m_options, &QWidget::setVisible);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::gap, theme::tight, theme::gap, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_tabs);
    row->addWidget(m_device, 1);
    row->addWidget(m_unfold);
    return bar;
}

void PreviewPanel::showPage(Page page)
{
    m_tabs->setCurrentIndex(page);
}

void PreviewPanel::begin(Page page)
{
    showPage(page);
    page == Text ? m_text->start() : page == Divergence ? m_divergence->start() : m_culprits->start();
}

bool PreviewPanel::busy() const
{
    return m_text->busy() || m_divergence->busy() || m_culprits->busy();
}

void PreviewPanel::turnTo(int page)
{
    m_pages->setCurrentIndex(page);
    m_options->showSampling(page == Text);
}

void PreviewPanel::runOrStop()
{
    const int page = m_tabs->currentIndex();
    page == Text ? m_text->runOrStop() : page == Divergence ? m_divergence->measureOrStop() : m_culprits->runOrStop();
}

void PreviewPanel::showState()
{
    // What has been made stays to be read while the models of another recipe are made ready.
    const bool isOpen = m_preview.studio().model() != nullptr;
    const bool isKept = isOpen && (m_text->hasResult() || m_divergence->hasResult() || m_culprits->hasResult());
    m_sentence->setText(m_preview.whyNot());
    const bool isMoment = m_preview.reading() && m_whole->currentIndex() == 1;
    m_whole->setCurrentIndex(m_preview.models() || isKept || isMoment ? 1 : 0);
    showPlace();
}

void PreviewPanel::showPlace()
{
    m_device->setFullText(m_preview.placeWords());
    m_retreat->say(m_preview.studio().devices().retreatWords());
}

// Ctrl+Return writes the file elsewhere in the window; here it runs the preview, wherever the focus is.
bool PreviewPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isRunKey(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PreviewPanel::keyPressEvent(QKeyEvent* event)
{
    if (isRunKey(*event))
        return runOrStop();
    QWidget::keyPressEvent(event);
}

void PreviewPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_preview.setActive(true);
}

void PreviewPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_preview.setActive(false);
    m_text->run().release();
}

} // namespace ql::app
