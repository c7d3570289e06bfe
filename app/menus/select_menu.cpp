// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include <QMenu>

#include "app/main_window.h"
#include "app/menus/menus.h"

namespace ql::app {

namespace {

using Like = bool (*)(const arch::TargetTensor& chosen, const arch::TargetTensor& other);

// Adds all tensors that are like one of the chosen ones.
void extend(Studio& studio, Like like)
{
    const auto& all = studio.model()->tensors;
    std::vector<int> found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& chosen = studio.selection().tensors();
        if (std::any_of(chosen.begin(), chosen.end(),
                        [&](int c) { return like(all[static_cast<std::size_t>(c)], all[i]); }))
            found.push_back(static_cast<int>(i));
    }
    studio.select(found, Selection::How::Add);
}

bool sameRole(const arch::TargetTensor& a, const arch::TargetTensor& b)
{
    return a.role == b.role && a.shape.size() == b.shape.size();
}

bool sameLayer(const arch::TargetTensor& a, const arch::TargetTensor& b)
{
    return a.layer == b.layer;
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
                                   [&studio] { extend(studio, sameRole); });
    role->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    QAction* layer = menu.addAction(MainWindow::tr("Everything in the same &layer"), &window,
                                    [&studio] { extend(studio, sameLayer); });
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
