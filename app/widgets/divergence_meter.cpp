// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/divergence_meter.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include "app/models/verdict.h"
#include "app/phrases.h"
#include "app/text.h"
#include "app/theme.h"

namespace ql::app {

namespace {

constexpr double lowest = 0.001, highest = 1; ///< mean divergence at the ends of the scale

} // namespace

/// Mean divergence on a logarithmic line with the borders of the verdicts, and what two standard errors leave open.
class DivergenceScale : public QWidget {
public:
    using QWidget::QWidget;

    void set(double mean, double error)
    {
        m_mean = mean;
        m_error = error;
        update();
    }

    QSize sizeHint() const override
    {
        return {30 * fontMetrics().averageCharWidth(), bar() + marker() + QFontMetrics(theme::smallFont()).height()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(theme::smallFont());
        const theme::Tones& tones = theme::tones();
        double left = 0;
        for (std::size_t i = 0; i <= verdictSteps.size(); ++i) {
            const bool isLast = i == verdictSteps.size();
            const double right = isLast ? width() : toX(verdictSteps[i].divergence);
            QColor colour = tones.secondary;
            colour.setAlphaF(0.18F + 0.14F * static_cast<float>(i)); // darker is worse, in either theme
            painter.fillRect(QRectF(left, marker(), right - left - 2, bar()), colour);
            if (!isLast) {
                painter.setPen(tones.secondary);
                const QString border = QLocale().toString(verdictSteps[i].divergence);
                const double half = painter.fontMetrics().horizontalAdvance(border) / 2.0;
                painter.drawText(QPointF(right - 1 - half, height() - painter.fontMetrics().descent()), border);
            }
            left = right;
        }
        if (m_mean >= 0)
            paintMarker(painter);
    }

private:
    int bar() const { return fontMetrics().height() / 2; }
    int marker() const { return fontMetrics().height() / 2; }
    double toX(double divergence) const
    {
        const double share = std::log(std::clamp(divergence, lowest, highest) / lowest) / std::log(highest / lowest);
        return share * width();
    }
    void paintMarker(QPainter& painter) const
    {
        const double side = marker() / 2.0;
        const double x = std::clamp(toX(m_mean), side, width() - side);
        const QColor ink = palette().color(QPalette::Text);
        painter.setPen(QPen(ink, 2));
        const double y = marker() + bar() / 2.0;
        painter.drawLine(QPointF(toX(m_mean - 2 * m_error), y), QPointF(toX(m_mean + 2 * m_error), y));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF{{x - side, 0}, {x + side, 0}, {x, marker() + 1.0}});
    }

    double m_mean = -1, m_error = 0; ///< negative: nothing is known
};

DivergenceMeter::DivergenceMeter(QWidget* parent)
    : QWidget(parent)
    , m_verdict(new QLabel)
    , m_size(new QLabel)
    , m_figures(new QLabel)
    , m_scale(new DivergenceScale)
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setFont(theme::titleFont());
    m_size->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_size->setObjectName(QStringLiteral("verdictSize"));
    m_figures->setObjectName(QStringLiteral("verdictFigures"));
    m_figures->setWordWrap(true);
    m_figures->setForegroundRole(QPalette::PlaceholderText);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::wide);
    top->addWidget(m_verdict, 1);
    top->addWidget(m_size);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::wide, theme::gap, theme::wide, theme::gap);
    column->setSpacing(theme::tight);
    column->addLayout(top);
    column->addWidget(m_figures);
    column->addWidget(m_scale);
    setToolTip(verdictScale());
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void DivergenceMeter::clear(const QString& sentence, const QString& size)
{
    m_verdict->setText(sentence);
    m_size->setText(size);
    m_figures->setText(tr("Mean KL divergence and the share of same top tokens decide."));
    m_scale->set(-1, 0);
    setAccessibleName(sentence);
    setAccessibleDescription(verdictScale());
}

void DivergenceMeter::show(const job::Divergence& figures, bool isWhole, const QString& size)
{
    const Verdict verdict = verdictOf(figures.divergence.value, figures.sameTop.value);
    const auto [best, worst] = verdictRange(figures);
    m_verdict->setText(isWhole ? verdictWords(verdict) : tr("So far: %1").arg(verdictWords(verdict)));
    m_size->setText(size);
    const QLocale locale;
    QStringList parts{tr("mean KL divergence %1 ± %2")
                          .arg(text::nats(figures.divergence.value), text::nats(figures.divergence.error)),
                      tr("same top token %1 ± %2")
                          .arg(text::percent(figures.sameTop.value, 1), text::percent(figures.sameTop.error, 1)),
                      tr("%Ln prediction(s)", nullptr, static_cast<int>(figures.predictions))};
    if (best < verdict)
        parts += tr("more text may say: %1").arg(verdictWords(best));
    if (worst > verdict)
        parts += tr("more text may say: %1").arg(verdictWords(worst));
    m_figures->setText(text::list(parts));
    m_scale->set(figures.divergence.value, figures.divergence.error);
    setAccessibleName(m_verdict->text());
    setAccessibleDescription(text::clauses({m_figures->text(), size}));
}

QString DivergenceMeter::verdict() const
{
    return m_verdict->text();
}

QString DivergenceMeter::figures() const
{
    return m_figures->text();
}

} // namespace ql::app
