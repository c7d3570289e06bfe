// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/conversion.h"

#include <filesystem>
#include <random>

#include <gtest/gtest.h>
#include <unistd.h>

#include "core/checkpoint/checkpoint.h"
#include "core/container/container.h"
#include "core/job/quantize.h"
#include "core/plan/parts.h"

namespace ql::oracle {

namespace {

template <typename T> T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message);
    return std::move(*result);
}

arch::ModelPtr openModel(const std::string& path, const arch::Carried& carried = {})
{
    return valueOf(arch::interpret(valueOf(checkpoint::open(io::systemDisk(), path)), io::systemDisk(), carried));
}

} // namespace

report::Report convert(const std::string& model, const plan::Recipe& recipe, const std::string& output,
                       std::shared_ptr<const imatrix::ImportanceMatrix> importance, unsigned threads)
{
    const plan::Plan plan = valueOf(
        plan::makePlan(openModel(model, plan::carriedBy(recipe)), recipe, std::move(importance), io::nameOf(output)));
    job::QuantizeOptions options;
    options.output = output;
    options.threads = threads;
    options.overwrite = true;
    job::Context context;
    return valueOf(job::quantize(io::systemDisk(), plan, options, context));
}

StoredFile readWhole(const std::string& path)
{
    const container::FileHeader header = valueOf(container::readHeader(io::systemDisk(), path));
    StoredFile file;
    file.metadata = header.metadata;
    for (const container::TensorEntry& entry : header.tensors) {
        StoredTensor tensor{entry.type.name(), entry.shape, std::vector<std::byte>(entry.bytes)};
        // Trailing dimensions of one are kept by some writers and dropped by others.
        while (tensor.shape.size() > 1 && tensor.shape.front() == 1)
            tensor.shape.erase(tensor.shape.begin());
        if (auto status = header.file->readAt(entry.offset, tensor.bytes); !status)
            throw std::runtime_error(status.error().message);
        file.order.push_back(entry.name);
        file.tensors.emplace(entry.name, std::move(tensor));
    }
    return file;
}

void expectSameTensors(const StoredFile& ours, const StoredFile& theirs)
{
    EXPECT_EQ(ours.order, theirs.order);
    for (const auto& [name, tensor] : theirs.tensors) {
        const auto found = ours.tensors.find(name);
        if (found == ours.tensors.end()) {
            ADD_FAILURE() << name << " is missing";
            continue;
        }
        EXPECT_EQ(found->second.type, tensor.type) << name;
        EXPECT_EQ(found->second.shape, tensor.shape) << name;
        EXPECT_TRUE(found->second.bytes == tensor.bytes) << name << ": bytes differ, type " << tensor.type;
    }
}

imatrix::ImportanceMatrix syntheticImportance(const std::string& model)
{
    imatrix::ImportanceMatrix matrix;
    matrix.path = "synthetic.gguf";
    matrix.datasets = {"synthetic.txt"};
    matrix.chunks = 7;
    std::mt19937 random(42);
    std::lognormal_distribution<float> spread(0.0f, 1.5f);
    const arch::ModelPtr opened = openModel(model);
    for (const arch::TargetTensor& tensor : opened->tensors) {
        if (tensor.shape.size() < 2)
            continue;
        imatrix::Entry entry;
        entry.matrices = tensor.shape.size() > 2 ? tensor.shape.front() : 1;
        entry.values.resize(entry.matrices * tensor.columns());
        for (float& value : entry.values)
            value = random() % 17 == 0 ? 0.0f : spread(random);
        entry.counts.assign(entry.matrices, 1000);
        matrix.entries.emplace(tensor.name, std::move(entry));
    }
    return matrix;
}

std::string sample(const std::string& name)
{
    return std::string(QL_TEST_DATA) + "/../resources/samples/" + name;
}

std::string scratchFolder()
{
    static const std::string folder = [] {
        const auto path = std::filesystem::temp_directory_path() / ("quantloom-oracle-" + std::to_string(getpid()));
        std::filesystem::remove_all(path);
        std::filesystem::create_directories(path);
        return path.string();
    }();
    static const struct Cleaner {
        ~Cleaner() { std::filesystem::remove_all(folder); }
    } cleaner;
    return folder;
}

} // namespace ql::oracle
