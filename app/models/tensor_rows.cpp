// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tensor_rows.h"

#include "core/plan/coding.h"

namespace ql::app {

namespace {

std::weak_ordering typeOrder(const quant::StoredType& a, const quant::StoredType& b)
{
    const auto bits = [](const quant::StoredType& type) {
        return type.known() ? quant::info(type.format).bitsPerWeight() : 1e9;
    };
    if (const double x = bits(a), y = bits(b); x != y)
        return x < y ? std::weak_ordering::less : std::weak_ordering::greater;
    return a.name() <=> b.name();
}

} // namespace

const plan::Step* TensorRows::step(int row) const
{
    return plan ? plan->stepOf(static_cast<std::size_t>(row)) : nullptr;
}

std::string TensorRows::sourceScheme(int row) const
{
    const arch::TargetTensor& t = tensor(row);
    return t.storageName.empty() ? t.sourceType.name() : t.storageName;
}

std::string TensorRows::targetScheme(int row) const
{
    const plan::Step* const s = step(row);
    if (!s)
        return {};
    return s->coding ? quant::schemeName(s->coding->scheme()) : s->planned.name();
}

std::weak_ordering TensorRows::compare(int a, int b, Column column) const
{
    const arch::TargetTensor& x = tensor(a);
    const arch::TargetTensor& y = tensor(b);
    const plan::Step* p = step(a);
    const plan::Step* q = step(b);
    const auto bySteps = [p, q](auto order) -> std::weak_ordering {
        return p && q ? order(*p, *q) : (p != nullptr) <=> (q != nullptr);
    };
    switch (column) {
    case Name:
        return x.name <=> y.name;
    case Layer:
        return x.layer <=> y.layer;
    case Role:
        return x.role <=> y.role;
    case Shape:
        return x.elements() <=> y.elements();
    case SourceType:
        return typeOrder(x.sourceType, y.sourceType);
    case SourceScheme:
        return x.storageName.empty() || y.storageName.empty() ? typeOrder(x.sourceType, y.sourceType)
                                                              : x.storageName <=> y.storageName;
    case PlannedType:
        return bySteps([](const auto& s, const auto& t) { return typeOrder(s.planned, t.planned); });
    case TargetScheme:
        if (p && q && !p->coding && !q->coding)
            return typeOrder(p->planned, q->planned);
        return targetScheme(a) <=> targetScheme(b);
    case BytesBefore:
        return x.sourceBytes <=> y.sourceBytes;
    case BytesAfter:
        return bySteps([](const auto& s, const auto& t) { return s.bytes <=> t.bytes; });
    case Reason:
        return bySteps([](const auto& s, const auto& t) { return s.reason <=> t.reason; });
    case ColumnCount:
        break;
    }
    return std::weak_ordering::equivalent;
}

} // namespace ql::app
