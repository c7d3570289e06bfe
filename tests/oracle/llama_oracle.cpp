// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/llama_oracle.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <dlfcn.h>

#include "tests/oracle/input_watch.h"
#include "tests/oracle/llama_structures.h"

namespace ql::oracle {

namespace {

std::vector<std::string> g_log;

void keepLog(int, const char* text, void*)
{
    g_log.emplace_back(text);
}

[[noreturn]] void die(const std::string& why)
{
    std::fprintf(stderr, "the llama.cpp oracle cannot be used: %s\n", why.c_str());
    std::exit(1);
}

ContextParams checked(ContextParams defaults)
{
    if (defaults.batch != 2048)
        die("the library is not release v0.5.0");
    return defaults;
}

/// The installed package, unless the environment names another folder.
std::string libraryFolder()
{
    const char* chosen = std::getenv("QUANTLOOM_ORACLE");
    return chosen ? chosen : QL_ORACLE_DIR;
}

void* openLibrary(const std::string& name)
{
    const std::string path = libraryFolder() + "/" + name;
    void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_GLOBAL);
    if (!library)
        die(std::string(dlerror()) + "; ./studio test installs it with npm");
    return library;
}

/// The sum of the numbers that follow a phrase in the log.
double sumAfter(const std::string& phrase)
{
    double sum = 0;
    for (const std::string& line : g_log)
        if (const std::size_t at = line.find(phrase); at != std::string::npos)
            sum += std::strtod(line.c_str() + at + phrase.size(), nullptr);
    return sum;
}

} // namespace

#define QL_SYMBOL(type, name) reinterpret_cast<type>(symbol(name))

bool Llama::s_fastest = false;

void Llama::preferFastest()
{
    s_fastest = true;
}

Llama& Llama::instance()
{
    static Llama llama;
    return llama;
}

Llama::Llama()
{
    m_base = openLibrary("libggml-base.so");
    m_ggml = openLibrary("libggml.v0.5.0.so");
    m_llama = openLibrary("libllama.v0.5.0.so");
    QL_SYMBOL(void (*)(void (*)(int, const char*, void*), void*), "llama_log_set")(keepLog, nullptr);
    QL_SYMBOL(void (*)(), "llama_backend_init")();
    if (s_fastest) {
        QL_SYMBOL(void (*)(const char*), "ggml_backend_load_all_from_path")(libraryFolder().c_str());
        return;
    }
    // The plain x86-64 back end gives the most reproducible logits.
    const std::string cpu = libraryFolder() + "/libggml-cpu-x64.so";
    if (!QL_SYMBOL(void* (*)(const char*), "ggml_backend_load")(cpu.c_str()))
        die("no CPU back end");
}

void* Llama::symbol(const char* name) const
{
    for (void* library : {m_llama, m_ggml, m_base})
        if (void* found = library ? dlsym(library, name) : nullptr)
            return found;
    die(std::string("no symbol ") + name);
}

std::string Llama::lastErrors() const
{
    std::string text;
    for (std::size_t i = g_log.size() > 6 ? g_log.size() - 6 : 0; i < g_log.size(); ++i)
        text += g_log[i];
    return text;
}

std::string Llama::quantize(const QuantizeRequest& request)
{
    auto params = QL_SYMBOL(QuantizeParams(*)(), "llama_model_quantize_default_params")();
    if (params.maxBuffer != std::size_t{8} << 30 || params.outputType != 43)
        die("the library is not release v0.5.0");
    params.threads = request.threads;
    params.fileType = request.fileType;
    params.pure = request.pure;
    params.allowRequantize = request.allowRequantize;
    if (request.outputType >= 0)
        params.outputType = request.outputType;
    if (request.embeddingType >= 0)
        params.embeddingType = request.embeddingType;
    std::vector<ImportanceEntry> importance;
    for (const auto& [name, values] : request.importance)
        importance.push_back({name.c_str(), values.data(), values.size()});
    importance.push_back({nullptr, nullptr, 0});
    if (!request.importance.empty())
        params.importance = importance.data();
    std::vector<RuleEntry> rules;
    for (const auto& [pattern, type] : request.rules)
        rules.push_back({pattern.c_str(), type});
    rules.push_back({nullptr, 0});
    if (!request.rules.empty())
        params.rules = rules.data();
    g_log.clear();
    const auto run =
        QL_SYMBOL(std::uint32_t(*)(const char*, const char*, const QuantizeParams*), "llama_model_quantize");
    return run(request.input.c_str(), request.output.c_str(), &params) == 0 ? std::string() : "failed: " + lastErrors();
}

