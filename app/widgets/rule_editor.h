// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "app/background.h"
#include "app/models/match_model.h"
#include "app/studio.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace ql::app {

class ElidedLabel;
class PatternEdit;

/// One rule of the stack: its name, its pattern and its type, and, while the pattern is typed, what it finds in the
/// open model. A pattern that compiles goes into the recipe after a moment; typing is one entry of the history.
class RuleEditor : public QWidget {
    Q_OBJECT
public:
    explicit RuleEditor(Studio& studio, QWidget* parent = nullptr);
    ~RuleEditor() override;

    /// Shows a rule, by its place in the stack; -1 for none. What was typed for another one is kept first.
    void setRule(int row);
    int rule() const { return m_row; }
    /// Puts a pattern into the field as if it had been typed.
    void offer(const QString& pattern);
    void focusPattern();

signals:
    /// All that the pattern finds, once it is known.
    void found(const std::vector<int>& tensors);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What a search is about: the same one has the same answer.
    struct Question {
        arch::ModelPtr model{};
        std::vector<plan::Rule> earlier{};
        std::string pattern{};
        bool operator==(const Question&) const = default;
    };
    void build();
    void refresh();
    void typed(const QString& pattern);
    void commit();
    void preview();
    void showFound(const Result<plan::PatternPreview>& preview);
    void changeRule(const QString& text, const std::function<void(plan::Rule&)>& change, int mergeId = -1);

    Studio& m_studio;
    int m_row = -1;
    int m_session; ///< of typing: one entry of the history each
    bool m_dirty = false; ///< typed, and not yet in the recipe
    MatchModel m_matches{};
    QLineEdit* m_name;
    PatternEdit* m_pattern;
    QComboBox* m_type;
    std::optional<plan::Container> m_listed{};
    QLabel *m_state, *m_icon;
    ElidedLabel* m_folded;
    QListView* m_list;
    QTimer m_commit{};
    Question m_question{};
    std::optional<std::vector<int>> m_found{}; ///< the answer, where there is one
    Background m_search{};
};

} // namespace ql::app
