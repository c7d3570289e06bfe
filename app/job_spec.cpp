// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job_spec.h"

#include <nlohmann/json.hpp>

#include "app/job_log.h"
#include "app/log_choice.h"
#include "app/model_reading.h"
#include "core/io/file.h"
#include "core/job/quantize.h"

namespace ql::app {

Json toJson(const JobSpec& spec)
{
    return {{"model", spec.model},
            {"output", spec.output},
            {"bytes", spec.bytes},
            {"overwrite", spec.overwrite},
            {"recipe", plan::toJson(spec.recipe)}};
}

Result<JobSpec> jobSpecFromJson(const Json& json, std::string_view where)
{
    const auto text = [&](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    const std::string place(where);
    if (!json.is_object() || !json.contains("recipe"))
        return fail(Errc::BadInput, place + ": a job without a recipe; remove the file to begin with an empty queue");
    JobSpec spec{.model = text("model"), .output = text("output")};
    if (spec.model.empty() || spec.output.empty())
        return fail(Errc::BadInput,
                    place + ": a job without \"model\" or \"output\"; remove the file to begin with an empty queue");
    if (const auto bytes = json.find("bytes"); bytes != json.end() && bytes->is_number_unsigned())
        spec.bytes = bytes->get<std::uint64_t>();
    const auto overwrite = json.find("overwrite");
    spec.overwrite = overwrite != json.end() && overwrite->is_boolean() && overwrite->get<bool>();
    QL_TRY(spec.recipe, plan::recipeFromJson(json["recipe"], where));
    return spec;
}

Result<plan::Plan> planOf(const JobSpec& spec)
{
    QL_TRY(auto checkpoint, checkpoint::open(io::systemDisk(), spec.model));
    QL_TRY(auto model, readModel(std::move(checkpoint), kindFor(spec.recipe)));
    std::shared_ptr<const imatrix::ImportanceMatrix> importance;
    if (!spec.recipe.imatrixFiles.empty()) {
        QL_TRY(importance, imatrix::readAll(io::systemDisk(), spec.recipe.imatrixFiles));
    }
    return plan::makePlan(std::move(model), spec.recipe, std::move(importance), io::nameOf(spec.output));
}

job::Queue::Work workOf(const JobSpec& spec, std::shared_ptr<const plan::Plan> plan)
{
    return [spec, plan, keepsLog = keepsJobLogs()](job::Context& context) -> Result<report::Report> {
        job::QuantizeOptions options;
        options.output = spec.output;
        options.overwrite = spec.overwrite;
        options.resume = true;
        if (plan)
            return quantizeWithLog(io::systemDisk(), *plan, options, context, keepsLog);
        context.stage("Checking", 0);
        QL_TRY(const plan::Plan made, planOf(spec));
        QL_CHECK(context.checkpoint());
        return quantizeWithLog(io::systemDisk(), made, options, context, keepsLog);
    };
}

} // namespace ql::app
