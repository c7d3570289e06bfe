// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong with recipes, presets, outputs and devices, in every language.
#include "core/base/regex.h"
#include "core/fit/own_presets.h"
#include "core/fit/verdict.h"
#include "core/job/preflight.h"
#include "core/job/quantize.h"
#include "core/plan/preset_list.h"
#include "core/plan/recipe_io/forms.h"
#include "core/quant/block_text.h"
#include "tests/app/qt_tests.h"
#include "tests/app/said_words.h"

using namespace ql;
using namespace ql::app;

class RecipeWordsTest : public test::SaidWords {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { language::apply(QStringLiteral("en")); }

    void ofRecipes()
    {
        const auto take = [this](const char* text) {
            refused(plan::importRecipe(text, "recipe.json",
                                       [](const std::string& file) { return io::systemDisk().readText(file, 1000); }));
        };
        take("nothing of this kind");
        take("{");
        take("[]");
        take("{}");
        take(R"({"quantloom_recipe": 99})");
        const auto field = [&](const std::string& rest) { take((R"({"quantloom_recipe": 1, )" + rest + "}").c_str()); };
        field(R"("preset": 4)");
        field(R"("preset": "Q4_K_MM")");
        field(R"("pure": "yes")");
        field(R"("nobodys": 1)");
        field(R"("to": "zip")");
        field(R"("search": "long")");
        field(R"("parts": "half")");
        field(R"("split_bytes": -1)");
        field(R"("rules": {})");
        field("\"rules\": [{\"pattern\": \"*\", \"type\": \"Q8_0\"}]");
        field(R"("rules": [{"pattern": "x", "type": "Q9_K"}])");
        field(R"("rules": [{"pattern": "", "type": "Q8_0"}])");
        field(R"("imatrix": 7)");
        take("llama-quantize in.gguf out.gguf Q4_X");
        take("llama-quantize --tensor-type attn_v in.gguf out.gguf Q4_K_M");
        take("llama-quantize --tensor-type attn_v=q9 in.gguf out.gguf Q4_K_M");
        take("llama-quantize --nobodys in.gguf out.gguf Q4_K_M");
        take("llama-quantize --tensor-type-file nowhere.txt in.gguf out.gguf Q4_K_M");
        take("quantloom quantize m -o o.gguf --type 'Q4_K_M");
        take("quantloom quantize m -o o.gguf --type Q4_XX");
        take("quantloom quantize m -o o.gguf --rule attn_v");
        refused(plan::parseRule("attn_v=Q9_K"));
        refused(plan::parseRule("(=Q8_0"));
        refused(plan::checkPreset(plan::Container::Gguf, "FP8_DYNAMIC"));
        refused(plan::checkPreset(plan::Container::Safetensors, "Q4_K_M"));
        refused(quant::parseBlockValues("1, two"));
        refused(quant::parseBlockValues(""));
        plan::Recipe folder{.to = plan::Container::Safetensors, .preset = "FP8_DYNAMIC"};
        for (const plan::RecipeForm& form : plan::recipeForms()) {
            m_said.emplace_back(form.title);
            if (const auto text = form.write(folder); !text)
                m_said.push_back(text.error().message);
        }
        checkWords(40);
    }

