// SPDX-License-Identifier: Apache-2.0
// Quantised checkpoints with odd tensors by the thousand: scheme_fuzz COUNT [FIRST]. Every number stands for one
// checkpoint, always the same. Whatever the types and shapes, weights must be resolved or refused with a sentence, and
// what is accepted must be readable, the same in any pieces.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/checkpoint/weights.h"
#include "tests/core/container/file_bytes.h"
#include "tests/fuzz/memory_disk.h"
#include "tests/fuzz/mutate.h"

namespace ql::test {
namespace {

std::uint64_t currentNumber = 0;

void require(bool condition, const std::string& problem)
{
    if (condition)
        return;
    fmt::print(stderr, "checkpoint {}: {}\n", currentNumber, problem);
    std::abort();
}

/// A folder in memory.
class MemoryFolder final : public ReadOnlyDisk {
public:
    std::map<std::string, std::string> files{};

    Result<std::shared_ptr<const io::File>> open(const std::string& path) override
    {
        return memoryFile(path, files.at(io::nameOf(path)));
    }
    Result<std::string> readText(const std::string& path, std::uint64_t) override { return files.at(io::nameOf(path)); }
    bool exists(const std::string& path) override { return path == "m" || files.contains(io::nameOf(path)); }
    bool isFolder(const std::string& path) override { return path == "m"; }
    Result<std::vector<std::string>> list(const std::string&) override
    {
        std::vector<std::string> names;
        for (const auto& [name, bytes] : files)
            names.push_back(name);
        return names;
    }
};

using Shape = std::vector<std::uint64_t>;

struct Piece {
    std::string ending, dtype;
    Shape shape;
};

/// How a dialect stores a weight of [rows, columns].
struct Dialect {
    std::string_view config;
    std::vector<Piece> (*pieces)(std::uint64_t rows, std::uint64_t columns);
};

constexpr std::uint64_t up(std::uint64_t value, std::uint64_t by)
{
    return (value + by - 1) / by;
}

const std::array kDialects = {
    Dialect{R"({"quant_method":"fp8","weight_block_size":[32,16]})",
            [](std::uint64_t r, std::uint64_t c) {
                return std::vector<Piece>{{".weight", "F8_E4M3", {r, c}},
                                          {".weight_scale_inv", "F32", {up(r, 32), up(c, 16)}}};
            }},
    Dialect{R"({"quant_method":"fp8"})",
            [](std::uint64_t r, std::uint64_t c) {
                return std::vector<Piece>{{"", "F8_E5M2", {3, r, c}}, {"_scale", "BF16", {3, r, 1}}};
            }},
    Dialect{"",
            [](std::uint64_t r, std::uint64_t c) {
                return std::vector<Piece>{{".weight", "F8_E4M3", {r, c}},
                                          {".scale_inv", "F8_E8M0", {up(r, 32), up(c, 32)}}};
            }},
    Dialect{R"({"quant_method":"modelopt","quant_algo":"NVFP4"})",
            [](std::uint64_t r, std::uint64_t c) {
                return std::vector<Piece>{{".weight", "U8", {2, r, c / 2}},
                                          {".weight_scale", "F8_E4M3", {2, r, c / 16}},
                                          {".weight_scale_2", "F32", {2}},
                                          {".pre_quant_scale", "F16", {c}},
                                          {".input_scale", "F32", {}}};
            }},
    Dialect{R"({"quant_method":"mxfp4"})",
            [](std::uint64_t r, std::uint64_t c) {
                return std::vector<Piece>{{"_blocks", "U8", {2, r, c / 32, 16}}, {"_scales", "U8", {2, r, c / 32}}};
            }},
    Dialect{
        R"({"config_groups":{"g":{"targets":["Linear"],"weights":{"num_bits":3,"group_size":32,"symmetric":false}}}})",
        [](std::uint64_t r, std::uint64_t c) {
            return std::vector<Piece>{{".weight_packed", "I32", {r, up(c * 3, 32)}},
                                      {".weight_scale", "F16", {r, c / 32}},
                                      {".weight_zero_point", "I32", {up(r * 3, 32), c / 32}},
                                      {".weight_g_idx", "I32", {c}}};
        }},
    Dialect{R"({"quant_method":"gptq","bits":3,"group_size":32,"sym":false})",
            [](std::uint64_t r, std::uint64_t c) {
                return std::vector<Piece>{{".qweight", "I32", {c * 3 / 32, r}},
                                          {".qzeros", "I32", {c / 32, r * 3 / 32}},
                                          {".scales", "F16", {c / 32, r}},
                                          {".g_idx", "I32", {c}}};
            }},
    Dialect{R"({"quant_method":"awq","bits":4,"group_size":32})",
            [](std::uint64_t r, std::uint64_t c) {
                return std::vector<Piece>{{".qweight", "I32", {c, r / 8}},
                                          {".qzeros", "I32", {c / 32, r / 8}},
                                          {".scales", "F16", {c / 32, r}}};
            }},
    Dialect{R"({"quant_method":"modelopt","quant_algo":"W4A16_AWQ","group_size":16})",
            [](std::uint64_t r, std::uint64_t c) {
                return std::vector<Piece>{{".weight", "U8", {r / 2, c}}, {".weight_scale", "F32", {r, c / 16}}};
            }},
    Dialect{R"({"quant_method":"quark","global_quant_config":{"weight":{"dtype":"int8"}}})",
            [](std::uint64_t r, std::uint64_t c) {
                return std::vector<Piece>{
                    {".weight", "I8", {r, c}}, {".weight_scale", "F32", {r, 1}}, {".weight_zero_point", "I8", {r}}};
            }},
};

const std::map<std::string, std::uint64_t> kBits = {{"F8_E4M3", 8}, {"F8_E5M2", 8}, {"F8_E8M0", 8}, {"U8", 8},
                                                    {"I8", 8},      {"F16", 16},    {"BF16", 16},   {"F32", 32},
                                                    {"I32", 32},    {"F4", 4},      {"I64", 64}};

void damage(std::vector<Piece>& pieces, Random& random)
{
    Piece& piece = pieces[pick(random, pieces.size())];
    switch (pick(random, 6)) {
    case 0:
        piece.dtype = std::next(kBits.begin(), static_cast<std::ptrdiff_t>(pick(random, kBits.size())))->first;
        break;
    case 1:
        if (!piece.shape.empty())
            piece.shape[pick(random, piece.shape.size())] = pick(random, 40);
        break;
    case 2:
        if (!piece.shape.empty())
            piece.shape.erase(piece.shape.begin() + static_cast<std::ptrdiff_t>(pick(random, piece.shape.size())));
        break;
    case 3:
        piece.shape.insert(piece.shape.begin(), pick(random, 4));
        break;
    case 4:
        pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(pick(random, pieces.size())));
        break;
    default:
        piece.shape = {0, std::uint64_t{1} << pick(random, 63)}; // nothing of very much
    }
}

constexpr std::uint64_t kMostBits = std::uint64_t{1} << 21;

MemoryFolder made(Random& random)
{
    const Dialect& dialect = kDialects[pick(random, kDialects.size())];
    const std::uint64_t rows = 32 * (1 + pick(random, 3)), columns = 32 * (1 + pick(random, 4));
    std::string header, data;
    for (int module = 0; module < 2; ++module) {
        std::vector<Piece> pieces = dialect.pieces(rows, columns);
        for (std::size_t count = pick(random, 3); count > 0 && !pieces.empty(); --count)
            damage(pieces, random);
        for (Piece& piece : pieces) {
            std::uint64_t bits = kBits.at(piece.dtype);
            for (const std::uint64_t side : piece.shape)
                bits *= std::min(side, kMostBits);
            if (bits > kMostBits) { // a large side whose zero was damaged in its turn
                piece.shape = {};
                bits = kBits.at(piece.dtype);
            }
            const std::size_t begin = data.size();
            while (data.size() < begin + up(bits, 8))
                data += static_cast<char>(random() & (piece.ending.ends_with("g_idx") ? 0 : 0xff));
            header += fmt::format(R"({}"m.{}.proj{}":{{"dtype":"{}","shape":[{}],"data_offsets":[{},{}]}})",
                                  header.empty() ? "" : ",", module, piece.ending, piece.dtype,
                                  fmt::join(piece.shape, ","), begin, data.size());
        }
    }
    MemoryFolder folder;
    folder.files["config.json"] =
        dialect.config.empty() ? "{}" : fmt::format(R"({{"quantization_config":{}}})", dialect.config);
    folder.files["model.safetensors"] = u64(header.size() + 2) + "{" + header + "}" + data;
    return folder;
}

void checkWeight(const checkpoint::Weight& weight, Random& random)
{
    const checkpoint::CodedWeight& coded = *weight.coded;
    const std::uint64_t rows = coded.rows(), columns = coded.columns();
    require(rows * columns == weight.elements(), weight.name + ": rows and columns do not make its shape");
    if (rows * columns == 0)
        return;
    std::vector<double> whole(rows * columns);
    const Status read = coded.readExact(0, rows, whole);
    if (!read) { // numbers may be refused where types and shapes were not
        require(read.error().message.size() > 10, "no sentence");
        return;
    }
    const std::uint64_t first = pick(random, rows), count = 1 + pick(random, rows - first);
    std::vector<double> part(count * columns);
    require(coded.readExact(first, count, part).has_value(), weight.name + ": a part cannot be read");
    std::vector<float> floats(count * columns);
    require(coded.readRows(first, count, floats).has_value(), weight.name + ": floats cannot be read");
    for (std::uint64_t i = 0; i < part.size(); ++i) {
        const double value = whole[first * columns + i];
        require((part[i] == value || (part[i] != part[i] && value != value)), weight.name + ": parts differ");
        require(floats[i] == static_cast<float>(value) || value != value, weight.name + ": floats differ");
    }
    require(coded.scratchBytes(count) > 0, "no scratch");
}

bool isAccepted(std::uint64_t number)
{
    currentNumber = number;
    Random random(number);
    MemoryFolder folder = made(random);
    const auto opened = checkpoint::open(folder, "m");
    if (!opened)
        return false;
    const auto weights = checkpoint::resolveWeights(*opened, folder);
    if (!weights) {
        require(weights.error().message.size() > 10 && weights.error().message.size() < 2000, "not one sentence");
        return false;
    }
    bool hasCoded = false;
    for (const checkpoint::Weight& weight : weights->all)
        if (weight.coded) {
            checkWeight(weight, random);
            hasCoded = true;
        }
    return hasCoded;
}

} // namespace
} // namespace ql::test

int main(int argc, char** argv)
{
    const std::uint64_t count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1000;
    const std::uint64_t first = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 0;
    std::uint64_t accepted = 0;
    for (std::uint64_t number = first; number < first + count; ++number)
        accepted += ql::test::isAccepted(number);
    fmt::print("{} checkpoints, {} with weights that can be read\n", count, accepted);
    return accepted * 10 > count ? 0 : 1; // else the checkpoints are too odd to test anything
}
