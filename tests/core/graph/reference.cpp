// SPDX-License-Identifier: Apache-2.0
// A transformer in double, one token and one number at a time. It shares nothing with the program.
#include <algorithm>
#include <cmath>

#include "tests/core/graph/made_model.h"

namespace ql::test {

namespace {

using Row = std::vector<double>;

double roundToHalf(double x)
{
    int exponent = 0;
    std::frexp(x, &exponent); // 11 significant bits, ties to even
    const double unit = std::ldexp(1.0, std::max(exponent, -13) - 11);
    return std::nearbyint(x / unit) * unit;
}

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

void softmax(Row& row)
{
    const double largest = *std::max_element(row.begin(), row.end());
    double sum = 0;
    for (double& x : row)
        sum += x = std::exp(x - largest);
    for (double& x : row)
        x /= sum;
}

class Reference {
public:
    explicit Reference(const MadeModel& model, std::map<std::string, GivenInputs>* given = nullptr,
                       bool everyExpert = false)
        : m_model(model)
        , m_facts(model.facts)
        , m_given(given)
        , m_everyExpert(everyExpert)
    {
    }

    Row logits(const std::vector<std::uint32_t>& tokens)
    {
        std::vector<Row> states;
        for (const std::uint32_t token : tokens) {
            Row state = rowOf("token_embd.weight", token, m_facts.width);
            for (double& x : state)
                x *= m_facts.embeddingScale;
            states.push_back(state);
        }
        for (m_layer = 0; m_layer < m_facts.layers; ++m_layer)
            runLayer(states);
        Row all;
        for (const Row& state : states) {
            const Row last = norm("output_norm", state, m_facts.width);
            for (double x : linear(m_facts.tied ? "token_embd" : "output", last, m_facts.vocabulary)) {
                x *= m_facts.logitScale;
                all.push_back(m_facts.logitCap > 0 ? m_facts.logitCap * std::tanh(x / m_facts.logitCap) : x);
            }
        }
        return all;
    }

private:
    std::string in(const std::string& name) const { return "blk." + std::to_string(m_layer) + "." + name; }
    bool has(const std::string& name) const { return m_model.tensors.contains(name); }
    Row rowOf(const std::string& name, std::size_t row, std::size_t width) const
    {
        const auto begin = m_model.tensors.at(name).values.begin() + static_cast<std::ptrdiff_t>(row * width);
        return Row(begin, begin + static_cast<std::ptrdiff_t>(width));
    }

    Row linear(const std::string& name, const Row& x, std::size_t outputs, std::size_t matrix = 0) const
    {
        note(name + ".weight", x, matrix);
        Row y;
        for (std::size_t i = 0; i < outputs; ++i) {
            const Row weights = rowOf(name + ".weight", matrix * outputs + i, x.size());
            double sum = has(name + ".bias") ? m_model.tensors.at(name + ".bias").values[i] : 0;
            for (std::size_t j = 0; j < x.size(); ++j)
                sum += weights[j] * x[j];
            y.push_back(sum);
        }
        return y;
    }

    void note(const std::string& weight, const Row& x, std::size_t matrix) const
    {
        if (!m_given)
            return;
        GivenInputs& given = (*m_given)[weight];
        const auto& shape = m_model.tensors.at(weight).shape;
        const std::size_t matrices = shape.size() == 3 ? shape[0] : 1;
        given.squares.resize(matrices * x.size());
        given.rows.resize(matrices);
        given.largest.resize(matrices);
        ++given.rows[matrix];
        for (std::size_t i = 0; i < x.size(); ++i) {
            given.squares[matrix * x.size() + i] += x[i] * x[i];
            given.largest[matrix] = std::max(given.largest[matrix], std::abs(x[i]));
        }
    }

    Row norm(const std::string& name, const Row& x, std::size_t width) const
    {
        Row y;
        for (std::size_t begin = 0; begin < x.size(); begin += width) {
            double mean = 0, variance = 0;
            for (std::size_t i = 0; i < width; ++i)
                mean += m_facts.layerNorm ? x[begin + i] / static_cast<double>(width) : 0;
            for (std::size_t i = 0; i < width; ++i)
                variance += (x[begin + i] - mean) * (x[begin + i] - mean) / static_cast<double>(width);
            for (std::size_t i = 0; i < width; ++i) {
                const double bias = has(name + ".bias") ? m_model.tensors.at(name + ".bias").values[i] : 0;
                y.push_back((x[begin + i] - mean) / std::sqrt(variance + 1e-5)
                                * m_model.tensors.at(name + ".weight").values[i]
                            + bias);
            }
        }
        return y;
    }

