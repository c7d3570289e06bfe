// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/countdown_box.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include "app/after_jobs.h"

namespace ql::app {

namespace {

QString sentence(const AfterJobs& after)
{
    const int seconds = after.secondsLeft();
    switch (after.chosen()) {
    case AfterJobs::Action::Nothing:
        return {};
    case AfterJobs::Action::Close:
        return AfterJobs::tr("The program closes in %Ln second(s).", nullptr, seconds);
    case AfterJobs::Action::Command:
        return AfterJobs::tr("The command runs in %Ln second(s): %1", nullptr, seconds).arg(after.command());
    case AfterJobs::Action::Sleep:
        return AfterJobs::tr("The machine goes to sleep in %Ln second(s).", nullptr, seconds);
    case AfterJobs::Action::PowerOff:
        return AfterJobs::tr("The machine is powered off in %Ln second(s).", nullptr, seconds);
    }
    return {};
}

QMessageBox* makeBox(AfterJobs& after, QWidget& window)
{
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, AfterJobs::tr("All jobs are done"), {}, QMessageBox::NoButton, &window);
    box->setObjectName(QStringLiteral("countdown"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* stop = box->addButton(AfterJobs::tr("Stop it"), QMessageBox::RejectRole);
    QPushButton* now = box->addButton(AfterJobs::tr("Do it now"), QMessageBox::AcceptRole);
    box->setDefaultButton(stop);
    box->setEscapeButton(stop);
    QObject::connect(stop, &QPushButton::clicked, &after, &AfterJobs::stop);
    QObject::connect(now, &QPushButton::clicked, &after, &AfterJobs::goNow);
    box->open();
    return box;
}

} // namespace

void showCountdowns(AfterJobs& after, QWidget& window)
{
    const auto follow = [&after, &window, box = QPointer<QMessageBox>()]() mutable {
        if (after.secondsLeft() == 0) {
            if (box)
                box->close();
            box.clear();
            return;
        }
        if (!box)
            box = makeBox(after, window);
        box->setText(sentence(after));
    };
    QObject::connect(&after, &AfterJobs::changed, &window, follow);
}

} // namespace ql::app
