// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rule_editor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/pattern_templates.h"
#include "app/phrases.h"
#include "app/problem_words.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/form_labels.h"
#include "app/widgets/format_choice.h"
#include "app/widgets/match_delegate.h"
#include "app/widgets/pattern_edit.h"
#include "app/widgets/section.h"
#include "core/base/regex.h"

namespace ql::app {

namespace {

constexpr std::size_t shownMatches = 200;
constexpr int commitDelay = 350; ///< ms of quiet until a typed pattern is planned
constexpr int firstSession = 1 << 20; ///< far from other merge ids

int nextSession()
{
    static int session = firstSession;
    return ++session;
}

} // namespace

RuleEditor::RuleEditor(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_session(nextSession())
{
    build();
    m_commit.setSingleShot(true);
    m_commit.setInterval(commitDelay);
    connect(&m_commit, &QTimer::timeout, this, &RuleEditor::commit);
    connect(m_pattern, &PatternEdit::edited, this, &RuleEditor::typed);
    connect(m_pattern, &PatternEdit::finished, this, [this] {
        commit();
        m_session = nextSession();
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        changeRule(tr("Change name of rule %1"),
                   [this](plan::Rule& rule) { rule.note = m_name->text().toStdString(); });
    });
    connect(m_type, &QComboBox::activated, this, [this] {
        changeRule(tr("Change type of rule %1"), [this](plan::Rule& rule) { rule.type = chosenFormat(*m_type); });
    });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { m_studio.select({index.data(MatchModel::TensorRole).toInt()}); });
    connect(&studio, &Studio::recipeChanged, this, &RuleEditor::refresh);
    connect(&studio, &Studio::modelChanged, this, &RuleEditor::preview);
    refresh();
}

RuleEditor::~RuleEditor()
{
    // A window is hidden when only its QWidget is left, and the field that loses the focus says it is finished.
    m_name->disconnect(this);
    m_pattern->disconnect(this);
}

void RuleEditor::build()
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_name->setPlaceholderText(tr("What the rule is for"));
    m_name->setAccessibleName(tr("Name of the rule"));
    m_pattern = new PatternEdit;
    m_pattern->setObjectName(QStringLiteral("rulePattern"));
    m_pattern->setPlaceholderText(tr("A part of a tensor's name, or a regular expression"));
    m_pattern->setAccessibleName(tr("Pattern of the rule"));
    m_pattern->setToolTip(tr("Searched in the tensors' names as the output calls them; upper and lower case count"));
    m_type = new QComboBox;
    m_type->setObjectName(QStringLiteral("ruleType"));
    m_type->setAccessibleName(tr("Type of the rule"));
    auto* insert = new QToolButton;
    insert->setObjectName(QStringLiteral("ruleTemplates"));
    insert->setText(tr("Templates"));
    insert->setProperty("worded", true);
    insert->setToolTip(tr("Ready-made patterns for the roles and layers of this model"));
    insert->setPopupMode(QToolButton::InstantPopup);
    insert->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* menu = new QMenu(insert);
    insert->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        fillTemplateMenu(*menu, m_studio.model(), m_studio.selectedTensor(), this,
                         [this](const QString& pattern) { offer(pattern); });
    });
    auto* typeRow = new QHBoxLayout;
    typeRow->addWidget(m_type, 1);
    typeRow->addWidget(insert);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::wide);
    form->setVerticalSpacing(theme::tight);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Pattern"), m_pattern);
    form->addRow(tr("Type"), typeRow);
    centreLabels(*form);
    m_icon = new QLabel;
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("ruleState"));
    m_state->setWordWrap(true);
    m_folded = new ElidedLabel;
    m_folded->setFont(theme::smallFont());
    m_folded->setForegroundRole(QPalette::PlaceholderText);
    auto* stateRow = new QHBoxLayout;
    stateRow->setSpacing(theme::tight);
    stateRow->addWidget(m_icon, 0, Qt::AlignTop);
    stateRow->addWidget(m_state, 1);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("ruleMatches"));
    m_list->setAccessibleName(tr("Tensors that the pattern finds"));
    m_list->setModel(&m_matches);
    m_list->setItemDelegate(new MatchDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(3 * fontMetrics().height());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::wide, theme::gap, theme::wide, theme::gap);
    column->setSpacing(theme::tight);
    column->addLayout(form);
    column->addLayout(stateRow);
    column->addWidget(m_folded);
    column->addWidget(m_list, 1);
}

void RuleEditor::setRule(int row)
{
    if (row != m_row) {
        commit();
        m_dirty = false;
        m_session = nextSession();
        m_row = row;
    }
    refresh();
}

void RuleEditor::refresh()
{
    const std::vector<plan::Rule>& rules = m_studio.recipe().rules;
    if (m_row >= static_cast<int>(rules.size()))
        m_row = -1;
    if (!isVisible())
        return; // until it is
    setEnabled(m_row >= 0);
    if (m_listed != m_studio.recipe().to) {
        m_listed = m_studio.recipe().to;
        fillWithFormats(*m_type, tr("keep"), *m_listed);
    }
    const plan::Rule rule = m_row < 0 ? plan::Rule{} : rules[static_cast<std::size_t>(m_row)];
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setText(QString::fromStdString(rule.note));
    chooseFormat(*m_type, rule.type);
    if (!m_dirty)
        m_pattern->setText(QString::fromStdString(rule.pattern));
    preview();
}

