// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/version_facts.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <CLI/Version.hpp>
#include <QtGlobal>
#include <archive.h>
#include <cblas.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <openssl/crypto.h>
#include <pcre2.h>
#include <simdjson.h>
#include <spdlog/version.h>
#include <unicode/uversion.h>
#include <xxhash.h>

#include "app/version.h"
#include "core/quant/dispatch.h"

namespace ql::app {

namespace {

std::string dotted(unsigned number, unsigned step)
{
    return fmt::format("{}.{}.{}", number / step / step, number / step % step, number % step);
}

/// Those that are linked as they are now; of those that are headers alone, those that were compiled in.
Json libraries()
{
    return {
        {"qt", qVersion()},
        {"fmt", dotted(FMT_VERSION, 100)},
        {"spdlog", fmt::format("{}.{}.{}", SPDLOG_VER_MAJOR, SPDLOG_VER_MINOR, SPDLOG_VER_PATCH)},
        {"cli11", CLI11_VERSION},
        {"nlohmann_json",
         fmt::format("{}.{}.{}", NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR,
                     NLOHMANN_JSON_VERSION_PATCH)},
        {"simdjson",
         fmt::format("{}.{}.{}", static_cast<int>(simdjson::SIMDJSON_VERSION_MAJOR),
                     static_cast<int>(simdjson::SIMDJSON_VERSION_MINOR),
                     static_cast<int>(simdjson::SIMDJSON_VERSION_REVISION))},
        {"openblas", openblas_get_config()},
        {"openssl", OpenSSL_version(OPENSSL_VERSION)},
        {"icu", U_ICU_VERSION},
        {"pcre2", fmt::format("{}.{}", PCRE2_MAJOR, PCRE2_MINOR)},
        {"xxhash", dotted(XXH_versionNumber(), 100)},
        {"libarchive", archive_version_string()},
    };
}

} // namespace

Json versionFacts()
{
    Json runs = Json::array();
    for (const quant::Isa isa : quant::supportedIsas())
        runs.push_back(quant::isaName(isa));
    return {
        {"name", "Quantloom"},
        {"version", kVersion},
        {"build", {{"compiler", QL_COMPILER}, {"type", QL_BUILD_TYPE}, {"system", QL_SYSTEM}}},
        {"libraries", libraries()},
        {"instruction_sets", runs},
    };
}

} // namespace ql::app
