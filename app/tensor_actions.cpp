// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tensor_actions.h"

#include <QMenu>
#include <QRegularExpression>

#include "app/widgets/type_menu.h"

namespace ql::app {

QString exactPattern(const std::string& tensorName)
{
    // QRegularExpression::escape() would put a backslash before every non-word character; a name only needs its dots.
    QString pattern = QString::fromStdString(tensorName);
    static const QRegularExpression special(QStringLiteral(R"([.+*?()\[\]{}|^$\\])"));
    pattern.replace(special, QStringLiteral(R"(\\\0)"));
    return QLatin1Char('^') + pattern + QLatin1Char('$');
}

void fillTensorMenu(QMenu& menu, Studio& studio, const arch::TargetTensor& tensor)
{
    const QString role = QString::fromStdString(tensor.role);
    const auto ruleFor = [&studio](const QString& pattern) {
        return [&studio, pattern](std::optional<quant::Format> type) { studio.addRule(pattern, type); };
    };
    fillTypeMenu(*menu.addMenu(Studio::tr("Quantise this tensor as")), ruleFor(exactPattern(tensor.name)));
    if (tensor.layer >= 0) {
        fillTypeMenu(*menu.addMenu(Studio::tr("Quantise all of layer %1 as").arg(tensor.layer)),
                     ruleFor(QStringLiteral(R"(^blk\.%1\.)").arg(tensor.layer)));
    }
    QMenu* roleMenu = menu.addMenu(Studio::tr("Quantise every %1 as").arg(role));
    fillTypeMenu(*roleMenu, [&studio, role](std::optional<quant::Format> type) {
        if (type)
            studio.chooseForRole(role, type);
        else
            studio.addRule(QStringLiteral(R"((^|\.)%1\.)").arg(role), std::nullopt);
    });
    if (studio.recipe().roleTypes.contains(tensor.role)) {
        QObject::connect(menu.addAction(Studio::tr("Take back the choice for every %1").arg(role)), &QAction::triggered,
                         &menu, [&studio, role] { studio.chooseForRole(role, std::nullopt); });
    }
}

} // namespace ql::app
