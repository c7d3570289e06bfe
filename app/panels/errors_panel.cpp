// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/errors_panel.h"

#include <cmath>

#include <QCheckBox>
#include <QLocale>
#include <QShowEvent>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabWidget>

#include "app/problem_words.h"
#include "app/text.h"
#include "app/widgets/section.h"
#include "core/arch/tensor_scale.h"
#include "core/plan/coding.h"
#include "core/report/error_tiles.h"

namespace ql::app {

namespace {

constexpr std::size_t mostPlaces = 500;
constexpr std::uint32_t usualBlock = 32; ///< as on the format bench; also where a format has no blocks, or larger ones

/// All that decides which values are written.
QString codingOf(const plan::Step& step)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(QString::fromStdString(step.coding ? quant::schemeName(step.coding->scheme()) : step.planned.name()))
        .arg(static_cast<int>(step.search))
        .arg(step.usesImportance)
        .arg(QString::fromStdString(step.importanceEntry), QString::fromStdString(step.route));
}

} // namespace

const arch::TargetTensor* ErrorsPanel::tensor() const
{
    const int index = m_studio.selectedIndex();
    return m_studio.model() && index >= 0 ? &m_studio.model()->tensors[static_cast<std::size_t>(index)] : nullptr;
}

const plan::Step* ErrorsPanel::step() const
{
    const Planner::PlanPtr plan = m_studio.planner().plan();
    return tensor() && plan && plan->source == m_studio.model()
        ? plan->stepOf(static_cast<std::size_t>(m_studio.selectedIndex()))
        : nullptr;
}

std::uint32_t ErrorsPanel::blockColumns() const
{
    const plan::Step* const planned = step();
    if (!planned || !planned->planned.known())
        return usualBlock;
    const std::size_t columns =
        planned->coding ? planned->coding->scheme().groupColumns : quant::info(planned->planned.format).blockValues;
    return columns > 1 && columns < usualBlock ? static_cast<std::uint32_t>(columns) : usualBlock;
}

std::uint64_t ErrorsPanel::firstRow() const
{
    return m_controls->expert() > 0
        ? static_cast<std::uint64_t>(m_controls->expert()) * arch::rowsPerMatrixOf(*tensor())
        : 0;
}

ErrorsPanel::Subject ErrorsPanel::subject() const
{
    Subject now{m_studio.model().get(), m_studio.selectedTensor()};
    const plan::Step* const planned = step();
    now.expert = m_controls->expert();
    if (m_controls->source() == ErrorControls::Source::Written && m_studio.report())
        now.file = QString::fromStdString(m_studio.report()->output);
    else if (planned)
        now.coding = codingOf(*planned);
    return now;
}

void ErrorsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    applyLook(); // what is missing is made from now on
}

void ErrorsPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    for (TileLoader* loader : {&m_loader, &m_lockedLoader})
        loader->rest();
}

void ErrorsPanel::refresh()
{
    if (!isVisible())
        return; // showEvent() comes here
    const arch::TargetTensor* const shown = tensor();
    const plan::Step* const planned = step();
    const report::TensorRow* const row = m_studio.reportRow(m_studio.selectedTensor());
    const bool isItself = row && QString::fromStdString(m_studio.report()->output) == m_studio.modelPath();
    m_controls->setSources(planned ? QString::fromStdString(
                               planned->coding ? quant::schemeName(planned->coding->scheme()) : planned->planned.name())
                                   : QString(),
                           row && !isItself);
    m_controls->setExperts(shown && shown->elements() > 0 ? static_cast<int>(arch::matricesOf(*shown)) : 0);
    const Subject now = subject();
    if (now == m_subject && (m_loader.pairs() || m_source.busy()))
        return;
    const bool sameTensor = now.model == m_subject.model && now.tensor == m_subject.tensor;
    m_subject = now;
    m_source.cancel();
    m_sampling.cancel();
    if (!m_studio.model())
        return say(tr("Open a model first."));
    if (!shown)
        return say(tr("Choose a tensor in the table, the layer map or the report to see its error weight by weight."));
    m_name->setFullText(m_studio.selectedTensor());
    if (!m_studio.planner().plan() || m_studio.planner().plan()->source != m_studio.model())
        return say(tr("Working out the plan…"));
    if (!planned || shown->elements() == 0)
        return say(tr("Nothing of this tensor is written."));
    m_fitNext = !sameTensor || m_fitNext;
    m_source.request({m_studio.planner().plan(), static_cast<std::size_t>(m_studio.selectedIndex()), now.file},
                     [this](const Result<report::RowPairsPtr>& pairs) { take(pairs); });
}

