// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan.h"

#include <memory>

#include <fmt/format.h>
#include <xxhash.h>

#include "core/plan/coding.h"
#include "core/plan/importance.h"

namespace ql::plan {

namespace {

/// To be raised when the same plan would give other bytes: a changed encoder, a changed order of rows.
constexpr std::uint64_t generation = 1;

class Hasher {
public:
    Hasher()
        : m_state(XXH3_createState())
    {
        XXH3_64bits_reset(m_state.get());
    }
    void bytes(const void* data, std::size_t size) { XXH3_64bits_update(m_state.get(), data, size); }
    void number(std::uint64_t value) { bytes(&value, sizeof value); }
    void text(std::string_view value)
    {
        number(value.size());
        bytes(value.data(), value.size());
    }
    std::uint64_t digest() const { return XXH3_64bits_digest(m_state.get()); }

private:
    struct Free {
        void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
    };
    std::unique_ptr<XXH3_state_t, Free> m_state;
};

void addSource(Hasher& hasher, const arch::Model& model)
{
    if (!model.checkpoint)
        return;
    for (const auto& file : model.checkpoint->files()) {
        hasher.text(file->path());
        hasher.number(file->size());
    }
}

void addStep(Hasher& hasher, const Step& step, const Plan& plan)
{
    const arch::TargetTensor& tensor = plan.model->tensors[step.tensor];
    hasher.text(tensor.name);
    hasher.text(tensor.sourceType.name());
    for (const std::string& source : tensor.sources)
        hasher.text(source);
    hasher.number(step.planned.ggufId);
    hasher.number(step.copy);
    hasher.number(static_cast<std::uint64_t>(step.search));
    hasher.number(step.rearranged);
    if (step.scale)
        hasher.text("scaled");
    if (step.repack)
        hasher.text("repacked");
    if (step.coding)
        hasher.text(step.coding->keepsSource() ? "kept codes" : "new codes");
    hasher.number(step.bytes);
    hasher.number(step.file);
    hasher.number(step.offset);
    if (!step.usesImportance)
        return;
    const imatrix::Entry* entry = importanceOf(plan.importance.get(), tensor, step.importanceEntry);
    hasher.number(entry->values.size());
    hasher.bytes(entry->values.data(), entry->values.size() * sizeof(float));
}

} // namespace

std::string Plan::fingerprint() const
{
    Hasher hasher;
    hasher.number(generation);
    hasher.number(static_cast<std::uint64_t>(recipe.search)); // scales that are computed follow it, too
    addSource(hasher, *model);
    for (const Step& step : steps)
        addStep(hasher, step, *this);
    for (const OutputFilePlan& file : files) {
        hasher.number(file.header.size());
        hasher.bytes(file.header.data(), file.header.size());
        if (!file.copyOf.empty()) {
            hasher.text(file.copyOf);
            hasher.number(file.bytes);
        }
    }
    return fmt::format("{:016x}", hasher.digest());
}

} // namespace ql::plan
