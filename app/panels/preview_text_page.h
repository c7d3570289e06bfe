// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/choice_model.h"
#include "app/pair_run.h"
#include "app/preview_turn.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace ql::app {

class ElidedLabel;
class NoticeRow;
class PreviewOptions;
class TokenView;

/// The part of the preview where both models continue one prompt, side by side.
class PreviewTextPage : public QWidget {
    Q_OBJECT
public:
    PreviewTextPage(Preview& preview, const PreviewOptions& options, QWidget* parent = nullptr);

    /// As soon as there are models.
    void start();
    void runOrStop();
    bool busy() const { return m_turn.isWaiting() || m_run.busy(); }
    bool hasResult() const { return m_turn.subject().plan != nullptr; } ///< or will have one
    PairRun& run() { return m_run; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makePrompt();
    QWidget* makeTexts();
    QWidget* makeChoices();
    QWidget* makeText(job::PairSide side);
    void follow();
    void beginTexts();
    void takeTokens();
    void showState();
    void showHeads();
    void choose(job::PairSide side, int token);
    void showChoices();
    QString choiceWords(const job::PairToken& token) const;
    TokenView& view(job::PairSide side) const { return *m_views[static_cast<std::size_t>(side)]; }

    Preview& m_preview;
    const PreviewOptions& m_options;
    PairRun m_run{};
    PreviewTurn m_turn{m_preview}; ///< of the texts on display
    job::PairSide m_chosenSide = job::PairSide::Reference;
    int m_chosen = -1;
    QString m_asked{}; ///< the prompt of the texts on display
    bool m_followsParting = true; ///< until the user points somewhere
    ChoiceModel m_choices{};

    QPlainTextEdit* m_prompt;
    QPushButton* m_button;
    NoticeRow* m_notice;
    QSplitter* m_split; ///< texts, and what is known of a token
    QWidget* m_lower;
    std::array<TokenView*, 2> m_views{};
    std::array<ElidedLabel*, 2> m_heads{};
    QLabel *m_state, *m_choiceHead;
    QTableView* m_table;
};

} // namespace ql::app
