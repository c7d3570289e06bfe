// SPDX-License-Identifier: Apache-2.0
// Loaded before everything else (LD_PRELOAD), it makes a computer look as if it had no Vulkan.
#include <dlfcn.h>

#include <string_view>

extern "C" __attribute__((visibility("default"))) void* dlopen(const char* name, int mode)
{
    if (name && std::string_view(name).find("libvulkan") != std::string_view::npos)
        return nullptr;
    using Open = void* (*)(const char*, int);
    static const auto real = reinterpret_cast<Open>(dlsym(RTLD_NEXT, "dlopen"));
    return real(name, mode);
}
