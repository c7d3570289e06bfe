// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/models/ordered_rows.h"
#include "app/models/tensor_model.h"
#include "core/base/regex.h"

namespace ql::app {

/// The rows of a TensorModel that pass a filter, in a chosen order.
class TensorFilter : public OrderedRows {
    Q_OBJECT
public:
    enum class Syntax {
        Substring, ///< of the name, upper and lower case alike
        Regex, ///< as in a rule
    };

    explicit TensorFilter(TensorModel& source, QObject* parent = nullptr);

    /// Errors: BadArgument for a pattern that does not compile; the filter then stays as it was.
    Status setFilter(const QString& text, Syntax syntax);

    /// Only tensors that are stored like this, now or as planned; empty for all.
    void setScheme(const QString& scheme);

protected:
    Work work() const override;
    bool dependsOn(int column) const override;

private:
    /// What is let through.
    struct Wish {
        std::string needle{}; ///< lower case
        std::optional<Regex> regex{};
        std::string scheme{};

        bool isAll() const { return needle.empty() && !regex && scheme.empty(); }
        bool accepts(const TensorRows& rows, int row) const;
    };

    const TensorModel& m_source;
    Wish m_wish{};
};

} // namespace ql::app
