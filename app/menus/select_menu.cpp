// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>
#include <set>

#include <QMenu>

#include "app/main_window.h"
#include "app/menus/menus.h"

namespace ql::app {

namespace {

// Adds all tensors that have what one of the chosen ones has.
template <typename KeyOf> void extend(Studio& studio, KeyOf keyOf)
{
    const auto& all = studio.model()->tensors;
    std::set<decltype(keyOf(all.front()))> keys;
    for (const int chosen : studio.selection().tensors())
        keys.insert(keyOf(all[static_cast<std::size_t>(chosen)]));
    std::vector<int> found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (keys.contains(keyOf(all[i])))
            found.push_back(static_cast<int>(i));
    }
    studio.select(found, Selection::How::Add);
}

std::pair<std::string, std::size_t> roleAndRank(const arch::TargetTensor& tensor)
{
    return {tensor.role, tensor.shape.size()};
}

int layerOf(const arch::TargetTensor& tensor)
{
    return tensor.layer;
}

std::vector<int> everyTensor(const Studio& studio)
{
    std::vector<int> all(studio.model() ? studio.model()->tensors.size() : 0);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

std::vector<int> inverse(const Studio& studio)
{
    std::vector<int> rest = everyTensor(studio);
    rest.erase(
        std::remove_if(rest.begin(), rest.end(), [&](int tensor) { return studio.selection().contains(tensor); }),
        rest.end());
    return rest;
}

} // namespace

void fillSelectMenu(QMenu& menu, MainWindow& window)
{
    Studio& studio = window.studio();
    QAction* all =
        menu.addAction(MainWindow::tr("&All tensors"), &window, [&studio] { studio.select(everyTensor(studio)); });
    all->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    QAction* none = menu.addAction(MainWindow::tr("&Nothing"), &window, [&studio] { studio.select({}); });
    QAction* invert = menu.addAction(MainWindow::tr("&Invert"), &window, [&studio] { studio.select(inverse(studio)); });
    invert->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    menu.addSeparator();
    QAction* role = menu.addAction(MainWindow::tr("The same &role in every layer"), &window,
                                   [&studio] { extend(studio, roleAndRank); });
    role->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    QAction* layer = menu.addAction(MainWindow::tr("Everything in the same &layer"), &window,
                                    [&studio] { extend(studio, layerOf); });
    layer->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    const auto enable = [&studio, all, none, invert, role, layer] {
        all->setEnabled(studio.model() != nullptr);
        invert->setEnabled(studio.model() != nullptr);
        for (QAction* action : {none, role, layer})
            action->setEnabled(!studio.selection().empty());
    };
    QObject::connect(&studio, &Studio::selectionChanged, &menu, enable);
    QObject::connect(&studio, &Studio::modelChanged, &menu, enable);
    enable();
}

} // namespace ql::app
