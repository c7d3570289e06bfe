// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tensor_actions.h"

#include <QMenu>
#include <QRegularExpression>

#include "app/widgets/type_menu.h"

namespace ql::app {

namespace {

QString escaped(const std::string& tensorName)
{
    // QRegularExpression::escape() would put a backslash before every non-word character; a name only needs its dots.
    QString pattern = QString::fromStdString(tensorName);
    static const QRegularExpression special(QStringLiteral(R"(([.+*?()\[\]{}|^$\\]))"));
    pattern.replace(special, QStringLiteral(R"(\\1)"));
    return pattern;
}

} // namespace

QString exactPattern(const std::string& tensorName)
{
    return QLatin1Char('^') + escaped(tensorName) + QLatin1Char('$');
}

QString layerPattern(const arch::TargetTensor& tensor)
{
    const std::string number = '.' + std::to_string(tensor.layer) + '.';
    const std::size_t at = tensor.name.find(number);
    if (tensor.layer < 0 || at == std::string::npos)
        return exactPattern(tensor.name);
    return QLatin1Char('^') + escaped(tensor.name.substr(0, at + number.size()));
}

QString rolePattern(const arch::TargetTensor& tensor)
{
    QString pattern = exactPattern(tensor.name);
    static const QRegularExpression number(QStringLiteral(R"((?<=\.)\d+(?=\\\.))"));
    pattern.replace(number, QStringLiteral(R"(\d+)"));
    return pattern;
}

void fillTensorMenu(QMenu& menu, Studio& studio, const arch::TargetTensor& tensor)
{
    const QString role = QString::fromStdString(tensor.role);
    const auto ruleFor = [&studio](const QString& pattern) {
        return [&studio, pattern](std::optional<quant::Format> type) { studio.addRule(pattern, type); };
    };
    const plan::Container to = studio.recipe().to;
    fillTypeMenu(*menu.addMenu(Studio::tr("Quantise this tensor as")), to, ruleFor(exactPattern(tensor.name)));
    if (tensor.layer >= 0) {
        fillTypeMenu(*menu.addMenu(Studio::tr("Quantise all of layer %1 as").arg(tensor.layer)), to,
                     ruleFor(layerPattern(tensor)));
    }
    QMenu* roleMenu = menu.addMenu(Studio::tr("Quantise every %1 as").arg(role));
    fillTypeMenu(*roleMenu, to, [&studio, role, keep = rolePattern(tensor)](std::optional<quant::Format> type) {
        if (type)
            studio.chooseForRole(role, type);
        else
            studio.addRule(keep, std::nullopt);
    });
    if (studio.recipe().roleTypes.contains(tensor.role)) {
        QObject::connect(menu.addAction(Studio::tr("Take back the choice for every %1").arg(role)), &QAction::triggered,
                         &menu, [&studio, role] { studio.chooseForRole(role, std::nullopt); });
    }
}

} // namespace ql::app
