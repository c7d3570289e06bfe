// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pattern_templates.h"

#include <algorithm>
#include <set>

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/tensor_actions.h"
#include "app/theme.h"
#include "app/widgets/form_labels.h"
#include "app/widgets/section.h"
#include "core/plan/recipe_io/name_pattern.h"

namespace ql::app {

namespace {

QString menuWords(const char* text)
{
    return QCoreApplication::translate("PatternTemplate", text);
}

int lastLayer(const arch::Model& model)
{
    int last = -1;
    for (const arch::TargetTensor& tensor : model.tensors)
        last = std::max(last, tensor.layer);
    return last;
}

const arch::TargetTensor* firstOf(const arch::Model& model, const std::string& role)
{
    const auto found = std::find_if(model.tensors.begin(), model.tensors.end(),
                                    [&](const arch::TargetTensor& tensor) { return tensor.role == role; });
    return found == model.tensors.end() ? nullptr : &*found;
}

void askForLayers(const arch::ModelPtr& model, QWidget* parent, const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("layerTemplate"));
    dialog->setWindowTitle(menuWords(QT_TRANSLATE_NOOP("PatternTemplate", "Layers of a role")));
    auto* roles = new QComboBox;
    roles->addItems(rolesOf(*model));
    roles->setAccessibleName(menuWords(QT_TRANSLATE_NOOP("PatternTemplate", "Role")));
    auto* first = new QSpinBox;
    auto* last = new QSpinBox;
    const int most = lastLayer(*model);
    for (QSpinBox* box : {first, last})
        box->setRange(0, std::max(0, most));
    last->setValue(most);
    auto* pattern = new ElidedLabel;
    pattern->setFont(theme::monospaceFont());
    auto* form = new QFormLayout;
    form->addRow(menuWords(QT_TRANSLATE_NOOP("PatternTemplate", "Role")), roles);
    form->addRow(menuWords(QT_TRANSLATE_NOOP("PatternTemplate", "From layer")), first);
    form->addRow(menuWords(QT_TRANSLATE_NOOP("PatternTemplate", "To layer")), last);
    form->addRow(menuWords(QT_TRANSLATE_NOOP("PatternTemplate", "Pattern")), pattern);
    centreLabels(*form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(dialog);
    column->addLayout(form);
    column->addWidget(buttons);
    const auto make = [model, roles, first, last] {
        return patternFor(*model, roles->currentText(), std::min(first->value(), last->value()),
                          std::max(first->value(), last->value()));
    };
    const auto show = [pattern, make] { pattern->setFullText(make()); };
    QObject::connect(roles, &QComboBox::currentTextChanged, dialog, show);
    QObject::connect(first, &QSpinBox::valueChanged, dialog, show);
    QObject::connect(last, &QSpinBox::valueChanged, dialog, show);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, make, chosen] {
        const QString text = make();
        dialog->accept();
        chosen(text);
    });
    show();
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 60);
    dialog->open();
}

} // namespace

QStringList rolesOf(const arch::Model& model)
{
    QStringList roles;
    std::set<std::string> known;
    for (const arch::TargetTensor& tensor : model.tensors) {
        if (!tensor.role.empty() && known.insert(tensor.role).second)
            roles += QString::fromStdString(tensor.role);
    }
    return roles;
}

QString patternFor(const arch::Model& model, const QString& role, int first, int last)
{
    const arch::TargetTensor* tensor = firstOf(model, role.toStdString());
    if (!tensor)
        return {};
    QString pattern = rolePattern(*tensor);
    if (first < 0 || tensor->layer < 0 || (first == 0 && last >= lastLayer(model)))
        return pattern;
    std::set<int> layers;
    for (int layer = first; layer <= last; ++layer)
        layers.insert(layer);
    // The layer is the first number of a name; others are experts.
    const qsizetype at = pattern.indexOf(QLatin1String("\\d+"));
    return pattern.replace(at, 3, QString::fromStdString(plan::numbersPattern(layers)));
}

QString expertsPattern(const arch::Model& model)
{
    const auto has = [&](std::string_view part) {
        return std::any_of(model.tensors.begin(), model.tensors.end(), [&](const arch::TargetTensor& tensor) {
            return tensor.name.find(part) != std::string::npos;
        });
    };
    if (has("_exps."))
        return QStringLiteral(R"(_exps\.)");
    return has(".experts.") ? QStringLiteral(R"(\.experts\.)") : QString();
}

void fillTemplateMenu(QMenu& menu, const arch::ModelPtr& model, const QString& selected, QWidget* parent,
                      const std::function<void(const QString&)>& chosen)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    if (!model) {
        menu.addAction(menuWords(QT_TRANSLATE_NOOP("PatternTemplate", "Open a model first")))->setEnabled(false);
        return;
    }
    const auto add = [&](QMenu& place, const QString& text, const QString& pattern) {
        QAction* action = place.addAction(text);
        action->setToolTip(pattern);
        action->setEnabled(!pattern.isEmpty());
        QObject::connect(action, &QAction::triggered, &menu, [chosen, pattern] { chosen(pattern); });
    };
    menu.setToolTipsVisible(true);
    const QStringList roles = rolesOf(*model);
    QMenu* everywhere = menu.addMenu(menuWords(QT_TRANSLATE_NOOP("PatternTemplate", "A role in &every layer")));
    QMenu* ends = menu.addMenu(menuWords(QT_TRANSLATE_NOOP("PatternTemplate", "A role in the &last layers")));
    const int last = lastLayer(*model);
    const int eighth = std::max(1, (last + 1) / 8);
    for (const QString& role : roles) {
        add(*everywhere, role, patternFor(*model, role, -1, -1));
        if (const arch::TargetTensor* tensor = firstOf(*model, role.toStdString()); tensor->layer >= 0)
            add(*ends, role, patternFor(*model, role, last + 1 - eighth, last));
    }
    const QPointer<QWidget> above(parent);
    QObject::connect(menu.addAction(menuWords(QT_TRANSLATE_NOOP("PatternTemplate", "&Layers of a role…"))),
                     &QAction::triggered, &menu, [model, above, chosen] { askForLayers(model, above, chosen); });
    menu.addSeparator();
    add(menu, menuWords(QT_TRANSLATE_NOOP("PatternTemplate", "All e&xperts")), expertsPattern(*model));
    add(menu, menuWords(QT_TRANSLATE_NOOP("PatternTemplate", "The &selected tensor alone")),
        selected.isEmpty() ? QString() : exactPattern(selected.toStdString()));
}

} // namespace ql::app
