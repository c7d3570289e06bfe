// SPDX-License-Identifier: Apache-2.0
#include "core/job/culprits.h"

#include <algorithm>
#include <cmath>

#include "core/base/stopwatch.h"
#include "core/job/raise.h"
#include "core/job/restored_runs.h"

namespace ql::job {

namespace {

/// Sets that are divided in one sweep, at most: more would share the loading of layers, but some of them in vain.
constexpr std::size_t kDividedAtOnce = 4;

/// Mean and standard error over chunks.
Figure meanOverChunks(const std::vector<double>& values)
{
    const double count = static_cast<double>(values.size());
    double mean = 0, squares = 0;
    for (const double value : values)
        mean += value / count;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return {mean, count > 1 ? std::sqrt(squares / (count * (count - 1))) : 0.0};
}

class CulpritSearch {
public:
    CulpritSearch(RestoredRuns& runs, const CulpritOptions& options, Context& context)
        : m_runs(runs)
        , m_options(options)
        , m_context(context)
    {
    }

    Result<Culprits> run(const ChunkedText& text)
    {
        const Stopwatch watch;
        m_context.stage("Finding culprits", 1 + m_options.most);
        QL_CHECK(m_runs.begin());
        m_result.tokens = text.count() * text.chunk;
        m_result.chunk = text.chunk;
        m_result.divergence = Divergence::of(m_runs.predictions());
        m_result.layers = m_runs.drift();
        m_result.differing = m_runs.differing().size();
        m_context.addDone(1);
        std::vector<TensorSet> sets = divided(m_runs.differing());
        m_result.complete = sets.empty();
        while (!sets.empty()) {
            QL_CHECK(test(sets));
            m_result.seconds = watch.seconds();
            if (m_options.onSweep)
                m_options.onSweep(m_result);
            sets = next();
        }
        m_context.addDone(m_options.most - std::min(m_options.most, m_named));
        m_result.seconds = watch.seconds();
        return std::move(m_result);
    }

private:
    struct Open {
        TensorSet set{};
        double saved = 0, savedPerByte = 0;
    };

    const arch::TargetTensor& tensor(std::size_t index) const { return m_runs.candidate().tensor(index); }

    /// Two halves: of the layers while there are several, else of the tensors. A set of one tensor is itself.
    std::vector<TensorSet> divided(const TensorSet& set) const
    {
        if (set.size() <= 1)
            return set.empty() ? std::vector<TensorSet>{} : std::vector<TensorSet>{set};
        std::vector<std::size_t> begins{0}; // of each layer
        for (std::size_t i = 1; i < set.size(); ++i)
            if (tensor(set[i]).layer != tensor(set[i - 1]).layer)
                begins.push_back(i);
        const std::size_t middle = begins.size() > 1 ? begins[begins.size() / 2] : set.size() / 2;
        const auto at = set.begin() + static_cast<std::ptrdiff_t>(middle);
        return {TensorSet(set.begin(), at), TensorSet(at, set.end())};
    }

    Status test(const std::vector<TensorSet>& sets)
    {
        for (std::size_t at = 0; at < sets.size();) {
            const std::size_t count = std::min(m_runs.setsAtOnce(), sets.size() - at);
            QL_TRY(const auto results, m_runs.run(std::span(sets).subspan(at, count)));
            for (std::size_t i = 0; i < count; ++i)
                take(sets[at + i], results[i]);
            at += count;
        }
        return ok;
    }

    void take(const TensorSet& set, const Restored& restored)
    {
        ++m_result.tests;
        TestedSet tested;
        std::vector<double> saved;
        for (std::size_t chunk = 0; chunk < restored.divergence.size(); ++chunk)
            saved.push_back(m_runs.divergence()[chunk] - restored.divergence[chunk]);
        tested.saved = meanOverChunks(saved);
        for (const std::size_t index : set) {
            tested.tensors.push_back(tensor(index).name);
            tested.bytes += tensor(index).sourceBytes;
            tested.originalBytes += m_runs.original(index).sourceBytes;
        }
        m_open.push_back({set, tested.saved.value, tested.savedPerByte()});
        if (set.size() > 1)
            m_result.groups.push_back(std::move(tested));
        else
            add(set.front(), std::move(tested));
    }

    void add(std::size_t index, TestedSet tested)
    {
        const arch::TargetTensor& own = tensor(index);
        const arch::TargetTensor& original = m_runs.original(index);
        Culprit culprit{.name = own.name,
                        .role = own.role,
                        .layer = own.layer,
                        .type = own.sourceType.name(),
                        .originalType = original.sourceType.name(),
                        .test = std::move(tested),
                        .raises = raisesOf(own, original),
                        .sources = original.sources};
        const auto place = std::ranges::find_if(m_result.tensors, [&](const Culprit& other) {
            return other.test.savedPerByte() < culprit.test.savedPerByte();
        });
        m_result.tensors.insert(place, std::move(culprit));
    }

    /// What is looked into next: the sets that save most per byte. A single tensor that comes first among all that is
    /// open is named; nothing is to be divided any more when enough are.
    std::vector<TensorSet> next()
    {
        const double least = m_options.leastShare * m_result.divergence.divergence.value;
        std::erase_if(m_open, [&](const Open& open) { return !(open.saved > 0) || open.saved < least; });
        std::ranges::stable_sort(m_open, std::ranges::greater(), &Open::savedPerByte);
        std::vector<TensorSet> sets;
        std::size_t dividedSets = 0;
        while (!m_open.empty() && dividedSets < kDividedAtOnce && m_named < m_options.most
               && (m_options.mostTests == 0 || m_result.tests + sets.size() < m_options.mostTests)) {
            const Open first = std::move(m_open.front());
            if (first.set.size() == 1) {
                if (!sets.empty()) { // halves of a set before it may yet come first
                    m_open.front() = first;
                    break;
                }
                ++m_named;
                m_context.addDone(1);
            } else {
                ++dividedSets;
                for (TensorSet& half : divided(first.set))
                    sets.push_back(std::move(half));
            }
            m_open.erase(m_open.begin());
        }
        m_result.complete = m_open.empty() && sets.empty();
        return sets;
    }

    RestoredRuns& m_runs;
    const CulpritOptions& m_options;
    Context& m_context;
    std::vector<Open> m_open{};
    std::size_t m_named = 0;
    Culprits m_result{};
};

} // namespace

double TestedSet::savedPerByte() const
{
    return saved.value / static_cast<double>(originalBytes > bytes ? originalBytes - bytes : 1);
}

Result<Culprits> findCulprits(graph::Backend& backend, const arch::ModelPtr& reference,
                              const graph::SessionOptions& referenceOptions, const arch::ModelPtr& candidate,
                              const graph::SessionOptions& candidateOptions, std::span<const graph::TokenId> tokens,
                              const CulpritOptions& options, Context& context)
{
    const ChunkedText text{tokens, options.chunk, options.bos};
    RestoredRuns runs(backend, reference, referenceOptions, candidate, candidateOptions, text, options.memory,
                      options.threads, context);
    return CulpritSearch(runs, options, context).run(text);
}

} // namespace ql::job
