// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/regex.h"
#include "core/quant/dispatch.h"

namespace ql::bench {

/// What a run is asked for.
struct Options {
    std::string oracle{}; ///< folder of the real llama.cpp's libraries
    quant::Isa isa = quant::Isa::Scalar; ///< of our codecs
    std::string device{}; ///< that products run on, as `quantloom devices` names it; empty: the best, or a software one
    unsigned threads = 0; ///< of both sides where a suite uses several; 0: all cores
};

/// One comparison: the same work done by us and by the real llama.cpp in the same process.
struct Comparison {
    std::string suite{}, name{};
    double ours = 0;
    std::optional<double> peer{}; ///< nothing where no peer can be loaded
    std::optional<double> ratio{}; ///< above 1: ours is faster
    std::string unit{};
    bool identical = false; ///< both gave the same bytes
    nlohmann::ordered_json more = nlohmann::ordered_json::object(); ///< further fields of this case
    bool peerRecorded = false; ///< the peer's figure comes from another machine
    bool mayDiffer = false; ///< the peer did not run here, or searches otherwise: different bytes are no failure
};

/// Collects results, printing each as a line of the table when it comes.
class Results {
public:
    /// `filter` is searched in "suite case"; nothing means all.
    explicit Results(std::optional<Regex> filter);

    bool wants(const std::string& suite, const std::string& name) const;
    void add(Comparison result);
    bool empty() const { return m_results.empty(); }
    bool allIdentical() const;
    nlohmann::ordered_json toJson() const;

private:
    std::optional<Regex> m_filter;
    std::vector<Comparison> m_results{};
};

/// A group of cases.
using Suite = void (*)(const Options&, Results&);
void encodeSuite(const Options& options, Results& results);
void bestSuite(const Options& options, Results& results);
void decodeSuite(const Options& options, Results& results);
void codedSuite(const Options& options, Results& results);
void convertSuite(const Options& options, Results& results);
void matvecSuite(const Options& options, Results& results);
void prefillSuite(const Options& options, Results& results);
void checkpointSuite(const Options& options, Results& results);
void evaluateSuite(const Options& options, Results& results);
void generateSuite(const Options& options, Results& results);
void studioSuite(const Options& options, Results& results); ///< only where the studio is built (QL_BENCH_STUDIO)
void mapSuite(const Options& options, Results& results); ///< only there, too
void startSuite(const Options& options, Results& results); ///< only there, and where LD_PRELOAD is known

/// The machine and both programs, for the JSON.
nlohmann::ordered_json describeMachine(const Options& options);

/// Medians over rounds in which both sides took turns on this thread.
struct Timing {
    double ours = 0, peer = 0; ///< processor seconds of one call
    double ratio = 0; ///< median of peer / ours per round
};
Timing timeInTurns(const std::function<void()>& ours, const std::function<void()>& peer);
/// Time this thread was running: what else the machine does counts less.
double threadSeconds();
/// Wall-clock time.
double secondsOf(const std::function<void()>& work);
/// Time that threads of this process were running, one after the other.
double processSecondsOf(const std::function<void()>& work);

} // namespace ql::bench
