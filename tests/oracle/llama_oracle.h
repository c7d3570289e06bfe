// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ql::oracle {

/// What llama-quantize is asked to do; the defaults are its own.
struct QuantizeRequest {
    std::string input{}, output{};
    int fileType = 0; ///< LLAMA_FTYPE number
    int threads = 2;
    bool pure = false;
    bool allowRequantize = true;
    int outputType = -1, embeddingType = -1; ///< ggml type ids; -1: not asked for
    std::vector<std::pair<std::string, int>> rules{}; ///< regex -> ggml type id
    std::map<std::string, std::vector<float>> importance{}; ///< weight name -> one value per column (and expert)
};

/// What llama.cpp says that a model takes, in MiB with two decimals, as it prints them.
struct MemoryReport {
    double cache = 0; ///< all caches of keys and values
    double compute = 0; ///< its buffer for intermediate results
    bool complete = false; ///< the model loaded, and both were found in the log
};

/// What the matrices of a layer were given: sums of squares (matrices x columns), rows and the largest magnitude of
/// each matrix.
struct GivenInputs {
    std::vector<double> squares{};
    std::vector<std::uint64_t> rows{};
    std::vector<float> largest{};
};

/// The real llama.cpp (libllama of the pinned npm package), loaded once per process with dlopen.
/// It aborts the process on some bad input, so it is given only files that ought to be good.
class Llama {
public:
    /// The library in QL_ORACLE_DIR. A failure to load it ends the process with a message: run `./studio test`.
    static Llama& instance();

    /// llama_model_quantize. Empty on success, else the library's last error lines.
    std::string quantize(const QuantizeRequest& request);

    /// Token ids of a text by the vocabulary of a GGUF file. Special tokens are recognised, BOS/EOS added as the file
    /// says.
    std::vector<int> tokenize(const std::string& model, const std::string& text);
    /// The same of many texts, which loads the file once; empty when it does not load.
    std::vector<std::vector<int>> tokenizeAll(const std::string& model, const std::vector<std::string>& texts);
    /// The text of token ids.
    std::string detokenize(const std::string& model, const std::vector<int>& tokens);

    /// Messages (role, content) as text: llama_chat_apply_template. `chat` is the name of a built-in template, or the
    /// text of one, which the library recognises; "?" where it does not.
    std::string applyChat(const std::string& chat, const std::vector<std::pair<std::string, std::string>>& messages,
                          bool asksForReply);

    /// Loads a GGUF on the CPU and continues the prompt by `count` tokens, always taking the likeliest.
    /// Empty when the file does not load; see lastErrors().
    std::vector<int> generate(const std::string& model, const std::string& prompt, int count);

    /// Logits of every token of a text, one row per token, on the CPU and without flash attention. Token ids are taken
    /// as they are. `cacheType` is a ggml type id, for keys and values. Empty when the file does not load.
    /// `inputs`: what the matrices named "blk..." are given is added there, by their names.
    std::vector<float> logits(const std::string& model, const std::vector<int>& tokens, int cacheType = 1,
                              std::map<std::string, GivenInputs>* inputs = nullptr);

    /// Called before instance(): its back end for this very processor instead of the plain one, for measurements.
    static void preferFastest();
    /// Loads a GGUF on the CPU and reads chunks of a text, each by itself, on `threads` threads; `use` gets the logits
    /// of the predictions after the first half of each chunk, one row per token. Returns the tokens of its vocabulary.
    std::size_t readChunks(const std::string& model, const std::vector<int>& tokens, std::size_t chunk, int threads,
                           const std::function<void(std::size_t index, const float* logits)>& use);

    /// Loads a GGUF without its data, so that a file with nothing behind the header is enough, and makes a context of
    /// batches of 512 on the CPU. `cacheType` is a ggml type id, for keys and values.
    MemoryReport memory(const std::string& model, std::uint32_t context, int cacheType);

    /// The value of a key as the library prints it; nothing when it does not know the key or the file does not load.
    std::optional<std::string> metadata(const std::string& model, const std::string& key);

    std::string lastErrors() const;

private:
    Llama();
    static bool s_fastest;

    void* symbol(const char* name) const;
    void* loadModel(const std::string& path, bool vocabularyOnly);

    void* m_base = nullptr;
    void* m_ggml = nullptr;
    void* m_llama = nullptr;
};

} // namespace ql::oracle
