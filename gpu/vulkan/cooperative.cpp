// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/cooperative.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>

#include "gpu/vulkan/spirv.h"

namespace ql::gpu {

namespace {

// VK_KHR_cooperative_matrix, from its specification.
constexpr const char* kKhrExtension = "VK_KHR_cooperative_matrix";
constexpr auto kKhrFeatures = static_cast<VkStructureType>(1000506000);
constexpr auto kKhrProperties = static_cast<VkStructureType>(1000506001);
struct KhrProperties {
    VkStructureType sType = kKhrProperties;
    void* pNext = nullptr;
    std::uint32_t m = 0, n = 0, k = 0;
    std::uint32_t a = 0, b = 0, c = 0, result = 0; ///< types: 0 halves, 1 floats
    VkBool32 saturates = 0;
    std::uint32_t scope = 0; ///< 3: subgroup
};
using GetKhrProperties = VkResult(VKAPI_PTR*)(VkPhysicalDevice, std::uint32_t*, KhrProperties*);

constexpr std::uint32_t kSide = 16;

bool hasKhrShape(VkPhysicalDevice physical)
{
    const auto get = reinterpret_cast<GetKhrProperties>(
        vkGetInstanceProcAddr(volkGetLoadedInstance(), "vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR"));
    std::uint32_t count = 0;
    if (!get || get(physical, &count, nullptr) != VK_SUCCESS)
        return false;
    std::vector<KhrProperties> shapes(count);
    return get(physical, &count, shapes.data()) == VK_SUCCESS
        && std::ranges::any_of(shapes, [](const KhrProperties& it) {
               return it.m == kSide && it.n == kSide && it.k == kSide && it.a == 0 && it.b == 0 && it.c == 1
                   && it.result == 1 && !it.saturates && it.scope == 3;
           });
}

bool hasNvShape(VkPhysicalDevice physical)
{
    if (!vkGetPhysicalDeviceCooperativeMatrixPropertiesNV)
        return false;
    std::uint32_t count = 0;
    vkGetPhysicalDeviceCooperativeMatrixPropertiesNV(physical, &count, nullptr);
    VkCooperativeMatrixPropertiesNV empty{};
    empty.sType = VK_STRUCTURE_TYPE_COOPERATIVE_MATRIX_PROPERTIES_NV;
    std::vector<VkCooperativeMatrixPropertiesNV> shapes(count, empty);
    if (vkGetPhysicalDeviceCooperativeMatrixPropertiesNV(physical, &count, shapes.data()) != VK_SUCCESS)
        return false;
    constexpr auto halves = VK_COMPONENT_TYPE_FLOAT16_NV, floats = VK_COMPONENT_TYPE_FLOAT32_NV;
    return std::ranges::any_of(shapes, [](const VkCooperativeMatrixPropertiesNV& it) {
        return it.MSize == kSide && it.NSize == kSide && it.KSize == kSide && it.AType == halves && it.BType == halves
            && it.CType == floats && it.DType == floats && it.scope == VK_SCOPE_SUBGROUP_NV;
    });
}

using namespace spirv;

constexpr std::string_view kNvName = "SPV_NV_cooperative_matrix", kKhrName = "SPV_KHR_cooperative_matrix";
constexpr std::uint32_t kNoUse = UINT32_MAX;

using Words = std::vector<std::uint32_t>; ///< of an instruction; the first is its number

std::vector<Words> instructionsOf(std::span<const std::uint32_t> code)
{
    std::vector<Words> all;
    for (std::size_t at = 5; at < code.size();) {
        const std::uint32_t words = std::max(1u, code[at] >> 16);
        all.emplace_back(code.begin() + static_cast<std::ptrdiff_t>(at),
                         code.begin() + static_cast<std::ptrdiff_t>(std::min(at + words, code.size())));
        all.back()[0] &= 0xffff;
        at += words;
    }
    return all;
}

Words extensionNamed(std::string_view name)
{
    Words words(1 + name.size() / 4 + 1);
    words[0] = kOpExtension;
    std::memcpy(&words[1], name.data(), name.size());
    return words;
}

/// Of each type of matrices the role: 0 and 1 factors, 2 the sum; kNoUse where it has two.
std::map<std::uint32_t, std::uint32_t> rolesOf(const std::vector<Words>& instructions)
{
    std::map<std::uint32_t, std::uint32_t> typeOf, roles;
    std::set<std::uint32_t> types;
    for (const Words& it : instructions) {
        if (it[0] == kTypeNv)
            types.insert(it[1]);
        else if (it.size() > 2 && types.contains(it[1]))
            typeOf[it[2]] = it[1];
    }
    for (const Words& it : instructions)
        if (it[0] == kMulAddNv)
            for (std::uint32_t role = 0; role < 3; ++role) {
                const auto [found, isNew] = roles.emplace(typeOf[it[3 + role]], role);
                if (!isNew && found->second != role)
                    found->second = kNoUse;
            }
    return roles;
}

} // namespace

CooperativeSupport cooperativeSupport(VkPhysicalDevice physical, bool hasKhr, bool hasNv)
{
    VkPhysicalDeviceCooperativeMatrixFeaturesNV khr{}, nv{};
    khr.sType = kKhrFeatures;
    nv.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_COOPERATIVE_MATRIX_FEATURES_NV;
    VkPhysicalDeviceVulkanMemoryModelFeatures model{};
    model.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_MEMORY_MODEL_FEATURES;
    if (hasKhr)
        model.pNext = &khr;
    if (hasNv) {
        nv.pNext = model.pNext;
        model.pNext = &nv;
    }
    VkPhysicalDeviceFeatures2 all{};
    all.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2;
    all.pNext = &model;
    vkGetPhysicalDeviceFeatures2(physical, &all);
    if (!model.vulkanMemoryModel)
        return {};
    return {hasKhr && khr.cooperativeMatrix && hasKhrShape(physical),
            hasNv && nv.cooperativeMatrix && hasNvShape(physical)};
}

CooperativeRequest::CooperativeRequest(const DeviceInfo& info, std::uint32_t apiVersion)
{
    const bool isKhr = info.has(Feature::CooperativeMatrix);
    if (!isKhr && !info.has(Feature::CooperativeMatrixNv))
        return;
    m_extensions.push_back(isKhr ? kKhrExtension : VK_NV_COOPERATIVE_MATRIX_EXTENSION_NAME);
    if (apiVersion < VK_API_VERSION_1_2)
        m_extensions.push_back(VK_KHR_VULKAN_MEMORY_MODEL_EXTENSION_NAME);
    m_matrices.sType = isKhr ? kKhrFeatures : VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_COOPERATIVE_MATRIX_FEATURES_NV;
    m_matrices.cooperativeMatrix = VK_TRUE;
    m_model.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_MEMORY_MODEL_FEATURES;
    m_model.vulkanMemoryModel = VK_TRUE;
}

void* CooperativeRequest::chain(void* next)
{
    if (m_extensions.empty())
        return next;
    m_matrices.pNext = next;
    m_model.pNext = &m_matrices;
    return &m_model;
}

Result<std::vector<std::uint32_t>> khrMatrices(const Shader& shader)
{
    const std::vector<Words> instructions = instructionsOf(shader.code);
    const auto roles = rolesOf(instructions);
    for (const auto& [type, role] : roles)
        if (role == kNoUse)
            return fail(Errc::Failed, "shader " + std::string(shader.name) + " uses matrices of a type in two roles");
    std::map<std::uint32_t, std::uint32_t> isTrue; // of constants
    std::vector<std::uint32_t> code(shader.code.begin(), shader.code.begin() + 5);
    const std::uint32_t firstNumber = code[3]; // then: three constants 0, 1, 2
    code[3] += 3;
    bool hasNumbers = false;
    const auto put = [&](Words words) {
        words[0] |= static_cast<std::uint32_t>(words.size()) << 16;
        code.insert(code.end(), words.begin(), words.end());
    };
    // A layout by rows (0) or columns (1) takes the place of a truth value, before the stride.
    const auto withLayout = [&](const Words& it, std::uint32_t number, std::size_t stride) {
        Words words = it;
        words[0] = number;
        words[stride] = firstNumber + isTrue[it[stride + 1]];
        words[stride + 1] = it[stride];
        return words;
    };
    for (const Words& it : instructions) {
        Words words = it;
        switch (it[0]) {
        case kOpCapability:
            words[1] = it[1] == kCooperativeNv ? kCooperativeKhr : it[1];
            break;
        case kOpExtension:
            if (it == extensionNamed(kNvName))
                words = extensionNamed(kKhrName);
            break;
        case kOpConstantTrue:
        case kOpConstantFalse:
            isTrue[it[2]] = it[0] == kOpConstantTrue;
            break;
        case kTypeNv: {
            words[0] = kTypeKhr;
            const auto role = roles.find(it[1]);
            words.push_back(firstNumber + (role == roles.end() ? 2 : role->second));
            break;
        }
        case kLoadNv:
            words = withLayout(it, kLoadKhr, 4);
            break;
        case kStoreNv:
            words = withLayout(it, kStoreKhr, 3);
            break;
        case kMulAddNv:
            words[0] = kMulAddKhr;
            break;
        case kLengthNv:
            words[0] = kLengthKhr;
            break;
        default:
            break;
        }
        put(words);
        if (it[0] == kOpTypeInt && it[2] == 32 && it[3] == 0 && !hasNumbers) {
            hasNumbers = true;
            for (std::uint32_t number = 0; number < 3; ++number)
                put({kOpConstant, it[1], firstNumber + number, number});
        }
    }
    return code;
}

} // namespace ql::gpu
