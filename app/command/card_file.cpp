// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/card_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "core/io/file.h"

namespace ql::app {

void declareCardOptions(CLI::App& app, report::CardOptions& options)
{
    app.add_option("--base-model", options.baseModel,
                   "For the card: OWNER/NAME of the source on the hub, where the source does not say it");
    app.add_option("--quantized-by", options.quantizedBy, "For the card: who made it");
}

Status checkFree(const std::string& path, bool overwrite)
{
    if (overwrite || !io::systemDisk().exists(path))
        return ok;
    return fail(Errc::CannotWrite,
                fmt::format("{} exists already; replace it with --overwrite, or move it away first", path));
}

} // namespace ql::app
