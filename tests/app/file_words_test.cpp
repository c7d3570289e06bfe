// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong with files and folders, in every language.
#include "app/model_reading.h"
#include "core/container/imatrix/imatrix.h"
#include "tests/app/qt_tests.h"
#include "tests/app/said_words.h"
#include "tests/core/container/file_bytes.h"

using namespace ql;
using namespace ql::app;

class FileWordsTest : public test::SaidWords {
    Q_OBJECT
private:
    /// A file of this name and content is opened as a model.
    void model(const char* name, std::string_view bytes)
    {
        refused(checkpoint::open(io::systemDisk(), write(name, bytes)));
    }
    /// A folder with these files is opened, and read for GGUF where that is possible.
    void folder(const char* name, const std::map<std::string, std::string>& files)
    {
        QDir(m_folder->path()).mkpath(QLatin1String(name));
        for (const auto& [file, text] : files)
            write(std::string(name) + "/" + file, text);
        const auto opened = checkpoint::open(io::systemDisk(), path(name));
        opened ? refused(readModel(*opened, plan::Container::Gguf)) : refused(opened);
    }

private slots:
    void init() { setUp(); }
    void cleanup() { language::apply(QStringLiteral("en")); }

    void ofDisks()
    {
        io::Disk& disk = io::systemDisk();
        const std::string here = m_folder->path().toStdString(), file = write("file", "text");
        refused(disk.open(path("nowhere")));
        refused(disk.open(here));
        refused(disk.open("/dev/null"));
        refused(disk.readText(file, 2));
        refused(disk.list(path("nowhere")));
        refused(disk.list(file));
        refused(disk.freeBytes(path("nowhere")));
        refused(disk.createFolder(path("nowhere/folder")));
        refused(disk.appendText(here, "text"));
        refused(disk.appendText(path("nowhere/file"), "text"));
        refused(disk.remove(here));
        refused(disk.writeText(path("nowhere/file"), "text"));
        const auto target = [&](const std::string& to, std::uint64_t bytes = 1) {
            refused(disk.checkTarget(to, bytes, io::Existing::Refuse));
        };
        target(path("nowhere/file"));
        target(file + "/file");
        target(file);
        target(here);
        target(here + "/");
        target(path("large"), std::uint64_t{1} << 60);
        target(here + "/" + std::string(254, 'n'));
        target("/proc/no such place");
        const auto held = disk.create(path("held"), 0, io::Existing::Refuse);
        QVERIFY(held);
        refused(disk.create(path("held"), 0, io::Existing::Refuse));
        refused(disk.create(file, 0, io::Existing::Refuse));
        write("held", "meanwhile");
        refused((*held)->commit());
        checkWords(23);
    }

