// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tensor_model.h"

#include <algorithm>

#include "app/reason_words.h"
#include "app/text.h"

namespace ql::app {

namespace {

QVariant bitsOf(const quant::StoredType& type)
{
    return type.known() ? QVariant(quant::info(type.format).bitsPerWeight()) : QVariant();
}

bool isNumber(TensorModel::Column column)
{
    return column == TensorModel::Layer || column == TensorModel::Shape || column == TensorModel::BytesBefore
        || column == TensorModel::BytesAfter;
}

bool anyTargetScheme(const plan::Plan* plan)
{
    return plan && std::any_of(plan->steps.begin(), plan->steps.end(), [](const plan::Step& step) {
               return step.coding != nullptr;
           });
}

bool anySourceScheme(const arch::Model* model)
{
    return model && std::any_of(model->tensors.begin(), model->tensors.end(), [](const arch::TargetTensor& tensor) {
               return tensor.coded != nullptr;
           });
}

} // namespace

void TensorModel::set(arch::ModelPtr model, std::shared_ptr<const plan::Plan> plan)
{
    if (plan && plan->source != model)
        plan = nullptr;
    if (model == m_rows.model && plan == m_rows.plan)
        return;
    m_targetSchemes = anyTargetScheme(plan.get());
    if (model == m_rows.model) {
        m_rows.plan = std::move(plan);
        if (rowCount() > 0)
            emit dataChanged(index(0, PlannedType), index(rowCount() - 1, Reason));
        return;
    }
    beginResetModel();
    m_sourceSchemes = anySourceScheme(model.get());
    m_rows = {std::move(model), std::move(plan)};
    endResetModel();
}

int TensorModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int TensorModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TensorModel::display(int row, Column column) const
{
    const arch::TargetTensor& t = tensor(row);
    const plan::Step* s = step(row);
    switch (column) {
    case Name:
        return QString::fromStdString(t.name);
    case Layer:
        return t.layer < 0 ? QVariant() : QVariant(t.layer);
    case Role:
        return QString::fromStdString(t.role);
    case Shape:
        return text::shape(t.shape);
    case SourceType:
        return QString::fromStdString(t.sourceType.name());
    case SourceScheme:
        return QString::fromStdString(sourceScheme(row));
    case PlannedType:
        return s ? QString::fromStdString(s->planned.name()) : QVariant();
    case TargetScheme:
        return s ? QString::fromStdString(targetScheme(row)) : QVariant();
    case BytesBefore:
        return text::bytes(t.sourceBytes);
    case BytesAfter:
        return s ? text::bytes(s->bytes) : QVariant();
    case Reason:
        if (!s)
            return {};
        return reasonInWords(s->fallback.empty() ? s->reason : s->fallback);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TensorModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        if (const plan::Step* s = step(row); s && column == Reason && !s->fallback.empty()) {
            return tr("Asked for %1: %2. Costs %3.")
                .arg(QString::fromStdString(s->asked), reasonInWords(s->fallback), text::bytesDelta(s->fallbackCost));
        }
        return column == Name || column == Reason || column == SourceScheme || column == TargetScheme
            ? display(row, column)
            : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case FallbackRole:
        return step(row) && !step(row)->fallback.empty();
    case BitsRole:
        if (column == SourceType)
            return bitsOf(tensor(row).sourceType);
        if (column == PlannedType && step(row))
            return bitsOf(step(row)->planned);
        return {};
    }
    return {};
}

QVariant TensorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber(static_cast<Column>(section)))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool tip = role == Qt::ToolTipRole;
    switch (static_cast<Column>(section)) {
    case Name:
        return tip ? tr("Name in the output; rules search it") : tr("Name");
    case Layer:
        return tip ? tr("Number of the block, empty for tensors outside the blocks") : tr("Layer");
    case Role:
        return tip ? tr("What the tensor does in its block") : tr("Role");
    case Shape:
        return tip ? tr("Outermost dimension first; sorts by the number of weights") : tr("Shape");
    case SourceType:
        return tip ? tr("Type in the open model") : tr("Now");
    case SourceScheme:
        return tip ? tr("How the open model stores it: type, and which values share a scale") : tr("Source scheme");
    case PlannedType:
        return tip ? tr("Type that will be written") : tr("Planned");
    case TargetScheme:
        return tip ? tr("How it will be stored: type, and which values share a scale") : tr("Target scheme");
    case BytesBefore:
        return tip ? tr("Bytes in the open model") : tr("Size now");
    case BytesAfter:
        return tip ? tr("Bytes that will be written") : tr("Size after");
    case Reason:
        return tip ? tr("What decided the planned type") : tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ql::app
