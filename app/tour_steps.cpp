// SPDX-License-Identifier: GPL-3.0-or-later
// THE list of what the tour shows.
#include "app/tour_steps.h"

#include "app/main_window.h"
#include "app/output_bar.h"
#include "app/widgets/tour.h"
#include "app/workspace.h"

namespace ql::app {

namespace {

std::vector<TourStep> steps(MainWindow& window)
{
    const auto part = [&window](const char* name) {
        return [&window, name] { return window.findChild<QWidget*>(QString::fromLatin1(name)); };
    };
    const auto panel = [&window](const char* id) {
        return [&window, id] {
            window.workspace().showPanel(QString::fromLatin1(id), Qt::OtherFocusReason);
            return window.findChild<QWidget*>(QString::fromLatin1(id));
        };
    };
    return {
        {Tour::tr("A model is open"),
         Tour::tr("This small model comes with the program. Yours opens the same way: drop a folder or a file anywhere "
                  "on the window. Only its headers are read, so even a terabyte opens at once, and nothing is ever "
                  "changed in it."),
         [&window]() -> QWidget* { return &window.outputBar(); }},
        {Tour::tr("Every tensor"),
         Tour::tr(
             "One line for each tensor: how it is stored now, what the plan makes of it, and how large it becomes. "
             "Type to filter, click a heading to sort."),
         panel("tensors")},
        {Tour::tr("Presets"),
         Tour::tr("A preset is a named mix of types. Choose one, and the size beside it and every planned type follow "
                  "at once, exact to the byte."),
         part("presetBox")},
        {Tour::tr("The layer map"),
         Tour::tr("Roles by layers, one cell a tensor, coloured by bits per weight. Select cells and give them another "
                  "type: that makes a rule, which you can change, switch off or undo."),
         panel("layers")},
        {Tour::tr("The rules"),
         Tour::tr(
             "Your wishes for single tensors, from top to bottom: the first rule that matches wins. Below them you "
             "see what a pattern finds while you type it. The recipe is saved as a file for the next model."),
         panel("rules")},
        {Tour::tr("The inspector"),
         Tour::tr("Choose a tensor anywhere, and this shows what it is, how its values are distributed, and why the "
                  "plan stores it as it does."),
         panel("inspector")},
        {Tour::tr("Write it"),
         Tour::tr(
             "The button says what it writes and where. The file is read back and compared with the plan before it "
             "gets its name."),
         part("writeButton")},
        {Tour::tr("The report"),
         Tour::tr("After the job, the proof stands here: for each tensor what was asked, planned, written and read "
                  "back, and how far its values moved. Press Ctrl+K at any time to find a command."),
         panel("report")},
    };
}

} // namespace

void startTour(MainWindow& window)
{
    Studio& studio = window.studio();
    const auto begin = [&window] { new Tour(steps(window), window.centralWidget()); };
    if (studio.model()) {
        begin();
        return;
    }
    QObject::connect(&studio, &Studio::modelChanged, &window, begin,
                     static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    studio.openSample();
}

} // namespace ql::app
