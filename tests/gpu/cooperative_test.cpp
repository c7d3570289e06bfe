// SPDX-License-Identifier: Apache-2.0
// Shaders with matrices of VK_NV_cooperative_matrix as such of VK_KHR_cooperative_matrix, word by word: no device of
// the tests has either.
#include "gpu/vulkan/cooperative.h"

#include <algorithm>
#include <map>

#include "tests/gpu/test_device.h"

namespace ql::gpu {
namespace {

using Words = std::vector<std::uint32_t>; ///< of an instruction, its number first

std::vector<Words> instructions(std::span<const std::uint32_t> code)
{
    std::vector<Words> all;
    for (std::size_t at = 5; at < code.size(); at += code[at] >> 16) {
        all.emplace_back(code.begin() + static_cast<std::ptrdiff_t>(at),
                         code.begin() + static_cast<std::ptrdiff_t>(at + (code[at] >> 16)));
        all.back()[0] &= 0xffff;
    }
    return all;
}

std::vector<Words> numbered(const std::vector<Words>& all, std::uint32_t number)
{
    std::vector<Words> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const Words& it) { return it[0] == number; });
    return found;
}

/// Of a value that an instruction makes.
std::uint32_t typeOf(const std::vector<Words>& all, std::uint32_t value)
{
    const auto found = std::ranges::find_if(
        all, [&](const Words& it) { return it.size() > 2 && it[2] == value && (it[0] == 61 || it[0] >= 4457); });
    return found == all.end() ? 0 : (*found)[1]; // of a load (61), or of the instructions of matrices
}

bool needs(const Shader& shader, Feature feature)
{
    return std::ranges::count(must(reflect(shader)).needs, feature) > 0;
}

TEST(Cooperative, BecomesWhatTheOtherExtensionKnows)
{
    const Shader& nv = testShader("matrices");
    EXPECT_TRUE(needs(nv, Feature::CooperativeMatrixNv));
    const Words code = must(khrMatrices(nv));
    const Shader khr{"matrices", code};
    EXPECT_TRUE(needs(khr, Feature::CooperativeMatrix));
    EXPECT_FALSE(needs(khr, Feature::CooperativeMatrixNv));

    const auto before = instructions(nv.code), after = instructions(code);
    ASSERT_EQ(after.size(), before.size() + 3) << "three numbers are new";
    EXPECT_EQ(code[3], nv.code[3] + 3);
    std::map<std::uint32_t, std::uint32_t> numbers;
    for (const Words& constant : numbered(after, 43))
        numbers[constant[2]] = constant[3];
    for (const std::uint32_t old : {5358u, 5359u, 5360u, 5361u})
        EXPECT_TRUE(numbered(after, old).empty()) << old;

    // A type has its use behind everything else: of the first factor, of the second, of sums.
    const auto products = numbered(after, 4459);
    ASSERT_EQ(products.size(), 1u);
    EXPECT_EQ(products, [&] {
        auto old = numbered(before, 5361);
        old.at(0)[0] = 4459;
        return old;
    }());
    const auto types = numbered(after, 4456), oldTypes = numbered(before, 5358);
    ASSERT_EQ(types.size(), 3u);
    std::map<std::uint32_t, std::uint32_t> uses;
    for (std::size_t i = 0; i < 3; ++i) {
        ASSERT_EQ(types[i].size(), 7u);
        EXPECT_TRUE(std::equal(types[i].begin() + 1, types[i].begin() + 6, oldTypes[i].begin() + 1));
        uses[types[i][1]] = numbers.at(types[i][6]);
    }
    EXPECT_EQ(uses.at(products[0][1]), 2u);

    // (type, result, pointer, layout, stride): the left factor by rows, 24 apart; the right one by columns, 40 apart.
    const auto loads = numbered(after, 4457);
    ASSERT_EQ(loads.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(loads[i][1], typeOf(after, products[0][3 + i])) << "factor " << i;
        EXPECT_EQ(uses.at(loads[i][1]), i);
        EXPECT_EQ(numbers.at(loads[i][4]), i);
        EXPECT_EQ(numbers.at(loads[i][5]), i == 0 ? 24u : 40u);
    }
    const auto stores = numbered(after, 4458);
    ASSERT_EQ(stores.size(), 1u);
    EXPECT_EQ(typeOf(after, stores[0][2]), products[0][1]);
    EXPECT_EQ(numbers.at(stores[0][3]), 1u);
    EXPECT_EQ(numbers.at(stores[0][4]), 48u);
}

TEST(Cooperative, ATypeInTwoRolesIsRefused)
{
    const auto refused = khrMatrices(testShader("matrices_of_one_type"));
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("two roles"), std::string::npos) << refused.error().message;
}

TEST(Cooperative, IsRefusedWhereTheDeviceHasNeither)
{
    const auto device = openTestDevice({.plain = true});
    const std::vector<std::uint32_t> sides(6, 16);
    EXPECT_EQ(device->kernel(testShader("matrices"), sides).error().code, Errc::Unsupported);
}

} // namespace
} // namespace ql::gpu