void RuleEditor::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void RuleEditor::offer(const QString& pattern)
{
    if (m_row < 0 || pattern.isEmpty())
        return;
    m_pattern->setText(pattern);
    typed(pattern);
    commit();
    m_session = nextSession();
}

void RuleEditor::focusPattern()
{
    m_pattern->setFocus(Qt::OtherFocusReason);
    m_pattern->selectAll();
}

void RuleEditor::typed(const QString&)
{
    m_dirty = true;
    m_commit.start();
    preview();
}

void RuleEditor::commit()
{
    m_commit.stop();
    const std::string pattern = m_pattern->text().toStdString();
    if (!m_dirty || m_row < 0 || pattern.empty() || Regex::mistakeIn(pattern))
        return; // half a pattern stays in the field, and the rule is as it was
    m_dirty = false;
    changeRule(
        tr("Change pattern of rule %1"), [&](plan::Rule& rule) { rule.pattern = pattern; }, m_session);
}

void RuleEditor::changeRule(const QString& text, const std::function<void(plan::Rule&)>& change, int mergeId)
{
    if (m_row < 0)
        return;
    m_studio.edit(
        text.arg(m_row + 1),
        [&](plan::Recipe& recipe) {
            if (static_cast<std::size_t>(m_row) < recipe.rules.size())
                change(recipe.rules[static_cast<std::size_t>(m_row)]);
        },
        mergeId);
}

void RuleEditor::preview()
{
    const std::string pattern = m_pattern->text().toStdString();
    const auto& rules = m_studio.recipe().rules;
    const arch::ModelPtr model = m_row < 0 ? nullptr : m_studio.model();
    Question question{model, {rules.begin(), rules.begin() + std::max(0, m_row)}, pattern};
    if (model && question == m_question) {
        if (m_found)
            emit found(*m_found);
        return;
    }
    m_search.cancel();
    m_found.reset();
    m_question = std::move(question);
    const auto mistake = Regex::mistakeIn(pattern);
    m_pattern->markMistake(
        mistake ? static_cast<int>(QString::fromUtf8(pattern.data(), static_cast<qsizetype>(mistake->offset)).size())
                : -1);
    if (mistake) {
        showFound(fail(Errc::BadArgument, mistake->words));
        return;
    }
    if (m_row < 0 || pattern.empty() || !model) {
        m_icon->clear();
        m_state->setText(m_row < 0    ? tr("Choose a rule above to see and change what it finds.")
                             : !model ? tr("Open a model to see what the pattern finds.")
                                      : tr("Type a part of a tensor's name."));
        m_folded->setFullText({});
        m_matches.set(nullptr, {});
        return;
    }
    m_search.run(
        [asked = m_question](const std::atomic<bool>& stop) {
            return plan::previewPattern(*asked.model, asked.earlier, asked.pattern, shownMatches, stop);
        },
        [this, model](Result<plan::PatternPreview> found) {
            if (found)
                m_matches.set(model, std::move(found->first));
            showFound(found);
        });
}

void RuleEditor::showFound(const Result<plan::PatternPreview>& preview)
{
    const theme::Tones& tones = theme::tones();
    const auto show = [this](const QString& icon, const QColor& colour, const QString& text) {
        const int side = fontMetrics().height();
        m_icon->setPixmap(theme::icon(icon, colour).pixmap(side, side));
        m_state->setText(text);
    };
    if (!preview) {
        show(QStringLiteral("error"), tones.error,
             tr("No regular expression yet: %1, at the underlined place. The rule keeps the pattern it had.")
                 .arg(errorInWords(preview.error())));
        m_folded->setFullText({});
        m_matches.set(nullptr, {});
        return;
    }
    const int count = static_cast<int>(preview->found.size());
    QStringList parts{tr("Finds %Ln tensor(s) of this model", nullptr, count)};
    if (preview->taken > 0)
        parts += tr("rules above take %Ln of them", nullptr, static_cast<int>(preview->taken));
    if (preview->neverQuantized > 0)
        parts += tr("%Ln are never quantised", nullptr, static_cast<int>(preview->neverQuantized));
    if (preview->found.size() > shownMatches)
        parts += tr("the first %Ln are listed", nullptr, static_cast<int>(shownMatches));
    const bool decides = preview->found.size() > preview->taken + preview->neverQuantized;
    show(decides ? QStringLiteral("done") : QStringLiteral("warning"), decides ? tones.success : tones.warning,
         tr("%1.").arg(text::clauses(parts)));
    m_folded->setFullText(QString::fromStdString(preview->folded));
    m_found.emplace(preview->found.begin(), preview->found.end());
    emit found(*m_found);
}

} // namespace ql::app
