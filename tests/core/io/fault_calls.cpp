// SPDX-License-Identifier: Apache-2.0
#include "tests/core/io/fault_calls.h"

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <linux/aio_abi.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <mutex>
#include <type_traits>

namespace ql::test {
namespace {

constexpr std::array<NamedCallFault, 8> kFaults = {{
    {CallFault::ShortRead, "ShortRead", 0},
    {CallFault::ShortWrite, "ShortWrite", 0},
    {CallFault::Interrupted, "Interrupted", EINTR},
    {CallFault::Device, "Device", EIO},
    {CallFault::DiskFull, "DiskFull", ENOSPC},
    {CallFault::NoPermission, "NoPermission", EACCES},
    {CallFault::Sync, "Sync", EIO},
    {CallFault::Rename, "Rename", EPERM},
}};

/// What faults a call can meet: bits by CallFault.
constexpr unsigned bit(CallFault fault)
{
    return 1u << static_cast<unsigned>(fault);
}
constexpr unsigned kAny = bit(CallFault::Device);
constexpr unsigned kSlow = kAny | bit(CallFault::Interrupted);
constexpr unsigned kRoom = bit(CallFault::DiskFull);
constexpr unsigned kName = bit(CallFault::NoPermission);

struct Armed {
    const NamedCallFault* fault = nullptr; ///< null: nothing is counted
    int failAt = 0;
    bool forGood = false;
    std::string root{};
    FaultReport report{};
};

std::mutex& mutex()
{
    static std::mutex& lock = *new std::mutex; // calls are made until the process has ended
    return lock;
}
Armed& armed()
{
    static Armed& state = *new Armed;
    return state;
}
std::atomic<bool> g_isArmed = false;

std::string pathOf(int descriptor)
{
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    std::array<char, 4096> path;
    const ssize_t size = ::readlink(link.c_str(), path.data(), path.size());
    return std::string(path.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
}
std::string pathOf(const char* path)
{
    return path;
}

/// Is it the turn of this call? `errno` is set where it fails as a whole.
template <typename File> const NamedCallFault* strikes(const char* call, File file, unsigned faults)
{
    if (!g_isArmed)
        return nullptr;
    const int before = errno;
    const std::string path = pathOf(file);
    errno = before;
    const std::lock_guard lock(mutex());
    Armed& state = armed();
    if (!state.fault || !(faults & bit(state.fault->fault)) || !path.starts_with(state.root))
        return nullptr;
    const int number = ++state.report.calls;
    if (number != state.failAt && !(state.forGood && number > state.failAt))
        return nullptr;
    if (!state.report.struck)
        state.report.where = std::string(call) + " " + path;
    state.report.struck = true;
    errno = state.fault->error;
    return state.fault;
}

/// The C library's own.
template <typename Function> Function* real(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

/// Does half of the work for short reads and writes.
std::size_t lessOf(const NamedCallFault* fault, std::size_t size)
{
    return fault && fault->error == 0 ? (size + 1) / 2 : size;
}
bool failsWhole(const NamedCallFault* fault)
{
    return fault && fault->error != 0;
}

} // namespace

std::span<const NamedCallFault> callFaults()
{
    return kFaults;
}

void armFault(CallFault fault, int failAt, const std::string& root, bool forGood)
{
    const std::lock_guard lock(mutex());
    armed() = {&kFaults[static_cast<std::size_t>(fault)], failAt, forGood, root, {}};
    g_isArmed = true;
}

FaultReport disarmFault()
{
    const std::lock_guard lock(mutex());
    g_isArmed = false;
    return std::exchange(armed(), Armed{}).report;
}

} // namespace ql::test

using namespace ql::test;

// NOLINTBEGIN: the C library's names and types
extern "C" {

int open(const char* path, int flags, ...)
{
    mode_t mode = 0;
    if (flags & O_CREAT) {
        va_list more;
        va_start(more, flags);
        mode = va_arg(more, mode_t);
        va_end(more);
    }
    static auto* const call = real<int(const char*, int, ...)>("open");
    return strikes("open", path, kSlow | kName | (flags & O_CREAT ? kRoom : 0)) ? -1 : call(path, flags, mode);
}

ssize_t pread(int file, void* out, size_t size, off_t at)
{
    static auto* const call = real<ssize_t(int, void*, size_t, off_t)>("pread");
    const auto* const fault = strikes("pread", file, kSlow | (size > 1 ? bit(CallFault::ShortRead) : 0));
    return failsWhole(fault) ? -1 : call(file, out, lessOf(fault, size), at);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at)
{
    static auto* const call = real<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    const auto* const fault = strikes("pwrite", file, kSlow | kRoom | (size > 1 ? bit(CallFault::ShortWrite) : 0));
    return failsWhole(fault) ? -1 : call(file, bytes, lessOf(fault, size), at);
}

ssize_t write(int file, const void* bytes, size_t size)
{
    static auto* const call = real<ssize_t(int, const void*, size_t)>("write");
    const auto* const fault = strikes("write", file, kSlow | kRoom | (size > 1 ? bit(CallFault::ShortWrite) : 0));
    return failsWhole(fault) ? -1 : call(file, bytes, lessOf(fault, size));
}

int fsync(int file)
{
    static auto* const call = real<int(int)>("fsync");
    return strikes("fsync", file, kSlow | kRoom | bit(CallFault::Sync)) ? -1 : call(file);
}

int fdatasync(int file)
{
    static auto* const call = real<int(int)>("fdatasync");
    return strikes("fdatasync", file, kSlow | kRoom | bit(CallFault::Sync)) ? -1 : call(file);
}

int ftruncate(int file, off_t size) noexcept
{
    static auto* const call = real<int(int, off_t)>("ftruncate");
    return strikes("ftruncate", file, kSlow | (size > 0 ? kRoom : 0)) ? -1 : call(file, size);
}

int fallocate(int file, int mode, off_t at, off_t size)
{
    static auto* const call = real<int(int, int, off_t, off_t)>("fallocate");
    return strikes("fallocate", file, kSlow | kRoom) ? -1 : call(file, mode, at, size);
}

int flock(int file, int operation) noexcept
{
    static auto* const call = real<int(int, int)>("flock");
    return strikes("flock", file, bit(CallFault::Interrupted)) ? -1 : call(file, operation);
}

int rename(const char* from, const char* to) noexcept
{
    static auto* const call = real<int(const char*, const char*)>("rename");
    return strikes("rename", to, kAny | kName | kRoom | bit(CallFault::Rename)) ? -1 : call(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    static auto* const call = real<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return strikes("renameat2", to, kAny | kName | kRoom | bit(CallFault::Rename))
        ? -1
        : call(fromFolder, from, toFolder, to, flags);
}

int unlink(const char* path) noexcept
{
    static auto* const call = real<int(const char*)>("unlink");
    return strikes("unlink", path, kAny | kName) ? -1 : call(path);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static auto* const call = real<int(const char*, mode_t)>("mkdir");
    return strikes("mkdir", path, kAny | kName | kRoom) ? -1 : call(path, mode);
}

DIR* opendir(const char* path)
{
    static auto* const call = real<DIR*(const char*)>("opendir");
    return strikes("opendir", path, kAny | kName) ? nullptr : call(path);
}

void* mmap(void* at, size_t size, int protection, int flags, int file, off_t offset) noexcept
{
    static auto* const call = real<void*(void*, size_t, int, int, int, off_t)>("mmap");
    return file >= 0 && strikes("mmap", file, kAny) ? MAP_FAILED : call(at, size, protection, flags, file, offset);
}

int statvfs(const char* path, struct statvfs* out) noexcept
{
    static auto* const call = real<int(const char*, struct statvfs*)>("statvfs");
    return strikes("statvfs", path, kSlow) ? -1 : call(path, out);
}

/// The kernel's asynchronous requests have no functions of their own. How many arguments there are nobody says, so more
/// are handed on, which AddressSanitizer does not like.
__attribute__((no_sanitize("address"))) long syscall(long number, ...) noexcept
{
    va_list more;
    va_start(more, number);
    std::array<long, 6> given;
    for (long& each : given)
        each = va_arg(more, long);
    va_end(more);
    static auto* const call = real<long(long, ...)>("syscall");
    if (number == SYS_io_submit && given[1] == 1) {
        const iocb* const request = *reinterpret_cast<iocb**>(given[2]);
        if (strikes("io_submit", static_cast<int>(request->aio_fildes), kSlow))
            return -1;
        iocb shorter = *request;
        iocb* list = &shorter;
        // A request for half is one that reads half.
        if (strikes("io_submit", static_cast<int>(request->aio_fildes), bit(CallFault::ShortRead)))
            shorter.aio_nbytes /= 2;
        return call(number, given[0], 1L, &list);
    }
    return call(number, given[0], given[1], given[2], given[3], given[4], given[5]);
}

} // extern "C"
// NOLINTEND

namespace {

/// Loaded before a program: QL_FAULT is "NAME N FOLDER", and QL_FAULT_LOG a file that gets the call that failed.
struct FromEnvironment {
    FromEnvironment()
    {
        const char* const wish = ::getenv("QL_FAULT");
        std::array<char, 32> name{};
        std::array<char, 1024> root{};
        int failAt = 0;
        if (!wish || ::sscanf(wish, "%31s %d %1023s", name.data(), &failAt, root.data()) != 3)
            return;
        for (const NamedCallFault& fault : callFaults())
            if (fault.name == name.data())
                armFault(fault.fault, failAt, root.data());
    }
    ~FromEnvironment()
    {
        const char* const log = ::getenv("QL_FAULT_LOG");
        const FaultReport report = disarmFault();
        if (std::FILE* const file = log ? std::fopen(log, "w") : nullptr) {
            std::fputs(report.where.c_str(), file);
            std::fclose(file);
        }
    }
} fromEnvironment;

} // namespace
