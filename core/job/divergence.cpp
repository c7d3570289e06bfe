// SPDX-License-Identifier: Apache-2.0
#include "core/job/divergence.h"

#include <algorithm>
#include <cmath>

namespace ql::job {

namespace {

constexpr double kLowestDecade = -6; ///< where the bins of a spread begin

/// exp(logit - largest) of each, and where the largest is.
struct Exponentials {
    std::vector<float> values{};
    std::size_t top = 0;
    float largest = 0;
    double sum = 0;

    void take(std::span<const float> logits)
    {
        top = static_cast<std::size_t>(std::ranges::max_element(logits) - logits.begin());
        largest = logits[top];
        sum = 0;
        values.resize(logits.size());
        for (std::size_t i = 0; i < logits.size(); ++i) {
            values[i] = std::exp(logits[i] - largest);
            sum += values[i];
        }
    }
    double logOfSum() const { return std::log(sum) + largest; }
};

/// Mean and standard error of the mean.
template <typename Get> Figure meanOf(std::span<const Prediction> predictions, Get get)
{
    const double count = static_cast<double>(predictions.size());
    double sum = 0, squares = 0;
    for (const Prediction& prediction : predictions) {
        const double value = get(prediction);
        sum += value;
        squares += value * value;
    }
    const double mean = sum / count, variance = squares / count - mean * mean;
    return {mean, variance > 0 && count > 1 ? std::sqrt(variance / (count - 1)) : 0.0};
}

/// Between the two values that the place lies between.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const std::size_t below = static_cast<std::size_t>(place);
    const double part = place - static_cast<double>(below);
    return (1 - part) * sorted[below] + part * sorted[std::min(below + 1, sorted.size() - 1)];
}

Figure perplexity(const Figure& loss)
{
    return {std::exp(loss.value), std::exp(loss.value) * loss.error};
}

} // namespace

double Spread::border(std::size_t bin)
{
    return std::pow(10.0, kLowestDecade + static_cast<double>(bin) / binsPerDecade);
}

void Spread::add(double divergence)
{
    const double place = divergence > 0 ? (std::log10(divergence) - kLowestDecade) * binsPerDecade : 0.0;
    ++counts[static_cast<std::size_t>(std::clamp(place, 0.0, bins - 1.0))];
}

Prediction compareLogits(std::span<const float> reference, std::span<const float> candidate, std::size_t next)
{
    thread_local Exponentials p, q;
    p.take(reference);
    q.take(candidate);
    const double logP = p.logOfSum(), logQ = q.logOfSum();
    Prediction result;
    result.referenceLoss = logP - reference[next];
    result.candidateLoss = logQ - candidate[next];
    double sum = 0;
    for (std::size_t i = 0; i < reference.size(); ++i)
        sum += p.values[i] * ((static_cast<double>(reference[i]) - candidate[i]) - (logP - logQ));
    result.divergence = sum / p.sum;
    result.deltaP = std::exp(-result.candidateLoss) - std::exp(-result.referenceLoss);
    result.sameTop = p.top == q.top;
    return result;
}

Divergence Divergence::of(std::span<const Prediction> predictions)
{
    Divergence result;
    result.predictions = predictions.size();
    if (predictions.empty())
        return result;
    const Figure reference = meanOf(predictions, [](const Prediction& p) { return p.referenceLoss; });
    const Figure candidate = meanOf(predictions, [](const Prediction& p) { return p.candidateLoss; });
    result.referencePerplexity = perplexity(reference);
    result.candidatePerplexity = perplexity(candidate);
    // Both were given the same tokens, so the error of their difference is less than the sum of their errors.
    result.perplexityRatio =
        perplexity(meanOf(predictions, [](const Prediction& p) { return p.candidateLoss - p.referenceLoss; }));
    result.divergence = meanOf(predictions, [](const Prediction& p) { return p.divergence; });
    std::vector<double> sorted;
    for (const Prediction& prediction : predictions) {
        sorted.push_back(prediction.divergence);
        result.spread.add(prediction.divergence);
    }
    std::ranges::sort(sorted);
    result.median = quantile(sorted, 0.5);
    result.p90 = quantile(sorted, 0.9);
    result.p99 = quantile(sorted, 0.99);
    result.p99_9 = quantile(sorted, 0.999);
    result.largest = sorted.back();
    result.sameTop = meanOf(predictions, [](const Prediction& p) { return p.sameTop ? 1.0 : 0.0; });
    const Figure squares = meanOf(predictions, [](const Prediction& p) { return p.deltaP * p.deltaP; });
    const double root = std::sqrt(squares.value);
    result.rmsDeltaP = {root, root > 0 ? squares.error / (2 * root) : 0.0};
    return result;
}

} // namespace ql::job