    /// The angle that pair i turns by per position.
    double rate(std::size_t i) const
    {
        const double dimensions = static_cast<double>(m_facts.turned);
        double whole = std::pow(m_facts.base, -2.0 * static_cast<double>(i) / dimensions);
        if (m_facts.hasFactors)
            whole /= m_model.tensors.at("rope_freqs.weight").values[i];
        if (m_facts.yarnContext <= 0)
            return whole / m_facts.factor;
        const double pi = std::acos(-1.0);
        const auto pairThatTurns = [&](double times) {
            return dimensions * std::log(m_facts.yarnContext / (times * 2 * pi)) / (2 * std::log(m_facts.base));
        };
        const double fast = std::max(std::floor(pairThatTurns(32)), 0.0);
        const double slow = std::min(std::ceil(pairThatTurns(1)), dimensions - 1);
        double mix = (static_cast<double>(i) - fast) / std::max(slow - fast, 0.001);
        mix = std::min(1.0, std::max(0.0, mix));
        return whole / m_facts.factor * mix + whole * (1 - mix);
    }

    void rotate(Row& heads, std::size_t position) const
    {
        const double magnitude = m_facts.yarnContext > 0 ? 1 + 0.1 * std::log(m_facts.factor) : 1;
        const std::size_t pairs = m_facts.turned / 2;
        for (std::size_t head = 0; head < heads.size(); head += m_facts.headSize)
            for (std::size_t i = 0; i < pairs; ++i) {
                double& a = heads[head + (m_facts.turnsPairs ? 2 * i : i)];
                double& b = heads[head + (m_facts.turnsPairs ? 2 * i + 1 : i + pairs)];
                const double angle = static_cast<double>(position) * rate(i), x = a, y = b;
                a = (x * std::cos(angle) - y * std::sin(angle)) * magnitude;
                b = (x * std::sin(angle) + y * std::cos(angle)) * magnitude;
            }
    }

    Row headNorm(const std::string& name, const Row& heads) const
    {
        if (m_facts.headNorm == Facts::HeadNorm::None)
            return heads;
        return norm(in(name), heads, m_facts.headNorm == Facts::HeadNorm::Whole ? heads.size() : m_facts.headSize);
    }

    void addTo(Row& state, Row change, const std::string& after) const
    {
        if (m_facts.normsAfter)
            change = norm(in(after), change, m_facts.width);
        for (std::size_t i = 0; i < state.size(); ++i)
            state[i] += m_facts.residualScale * change[i];
    }

    void runLayer(std::vector<Row>& states) const
    {
        const std::size_t size = m_facts.headSize;
        std::vector<Row> keys, values;
        for (std::size_t token = 0; token < states.size(); ++token) {
            const Row x = norm(in("attn_norm"), states[token], m_facts.width);
            Row query = headNorm("attn_q_norm", linear(in("attn_q"), x, m_facts.heads * size));
            Row key = headNorm("attn_k_norm", linear(in("attn_k"), x, m_facts.headsKv * size));
            Row value = linear(in("attn_v"), x, m_facts.headsKv * size);
            rotate(query, token);
            rotate(key, token);
            std::transform(key.begin(), key.end(), key.begin(), roundToHalf);
            std::transform(value.begin(), value.end(), value.begin(), roundToHalf);
            keys.push_back(key);
            values.push_back(value);
            const Row mixed = attend(query, keys, values);
            addTo(states[token], linear(in("attn_output"), mixed, m_facts.width), "post_attention_norm");
            const Row y = norm(in("ffn_norm"), states[token], m_facts.width);
            addTo(states[token], m_facts.experts > 0 ? experts(y) : feedForward(y, "", m_facts.inner, 0),
                  "post_ffw_norm");
        }
    }