void ErrorsPanel::say(const QString& sentence)
{
    m_measuring.cancel();
    m_loader.setPairs(nullptr);
    m_images.clear();
    m_otherImages.clear();
    m_places.set({});
    m_sentence->setText(sentence);
    m_pages->setCurrentIndex(0);
}

void ErrorsPanel::take(const Result<report::RowPairsPtr>& pairs)
{
    if (!pairs)
        return say(errorInWords(pairs.error()));
    report::RowPairsPtr shown = *pairs;
    if (m_controls->expert() >= 0)
        shown = report::someRows(shown, firstRow(), arch::rowsPerMatrixOf(*tensor()));
    m_images.clear();
    if (!m_controls->isLocked())
        m_otherImages.clear();
    m_loader.setPairs(shown);
    m_view->setBlockColumns(blockColumns());
    m_pages->setCurrentIndex(1);
    m_readout->setFullText(QString());
    m_pointed.reset();
    m_distribution->hide();
    m_distributionNote->setText(tr("Reading sample rows…"));
    m_sampling.run([shown](const std::atomic<bool>& stop) { return samplePairs(*shown, stop); },
                   [this](const Result<PairSample>& sample) {
                       if (!sample)
                           return m_distributionNote->setText(errorInWords(sample.error()));
                       m_distribution->setVisible(!sample->original.empty());
                       if (!sample->original.empty())
                           m_distribution->set(sample->low, sample->high, sample->original, sample->written);
                       m_distributionNote->setText(
                           sample->rowsRead == sample->rowCount
                               ? tr("Measured on all %Ln row(s).", nullptr, static_cast<int>(sample->rowCount))
                               : tr("Estimated from %1 of %2 rows.")
                                     .arg(text::grouped(sample->rowsRead), text::grouped(sample->rowCount)));
                   });
    applyLook();
}

void ErrorsPanel::setLocked(bool locked)
{
    m_lockedLoader.setPairs(locked ? m_loader.pairs() : nullptr);
    m_lockedTitle = m_studio.selectedTensor();
    m_otherImages.clear();
    applyLook();
}

void ErrorsPanel::applyLook()
{
    const bool locked = m_controls->isLocked() && m_lockedLoader.pairs();
    const auto title = [&](const QString& name, report::Shown shown) {
        return locked ? tr("%1: %2").arg(name, ErrorControls::nameOf(shown)) : ErrorControls::nameOf(shown);
    };
    const TileLook before = m_images.look();
    TileLook look{m_controls->shown(), m_controls->aggregate(), m_range->low(), m_range->high()};
    const bool isOther = look.shown != before.shown || look.aggregate != before.aggregate;
    m_fitNext = m_fitNext || isOther;
    m_range->setColours(look.colours());
    m_range->setSymmetric(report::isSigned(look.shown, look.aggregate));
    m_images.setLook(look);
    look.shown = m_controls->otherShown();
    m_otherImages.setLook(look);
    m_view->setLayers({&m_loader, &m_images, title(m_studio.selectedTensor(), m_controls->shown())},
                      {locked ? &m_lockedLoader : &m_loader, &m_otherImages, title(m_lockedTitle, look.shown)});
    m_view->setCompare(m_controls->compare());
    m_settle.start();
}