    void ofWhatFormsOfRecipesCannotSay()
    {
        plan::Recipe recipe{.preset = "Q4_K_M"};
        recipe.rules = {{.pattern = "attn_v", .type = quant::Format::Q8_0, .enabled = false, .note = "!"},
                        {.pattern = "attn_k", .type = std::nullopt},
                        {.pattern = "a=b", .type = quant::Format::Q8_0},
                        {.pattern = "a{1,2}", .type = quant::Format::Q8_0},
                        {.pattern = "a b", .type = quant::Format::Q8_0},
                        {.pattern = "Attn", .type = quant::Format::Q8_0},
                        {.pattern = "(?<=a)b", .type = quant::Format::Q8_0},
                        {.pattern = "attn_norm", .type = quant::Format::Q8_0},
                        {.pattern = "attn_q", .type = quant::Format::IQ4_K}};
        recipe.roleTypes["attn_output"] = quant::Format::Q8_0;
        recipe.imatrixFiles = {"one.dat", "two.dat"};
        recipe.search = quant::Search::Best;
        recipe.splitBytes = 1 << 20;
        recipe.outputType = quant::Format::IQ4_K;
        plan::Recipe copied = recipe, pure = recipe, ik = recipe;
        copied.preset = "KEEP";
        pure.pure = true;
        ik.preset = "IQ4_K";
        for (const plan::Recipe& each : {recipe, copied, pure, ik}) {
            for (const plan::RecipeForm& form : plan::recipeForms()) {
                const auto text = form.write(each);
                QVERIFY(text);
                m_said.insert(m_said.end(), text->warnings.begin(), text->warnings.end());
            }
        }
        const auto read = [](const std::string&) { return Result<std::string>(std::string()); };
        for (const char* command : {"llama-quantize --prune-layers 3 --target-bpw 4 in.gguf out.gguf Q4_K_M",
                                    "llama-quantize --custom-q attn_v=iq4_k in.gguf out.gguf Q4_K_M",
                                    "llama-quantize --tensor-type attn_v=q8_0 in.gguf out.gguf F16",
                                    "quantloom quantize m -o o --to safetensors --type FP8 --input-scales s.json"}) {
            const auto imported = plan::importRecipe(command, "script", read);
            QVERIFY2(imported, imported ? "" : imported.error().message.c_str());
            QVERIFY(!imported->warnings.empty());
            m_said.insert(m_said.end(), imported->warnings.begin(), imported->warnings.end());
        }
        checkWords(40);
    }

    void ofPatterns()
    {
        for (const char* pattern : {"(", ")", "[", "*", "[b-a]", "a{3,2}", "\\", "\\j", "(?<=a*)b", "\\3"}) {
            const auto mistake = Regex::mistakeIn(pattern);
            QVERIFY(mistake);
            m_said.push_back(mistake->words);
        }
        language::apply(QStringLiteral("de"));
        QCOMPARE(problemInWords(m_said.front()), QString::fromUtf8("schließende Klammer fehlt"));
        checkWords(10);
    }

    void ofPresets()
    {
        for (const plan::Container container : {plan::Container::Gguf, plan::Container::Safetensors}) {
            for (const plan::PresetEntry& preset : plan::presetsOf(container))
                m_said.emplace_back(preset.summary);
        }
        checkWords(90);
    }

    void ofOwnPresetsAndOutputs()
    {
        const std::string own = path("presets");
        io::Disk& disk = io::systemDisk();
        fit::OwnPreset preset{.name = "?!"};
        refused(fit::saveOwnPreset(disk, own, preset, io::Existing::Refuse));
        preset.name = "mine";
        QVERIFY(fit::saveOwnPreset(disk, own, preset, io::Existing::Refuse));
        refused(fit::saveOwnPreset(disk, own, preset, io::Existing::Refuse));
        refused(fit::removeOwnPreset(disk, own, path("elsewhere.txt")));
        refused(fit::readOwnPreset(disk, write("none.json", "{\"no\": 1}")));

        Studio studio;
        test::openSample(studio, m_folder->path());
        const auto made = plan::makePlan(studio.model(), {.preset = "Q8_0"}, nullptr, "out.gguf");
        QVERIFY(made);
        const auto begin = [&](const std::string& name, bool strict = false) {
            refused(job::preflight(disk, *made, {.output = name, .strict = strict}, name, {name}));
        };
        begin(write("taken.gguf", "x"));
        begin(path("nowhere/out.gguf"));
        begin(m_folder->path().toStdString());
        write("left.gguf.journal", "{}\n");
        begin(path("left.gguf"));
        begin(test::samplePath().toStdString() + "/model.safetensors");
        job::Context cancelled;
        cancelled.cancel();
        refused(job::quantize(disk, *made, {.output = path("out.gguf")}, cancelled));
        checkWords(9);
    }