    Row attend(const Row& query, const std::vector<Row>& keys, const std::vector<Row>& values) const
    {
        const std::size_t size = m_facts.headSize, group = m_facts.heads / m_facts.headsKv;
        const bool hasWindow = m_facts.window > 0 && m_layer % m_facts.period + 1 < m_facts.period;
        const std::size_t oldest = hasWindow && keys.size() > m_facts.window ? keys.size() - m_facts.window : 0;
        const double scale =
            m_facts.attentionScale > 0 ? m_facts.attentionScale : 1 / std::sqrt(static_cast<double>(size));
        Row mixed(m_facts.heads * size, 0.0);
        for (std::size_t head = 0; head < m_facts.heads; ++head) {
            Row weights;
            for (std::size_t at = oldest; at < keys.size(); ++at) {
                double score = 0;
                for (std::size_t i = 0; i < size; ++i)
                    score += query[head * size + i] * keys[at][head / group * size + i];
                score *= scale;
                weights.push_back(
                    m_facts.attentionCap > 0 ? m_facts.attentionCap * std::tanh(score / m_facts.attentionCap) : score);
            }
            softmax(weights);
            for (std::size_t at = oldest; at < keys.size(); ++at)
                for (std::size_t i = 0; i < size; ++i)
                    mixed[head * size + i] += weights[at - oldest] * values[at][head / group * size + i];
        }
        return mixed;
    }

    double activated(double x) const
    {
        if (!m_facts.gelu)
            return x * sigmoid(x);
        return 0.5 * x * (1 + std::tanh(std::sqrt(2 / std::acos(-1.0)) * (x + 0.044715 * x * x * x)));
    }

    Row feedForward(const Row& x, const std::string& kind, std::size_t inner, std::size_t matrix) const
    {
        Row hidden = linear(in("ffn_up" + kind), x, inner, matrix);
        if (m_facts.gated) {
            const Row gate = linear(in("ffn_gate" + kind), x, inner, matrix);
            for (std::size_t i = 0; i < inner; ++i)
                hidden[i] *= activated(gate[i]);
        } else {
            for (double& value : hidden)
                value = activated(value);
        }
        return linear(in("ffn_down" + kind), hidden, m_facts.width, matrix);
    }

    Row experts(const Row& x) const
    {
        Row weights = linear(in("ffn_gate_inp"), x, m_facts.experts);
        if (m_facts.sigmoid)
            std::transform(weights.begin(), weights.end(), weights.begin(), sigmoid);
        else
            softmax(weights);
        Row ranks = weights;
        for (std::size_t i = 0; m_facts.choiceBias && i < ranks.size(); ++i)
            ranks[i] += m_model.tensors.at(in("exp_probs_b.bias")).values[i];
        std::vector<std::size_t> chosen;
        double sum = 0;
        for (std::size_t n = 0; n < m_facts.used; ++n) {
            const std::size_t best =
                static_cast<std::size_t>(std::max_element(ranks.begin(), ranks.end()) - ranks.begin());
            ranks[best] = -1e9;
            chosen.push_back(best);
            sum += weights[best];
        }
        Row y(m_facts.width, 0.0);
        for (std::size_t expert = 0; m_everyExpert && expert < m_facts.experts; ++expert)
            if (std::find(chosen.begin(), chosen.end(), expert) == chosen.end())
                feedForward(x, "_exps", m_facts.inner, expert); // only to be given the token
        for (const std::size_t expert : chosen) {
            const double weight = weights[expert] / (m_facts.normalised ? sum : 1) * m_facts.expertScale;
            const Row part = feedForward(x, "_exps", m_facts.inner, expert);
            for (std::size_t i = 0; i < y.size(); ++i)
                y[i] += weight * part[i];
        }
        if (m_facts.shared > 0) {
            const double gate = m_facts.sharedGate ? sigmoid(linear(in("ffn_gate_inp_shexp"), x, 1)[0]) : 1;
            const Row part = feedForward(x, "_shexp", m_facts.shared, 0);
            for (std::size_t i = 0; i < y.size(); ++i)
                y[i] += gate * part[i];
        }
        return y;
    }

    const MadeModel& m_model;
    const Facts& m_facts;
    std::map<std::string, GivenInputs>* m_given;
    bool m_everyExpert;
    std::size_t m_layer = 0;
};

} // namespace

std::vector<double> referenceLogits(const MadeModel& model, const std::vector<std::uint32_t>& tokens)
{
    return Reference(model).logits(tokens);
}

void addReferenceInputs(const MadeModel& model, const std::vector<std::uint32_t>& tokens, bool everyExpert,
                        std::map<std::string, GivenInputs>& given)
{
    Reference(model, &given, everyExpert).logits(tokens);
}

} // namespace ql::test
