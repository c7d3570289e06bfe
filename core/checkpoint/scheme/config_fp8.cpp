// SPDX-License-Identifier: Apache-2.0
// quant_method fp8 (DeepSeek, Qwen, AutoFP8, Mistral), fbgemm_fp8 and mxfp4 (gpt-oss).
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/checkpoint/scheme/method.h"

namespace ql::checkpoint::scheme {

namespace {

Status ignoreListed(const Json& object, const std::string& path, Configuration& out)
{
    for (const char* key : {"modules_to_not_convert", "ignored_layers"}) {
        QL_TRY(const auto names, namesOf(object, key, path));
        for (const std::string& name : names)
            out.ignore.addTree(name);
    }
    return ok;
}

} // namespace

Status parseFp8(const Json& object, const std::string& path, Configuration& out)
{
    QL_TRY(out.rest.grouping, blockOf(member(object, "weight_block_size"), path));
    out.rest.isWhole = !out.rest.grouping; // for all or per row: the tensor's shape says which
    out.rest.stored = Stored::Fp8;
    const bool isStatic = textOf(object, "activation_scheme") == "static";
    const std::uint64_t group = out.rest.grouping ? out.rest.grouping->columns : 0;
    out.rest.inputs = {ServedInputs::Kind::Fp8, isStatic ? 0 : group, isStatic};
    const std::string scaleFormat = textOf(object, "scale_fmt");
    out.rest.dialect = fmt::format("fp8{}", scaleFormat.empty() ? "" : " with scales in " + scaleFormat);
    return ignoreListed(object, path, out);
}

Status parseFbgemm(const Json& object, const std::string& path, Configuration& out)
{
    out.rest.stored = Stored::Fp8;
    out.rest.dialect = "fbgemm_fp8";
    out.rest.grouping = Grouping{1, 0};
    out.rest.inputs = {ServedInputs::Kind::Fp8, 0, false};
    return ignoreListed(object, path, out);
}

Status parseMxfp4(const Json& object, const std::string& path, Configuration& out)
{
    out.rest.stored = Stored::Mxfp4;
    out.rest.dialect = "mxfp4";
    out.rest.grouping = Grouping{1, 32};
    return ignoreListed(object, path, out);
}

} // namespace ql::checkpoint::scheme
