// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/checkpoint.h"

#include <fmt/format.h>

namespace ql::checkpoint {

const Tensor* Checkpoint::find(std::string_view name) const
{
    const auto found = m_byName.find(name);
    return found == m_byName.end() ? nullptr : &m_tensors[found->second];
}

std::uint64_t Checkpoint::elements() const
{
    std::uint64_t sum = 0;
    for (const Tensor& tensor : m_tensors)
        sum += tensor.elements();
    return sum;
}

std::uint64_t Checkpoint::bytes() const
{
    std::uint64_t sum = 0;
    for (const Tensor& tensor : m_tensors)
        sum += tensor.bytes;
    return sum;
}

double Checkpoint::bitsPerWeight() const
{
    const std::uint64_t count = elements();
    return count ? 8.0 * static_cast<double>(bytes()) / static_cast<double>(count) : 0.0;
}

Status Checkpoint::read(const Tensor& tensor, std::uint64_t begin, std::span<std::byte> out) const
{
    if (begin > tensor.bytes || out.size() > tensor.bytes - begin)
        return fail(Errc::Failed,
                    fmt::format("tensor {}: bytes {} to {} asked for, but it has {}", tensor.name, begin,
                                begin + out.size(), tensor.bytes));
    return m_files[tensor.file]->readAt(tensor.offset + begin, out);
}

} // namespace ql::checkpoint
