// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "app/background.h"
#include "app/preview.h"
#include "core/job/generate_pair.h"

namespace ql::app {

struct LoadedPair;

/// Two models continue one prompt in the background; tokens arrive one by one. Both stay loaded for the next run, until
/// release().
class PairRun : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~PairRun() override;

    /// One of the two texts as it has come so far.
    struct Text {
        std::vector<job::PairToken> tokens{};
        std::vector<QString> pieces{}; ///< what each adds to the text; empty where a character is not whole yet
        double seconds = -1; ///< for all tokens after the prompt; negative: not known yet
    };

    void start(const PreviewModels& models, const PreviewSubject& subject, const std::string& prompt,
               const job::GenerateOptions& options);
    void stop(); ///< finished() follows
    bool busy() const { return m_context != nullptr; }
    void forget(); ///< the texts, and stops
    void release(); ///< the memory of the models, unless they run

    const Text& text(job::PairSide side) const { return m_texts[static_cast<std::size_t>(side)]; }
    /// The first place where the texts differ so far; -1: nowhere.
    int parted() const;
    double firstTokenSeconds() const { return m_firstToken; } ///< after start(); negative: none yet
    const QString& problem() const { return m_problem; } ///< why the last run failed; empty when it did not
    bool stopped() const { return m_stopped; }
    job::Progress progress() const;

signals:
    void restarted(); ///< on another device: the texts are empty again
    void advanced(); ///< tokens have arrived
    void progressed();
    void finished();

private:
    struct Inbox;
    void take(const std::shared_ptr<Inbox>& inbox);
    void end(const Result<job::GeneratedPair>& result);

    std::array<Text, 2> m_texts{};
    std::shared_ptr<Inbox> m_inbox{};
    std::shared_ptr<LoadedPair> m_loaded{};
    std::shared_ptr<job::Context> m_context{};
    double m_firstToken = -1;
    QString m_problem{};
    bool m_stopped = false;
    Background m_work{};
};

} // namespace ql::app
