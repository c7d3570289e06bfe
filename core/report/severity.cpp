// SPDX-License-Identifier: Apache-2.0
#include "core/report/severity.h"

namespace ql::report {

std::string_view severityName(plan::Severity severity)
{
    switch (severity) {
    case plan::Severity::Note:
        return "note";
    case plan::Severity::Warning:
        return "warning";
    case plan::Severity::Error:
        return "error";
    }
    return "error";
}

std::optional<plan::Severity> severityByName(std::string_view name)
{
    for (const auto severity : {plan::Severity::Note, plan::Severity::Warning, plan::Severity::Error})
        if (severityName(severity) == name)
            return severity;
    return std::nullopt;
}

} // namespace ql::report