    void ofFilesThatAreNoModels()
    {
        using namespace std::string_view_literals;
        refused(checkpoint::open(io::systemDisk(), path("nowhere.gguf")));
        model("empty.gguf", "");
        model("zeros.gguf", std::string(4096, '\0'));
        model("noise.gguf", "neither one thing nor another");
        model("pickle.gguf", "PK\x03\x04 and more"sv);
        model("model.bin", "PK\x03\x04 and more"sv);
        model("model.pt", "PK\x03\x04 and more"sv);
        model("old.gguf", "tjgg and more");
        model("zipped.gguf", "\x1f\x8b and more");
        model("page.gguf", "<!DOCTYPE html><html>no such model</html>");
        model("pointer.gguf", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
        model("hdf5.gguf", "\x89HDF\r\n\x1a\n and more");
        model("numpy.gguf", "\x93NUMPY and more");
        model("program.gguf",
              "\x7f"
              "ELF and more");
        model("json.gguf", "{\"weights\": []}");
        model("turned.gguf", "FUGG and more");
        model("named.gguf", test::safetensorsBytes(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 4));
        checkWords(16);
    }

    void ofDamagedContainers()
    {
        test::GgufBytes bytes;
        bytes.entries.push_back(test::entry("general.architecture", 8, test::ggufString("llama")));
        bytes.tensors.push_back(test::tensorInfo("a.weight", {64}, test::type_number::f32, 0));
        const std::string whole = bytes.bytes();
        for (const std::size_t size :
             {std::size_t{3}, std::size_t{6}, std::size_t{12}, std::size_t{20}, std::size_t{30}, std::size_t{60},
              bytes.header().size() - 6, bytes.header().size() - 30})
            model("cut.gguf", whole.substr(0, size));
        model("short.gguf", whole);
        test::GgufBytes other = bytes;
        other.tensors = {test::tensorInfo("a.weight", {64}, test::type_number::f32, 1 << 20)};
        model("far.gguf", other.bytes());
        other.tensors = {test::tensorInfo("a.weight", {64}, test::type_number::f32, 8)};
        model("unaligned.gguf", other.bytes());
        other.tensors = {test::tensorInfo("a.weight", {100, 2}, test::type_number::q4K, 0)};
        model("blocks.gguf", other.bytes());
        other.tensorCount = std::uint64_t{1} << 40;
        model("many.gguf", other.bytes());
        for (const std::uint32_t version : {1U, 9U, 3U << 24}) {
            bytes.version = version;
            model("version.gguf", bytes.bytes());
        }
        bytes.version = 3;
        bytes.dataBytes = 256;
        bytes.entries.push_back(test::entry("split.no", 2, test::le(std::uint16_t{1})));
        bytes.entries.push_back(test::entry("split.count", 2, test::le(std::uint16_t{3})));
        model("second.gguf", bytes.bytes());
        model("second-00002-of-00003.gguf", bytes.bytes());

        const auto tensor = [](const char* offsets) {
            return std::string(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":)") + offsets + "}}";
        };
        model("short.safetensors", "abc");
        model("long.safetensors", test::u64(std::uint64_t{1} << 40) + "{}");
        model("cut.safetensors", test::u64(1000) + "{}");
        model("list.safetensors", test::safetensorsBytes("[]", 0));
        model("open.safetensors", test::safetensorsBytes("{\"a\":", 0));
        model("wrong.safetensors", test::safetensorsBytes("{nothing}", 0));
        model("hole.safetensors", test::safetensorsBytes(tensor("[8,16]"), 16));
        model("end.safetensors", test::safetensorsBytes(tensor("[0,8]"), 4));
        model("more.safetensors", test::safetensorsBytes(tensor("[0,8]"), 12));
        const auto matrix = [&](const char* name, std::string_view content) {
            refused(imatrix::read(io::systemDisk(), write(name, content)));
        };
        matrix("tiny.dat", "ab");
        matrix("cut.dat", test::le(std::int32_t{3}) + test::le(std::int32_t{9}) + "blk");
        matrix("model.gguf", whole);
        matrix("none.gguf", "neither one thing nor another");
        checkWords(31);
    }

    void ofModelFolders()
    {
        const std::string weights =
            test::safetensorsBytes(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 8);
        folder("bare", {{"model.safetensors", weights}});
        folder("mistral", {{"params.json", "{}"}, {"consolidated.safetensors", weights}});
        folder("invalid", {{"config.json", "{\"architectures\": "}, {"model.safetensors", weights}});
        folder("twice", {{"config.json", R"({"a": 1, "a": 2})"}, {"model.safetensors", weights}});
        folder("list", {{"config.json", "[]"}, {"model.safetensors", weights}});
        folder("nameless", {{"config.json", "{}"}, {"model.safetensors", weights}});
        folder("strange", {{"config.json", R"({"architectures": ["NobodysModel"]})"}, {"model.safetensors", weights}});
        const std::string llama = R"({"architectures": ["LlamaForCausalLM"]})";
        folder("numberless", {{"config.json", llama}, {"model.safetensors", weights}});
        folder("shards", {{"config.json", llama}, {"one.safetensors", weights}, {"two.safetensors", weights}});
        const auto index = [&](const char* name, const std::string& text) {
            folder(name,
                   {{"config.json", llama}, {"one.safetensors", weights}, {"model.safetensors.index.json", text}});
        };
        index("index-none", "{");
        index("index-empty", "{}");
        index("index-list", R"({"weight_map": []})");
        index("index-outside", R"({"weight_map": {"a": "../one.safetensors"}})");
        index("index-gone", R"({"weight_map": {"a": "two.safetensors"}})");
        index("index-wrong", R"({"weight_map": {"b": "one.safetensors"}})");
        const auto quantized = [&](const char* name, const std::string& how) {
            folder(name,
                   {{"config.json", R"({"architectures": ["LlamaForCausalLM"], "quantization_config": )" + how + "}"},
                    {"model.safetensors", weights}});
        };
        quantized("strange-method", R"({"quant_method": "nobodys"})");
        quantized("no-method", R"({"bits": 4})");
        quantized("no-bits", R"({"quant_method": "gptq"})");
        const auto sample = checkpoint::open(io::systemDisk(), test::samplePath().toStdString());
        QVERIFY(sample);
        write("gguf/model.gguf", [] {
            test::GgufBytes bytes;
            bytes.entries.push_back(test::entry("general.architecture", 8, test::ggufString("llama")));
            bytes.tensors.push_back(test::tensorInfo("a.weight", {8}, test::type_number::f32, 0));
            bytes.dataBytes = 32;
            return bytes.bytes();
        }());
        const auto gguf = checkpoint::open(io::systemDisk(), path("gguf/model.gguf"));
        QVERIFY(gguf);
        refused(readModel(*gguf, plan::Container::Safetensors));
        checkWords(19);
    }
};

QL_QT_TEST(FileWordsTest)
#include "file_words_test.moc"
