// SPDX-License-Identifier: Apache-2.0
#include "tests/core/container/gguf_oracle.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdint>
#include <stdexcept>

#include <fmt/format.h>

namespace ql::test {

namespace {

struct Context;

/// gguf_init_params of ggml 0.25, passed by value.
struct InitParams {
    bool noAlloc;
    void** tensors;
};

/// The functions of the library that read headers.
struct Library {
    Context* (*initFromFile)(const char* path, InitParams params);
    std::uint32_t (*version)(const Context*);
    std::size_t (*alignment)(const Context*);
    std::size_t (*dataOffset)(const Context*);
    std::int64_t (*keyCount)(const Context*);
    const char* (*key)(const Context*, std::int64_t);
    int (*keyType)(const Context*, std::int64_t);
    int (*arrayType)(const Context*, std::int64_t);
    std::size_t (*arraySize)(const Context*, std::int64_t);
    const void* (*arrayData)(const Context*, std::int64_t);
    const char* (*arrayString)(const Context*, std::int64_t, std::size_t);
    const void* (*valueData)(const Context*, std::int64_t);
    const char* (*valueString)(const Context*, std::int64_t);
    std::int64_t (*tensorCount)(const Context*);
    const char* (*tensorName)(const Context*, std::int64_t);
    int (*tensorType)(const Context*, std::int64_t);
    std::size_t (*tensorOffset)(const Context*, std::int64_t);
    std::size_t (*tensorSize)(const Context*, std::int64_t);
};

template <typename Function> void bind(void* library, Function& function, const char* name)
{
    function = reinterpret_cast<Function>(::dlsym(library, name));
    if (!function)
        throw std::runtime_error(std::string("the ggml library has no function ") + name);
}

const Library& library()
{
    static const Library loaded = [] {
        void* handle = ::dlopen(QL_ORACLE_DIR "/libggml-base.so", RTLD_NOW | RTLD_GLOBAL);
        if (!handle)
            throw std::runtime_error("cannot load the real ggml (run 'npm ci --ignore-scripts' in tests/oracle): "
                                     + std::string(::dlerror()));
        Library functions{};
        bind(handle, functions.initFromFile, "gguf_init_from_file");
        bind(handle, functions.version, "gguf_get_version");
        bind(handle, functions.alignment, "gguf_get_alignment");
        bind(handle, functions.dataOffset, "gguf_get_data_offset");
        bind(handle, functions.keyCount, "gguf_get_n_kv");
        bind(handle, functions.key, "gguf_get_key");
        bind(handle, functions.keyType, "gguf_get_kv_type");
        bind(handle, functions.arrayType, "gguf_get_arr_type");
        bind(handle, functions.arraySize, "gguf_get_arr_n");
        bind(handle, functions.arrayData, "gguf_get_arr_data");
        bind(handle, functions.arrayString, "gguf_get_arr_str");
        bind(handle, functions.valueData, "gguf_get_val_data");
        bind(handle, functions.valueString, "gguf_get_val_str");
        bind(handle, functions.tensorCount, "gguf_get_n_tensors");
        bind(handle, functions.tensorName, "gguf_get_tensor_name");
        bind(handle, functions.tensorType, "gguf_get_tensor_type");
        bind(handle, functions.tensorOffset, "gguf_get_tensor_offset");
        bind(handle, functions.tensorSize, "gguf_get_tensor_size");
        return functions;
    }();
    return loaded;
}

/// Numbers of the value types, and the bytes of one number of each (0: string or array).
constexpr int stringType = 8, arrayType = 9;
constexpr std::size_t numberBytes[] = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};

std::string hex(const void* data, std::size_t size)
{
    std::string text;
    for (std::size_t i = 0; i < size; ++i)
        text += fmt::format("{:02x}", static_cast<const unsigned char*>(data)[i]);
    return text;
}

std::string describeValue(const Context* file, std::int64_t index)
{
    const Library& ggml = library();
    const int type = ggml.keyType(file, index);
    if (type == stringType)
        return fmt::format("{} {}", type, ggml.valueString(file, index));
    if (type != arrayType)
        return fmt::format("{} {}", type, hex(ggml.valueData(file, index), numberBytes[type]));
    const int element = ggml.arrayType(file, index);
    const std::size_t size = ggml.arraySize(file, index);
    std::string text = fmt::format("{} {} {}", type, element, size);
    if (element != stringType)
        return size == 0 ? text : text + " " + hex(ggml.arrayData(file, index), size * numberBytes[element]);
    for (std::size_t i = 0; i < size; ++i)
        text += fmt::format(" {}", ggml.arrayString(file, index, i));
    return text;
}

std::string describe(const Context* file)
{
    const Library& ggml = library();
    const std::size_t data = ggml.dataOffset(file);
    std::string text =
        fmt::format("version {}\nalignment {}\ndata {}\n", ggml.version(file), ggml.alignment(file), data);
    for (std::int64_t i = 0; i < ggml.keyCount(file); ++i)
        text += fmt::format("key {} {}\n", ggml.key(file, i), describeValue(file, i));
    for (std::int64_t i = 0; i < ggml.tensorCount(file); ++i)
        text += fmt::format("tensor {} {} {} {}\n", ggml.tensorName(file, i), ggml.tensorType(file, i),
                            data + ggml.tensorOffset(file, i), ggml.tensorSize(file, i));
    return text;
}

/// The child's work: the answer goes to `output`; ggml's own complaints go nowhere.
[[noreturn]] void answer(const std::string& path, int output)
{
    const int nowhere = ::open("/dev/null", O_WRONLY);
    ::dup2(nowhere, STDERR_FILENO);
    const Context* file = library().initFromFile(path.c_str(), {true, nullptr});
    if (!file)
        ::_exit(1);
    const std::string text = describe(file);
    const bool written = ::write(output, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    ::_exit(written ? 0 : 2);
}

} // namespace

std::optional<std::string> readWithGgml(const std::string& path)
{
    library(); // before the fork, so that it is loaded once
    int ends[2];
    if (::pipe(ends) != 0)
        throw std::runtime_error("cannot make a pipe");
    const pid_t child = ::fork();
    if (child == 0)
        answer(path, ends[1]);
    ::close(ends[1]);
    std::string text;
    char buffer[4096];
    for (ssize_t count; (count = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(count));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return text;
    return std::nullopt;
}

} // namespace ql::test