void* Llama::loadModel(const std::string& path, bool vocabularyOnly)
{
    g_log.clear();
    auto params = QL_SYMBOL(ModelParams(*)(), "llama_model_default_params")();
    params.gpuLayers = 0;
    params.extraBuffers = false;
    params.vocabularyOnly = vocabularyOnly;
    return QL_SYMBOL(void* (*)(const char*, ModelParams), "llama_model_load_from_file")(path.c_str(), params);
}

std::string Llama::applyChat(const std::string& chat, const std::vector<std::pair<std::string, std::string>>& messages,
                             bool asksForReply)
{
    struct Message {
        const char *role, *content;
    };
    std::vector<Message> list;
    std::string out(1024, '\0');
    for (const auto& [role, content] : messages) {
        list.push_back({role.c_str(), content.c_str()});
        out.resize(out.size() + 2 * content.size());
    }
    using Apply = std::int32_t (*)(const char*, const Message*, std::size_t, bool, char*, std::int32_t);
    const std::int32_t size = QL_SYMBOL(Apply, "llama_chat_apply_template")(
        chat.c_str(), list.data(), list.size(), asksForReply, out.data(), static_cast<std::int32_t>(out.size()));
    if (size < 0)
        return "?";
    if (static_cast<std::size_t>(size) > out.size())
        die("a conversation is longer than expected");
    out.resize(static_cast<std::size_t>(size));
    return out;
}

std::vector<int> Llama::tokenize(const std::string& path, const std::string& text)
{
    const auto all = tokenizeAll(path, {text});
    return all.empty() ? std::vector<int>() : all.front();
}

std::vector<std::vector<int>> Llama::tokenizeAll(const std::string& path, const std::vector<std::string>& texts)
{
    void* model = loadModel(path, true);
    if (!model)
        return {};
    const void* vocabulary = QL_SYMBOL(const void* (*)(void*), "llama_model_get_vocab")(model);
    const auto run =
        QL_SYMBOL(std::int32_t(*)(const void*, const char*, std::int32_t, std::int32_t*, std::int32_t, bool, bool),
                  "llama_tokenize");
    std::vector<std::vector<int>> all;
    for (const std::string& text : texts) {
        std::vector<std::int32_t> tokens(4 * text.size() + 8); // a normaliser may make a text longer
        const int count = run(vocabulary, text.data(), static_cast<std::int32_t>(text.size()), tokens.data(),
                              static_cast<std::int32_t>(tokens.size()), true, true);
        all.emplace_back(tokens.begin(), tokens.begin() + std::max(count, 0));
    }
    QL_SYMBOL(void (*)(void*), "llama_model_free")(model);
    return all;
}

std::string Llama::detokenize(const std::string& path, const std::vector<int>& tokens)
{
    void* model = loadModel(path, true);
    if (!model)
        return {};
    const void* vocabulary = QL_SYMBOL(const void* (*)(void*), "llama_model_get_vocab")(model);
    const auto run = QL_SYMBOL(std::int32_t(*)(const void*, std::int32_t, char*, std::int32_t, std::int32_t, bool),
                               "llama_token_to_piece");
    std::string text;
    for (const int token : tokens) {
        char piece[256];
        const int length = run(vocabulary, token, piece, sizeof piece, 0, true);
        text.append(piece, static_cast<std::size_t>(std::max(length, 0)));
    }
    QL_SYMBOL(void (*)(void*), "llama_model_free")(model);
    return text;
}

