// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/type_menu.h"

#include <QMenu>

#include "app/widgets/format_choice.h"

namespace ql::app {

void fillTypeMenu(QMenu& menu, plan::Container container,
                  const std::function<void(std::optional<quant::Format>)>& chosen)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    QMenu* ofIk = nullptr;
    for (const quant::Format format : writableFormats(container)) {
        const bool isIk = quant::info(format).dialect == quant::Dialect::IkLlama;
        if (isIk && !ofIk)
            ofIk = new QMenu(QObject::tr("Only for ik_llama.cpp"), &menu);
        QMenu& place = isIk ? *ofIk : menu;
        QObject::connect(place.addAction(formatLabel(format)), &QAction::triggered, &menu,
                         [chosen, format] { chosen(format); });
    }
    if (ofIk)
        menu.addMenu(ofIk);
    menu.addSeparator();
    QObject::connect(menu.addAction(QObject::tr("Keep as it is")), &QAction::triggered, &menu,
                     [chosen] { chosen(std::nullopt); });
}

} // namespace ql::app
