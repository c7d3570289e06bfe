// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/error_controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>

#include "app/theme.h"

namespace ql::app {

namespace {
constexpr int leastCharacters = 9;
}

ErrorControls::ErrorControls(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    m_source =
        box("errorSource", tr("Whose error: of the type that is planned, not yet written, or of the written file"));
    m_source->addItems({tr("As planned"), tr("As written")});
    m_expert = box("errorExpert", tr("Which expert of the fused tensor"));
    m_compare = box("errorCompare",
                    tr("One map, or two over the same weights: divided by a handle (drag it, or Ctrl+Left and "
                       "Ctrl+Right), or side by side"));
    m_compare->addItems({tr("One map"), tr("Split"), tr("Side by side")});
    m_other = box("errorOther", tr("What the left map shows"));
    m_shown = box("errorShown", tr("What the map shows"));
    for (const report::Shown shown : {report::Shown::Original, report::Shown::Written, report::Shown::Error,
                                      report::Shown::RelativeError, report::Shown::SignedError}) {
        m_shown->addItem(nameOf(shown), static_cast<int>(shown));
        m_other->addItem(nameOf(shown), static_cast<int>(shown));
    }
    m_shown->setCurrentIndex(static_cast<int>(report::Shown::RelativeError));
    m_aggregate = box("errorAggregate", tr("What a pixel shows that stands for several weights"));
    m_aggregate->addItems({tr("Average (RMS)"), tr("Largest")});
    m_lock = new QToolButton;
    m_lock->setObjectName(QStringLiteral("errorLock"));
    m_lock->setText(tr("Hold left"));
    m_lock->setProperty("worded", true);
    m_lock->setCheckable(true);
    m_lock->setToolTip(tr("Keeps this tensor as the left map, while the right one follows the selection"));
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_source, m_expert, m_compare, m_other, m_shown, m_aggregate, m_lock})
        row->addWidget(control);
    row->addStretch(1);
    m_expert->hide();
    m_other->hide();
    connect(m_source, &QComboBox::currentIndexChanged, this, &ErrorControls::sourceChanged);
    connect(m_expert, &QComboBox::currentIndexChanged, this, &ErrorControls::sourceChanged);
    for (QComboBox* each : {m_shown, m_other, m_aggregate})
        connect(each, &QComboBox::currentIndexChanged, this, &ErrorControls::lookChanged);
    connect(m_compare, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_other->setVisible(index > 0);
        // Comparing means before and after, until something else is asked for.
        if (index > 0 && !isLocked() && otherShown() == report::Shown::Original && shown() > report::Shown::Written) {
            const QSignalBlocker quiet(m_shown);
            m_shown->setCurrentIndex(static_cast<int>(report::Shown::Written));
        }
        emit lookChanged();
    });
    connect(m_lock, &QToolButton::toggled, this, [this](bool locked) {
        if (locked) {
            const QSignalBlocker quiet(m_other);
            m_other->setCurrentIndex(m_shown->currentIndex()); // the same of both tensors
            if (compare() == TileView::Compare::Single)
                m_compare->setCurrentIndex(static_cast<int>(TileView::Compare::SideBySide));
        }
        emit lockToggled(locked);
    });
}

QComboBox* ErrorControls::box(const char* name, const QString& tip)
{
    auto* made = new QComboBox;
    made->setObjectName(QString::fromLatin1(name));
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    made->setMinimumWidth(made->fontMetrics().averageCharWidth()
                          * leastCharacters); // rather cut off than a wide window
    return made;
}

QString ErrorControls::nameOf(report::Shown shown)
{
    switch (shown) {
    case report::Shown::Original:
        return tr("Original");
    case report::Shown::Written:
        return tr("Quantised");
    case report::Shown::Error:
        return tr("Error");
    case report::Shown::RelativeError:
        return tr("Error by row RMS");
    case report::Shown::SignedError:
        return tr("Signed error");
    }
    return {};
}

ErrorControls::Source ErrorControls::source() const
{
    return static_cast<Source>(m_source->currentIndex());
}

int ErrorControls::expert() const
{
    return m_expert->currentIndex() - 1;
}

report::Shown ErrorControls::shown() const
{
    return static_cast<report::Shown>(m_shown->currentData().toInt());
}

report::Shown ErrorControls::otherShown() const
{
    return static_cast<report::Shown>(m_other->currentData().toInt());
}

report::Aggregate ErrorControls::aggregate() const
{
    return static_cast<report::Aggregate>(m_aggregate->currentIndex());
}

TileView::Compare ErrorControls::compare() const
{
    return static_cast<TileView::Compare>(m_compare->currentIndex());
}

bool ErrorControls::isLocked() const
{
    return m_lock->isChecked();
}

void ErrorControls::setSources(const QString& planned, bool hasWritten)
{
    const QSignalBlocker quiet(m_source);
    m_source->setItemText(0, planned.isEmpty() ? tr("As planned") : tr("As planned (%1)").arg(planned));
    auto* items = qobject_cast<QStandardItemModel*>(m_source->model());
    items->item(1)->setEnabled(hasWritten);
    if (!hasWritten)
        m_source->setCurrentIndex(0);
}

void ErrorControls::setExperts(int count)
{
    const QSignalBlocker quiet(m_expert);
    const bool several = count > 1;
    if (several ? m_expert->count() != count + 1 : m_expert->count() > 0) {
        m_expert->clear();
        if (several) {
            m_expert->addItem(tr("All %Ln expert(s)", nullptr, count));
            for (int i = 0; i < count; ++i)
                m_expert->addItem(tr("Expert %1").arg(i));
        }
    }
    m_expert->setVisible(several);
}

void ErrorControls::setCompare(TileView::Compare compare)
{
    m_compare->setCurrentIndex(static_cast<int>(compare));
}

void ErrorControls::setLocked(bool locked)
{
    m_lock->setChecked(locked);
}

} // namespace ql::app