void ErrorsPanel::setRange(double low, double high, bool byUser)
{
    if (byUser)
        m_auto->setChecked(false);
    else
        m_range->setRange(low, high);
    for (TileImages* images : {&m_images, &m_otherImages}) {
        TileLook look = images->look();
        look.low = low;
        look.high = high;
        images->setLook(look);
    }
}

void ErrorsPanel::measure()
{
    showOrigin();
    if (!m_loader.pairs())
        return;
    if (m_pointed)
        pointAt(m_pointed->first, m_pointed->second); // by now there may be more to say
    if (m_loader.error())
        return say(errorInWords(*m_loader.error()));
    const TileLook look = m_images.look();
    m_measuring.run(
        [tiles = m_loader.tilesInView(), view = m_view->visible(), look,
         block = blockColumns()](const std::atomic<bool>&) {
            return Figures{report::histogramOf(tiles, view, look.shown, look.aggregate),
                           report::worstPlaces(tiles, view, block, mostPlaces)};
        },
        [this, look](Figures figures) {
            m_places.set(std::move(figures.worst));
            m_range->setHistogram(figures.histogram);
            if (figures.histogram.bins.empty() || !(m_auto->isChecked() || m_fitNext))
                return;
            m_fitNext = false;
            const auto [low, high] = m_range->fitted();
            setRange(low, high, false);
        });
}

void ErrorsPanel::showOrigin()
{
    const TileLoader::Progress progress = m_loader.progress();
    QString words;
    if (!progress.whole)
        words = tr("Working…");
    else if (progress.rowsRead >= progress.rowsPerCell)
        words = tr("Measured on all weights in view");
    else
        words = tr("Estimated: each pixel from %1 of its %2 rows")
                    .arg(text::grouped(progress.rowsRead), text::grouped(progress.rowsPerCell));
    m_origin->setText(words);
}

QString ErrorsPanel::readout() const
{
    return m_readout->toolTip();
}

void ErrorsPanel::pointAt(quint64 row, quint64 column)
{
    m_pointed = {row, column};
    const unsigned level = m_view->level();
    const report::TilePtr tile = m_loader.tile(
        {level, (row >> level) / report::TileGrid::tileRows, (column >> level) / report::TileGrid::tileColumns});
    const std::vector<report::PlaceError> found =
        tile ? report::placeAt(std::span(&tile, 1), row, column, 1) : std::vector<report::PlaceError>();
    QString words;
    if (found.empty()) {
        words = tr("Row %1, column %2").arg(text::grouped(row + firstRow()), text::grouped(column));
    } else {
        const report::PlaceError& place = found[0];
        const auto number = [](float value) { return placeNumber(static_cast<double>(value)); };
        const QString share = QLocale().toString(100 * static_cast<double>(place.relative), 'g', 3);
        if (level == 0) {
            const auto weight = [&](report::Shown shown) {
                return number(tile->value(shown, report::Aggregate::Largest,
                                          static_cast<std::uint32_t>(row % report::TileGrid::tileRows),
                                          static_cast<std::uint32_t>(column % report::TileGrid::tileColumns)));
            };
            words = tr("Row %1, column %2: %3 → %4, error %5 (%6 % of the row's RMS)")
                        .arg(text::grouped(row + firstRow()), text::grouped(column), weight(report::Shown::Original),
                             weight(report::Shown::Written), number(place.largest), share);
        } else {
            words = tr("Rows %1, columns %2: RMS %3, error %4 (%5 % of the rows' RMS), largest %6")
                        .arg(placeRange(place.place.row + firstRow(), place.place.endRow + firstRow()),
                             placeRange(place.place.column, place.place.endColumn), number(place.original),
                             number(place.error), share, number(place.largest));
        }
    }
    m_readout->setFullText(words);
    m_view->setAccessibleDescription(words);
}

void ErrorsPanel::openBlock(quint64 row, quint64 column)
{
    m_studio.showBlock(row + firstRow(), column);
}

} // namespace ql::app
