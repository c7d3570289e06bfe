// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "core/fit/intention.h"
#include "core/plan/presets.h"
#include "tests/core/fit/real_models.h"
#include "tests/core/plan/models.h"

namespace ql::fit {
namespace {

using plan::Container;
using testing::HasSubstr;

const IntentionList& shippedIntentions()
{
    static const auto list = readIntentions(io::systemDisk(), arch::resourceFolder());
    EXPECT_TRUE(list) << list.error().message;
    return *list;
}

Result<Choice> chosen(const Subject& subject, std::uint64_t memory, const Usage& usage = {})
{
    return Chooser(shippedIntentions(), subject, usage).largestThatFits(memory);
}

/// What a preset needs, worked out apart from the choice.
std::uint64_t needWith(const arch::ModelPtr& model, const std::string& preset)
{
    return memoryNeed(plan::planned(model, {.preset = preset}), {}, Memory::Graphics)->total();
}

TEST(Intentions, TheShippedListIsWhole)
{
    EXPECT_GE(shippedIntentions().intentions.size(), 12u);
    EXPECT_FALSE(shippedIntentions().ladders.at(Container::Safetensors).empty());
    for (const Intention& intention : shippedIntentions().intentions)
        EXPECT_NE(intention.memory > 0, !intention.presets.empty()) << intention.id;
}

TEST(Intentions, TheFirstOfTheLadderThatFitsIsChosen)
{
    const arch::ModelPtr model = llama3_8B();
    const Subject subject{model};
    for (const std::uint64_t gib : {5, 6, 8, 12, 16, 24}) {
        const auto choice = chosen(subject, gib * GiB);
        ASSERT_TRUE(choice) << choice.error().message;
        EXPECT_LE(needWith(model, choice->preset), gib * GiB) << choice->reason;
        for (const std::string& better : shippedIntentions().ladders.at(Container::Gguf)) {
            if (better == choice->preset)
                break;
            const plan::Plan plan = plan::planned(model, {.preset = better});
            if (!plan.blocked() && (better == "KEEP" || needWith(model, better) < needWith(model, "KEEP"))) {
                EXPECT_GT(needWith(model, better), gib * GiB) << better << " would fit " << gib;
            }
        }
    }
    EXPECT_EQ(chosen(subject, 24 * GiB)->preset, "KEEP");
    EXPECT_EQ(chosen(subject, 12 * GiB)->preset, "Q8_0");
    EXPECT_THAT(chosen(subject, 12 * GiB)->reason, HasSubstr("% of 12.0 GiB"));
}

TEST(Intentions, ALongerContextTakesASmallerPreset)
{
    const Subject subject{llama3_8B()};
    const auto little = chosen(subject, 12 * GiB), much = chosen(subject, 12 * GiB, {65536});
    ASSERT_TRUE(little && much);
    EXPECT_GT(little->bytes, much->bytes);
    const auto small = chosen(subject, 12 * GiB, {65536, CacheType::Q8_0});
    ASSERT_TRUE(small);
    EXPECT_GT(small->bytes, much->bytes) << "a smaller cache leaves room for weights";
}

TEST(Intentions, SomePresetsNeedAnImportanceMatrix)
{
    const arch::ModelPtr model = llama3_8B();
    const auto without = chosen({model}, 4 * GiB);
    EXPECT_FALSE(without);
    EXPECT_THAT(without.error().message, HasSubstr("nothing fits: the smallest is Q2_K"));
    Subject with{model};
    with.importance = plan::onesFor(*model);
    const auto choice = chosen(with, 4 * GiB + GiB / 4);
    ASSERT_TRUE(choice) << choice.error().message;
    EXPECT_TRUE(choice->preset.starts_with("IQ")) << choice->reason;
}

TEST(Intentions, NothingLargerThanTheSource)
{
    auto model = std::make_shared<arch::Model>(*llama3_8B());
    for (arch::TargetTensor& tensor : model->tensors)
        if (tensor.sourceType.format == quant::Format::F16) {
            tensor.sourceType.format = quant::Format::Q4_K;
            tensor.sourceBytes = tensor.elements() / 256 * 144;
        }
    EXPECT_EQ(chosen({model}, 80 * GiB)->preset, "KEEP");
    const auto smaller = chosen({model}, 5 * GiB);
    ASSERT_TRUE(smaller) << smaller.error().message;
    EXPECT_LT(smaller->bytes, plan::planned(model, {.preset = "KEEP"}).bytes);
}

TEST(Intentions, PresetsThatWerePlannedAreNotPlannedAgain)
{
    const Subject subject{llama3_8B()};
    PlannedPresets known;
    for (const std::string& name : shippedIntentions().ladders.at(Container::Gguf)) {
        auto planned = planPreset(subject, name);
        ASSERT_TRUE(planned) << planned.error().message;
        const plan::Plan plan = plan::planned(subject.model, {.preset = name});
        EXPECT_EQ(planned->bytes, plan.bytes);
        EXPECT_EQ(planned->refusal.empty(), !plan.blocked()) << name;
        known.emplace(name, *std::move(planned));
    }
    const auto fresh = chosen(subject, 8 * GiB);
    EXPECT_EQ(Chooser(shippedIntentions(), subject, {}, known).largestThatFits(8 * GiB)->reason, fresh->reason);
    EXPECT_NEAR(fresh->share, static_cast<double>(fresh->need.total()) / (8.0 * GiB), 1e-12);
    known.at(fresh->preset).refusal = "not this one";
    EXPECT_NE(Chooser(shippedIntentions(), subject, {}, known).largestThatFits(8 * GiB)->preset, fresh->preset);
}

TEST(Intentions, NamedOnesSayTheirPreset)
{
    const Subject subject{llama3_8B()};
    Chooser chooser(shippedIntentions(), subject, {});
    const auto find = [&](const char* id) {
        return *std::ranges::find(shippedIntentions().intentions, id, &Intention::id);
    };
    EXPECT_EQ(chooser.resolve(find("nearly-lossless"))->preset, "Q8_0");
    EXPECT_EQ(chooser.resolve(find("smallest-usable"))->preset, "Q3_K_M") << "no importance matrix";
    EXPECT_EQ(chooser.resolve(find("fits-12"))->preset, "Q8_0");
    EXPECT_THAT(chooser.resolve(find("vllm-fp8")).error().message, HasSubstr("not for gguf"));
    const std::atomic<bool> stop = true;
    EXPECT_EQ(chooser.resolve(find("fits-12"), &stop).error().code, Errc::Cancelled);
}

} // namespace
} // namespace ql::fit
