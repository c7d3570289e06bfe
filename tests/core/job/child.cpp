// SPDX-License-Identifier: Apache-2.0
#include "tests/core/job/child.h"

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>
#include <thread>

extern char** environ;

namespace ql::job::test {

ChildResult runChild(const std::vector<std::string>& command, std::chrono::microseconds lifetime)
{
    std::vector<char*> arguments;
    for (const std::string& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    pid_t child = 0;
    if (::posix_spawn(&child, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0)
        throw std::runtime_error("cannot start " + command[0]);

    const auto end = std::chrono::steady_clock::now() + lifetime;
    int status = 0;
    rusage usage = {};
    while (::wait4(child, &status, WNOHANG, &usage) == 0) {
        if (std::chrono::steady_clock::now() < end) {
            std::this_thread::sleep_for(std::chrono::microseconds(500));
            continue;
        }
        ::kill(child, SIGKILL);
        ::wait4(child, &status, 0, &usage);
        break;
    }
    ChildResult result;
    result.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    if (WIFEXITED(status))
        result.exitCode = WEXITSTATUS(status);
    result.peakBytes = static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
    return result;
}

} // namespace ql::job::test
