// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/reflect.h"

#include <algorithm>
#include <map>
#include <optional>

#include "gpu/vulkan/spirv.h"

namespace ql::gpu {

namespace {

using namespace spirv;

struct Need {
    std::uint32_t capability;
    Feature feature;
};
constexpr Need kNeeds[] = {
    {9, Feature::Float16},
    {39, Feature::Int8},
    {63, Feature::SubgroupArithmetic},
    {64, Feature::SubgroupBallot},
    {4433, Feature::Storage16},
    {4448, Feature::Storage8},
    {6019, Feature::IntegerDotProduct},
    {6022, Feature::CooperativeMatrix},
    {5357, Feature::CooperativeMatrixNv},
};

struct Struct {
    std::vector<std::uint32_t> members{}; ///< types
    std::map<std::uint32_t, std::uint32_t> offsets{};
    std::size_t nonWritable = 0, nonReadable = 0; ///< how many members
};

class Reader {
public:
    explicit Reader(const Shader& shader)
        : m_shader(shader)
    {
    }

    Result<Interface> read()
    {
        const auto code = m_shader.code;
        if (code.size() < 5 || code[0] != kMagic)
            return wrong("is not SPIR-V");
        for (std::size_t at = 5; at < code.size();) {
            const std::uint32_t words = code[at] >> 16;
            if (words == 0 || words > code.size() - at)
                return wrong("ends within an instruction");
            instruction(code[at] & 0xffff, code.subspan(at + 1, words - 1));
            at += words;
        }
        return result();
    }

private:
    tl::unexpected<Error> wrong(const std::string& why) const
    {
        return fail(Errc::Failed, "shader " + std::string(m_shader.name) + " " + why);
    }

    void instruction(std::uint32_t op, std::span<const std::uint32_t> words)
    {
        switch (op) {
        case kOpCapability:
            for (const Need& need : kNeeds)
                if (need.capability == words[0])
                    m_result.needs.push_back(need.feature);
            break;
        case kOpTypeInt:
        case kOpTypeFloat:
            m_bytes[words[0]] = words[1] / 8;
            break;
        case kOpTypeVector:
            m_bytes[words[0]] = m_bytes[words[1]] * words[2];
            break;
        case kOpTypeStruct:
            m_structs[words[0]].members.assign(words.begin() + 1, words.end());
            break;
        case kOpTypePointer:
            m_pointees[words[0]] = words[2];
            break;
        case kOpVariable:
            m_variables.push_back({.id = words[1], .storage = words[2], .pointer = words[0]});
            break;
        case kOpDecorate:
            decorate(words);
            break;
        case kOpMemberDecorate:
            decorateMember(words);
            break;
        default:
            break;
        }
    }

    void decorate(std::span<const std::uint32_t> words)
    {
        if (words[1] == kBinding)
            m_binding[words[0]] = words[2];
        else if (words[1] == kDescriptorSet && words[2] != 0)
            m_hasOtherSet = true;
        else if (words[1] == kSpecId)
            m_result.constants = std::max(m_result.constants, words[2] + 1);
        else if (words[1] == kNonWritable)
            m_variableNonWritable[words[0]] = true;
        else if (words[1] == kNonReadable)
            m_variableNonReadable[words[0]] = true;
    }

    void decorateMember(std::span<const std::uint32_t> words)
    {
        Struct& type = m_structs[words[0]];
        if (words[2] == kNonWritable)
            ++type.nonWritable;
        else if (words[2] == kNonReadable)
            ++type.nonReadable;
        else if (words[2] == kOffset)
            type.offsets[words[1]] = words[3];
    }

    Result<Interface> result()
    {
        if (m_hasOtherSet)
            return wrong("uses a descriptor set that is not 0");
        std::map<std::uint32_t, Interface::Binding> bindings;
        for (const Variable& variable : m_variables) {
            if (variable.storage == kUniformConstant || variable.storage == kUniform)
                return wrong("uses something that is no storage buffer");
            const Struct& type = m_structs[m_pointees[variable.pointer]];
            if (variable.storage == kPushConstant)
                for (const auto& [member, offset] : type.offsets)
                    m_result.pushBytes = std::max(m_result.pushBytes, offset + m_bytes[type.members[member]]);
            if (variable.storage != kStorageBuffer)
                continue;
            // Several variables may show one binding as different types: it is used as all of them together.
            auto& binding =
                bindings.try_emplace(m_binding[variable.id], Interface::Binding{false, false}).first->second;
            binding.writes |= type.nonWritable < type.members.size() && !m_variableNonWritable[variable.id];
            binding.reads |= type.nonReadable < type.members.size() && !m_variableNonReadable[variable.id];
        }
        for (const auto& [number, binding] : bindings) {
            if (number != m_result.bindings.size())
                return wrong("leaves a gap between its bindings");
            m_result.bindings.push_back(binding);
        }
        return std::move(m_result);
    }

    struct Variable {
        std::uint32_t id, storage, pointer;
    };

    const Shader& m_shader;
    Interface m_result{};
    bool m_hasOtherSet = false;
    std::vector<Variable> m_variables{};
    std::map<std::uint32_t, std::uint32_t> m_bytes{}, m_pointees{}, m_binding{};
    std::map<std::uint32_t, bool> m_variableNonWritable{}, m_variableNonReadable{};
    std::map<std::uint32_t, Struct> m_structs{};
};

} // namespace

Result<Interface> reflect(const Shader& shader)
{
    return Reader(shader).read();
}

} // namespace ql::gpu
