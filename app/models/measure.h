// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <QRgb>
#include <QString>

#include "app/planner.h"
#include "app/widgets/colour_map.h"
#include "core/report/report.h"

namespace ql::app {

/// Another model that the open one is compared with: the types of its tensors.
struct OtherModel {
    QString name{};
    std::map<std::string, std::string, std::less<>> types{}; ///< by name
    std::map<std::pair<std::string, int>, std::string> byPlace{}; ///< by role and layer, for other names
};

/// What a map of tensors is coloured by.
enum class MeasureKind { Type, Bytes, Error, Importance, Sensitivity, Difference };
constexpr int measureKinds = 6;

QString measureName(MeasureKind kind); ///< "Assigned type", for a choice
QString measureHint(MeasureKind kind); ///< a sentence

/// One figure for every tensor of a model, with its colour and words. Made in the background, then never changed.
class Measure {
public:
    struct Input {
        arch::ModelPtr model{};
        Planner::PlanPtr plan{}; ///< of this model, or null
        std::shared_ptr<const report::Report> report{};
        std::shared_ptr<const OtherModel> other{};
    };

    /// Importance is the mean of the squared inputs over all columns. Sensitivity is the sum of the squared errors of a
    /// tensor times its importance: the squared error of its output that one token would see if errors and inputs
    /// had nothing to do with each other.
    static std::shared_ptr<const Measure> make(MeasureKind kind, const Input& input, const std::atomic<bool>& stop);

    MeasureKind kind() const { return m_kind; }
    /// Why there are no figures and how to get them; empty when there are.
    const QString& missing() const { return m_missing; }
    bool isHeuristic() const { return m_kind == MeasureKind::Sensitivity; }

    QString typeOf(int tensor) const { return QString::fromStdString(m_types[static_cast<std::size_t>(tensor)]); }
    std::uint64_t bytesOf(int tensor) const { return m_bytes[static_cast<std::size_t>(tensor)]; }
    /// Of tensors in one place (experts that lie apart are one when folded); `expert` -1: all.
    QRgb colour(std::span<const int> tensors, int expert) const;
    /// Short, for a cell: "Q4_K", "1.2 MiB".
    QString text(std::span<const int> tensors, int expert) const;
    /// One line with everything known.
    QString description(std::span<const int> tensors, int expert) const;
    /// As a number for files; NaN where it has none.
    double number(std::span<const int> tensors, int expert) const;

    const ColourMap& colours() const;
    QString low() const;
    QString high() const;

private:
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();

    void takeTypes();
    void takeErrors();
    void takeImportance(const std::atomic<bool>& stop);
    void takeDifference();
    void findRange(bool logarithmic);
    double weightOf(int tensor) const; ///< of a tensor in the mean of several
    double position(double number) const;
    QString say(double number) const;

    MeasureKind m_kind = MeasureKind::Type;
    Input m_in{};
    QString m_missing{};
    std::vector<double> m_values{}; ///< one per tensor; for types their bits per weight
    std::vector<std::string> m_types{}; ///< planned, or as stored without a plan
    std::vector<std::string> m_others{}; ///< of the other model; empty: not there
    std::vector<std::uint64_t> m_bytes{};
    std::vector<std::vector<double>> m_experts{}; ///< of a tensor whose experts differ
    double m_low = 0, m_high = 1;
    bool m_logarithmic = false;
};

} // namespace ql::app
