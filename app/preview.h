// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "app/background.h"
#include "app/run_site.h"
#include "app/studio.h"
#include "core/graph/backend.h"
#include "core/job/reading.h"
#include "core/tokenizer/text_tokenizer.h"

namespace ql::app {

/// What is compared: the open model, and what a recipe makes of it.
struct PreviewSubject {
    Planner::PlanPtr plan{};
    graph::SessionOptions options{}; ///< of the candidate
    bool isChat = false; ///< texts are conversations, written by the model's chat template
    RunOrder order{}; ///< where they are run; figures are the same but for rounding

    bool isOfOtherModel(const PreviewSubject& other) const; ///< false where one has none
    bool hasOptionsOf(const PreviewSubject& other) const;
    /// Would a run of one say the same as a run of the other?
    bool sameAs(const PreviewSubject& other) const;
    graph::SessionOptions referenceOptions() const;
    job::ReadingWishes reading(job::ReadingWishes wishes) const; ///< as a conversation where it is one
};

/// The two models of a subject, ready to be run. Nothing of their tensors has been read yet.
struct PreviewModels {
    graph::GraphPtr reference{}, candidate{};
    std::shared_ptr<const tokenizer::TextTokenizer> tokenizer{}; ///< of the reference
};

/// What the parts of the preview panel share: the models of the present plan, made ready in the background while the
/// panel is seen, or the reason why there are none.
class Preview : public QObject {
    Q_OBJECT
public:
    explicit Preview(Studio& studio, QObject* parent = nullptr);

    Studio& studio() const { return m_studio; }
    /// Nothing is read while nobody looks.
    void setActive(bool isActive);
    void setOptions(const graph::SessionOptions& options, bool isChat);

    const PreviewSubject& subject() const { return m_subject; }
    const PreviewModels* models() const { return m_models ? &*m_models : nullptr; } ///< null: see whyNot()
    bool reading() const { return m_work.busy(); } ///< there will be models in a moment, or a reason
    const QString& whyNot() const { return m_whyNot; } ///< one or two sentences; empty when there are models
    /// What a result of a subject is not, in a sentence: of the recipe or the options of now. Empty where it is.
    QString staleWords(const PreviewSubject& shown) const;
    QString placeWords() const; ///< where models are run, and why there
    QString originalWords() const; ///< "tales-dense: 7.01 MiB"
    static QString wordsOf(const plan::Plan& plan); ///< "Q4_K_M, 2 rules: 1.02 MiB, 4.93 bits/weight"

signals:
    void changed(); ///< subject or models

private:
    struct Reading {
        std::optional<PreviewModels> models{};
        QString whyNot{};
    };
    static Reading read(const Planner::PlanPtr& plan, const PreviewModels& before);
    void refresh();

    Studio& m_studio;
    PreviewSubject m_subject{};
    std::optional<PreviewModels> m_models{};
    PreviewModels m_before{}; ///< the last that could be run: its reference may serve again
    QString m_whyNot{};
    bool m_isActive = false;
    Background m_work{};
};

} // namespace ql::app
