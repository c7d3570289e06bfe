// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/type_menu.h"

#include <QMenu>

#include "app/widgets/format_choice.h"

namespace ql::app {

void fillTypeMenu(QMenu& menu, const std::function<void(std::optional<quant::Format>)>& chosen)
{
    for (const quant::Format format : writableFormats())
        QObject::connect(menu.addAction(formatLabel(format)), &QAction::triggered, &menu,
                         [chosen, format] { chosen(format); });
    menu.addSeparator();
    QObject::connect(menu.addAction(QObject::tr("Keep as it is")), &QAction::triggered, &menu,
                     [chosen] { chosen(std::nullopt); });
}

} // namespace ql::app
