// SPDX-License-Identifier: Apache-2.0
// Direct reading through the kernel's asynchronous requests. They are not only for having the next piece under way: a
// plain read of this kind keeps the file locked for as long as the disk takes, against those who write to it. The page
// cache would take a fifth of the processor time that a job of an 8-bit type has.
#include "core/io/posix_direct.h"

#ifdef __linux__
#include <fcntl.h>
#include <linux/aio_abi.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <mutex>
#include <optional>

#include <fmt/format.h>

#include "core/io/posix_error.h"
#include "core/io/posix_file.h"
#endif

namespace ql::io {

#ifdef __linux__
namespace {

constexpr std::uint64_t alignment = 4096; // of memory, offsets and sizes, for every disk there is
constexpr std::uint64_t pieceBytes = std::uint64_t{1} << 20;

/// Two buffers of a piece each, and the requests that fill them in turn.
class Requests {
public:
    Requests()
        : m_memory(std::aligned_alloc(alignment, buffers * pieceBytes), &std::free)
    {
        m_valid = m_memory && ::syscall(SYS_io_setup, buffers, &m_context) == 0;
    }
    Requests(const Requests&) = delete;
    Requests& operator=(const Requests&) = delete;
    ~Requests()
    {
        if (m_valid)
            ::syscall(SYS_io_destroy, m_context);
    }

    bool valid() const { return m_valid; }
    std::byte* buffer(std::uint64_t piece) const
    {
        return static_cast<std::byte*>(m_memory.get()) + piece % buffers * pieceBytes;
    }

    /// Begins to read a piece, the one after the last that was begun. False when the system cannot.
    bool begin(int descriptor, std::uint64_t piece, std::uint64_t offset, std::uint64_t size)
    {
        iocb request = {};
        request.aio_data = piece;
        request.aio_lio_opcode = IOCB_CMD_PREAD;
        request.aio_fildes = static_cast<std::uint32_t>(descriptor);
        request.aio_buf = reinterpret_cast<std::uint64_t>(buffer(piece));
        request.aio_nbytes = size;
        request.aio_offset = static_cast<std::int64_t>(offset);
        iocb* const list = &request;
        m_results[piece % buffers].reset();
        if (retried([&] { return ::syscall(SYS_io_submit, m_context, 1, &list); }) != 1)
            return false;
        ++m_underWay;
        return true;
    }

    /// Waits for a piece that was begun. The bytes read, or a negative error number.
    std::int64_t wait(std::uint64_t piece)
    {
        while (!m_results[piece % buffers])
            takeEvents();
        return *m_results[piece % buffers];
    }

    void waitForAll()
    {
        while (m_underWay > 0)
            takeEvents();
    }

private:
    static constexpr std::size_t buffers = 2;

    void takeEvents()
    {
        std::array<io_event, buffers> events;
        const auto count =
            retried([&] { return ::syscall(SYS_io_getevents, m_context, 1, buffers, events.data(), nullptr); });
        for (long i = 0; i < count; ++i, --m_underWay)
            m_results[events[i].data % buffers] = events[i].res;
    }

    std::unique_ptr<void, decltype(&std::free)> m_memory;
    aio_context_t m_context = 0;
    bool m_valid = false;
    std::array<std::optional<std::int64_t>, buffers> m_results{};
    std::size_t m_underWay = 0;
};

/// Requests that nobody uses at the moment: making and ending them takes milliseconds.
class IdleRequests {
public:
    std::unique_ptr<Requests> take()
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_idle.empty()) {
                auto requests = std::move(m_idle.back());
                m_idle.pop_back();
                return requests;
            }
        }
        return std::make_unique<Requests>();
    }
    void giveBack(std::unique_ptr<Requests> requests)
    {
        const std::lock_guard lock(m_mutex);
        m_idle.push_back(std::move(requests));
    }

private:
    std::mutex m_mutex{};
    std::vector<std::unique_ptr<Requests>> m_idle{};
};

IdleRequests& idleRequests()
{
    static IdleRequests& idle = *new IdleRequests; // ends with the process, which does it faster
    return idle;
}

Result<std::uint64_t> readWith(Requests& requests, int descriptor, std::uint64_t offset, std::uint64_t size,
                               const File::Take& take)
{
    const std::uint64_t first = offset / alignment * alignment, end = offset + size;
    const auto begin = [&](std::uint64_t piece) {
        const std::uint64_t at = first + piece * pieceBytes;
        const std::uint64_t wanted = std::min(pieceBytes, end - at);
        return requests.begin(descriptor, piece, at, (wanted + alignment - 1) / alignment * alignment);
    };
    const std::uint64_t pieces = (end - first + pieceBytes - 1) / pieceBytes;
    std::uint64_t done = 0;
    bool isBegun = pieces > 0 && begin(0);
    for (std::uint64_t piece = 0; piece < pieces && isBegun; ++piece) {
        isBegun = piece + 1 < pieces && begin(piece + 1);
        const std::uint64_t at = first + piece * pieceBytes, skipped = offset + done - at;
        const std::uint64_t wanted = std::min(pieceBytes, end - at);
        if (requests.wait(piece) < static_cast<std::int64_t>(wanted))
            break;
        QL_CHECK(take({requests.buffer(piece) + skipped, wanted - skipped}));
        done += wanted - skipped;
    }
    return done;
}

} // namespace

Result<std::uint64_t> readDirect(int descriptor, std::uint64_t offset, std::uint64_t size, const File::Take& take)
{
    // The file itself, whatever its name is by now.
    const std::string path = fmt::format("/proc/self/fd/{}", descriptor);
    const Descriptor direct(retried([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECT); }));
    if (!direct.valid())
        return 0;
    auto requests = idleRequests().take();
    if (!requests->valid())
        return 0;
    auto done = readWith(*requests, direct.get(), offset, size, take);
    requests->waitForAll();
    idleRequests().giveBack(std::move(requests));
    return done;
}
#else
Result<std::uint64_t> readDirect(int, std::uint64_t, std::uint64_t, const File::Take&)
{
    return 0;
}
#endif

} // namespace ql::io
