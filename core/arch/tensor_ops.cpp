// SPDX-License-Identifier: Apache-2.0
#include "core/arch/tensor_ops.h"

#include <algorithm>

#include <fmt/format.h>

namespace ql::arch {

namespace {

constexpr std::size_t kAnyCount = static_cast<std::size_t>(-1);

struct Arguments {
    std::vector<std::uint64_t> numbers{};
    std::uint64_t tokens = 0;
};

struct Operation {
    std::string_view name;
    std::size_t arguments;
    Status (*apply)(View&, const Arguments&);
};

constexpr Operation kOperations[] = {
    {"permute_rope", 1, [](View& view, const Arguments& a) { return view.permuteRope(a.numbers[0]); }},
    {"normal_to_neox", 3,
     [](View& view, const Arguments& a) { return view.normalToNeox(a.numbers[0], a.numbers[1], a.numbers[2]); }},
    {"transpose_last2", 0, [](View& view, const Arguments&) { return view.transposeLast2(); }},
    {"slice_dim", 3,
     [](View& view, const Arguments& a) { return view.slice(a.numbers[0], a.numbers[1], a.numbers[2]); }},
    {"stride_dim", 3,
     [](View& view, const Arguments& a) { return view.stride(a.numbers[0], a.numbers[1], a.numbers[2]); }},
    {"reshape", kAnyCount, [](View& view, const Arguments& a) { return view.reshape(a.numbers); }},
    {"truncate_rows_to_vocab", 0,
     [](View& view, const Arguments& a) {
         const std::uint64_t rows = view.shape()[0];
         return a.tokens == 0 ? Status(ok) : view.slice(0, 0, std::min(rows, a.tokens));
     }},
};

/// nullptr when there is none of the name that takes so many.
const Operation* findOperation(std::string_view name, std::size_t arguments)
{
    const auto found = std::find_if(std::begin(kOperations), std::end(kOperations),
                                    [name](const Operation& entry) { return entry.name == name; });
    const bool fits =
        found != std::end(kOperations) && (found->arguments == kAnyCount || found->arguments == arguments);
    return fits ? found : nullptr;
}

} // namespace

bool isTensorOp(const Json& op)
{
    if (!op.is_array() || op.empty() || !op[0].is_string())
        return false;
    const std::string& name = op[0].get_ref<const std::string&>();
    return name == "add" ? op.size() == 2 : findOperation(name, op.size() - 1) != nullptr;
}

Status TensorOps::apply(const Json& ops, Environment& environment, std::uint64_t tokens)
{
    for (const Json& op : ops) {
        const std::string name = op.at(0).get<std::string>();
        if (name == "add") {
            QL_TRY(const Json value, evaluate(op.at(1), environment));
            if (!value.is_number())
                return fail(Errc::BadInput, fmt::format("{} does not give a number", op.dump()));
            addends.push_back(value.get<float>());
            continue;
        }
        const Operation* const operation = findOperation(name, op.size() - 1);
        if (!operation)
            return fail(Errc::Failed, fmt::format("the architecture file asks for {}, which is not known", op.dump()));
        Arguments arguments;
        arguments.tokens = tokens;
        for (std::size_t i = 1; i < op.size(); ++i) {
            QL_TRY(const std::uint64_t number, evaluateCount(op[i], environment));
            arguments.numbers.push_back(number);
        }
        QL_CHECK(operation->apply(view, arguments));
    }
    return ok;
}

} // namespace ql::arch
