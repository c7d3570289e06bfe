// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QDate>
#include <QString>
#include <QStringList>

namespace ql::app {

/// What a name can be made of.
struct NameFacts {
    QString model{}; ///< the model's own name, without ending
    QString preset{};
    double bitsPerWeight = 0;
    std::uint64_t weights = 0;
    QDate date{};
};

/// "{model}", "{preset}", "{bpw}", "{params}", "{date}".
const QStringList& namePlaceholders();

/// A name after a template such as "{model}-{preset}": "tales-dense-Q4_K_M". {bpw} has two decimals and a point,
/// {params} is rounded as models are called ("3.7M", "70B"), {date} is 2026-11-21. Slashes in a value become dashes.
QString filledName(const QString& pattern, const NameFacts& facts);
/// What is wrong with a template, in one sentence; empty when nothing is.
QString templateProblem(const QString& pattern);

} // namespace ql::app
