// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe_io/forms.h"

#include <random>

#include <gmock/gmock.h>

#include "core/plan/presets.h"
#include "core/plan/recipe_io/shell_words.h"
#include "tests/core/plan/models.h"

namespace ql::plan {
namespace {

using quant::Format;
using testing::ElementsAre;
using testing::HasSubstr;

Result<std::string> noFiles(const std::string& path)
{
    return fail(Errc::BadInput, path + ": there is no file");
}

ImportedRecipe imported(std::string_view text, const ReadText& read = noFiles)
{
    auto result = importRecipe(text, "pasted", read);
    EXPECT_TRUE(result) << result.error().message;
    return result.value_or(ImportedRecipe{});
}

ExportedRecipe exported(const Recipe& recipe, std::string_view form)
{
    const auto found = recipeForm(form);
    EXPECT_TRUE(found);
    auto result = (*found)->write(recipe);
    EXPECT_TRUE(result) << result.error().message;
    return result.value_or(ExportedRecipe{});
}

std::vector<std::string> texts(const std::vector<Rule>& rules)
{
    std::vector<std::string> result;
    for (const Rule& rule : rules)
        result.push_back((rule.enabled ? "" : "off ") + rule.pattern + "="
                         + (rule.type ? std::string(quant::info(*rule.type).name) : "keep"));
    return result;
}

TEST(Shell, TakesWordsAsAShellDoes)
{
    const auto commands =
        shellCommands("# a comment\n"
                      "rules=\"a\\.b=q8_0\n# in the value\nc=q4_0\"\n"
                      "rules=$(echo \"$rules\" | grep -v '^#')\n"
                      "$ ./llama-quantize --x 'it''s' \"say \\\"$rules\\\" \\.\" \\\n  a\\.b ; next $unknown\n");
    ASSERT_TRUE(commands);
    ASSERT_EQ(commands->size(), 2u);
    EXPECT_THAT((*commands)[0],
                ElementsAre("./llama-quantize", "--x", "its", "say \"a\\.b=q8_0\n# in the value\nc=q4_0\" \\.", "a.b"));
    EXPECT_THAT((*commands)[1], ElementsAre("next", "$unknown"));
    EXPECT_FALSE(shellCommands("echo 'open"));
}

TEST(Shell, QuotesWhatItHasTo)
{
    for (const std::string word : {"", "plain", "it's", "a b", "blk\\.(1|2)$", "\"$x\"", "new\nline", "-x=*"}) {
        const auto back = shellCommands("cmd " + shellQuoted(word));
        ASSERT_TRUE(back);
        EXPECT_THAT(back->at(0), ElementsAre("cmd", word));
    }
}

TEST(TensorTypes, IsAFileOfRules)
{
    const auto found = imported("blk\\.[0-2]\\.ATTN_v=Q6_K\n  ffn_down=iq4_xs\tffn=q4_k\n");
    EXPECT_EQ(found.form, "tensor-types");
    EXPECT_TRUE(found.rulesOnly);
    EXPECT_THAT(texts(found.recipe.rules), ElementsAre("blk\\.[0-2]\\.attn_v=Q6_K", "ffn_down=IQ4_XS", "ffn=Q4_K"));
}

TEST(TensorTypes, SplitsAtTheFirstEqualsSign)
{
    EXPECT_FALSE(importRecipe("attn=v=q8_0", "pasted", noFiles));
    EXPECT_FALSE(importRecipe("attn_v=q9_9", "pasted", noFiles));
    EXPECT_FALSE(importRecipe("hello world", "pasted", noFiles));
}

TEST(TensorTypes, NeverReachesWhatIsNeverQuantised)
{
    const auto model = ModelBuilder()
                           .add("output_norm.weight", {2, 256})
                           .add("blk.0.ffn_gate_inp.weight", {4, 256})
                           .add("blk.0.attn_sinks.weight", {256})
                           .build();
    Recipe recipe{.preset = "Q4_K_M"};
    recipe.rules = imported("^output_norm\\.weight$=q8_0 ^blk\\.\\d+\\.ffn_gate_inp\\.weight$=q8_0 "
                            "blk.0.attn_sinks.weight=q8_0 ^.*attn_sinks\\.weight$=q4_0")
                       .recipe.rules;
    for (const Step& step : planned(model, recipe).steps)
        EXPECT_EQ(step.planned.name(), "F32");
}

TEST(LlamaCommand, IsReadWhole)
{
    const auto found =
        imported("./build/bin/llama-quantize --imatrix 'my imatrix.gguf' --pure \\\n"
                 "  --tensor-type 'ffn_down=q6_K' --tensor-type attn_v=q8_0 --tensor-type-file more.txt \\\n"
                 "  --token-embedding-type q5_K in.gguf out.gguf q4_k_m 16\n",
                 [](const std::string& path) -> Result<std::string> {
                     EXPECT_EQ(path, "more.txt");
                     return std::string("attn_k=q5_0\n");
                 });
    EXPECT_EQ(found.form, "llama-quantize");
    EXPECT_FALSE(found.rulesOnly);
    EXPECT_EQ(found.recipe.preset, "Q4_K_M");
    EXPECT_TRUE(found.recipe.pure);
    EXPECT_EQ(found.recipe.embeddingType, Format::Q5_K);
    EXPECT_THAT(found.recipe.imatrixFiles, ElementsAre("my imatrix.gguf"));
    EXPECT_THAT(texts(found.recipe.rules), ElementsAre("ffn_down=Q6_K", "attn_v=Q8_0", "attn_k=Q5_0"));
    EXPECT_TRUE(found.warnings.empty());
    EXPECT_EQ(imported("llama-quantize in.gguf 15").recipe.preset, "Q4_K_M");
    EXPECT_FALSE(importRecipe("llama-quantize --no-such in.gguf Q8_0", "pasted", noFiles));
    EXPECT_FALSE(importRecipe("llama-quantize in.gguf Q9_9", "pasted", noFiles));
    EXPECT_THAT(imported("llama-quantize --prune-layers 1,2 in.gguf Q8_0").warnings,
                ElementsAre(HasSubstr("--prune-layers 1,2")));
}

TEST(LlamaCommand, PutsTheTypesOfOutputAndEmbeddingBeforeItsRules)
{
    const auto recipe =
        imported("llama-quantize --output-tensor-type q5_0 --token-embedding-type q4_0 --tensor-type '.*=q8_0' "
                 "in.gguf Q4_K_M")
            .recipe;
    const Plan plan = planned(denseModel(), recipe);
    EXPECT_EQ(typeOf(plan, "output.weight"), "Q5_0");
    EXPECT_EQ(typeOf(plan, "token_embd.weight"), "Q4_0");
    EXPECT_EQ(typeOf(plan, "blk.1.attn_v.weight"), "Q8_0");
    EXPECT_EQ(typeOf(planned(denseModel(), imported("llama-quantize --leave-output-tensor in.gguf Q4_0").recipe),
                     "output.weight"),
              "F32");
}

TEST(LlamaCommand, MutesRulesThatTheProgramIgnores)
{
    const auto found = imported("llama-quantize --tensor-type attn_v=q8_0 in.gguf F16");
    EXPECT_THAT(texts(found.recipe.rules), ElementsAre("off attn_v=Q8_0"));
    EXPECT_THAT(found.warnings, ElementsAre(HasSubstr("F16")));
}

TEST(IkCommand, IsReadOutOfAWholeScript)
{
    const auto found =
        imported("#!/usr/bin/env bash\n"
                 "custom=\"\n"
                 "# Attention\n"
                 "blk\\..*\\.attn_.*=iq5_ks\n"
                 "\n"
                 "blk\\..*\\.ffn_down_exps\\.weight=iq3_k_r4\n"
                 "\"\n"
                 "custom=$(\n  echo \"$custom\" | grep -v '^#' | \\\n  sed -Ez 's:\\n+:,:g;s:,$::;s:^,::'\n)\n"
                 "numactl -N 0 -m 0 \\\n"
                 "./build/bin/llama-quantize \\\n"
                 "    --custom-q \"$custom\" \\\n"
                 "    --imatrix /mnt/imatrix.dat \\\n"
                 "    /mnt/in-BF16-00001-of-00030.gguf /mnt/out-IQ2_K_R4.gguf IQ2_K_R4 24\n");
    EXPECT_EQ(found.form, "ik-llama-quantize");
    EXPECT_EQ(found.recipe.preset, "IQ2_K_R4");
    EXPECT_THAT(texts(found.recipe.rules),
                ElementsAre("blk\\..*\\.attn_.*=IQ5_KS", "blk\\..*\\.ffn_down_exps\\.weight=IQ3_K_R4"));
    EXPECT_THAT(found.recipe.imatrixFiles, ElementsAre("/mnt/imatrix.dat"));
}

TEST(CustomQForm, IsToldFromTensorTypes)
{
    EXPECT_EQ(imported("attn=q8_0,ffn=q4_0").form, "custom-q");
    EXPECT_EQ(imported("# heads\nattn=q8_0").form, "custom-q");
    EXPECT_EQ(imported("attn=iq4_ks").form, "custom-q");
    EXPECT_EQ(imported("blk\\.\\d{1,2}\\.attn=q8_0").form, "tensor-types");
    EXPECT_EQ(imported("--custom-q attn=q8_0").form, "ik-llama-quantize");
    EXPECT_EQ(imported("--tensor-type attn=q8_0 --tensor-type ffn=q4_0").form, "llama-quantize");
}

TEST(OwnCommand, SaysTheWholeRecipe)
{
    Recipe recipe{.preset = "IQ4_XS", .pure = true, .outputType = Format::Q6_K, .embeddingType = Format::Q8_0};
    recipe.rules = rules({"it's a \"test\" $x=Q8_0", "-begins=keep", "a=b=Q4_0", "blk\\.(1|2)\\.=BF16"});
    recipe.roleTypes = {{"attn_v", Format::Q8_0}, {"ffn_down", Format::Q5_K}};
    recipe.imatrixFiles = {"one file.gguf", "-two.dat"};
    recipe.search = quant::Search::Best;
    recipe.preTokenizer = "llama-bpe";
    recipe.parts = Parts::All;
    recipe.mtp = false;
    recipe.visionPreset = "BF16";
    recipe.splitBytes = 123456789;
    recipe.metadata = {{.kind = gguf::MetadataEdit::Kind::Rename, .key = "a", .newKey = "b c"},
                       {.kind = gguf::MetadataEdit::Kind::Remove, .key = "-c"},
                       {.key = "general.name", .value = gguf::Value::string("it's = a: \"test\"\nof two lines")},
                       {.key = "general.tags", .value = gguf::Value::strings({"a,b", ""})}};
    recipe.reservedBytes = 1000;
    const ExportedRecipe command = exported(recipe, "command");
    EXPECT_TRUE(command.warnings.empty());
    const auto back = imported(command.text);
    EXPECT_EQ(back.form, "command");
    EXPECT_EQ(back.recipe, recipe) << command.text;

    const Recipe seeing{.parts = Parts::Vision, .preset = "Q8_0"};
    EXPECT_EQ(imported(exported(seeing, "command").text).recipe, seeing);
    EXPECT_EQ(imported("quantloom quantize m -o o.gguf --parts vision").recipe.preset, "F16");
    const Recipe served{.to = Container::Safetensors, .dialect = ServingDialect::Modelopt, .preset = "NVFP4"};
    EXPECT_EQ(imported(exported(served, "command").text).recipe, served);
}

TEST(OwnCommand, NamesWhatItCannotSay)
{
    Recipe recipe;
    recipe.rules = rules({"attn_v=Q8_0", "attn_k=Q8_0"});
    recipe.rules[0].enabled = false;
    recipe.rules[1].note = "for luck";
    recipe.metadata = {{.key = "x", .value = gguf::Value::u32(1)},
                       {.kind = gguf::MetadataEdit::Kind::Rename, .key = "x", .newKey = "y"}};
    EXPECT_THAT(
        exported(recipe, "command").warnings,
        ElementsAre(HasSubstr("rule 1 (attn_v=Q8_0): left out"), HasSubstr("for luck"), HasSubstr("renames first")));
    EXPECT_THAT(exported(recipe, "llama-quantize").warnings, testing::Contains(HasSubstr("metadata")));
    EXPECT_THAT(exported(recipe, "custom-q").warnings, testing::Contains(HasSubstr("metadata")));
}

TEST(Export, NamesWhatForeignFormsCannotSay)
{
    Recipe recipe{.preset = "Q4_K_M"};
    recipe.rules = rules({"attn_v=keep", "attn_k=IQ4_KS", "(?<=x)y=Q8_0", "UPPER=Q8_0", "\\Sattn_q\\D=Q8_0",
                          "^output_norm\\.weight$=Q8_0", "a{1,2}=Q8_0", "attn_q=Q8_0"});
    recipe.rules.back().enabled = false;
    recipe.splitBytes = 5;
    recipe.search = quant::Search::Best;
    recipe.preTokenizer = "qwen2";
    recipe.mtp = false;
    const ExportedRecipe list = exported(recipe, "llama-quantize");
    EXPECT_THAT(list.warnings,
                ElementsAre(HasSubstr("rule 1 (attn_v=keep)"), HasSubstr("rule 2 (attn_k=IQ4_KS)"), HasSubstr("rule 3"),
                            HasSubstr("rule 4"), HasSubstr("rule 6"),
                            HasSubstr("rule 8 (attn_q=Q8_0): left out; it is disabled"), HasSubstr("search best"),
                            HasSubstr("pre_tokenizer qwen2: left out"), HasSubstr("parts and mtp"),
                            HasSubstr("split_bytes 5")));
    EXPECT_EQ(list.text,
              "llama-quantize --tensor-type '[^\\s]attn_q[^\\d]=q8_0' --tensor-type 'a{1,2}=q8_0' MODEL.gguf OUT.gguf "
              "Q4_K_M\n");
    const ExportedRecipe custom = exported(recipe, "custom-q");
    EXPECT_EQ(custom.text, "attn_k=iq4_ks,UPPER=q8_0,\\Sattn_q\\D=q8_0\n");
    EXPECT_THAT(custom.warnings, testing::Contains(HasSubstr("rule 7 (a{1,2}=Q8_0): left out")));
    const auto form = recipeForm("tensor-types");
    EXPECT_FALSE((*form)->write(Recipe{.to = Container::Safetensors, .preset = "FP8"}));
}

/// PCRE2 takes digits after a backslash for a character where there is no such group, C++ always for a group.
TEST(Export, NamesPatternsOfGroupsThatAreNotThere)
{
    const ExportedRecipe list = exported(
        {.preset = "Q4_K_M", .rules = rules({"a\\777=Q8_0", "a\\7777777777777777777777b=Q8_0"})}, "llama-quantize");
    EXPECT_THAT(list.warnings, ElementsAre(HasSubstr("do not know this one"), HasSubstr("do not know this one")));
}

/// What comes back from a foreign form means the same, tensor by tensor.
TEST(RoundTrip, KeepsTheTypes)
{
    std::mt19937 random(3);
    constexpr std::array formats = {Format::Q2_K, Format::Q4_K, Format::Q6_K, Format::Q8_0, Format::IQ4_XS};
    constexpr std::array patterns = {"attn_v",         "blk\\.[0-3]\\.", "ffn_(gate|up)\\.", "\\d\\.attn_q\\.weight$",
                                     "^token_embd\\.", "output",         "k\\.weight",       ".*down"};
    for (const char* form : {"command", "llama-quantize", "ik-llama-quantize", "json"}) {
        for (int round = 0; round < 40; ++round) {
            const bool isIk = std::string_view(form) == "ik-llama-quantize";
            Recipe recipe{.preset = isIk ? "IQ4_KS" : round % 2 == 0 ? "Q4_K_M" : "Q2_K"};
            recipe.pure = !isIk && random() % 4 == 0;
            for (std::size_t i = random() % 5; i > 0; --i)
                recipe.rules.push_back({patterns[random() % patterns.size()], formats[random() % formats.size()]});
            if (random() % 3 == 0)
                recipe.roleTypes["ffn_down"] = formats[random() % formats.size()];
            if (random() % 3 == 0)
                recipe.outputType = formats[random() % formats.size()];
            if (random() % 3 == 0)
                recipe.embeddingType = formats[random() % formats.size()];
            const ExportedRecipe text = exported(recipe, form);
            SCOPED_TRACE(text.text);
            const Plan before = planned(denseModel(), recipe);
            const Plan after = planned(denseModel(), imported(text.text).recipe);
            for (std::size_t i = 0; i < before.steps.size(); ++i)
                EXPECT_EQ(after.steps[i].planned.name(), before.steps[i].planned.name())
                    << before.model->tensors[i].name;
        }
    }
}

TEST(RoundTrip, RulesBecomeTheSameRules)
{
    Recipe recipe;
    recipe.rules = rules({"blk\\.([3-9]|[1-5][0-9]|60)\\.ffn_down_exps\\.=Q3_K", "ffn_(gate|up)=Q2_K"});
    for (const char* form : {"tensor-types", "custom-q", "command", "llama-quantize", "ik-llama-quantize"})
        EXPECT_EQ(imported(exported(recipe, form).text).recipe.rules, recipe.rules) << form;
}

} // namespace
} // namespace ql::plan
