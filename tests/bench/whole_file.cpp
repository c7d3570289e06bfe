// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/whole_file.h"

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "core/checkpoint/checkpoint.h"
#include "core/job/quantize.h"

namespace ql::bench {

ScratchFolder::ScratchFolder()
    : m_path((std::filesystem::temp_directory_path() / ("quantloom-bench-" + std::to_string(getpid()))).string())
{
    std::filesystem::create_directories(m_path);
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

report::Report runJob(const std::string& model, const std::string& preset,
                      std::shared_ptr<const imatrix::ImportanceMatrix> importance, const std::string& output,
                      unsigned threads)
{
    auto opened = valueOf(arch::interpret(valueOf(checkpoint::open(io::systemDisk(), model))));
    const plan::Recipe recipe{.preset = preset};
    const plan::Plan plan =
        valueOf(plan::makePlan(std::move(opened), recipe, std::move(importance), io::nameOf(output)));
    job::QuantizeOptions options;
    options.output = output;
    options.threads = threads;
    options.overwrite = true;
    job::Context context;
    return valueOf(job::quantize(io::systemDisk(), plan, options, context));
}

namespace {

void copy(const std::string& from, const std::string& to)
{
    std::vector<char> buffer(std::size_t{1} << 20);
    std::ifstream in(from, std::ios::binary);
    std::ofstream out(to, std::ios::binary);
    while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())), in.gcount() > 0)
        out.write(buffer.data(), in.gcount());
}

} // namespace

void copyAndSync(const std::string& from, const std::string& to)
{
    copy(from, to);
    const int descriptor = ::open(to.c_str(), O_RDONLY);
    if (descriptor < 0 || ::fsync(descriptor) != 0 || ::close(descriptor) != 0)
        throw std::runtime_error("cannot sync " + to);
}

void copyAndRead(const std::string& from, const std::string& to)
{
    copy(from, to);
    std::vector<char> buffer(std::size_t{1} << 20);
    std::ifstream again(to, std::ios::binary);
    while (again.read(buffer.data(), static_cast<std::streamsize>(buffer.size())), again.gcount() > 0) { }
}

} // namespace ql::bench
