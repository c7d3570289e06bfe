// SPDX-License-Identifier: GPL-3.0-or-later
// THE list of panels. To add one: a QWidget that takes a Studio& and nothing else, in panels/, and one line here.
#include "app/panel.h"

#include <array>

#include "app/panels/bench_panel.h"
#include "app/panels/diff_panel.h"
#include "app/panels/errors_panel.h"
#include "app/panels/fit_panel.h"
#include "app/panels/history_panel.h"
#include "app/panels/importance_panel.h"
#include "app/panels/inspector_panel.h"
#include "app/panels/jobs_panel.h"
#include "app/panels/layer_map_panel.h"
#include "app/panels/log_panel.h"
#include "app/panels/metadata_panel.h"
#include "app/panels/preview_panel.h"
#include "app/panels/problems_panel.h"
#include "app/panels/recipe_panel.h"
#include "app/panels/report_panel.h"
#include "app/panels/rules_panel.h"
#include "app/panels/size_map_panel.h"
#include "app/panels/tensor_panel.h"
#include "app/panels/tokenizer_panel.h"
#include "app/panels/tradeoff_panel.h"

namespace ql::app {

namespace {

template <typename Panel> QWidget* make(Studio& studio, QWidget* parent)
{
    return new Panel(studio, parent);
}

constexpr std::array table = {
    PanelInfo{"tensors", QT_TRANSLATE_NOOP("Panel", "Tensors"), Area::Centre, make<TensorPanel>},
    PanelInfo{"layers", QT_TRANSLATE_NOOP("Panel", "Layer map"), Area::Centre, make<LayerMapPanel>},
    PanelInfo{"sizes", QT_TRANSLATE_NOOP("Panel", "Size map"), Area::Centre, make<SizeMapPanel>},
    PanelInfo{"bench", QT_TRANSLATE_NOOP("Panel", "Format bench"), Area::Centre, make<BenchPanel>},
    PanelInfo{"errors", QT_TRANSLATE_NOOP("Panel", "Error map"), Area::Centre, make<ErrorsPanel>},
    PanelInfo{"tradeoff", QT_TRANSLATE_NOOP("Panel", "Error and bits"), Area::Centre, make<TradeoffPanel>},
    PanelInfo{"metadata", QT_TRANSLATE_NOOP("Panel", "Metadata"), Area::Centre, make<MetadataPanel>},
    PanelInfo{"report", QT_TRANSLATE_NOOP("Panel", "Report"), Area::Centre, make<ReportPanel>},
    PanelInfo{"diff", QT_TRANSLATE_NOOP("Panel", "Side by side"), Area::Centre, make<DiffPanel>},
    PanelInfo{"preview", QT_TRANSLATE_NOOP("Panel", "Preview"), Area::Centre, make<PreviewPanel>},
    PanelInfo{"tokenizer", QT_TRANSLATE_NOOP("Panel", "Tokenizer"), Area::Centre, make<TokenizerPanel>},
    PanelInfo{"inspector", QT_TRANSLATE_NOOP("Panel", "Inspector"), Area::Side, make<InspectorPanel>},
    PanelInfo{"rules", QT_TRANSLATE_NOOP("Panel", "Rules"), Area::Side, make<RulesPanel>},
    PanelInfo{"recipe", QT_TRANSLATE_NOOP("Panel", "Recipe"), Area::Side, make<RecipePanel>},
    PanelInfo{"fit", QT_TRANSLATE_NOOP("Panel", "Memory"), Area::Side, make<FitPanel>},
    PanelInfo{"history", QT_TRANSLATE_NOOP("Panel", "History"), Area::Side, make<HistoryPanel>},
    PanelInfo{"jobs", QT_TRANSLATE_NOOP("Panel", "Jobs"), Area::Bottom, make<JobsPanel>},
    PanelInfo{"problems", QT_TRANSLATE_NOOP("Panel", "Problems"), Area::Bottom, make<ProblemsPanel>},
    PanelInfo{"importance", QT_TRANSLATE_NOOP("Panel", "Importance"), Area::Bottom, make<ImportancePanel>},
    PanelInfo{"log", QT_TRANSLATE_NOOP("Panel", "Log"), Area::Bottom, make<LogPanel>},
};

} // namespace

std::span<const PanelInfo> panels()
{
    return table;
}

} // namespace ql::app