std::optional<std::string> Llama::metadata(const std::string& path, const std::string& key)
{
    void* model = loadModel(path, true);
    if (!model)
        return std::nullopt;
    std::string text(4096, '\0');
    const std::int32_t length = QL_SYMBOL(std::int32_t(*)(const void*, const char*, char*, std::size_t),
                                          "llama_model_meta_val_str")(model, key.c_str(), text.data(), text.size());
    QL_SYMBOL(void (*)(void*), "llama_model_free")(model);
    if (length < 0)
        return std::nullopt;
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::vector<int> Llama::generate(const std::string& path, const std::string& prompt, int count)
{
    std::vector<int> tokens = tokenize(path, prompt);
    void* model = tokens.empty() ? nullptr : loadModel(path, false);
    if (!model)
        return {};
    const void* vocabulary = QL_SYMBOL(const void* (*)(void*), "llama_model_get_vocab")(model);
    const int vocabularySize = QL_SYMBOL(std::int32_t(*)(const void*), "llama_vocab_n_tokens")(vocabulary);
    auto params = checked(QL_SYMBOL(ContextParams(*)(), "llama_context_default_params")());
    params.context = params.batch = params.microBatch =
        static_cast<std::uint32_t>(tokens.size()) + static_cast<std::uint32_t>(count) + 8;
    params.threads = params.threadsBatch = 1; // its threads spin while they wait, which is slow on a busy machine
    params.flashAttention = 0;
    void* context = QL_SYMBOL(void* (*)(void*, ContextParams), "llama_init_from_model")(model, params);
    if (!context)
        die("no context: " + lastErrors());
    const auto single = QL_SYMBOL(Batch(*)(std::int32_t*, std::int32_t), "llama_batch_get_one");
    const auto decode = QL_SYMBOL(std::int32_t(*)(void*, Batch), "llama_decode");
    const auto logits = QL_SYMBOL(float* (*)(void*, std::int32_t), "llama_get_logits_ith");
    std::vector<int> generated;
    std::vector<std::int32_t> next(tokens.begin(), tokens.end());
    while (static_cast<int>(generated.size()) < count) {
        if (decode(context, single(next.data(), static_cast<std::int32_t>(next.size()))) != 0)
            die("decoding failed: " + lastErrors());
        const float* scores = logits(context, -1);
        const auto best = static_cast<int>(std::max_element(scores, scores + vocabularySize) - scores);
        generated.push_back(best);
        next.assign(1, best);
    }
    QL_SYMBOL(void (*)(void*), "llama_free")(context);
    QL_SYMBOL(void (*)(void*), "llama_model_free")(model);
    return generated;
}

std::vector<float> Llama::logits(const std::string& path, const std::vector<int>& tokens, int cacheType,
                                 std::map<std::string, GivenInputs>* inputs)
{
    void* model = loadModel(path, false);
    if (!model)
        return {};
    const void* vocabulary = QL_SYMBOL(const void* (*)(void*), "llama_model_get_vocab")(model);
    const int vocabularySize = QL_SYMBOL(std::int32_t(*)(const void*), "llama_vocab_n_tokens")(vocabulary);
    auto params = checked(QL_SYMBOL(ContextParams(*)(), "llama_context_default_params")());
    params.context = params.batch = params.microBatch = static_cast<std::uint32_t>(tokens.size());
    params.threads = params.threadsBatch = 1; // its threads spin while they wait, which is slow on a busy machine
    params.flashAttention = 0;
    params.typeK = params.typeV = cacheType;
    std::map<std::string, GivenInputs> none;
    InputWatch watch{QL_SYMBOL(const char* (*)(const Tensor*), "ggml_op_desc"),
                     QL_SYMBOL(const char* (*)(const Tensor*), "ggml_get_name"), inputs ? *inputs : none};
    if (inputs) {
        params.evalCallback = reinterpret_cast<void*>(&watchInputs);
        params.evalData = &watch;
    }
    void* context = QL_SYMBOL(void* (*)(void*, ContextParams), "llama_init_from_model")(model, params);
    if (!context)
        die("no context: " + lastErrors());
    std::vector<std::int32_t> ids(tokens.begin(), tokens.end());
    std::vector<std::int8_t> wanted(tokens.size(), 1);
    Batch batch{static_cast<std::int32_t>(ids.size()), ids.data(), nullptr, nullptr, nullptr, nullptr, wanted.data()};
    if (QL_SYMBOL(std::int32_t(*)(void*, Batch), "llama_decode")(context, batch) != 0)
        die("decoding failed: " + lastErrors());
    const float* scores = QL_SYMBOL(float* (*)(void*), "llama_get_logits")(context);
    const std::size_t count = tokens.size() * static_cast<std::size_t>(vocabularySize);
    std::vector<float> result(scores, scores + count);
    QL_SYMBOL(void (*)(void*), "llama_free")(context);
    QL_SYMBOL(void (*)(void*), "llama_model_free")(model);
    return result;
}

std::size_t Llama::readChunks(const std::string& path, const std::vector<int>& tokens, std::size_t chunk, int threads,
                              const std::function<void(std::size_t index, const float* logits)>& use)
{
    void* model = loadModel(path, false);
    if (!model)
        die("the model does not load: " + lastErrors());
    const void* vocabulary = QL_SYMBOL(const void* (*)(void*), "llama_model_get_vocab")(model);
    const auto size =
        static_cast<std::size_t>(QL_SYMBOL(std::int32_t(*)(const void*), "llama_vocab_n_tokens")(vocabulary));
    auto params = checked(QL_SYMBOL(ContextParams(*)(), "llama_context_default_params")());
    params.context = params.batch = params.microBatch = static_cast<std::uint32_t>(chunk);
    params.threads = params.threadsBatch = threads;
    void* context = QL_SYMBOL(void* (*)(void*, ContextParams), "llama_init_from_model")(model, params);
    if (!context)
        die("no context: " + lastErrors());
    std::vector<std::int8_t> wanted(chunk, 0);
    std::fill(wanted.begin() + static_cast<std::ptrdiff_t>(chunk / 2), wanted.end() - 1, std::int8_t{1});
    for (std::size_t index = 0; (index + 1) * chunk <= tokens.size(); ++index) {
        QL_SYMBOL(void (*)(void*, bool), "llama_memory_clear")
        (QL_SYMBOL(void* (*)(void*), "llama_get_memory")(context), true);
        const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(index * chunk);
        std::vector<std::int32_t> ids(begin, begin + static_cast<std::ptrdiff_t>(chunk));
        Batch batch{static_cast<std::int32_t>(chunk), ids.data(), nullptr, nullptr, nullptr, nullptr, wanted.data()};
        if (QL_SYMBOL(std::int32_t(*)(void*, Batch), "llama_decode")(context, batch) != 0)
            die("decoding failed: " + lastErrors());
        use(index, QL_SYMBOL(float* (*)(void*), "llama_get_logits")(context));
    }
    QL_SYMBOL(void (*)(void*), "llama_free")(context);
    QL_SYMBOL(void (*)(void*), "llama_model_free")(model);
    return size;
}

MemoryReport Llama::memory(const std::string& path, std::uint32_t contextSize, int cacheType)
{
    g_log.clear();
    auto modelParams = QL_SYMBOL(ModelParams(*)(), "llama_model_default_params")();
    modelParams.gpuLayers = 0;
    modelParams.extraBuffers = false;
    modelParams.loadMode = 0;
    modelParams.noAlloc = true;
    void* model =
        QL_SYMBOL(void* (*)(const char*, ModelParams), "llama_model_load_from_file")(path.c_str(), modelParams);
    if (!model)
        return {};
    auto params = checked(QL_SYMBOL(ContextParams(*)(), "llama_context_default_params")());
    params.context = contextSize;
    params.microBatch = 512;
    params.typeK = params.typeV = cacheType;
    params.swaFull = false; // as its programs have it
    void* context = QL_SYMBOL(void* (*)(void*, ContextParams), "llama_init_from_model")(model, params);
    MemoryReport report;
    report.cache = sumAfter("llama_kv_cache: size =");
    report.compute = sumAfter("compute buffer size =");
    report.complete = context && report.cache > 0 && report.compute > 0;
    if (context)
        QL_SYMBOL(void (*)(void*), "llama_free")(context);
    QL_SYMBOL(void (*)(void*), "llama_model_free")(model);
    return report;
}

} // namespace ql::oracle
