// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include <QWidget>

#include "app/background.h"
#include "app/models/token_model.h"
#include "app/studio.h"
#include "app/token_check.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace ql::app {

/// The tokenizer doctor: a text tokenised by the source's own rules and as the output will, side by side. Where
/// llama.cpp does not have the source's way to split text, and for an open GGUF file, it is chosen here which way is
/// written. Works only while it is seen.
class TokenizerPanel : public QWidget {
    Q_OBJECT
public:
    TokenizerPanel(Studio& studio, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using CheckerPtr = std::shared_ptr<const TokenChecker>;
    /// What a checker is made of.
    struct Wanted {
        arch::ModelPtr model{};
        std::string preTokenizer{};
        gguf::MetadataEdits edits{};
        QString folder{};
        bool operator==(const Wanted&) const = default;
    };
    struct Answer {
        CheckerPtr checker{};
        TokenCheck check{};
    };

    QWidget* makeBar();
    QWidget* makeQuestion();
    void makeText();
    void makeTable();
    void takeModel();
    void findSource();
    void readNames();
    void showQuestion();
    void choose();
    void chooseFolder();
    void later();
    void examine();
    void forget();
    void say(const QString& sentence);
    void take(const Wanted& wanted, Result<Answer> answer);
    void showFinding();
    void copyRows() const;

    Studio& m_studio;
    TokenModel m_model{};
    TokenFilter m_filter;
    QString m_folder{}; ///< with the source's tokenizer; empty without one
    std::vector<std::string> m_names{}; ///< pre-tokenizers that llama.cpp knows; empty until they are needed
    Wanted m_made{}; ///< what m_checker is made of
    CheckerPtr m_checker{};
    std::string m_checkedText{}; ///< of the last request
    QTableView* m_table;
    QStackedWidget* m_pages;
    QLabel *m_sentence, *m_summary, *m_facts, *m_question;
    QWidget* m_questionRow = nullptr;
    QComboBox* m_pre;
    QPlainTextEdit* m_text;
    QCheckBox* m_only;
    QPushButton* m_choose;
    QTimer* m_timer;
    Background m_background{}, m_reading{};
};

} // namespace ql::app
