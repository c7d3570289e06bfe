// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pair_run.h"

#include <algorithm>
#include <chrono>
#include <mutex>

#include "app/loaded_pair.h"
#include "app/problem_words.h"
#include "core/io/file.h"
#include "core/job/continuation.h"

namespace ql::app {

using Clock = std::chrono::steady_clock;

/// From the thread that generates to that of the window.
struct PairRun::Inbox {
    struct Item {
        job::PairSide side{};
        job::PairToken token{};
        QString piece{};
    };
    std::mutex mutex{};
    std::vector<Item> items{};
    bool isAnnounced = false;
    Clock::time_point start = Clock::now();
    double firstToken = -1;
    bool isNew = false; ///< what came before is forgotten
    std::array<job::TextPieces, 2> pieces{}; ///< of the thread that generates alone

    /// Forgets what has come: the texts begin again.
    void restart()
    {
        const std::lock_guard lock(mutex);
        isNew = !items.empty() || firstToken >= 0;
        items.clear();
        pieces = {};
        firstToken = -1;
    }
};

PairRun::~PairRun()
{
    if (m_context)
        m_context->cancel();
}

void PairRun::start(const PreviewModels& models, const PreviewSubject& subject, const std::string& prompt,
                    const job::GenerateOptions& options)
{
    forget();
    if (!m_loaded)
        m_loaded = std::make_shared<LoadedPair>();
    auto inbox = std::make_shared<Inbox>();
    m_inbox = inbox;
    // One call at a time, and none after the last: the context tells of itself from threads of the work.
    m_context = std::make_shared<job::Context>(
        [this] { QMetaObject::invokeMethod(this, &PairRun::progressed, Qt::QueuedConnection); });
    const auto post = [this, inbox, tokenizer = models.tokenizer](job::PairSide side, const job::PairToken& token) {
        const std::string piece = token.ends
            ? token.text // people shall see that the model ended it
            : inbox->pieces[static_cast<std::size_t>(side)].add(tokenizer->decode(std::span(&token.token, 1)));
        const std::lock_guard lock(inbox->mutex);
        if (inbox->firstToken < 0)
            inbox->firstToken = std::chrono::duration<double>(Clock::now() - inbox->start).count();
        inbox->items.push_back({side, token, QString::fromStdString(piece)});
        if (!inbox->isAnnounced)
            QMetaObject::invokeMethod(
                this, [this, inbox] { take(inbox); }, Qt::QueuedConnection);
        inbox->isAnnounced = true;
    };
    const auto work = [=, loaded = m_loaded,
                       context = m_context](const std::atomic<bool>&) -> Result<job::GeneratedPair> {
        job::PairOptions wanted;
        wanted.generate = options;
        std::string given = prompt;
        if (subject.isChat) {
            QL_TRY(job::ChatPrompt written, job::chatPrompt(*models.reference->model, io::systemDisk(), prompt));
            given = std::move(written.text);
        }
        return loaded->run(models, subject, *context, [&]() -> Result<job::GeneratedPair> {
            inbox->restart();
            QL_CHECK(loaded->checkMemory());
            return job::generatePair(*loaded->reference, *loaded->candidate, *models.tokenizer, given, wanted, *context,
                                     post);
        });
    };
    m_work.run(work, [this, inbox](const Result<job::GeneratedPair>& result) {
        take(inbox);
        end(result);
    });
}

void PairRun::take(const std::shared_ptr<Inbox>& inbox)
{
    if (inbox != m_inbox)
        return; // of an earlier run
    std::vector<Inbox::Item> items;
    bool isNew = false;
    {
        const std::lock_guard lock(inbox->mutex);
        items.swap(inbox->items);
        std::swap(isNew, inbox->isNew);
        inbox->isAnnounced = false;
        m_firstToken = inbox->firstToken;
    }
    if (isNew) {
        m_texts = {};
        emit restarted();
    }
    for (Inbox::Item& item : items) {
        Text& text = m_texts[static_cast<std::size_t>(item.side)];
        text.tokens.push_back(std::move(item.token));
        text.pieces.push_back(std::move(item.piece));
    }
    if (!items.empty())
        emit advanced();
}

void PairRun::end(const Result<job::GeneratedPair>& result)
{
    m_context.reset();
    if (result) {
        // Each model has now read what the other wrote.
        for (const auto& [text, whole] :
             {std::pair(&m_texts[0], &result->reference), std::pair(&m_texts[1], &result->candidate)}) {
            text->tokens = whole->tokens;
            text->seconds = whole->seconds;
        }
    } else if (result.error().code == Errc::Cancelled) {
        m_stopped = true;
    } else {
        m_problem = errorInWords(result.error());
    }
    emit finished();
}

void PairRun::stop()
{
    if (m_context)
        m_context->cancel();
}

void PairRun::forget()
{
    stop();
    m_context.reset();
    m_work.cancel();
    m_inbox.reset();
    m_texts = {};
    m_firstToken = -1;
    m_problem.clear();
    m_stopped = false;
}

void PairRun::release()
{
    if (!busy())
        m_loaded.reset();
}

int PairRun::parted() const
{
    const auto &a = m_texts[0].tokens, &b = m_texts[1].tokens;
    const auto differ = std::ranges::mismatch(a, b, {}, &job::PairToken::token, &job::PairToken::token);
    const bool isEnd = differ.in1 == a.end() || differ.in2 == b.end();
    return isEnd ? -1 : static_cast<int>(differ.in1 - a.begin());
}

job::Progress PairRun::progress() const
{
    return m_context ? m_context->progress() : job::Progress();
}

} // namespace ql::app