    void ofDevicesAndMemory()
    {
        Studio studio;
        test::openSample(studio, m_folder->path());
        const auto list = fit::readDevices(io::systemDisk(), arch::resourceFolder(), path("none.json"));
        const auto shape = fit::cacheShapeOf(*studio.model());
        QVERIFY(list && shape);
        const auto verdicts = [&](const plan::Recipe& recipe, const arch::ModelPtr& model) {
            const auto plan = plan::makePlan(model, recipe, nullptr, "x");
            QVERIFY(plan);
            const auto need = fit::memoryNeed(*plan, {}, fit::Memory::Shared);
            QVERIFY(need);
            for (const fit::Part& part : need->parts)
                m_said.push_back(part.how);
            for (const fit::Device& device : list->devices) {
                const fit::Verdict verdict =
                    fit::judge(fit::weightsOf(*plan), *shape, *need, device, list->classOf(device));
                for (const std::string& words : {verdict.reason, verdict.supportWhy, verdict.advice})
                    if (!words.empty())
                        m_said.push_back(words);
            }
        };
        verdicts({.preset = "Q4_K_M"}, studio.model());
        studio.writeTo(plan::Container::Safetensors);
        QTRY_COMPARE(studio.model()->naming, arch::Naming::HuggingFace);
        for (const char* preset : {"BF16", "FP8", "NVFP4", "NVFP4A16", "MXFP4"})
            verdicts({.to = plan::Container::Safetensors, .preset = preset}, studio.model());
        for (const auto& [cache, container] : {std::pair(fit::CacheType::Fp8, plan::Container::Gguf),
                                               std::pair(fit::CacheType::Q4_0, plan::Container::Safetensors)})
            refused(fit::cacheBytes(*shape, {.cache = cache}, container));
        const std::string devices = write("devices.json", R"({"devices": [{"name": "mine", "memory_gib": "large"}]})");
        const auto own = fit::readDevices(io::systemDisk(), arch::resourceFolder(), devices);
        QVERIFY(own && !own->problems.empty());
        m_said.insert(m_said.end(), own->problems.begin(), own->problems.end());
        checkWords(60);
    }

    void whereItIsStays()
    {
        language::apply(QStringLiteral("de"));
        const auto is = [](const char* text, const char* german) {
            QCOMPARE(problemInWords(text), QString::fromUtf8(german));
        };
        is("/a: b/x.gguf: there is no such file or folder",
           "/a: b/x.gguf: eine solche Datei oder einen solchen Ordner gibt es nicht");
        is("cannot open /a/x: Permission denied", "/a/x lässt sich nicht öffnen: keine Berechtigung");
        is("cannot write to /a/x: Read-only file system; choose a folder on a writable file system",
           "/a/x lässt sich nicht schreiben: das Dateisystem ist nur lesbar; wählen Sie einen Ordner auf einem "
           "beschreibbaren Dateisystem");
        is("cannot write /a/x: it needs 1.25 GiB, but only 576 MiB are free in /a; free 704 MiB or choose another "
           "folder",
           "/a/x lässt sich nicht schreiben: nötig sind 1,25 GiB, aber in /a sind nur 576 MiB frei; geben Sie 704 MiB "
           "frei, oder wählen Sie einen anderen Ordner");
        is("/a/x: byte 24: tensor \"a.b\" needs 8 bytes, but the file ends 3 bytes further on; it is cut off or "
           "damaged",
           "/a/x: Byte 24: Tensor „a.b“ braucht 8 Bytes, aber die Datei endet 3 Bytes weiter; sie ist abgeschnitten "
           "oder beschädigt");
        is("recipe.json: \"preset\": unknown preset \"Q4\"; the nearest are Q4_0, Q4_1",
           "recipe.json: \"preset\": unbekannte Voreinstellung „Q4“; die ähnlichsten sind Q4_0, Q4_1");
        is("x.gguf: said by nobody", "x.gguf: said by nobody");
    }
};

QL_QT_TEST(RecipeWordsTest)
#include "recipe_words_test.moc"
