// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device_choice.h"

#include <algorithm>

#include <QSettings>
#include <QThread>

#include "app/phrases.h"
#include "app/problem_words.h"
#include "app/text.h"
#include "app/user_folders.h"

namespace ql::app {

namespace {

constexpr auto automaticWish = "auto", processorWish = "cpu";

QString deviceKindWords(gpu::DeviceKind kind)
{
    switch (kind) {
    case gpu::DeviceKind::Discrete:
        return DeviceChoice::tr("graphics card");
    case gpu::DeviceKind::Integrated:
        return DeviceChoice::tr("graphics that share the processor's memory");
    case gpu::DeviceKind::Virtual:
        return DeviceChoice::tr("graphics card of a virtual machine");
    case gpu::DeviceKind::Software:
        return DeviceChoice::tr("computed by the processor, slower than its own code");
    case gpu::DeviceKind::Other:
        break;
    }
    return DeviceChoice::tr("other device");
}

QString choiceReason(const gpu::DeviceList& list, const gpu::Choice& choice)
{
    switch (choice.reason) {
    case gpu::ChoiceReason::AskedFor:
        return DeviceChoice::tr("as chosen");
    case gpu::ChoiceReason::OnlyOne:
        return DeviceChoice::tr("the only graphics device");
    case gpu::ChoiceReason::Best:
        return DeviceChoice::tr("the best of the graphics devices");
    case gpu::ChoiceReason::OnlySoftware:
        return DeviceChoice::tr("no graphics device, and a software one is slower");
    case gpu::ChoiceReason::NoneThere:
        break;
    }
    return list.problem.empty() ? DeviceChoice::tr("no graphics device") : problemInWords(list.problem);
}

/// The name; of several of one name the number, which tells them apart.
std::string wishFor(const gpu::DeviceList& list, std::size_t index)
{
    const std::string& name = list.devices[index].name;
    const bool isAlone = std::ranges::count(list.devices, name, &gpu::DeviceInfo::name) == 1;
    return isAlone ? name : std::to_string(index);
}

} // namespace

const QString DeviceChoice::settingsKey = QStringLiteral("run/device");

DeviceChoice::DeviceChoice(QObject* parent)
    : QObject(parent)
    , m_list(gpu::listDevices)
    , m_open(
          [](const std::string& wish, unsigned threads) { return gpu::openBackend(wish, threads, ownShaderFolder()); })
    , m_wish(QSettings().value(settingsKey, QLatin1String(automaticWish)).toString().toStdString())
{
}

void DeviceChoice::setSystem(List list, RunOrder::Open open)
{
    m_list = std::move(list);
    m_open = std::move(open);
    m_looked = false;
}

void DeviceChoice::look()
{
    if (m_looked || m_work.busy())
        return;
    m_work.run([list = m_list](const std::atomic<bool>&) { return list(); },
               [this](gpu::DeviceList devices) {
                   m_devices = std::move(devices);
                   m_looked = true;
                   emit changed();
               });
}

std::vector<DeviceChoice::Row> DeviceChoice::rows() const
{
    std::vector<Row> rows{
        {tr("Automatic"), tr("A graphics card where there is one, else the processor"), automaticWish},
        {tr("Processor"), tr("%Ln thread(s), with 32-bit numbers", nullptr, QThread::idealThreadCount()),
         processorWish}};
    for (std::size_t i = 0; i < m_devices.devices.size(); ++i) {
        const gpu::DeviceInfo& device = m_devices.devices[i];
        const QString tip = device.unusable.empty()
            ? text::list({deviceKindWords(device.kind), text::bytes(device.memory)})
            : tr("Cannot be used: %1").arg(problemInWords(device.unusable));
        rows.push_back({QString::fromStdString(device.name), tip, wishFor(m_devices, i), device.unusable.empty()});
    }
    if (std::ranges::find(rows, m_wish, &Row::wish) == rows.end()) {
        const QString name = QString::fromStdString(m_wish);
        rows.push_back({m_looked ? tr("%1 (not there)").arg(name) : name,
                        tr("It was chosen once, and this computer does not have it now"), m_wish});
    }
    return rows;
}

void DeviceChoice::choose(const std::string& wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    QSettings().setValue(settingsKey, QString::fromStdString(wish));
    emit changed();
}

RunOrder DeviceChoice::order(unsigned threads)
{
    const auto told = [this](const RunPlace& place) {
        QMetaObject::invokeMethod(
            this,
            [this, place] {
                m_last = place;
                emit changed();
            },
            Qt::QueuedConnection);
    };
    return {m_wish, threads, m_open, told};
}

const RunPlace* DeviceChoice::lastOf(const std::string& lack) const
{
    return m_last.wish == m_wish && m_last.lack == lack ? &m_last : nullptr;
}

QString DeviceChoice::words(const std::string& lack) const
{
    const auto onProcessor = [](const QString& why) { return text::clauses({tr("Runs on the processor"), why}); };
    if (m_wish == processorWish)
        return onProcessor(tr("as chosen"));
    if (!lack.empty())
        return onProcessor(problemInWords(lack));
    if (!m_looked)
        return tr("Looking for graphics devices…");
    const auto choice = gpu::chooseDevice(m_devices, m_wish);
    if (!choice)
        return onProcessor(tr("%1 is not there, or cannot be used").arg(QString::fromStdString(m_wish)));
    if (!choice->device)
        return onProcessor(choiceReason(m_devices, *choice));
    const RunPlace* const last = lastOf(lack);
    if (last && last->device == processorWish) // it did not open, or failed
        return onProcessor(problemInWords(last->failure.empty() ? last->why : last->failure));
    QStringList parts{tr("Runs on %1").arg(QString::fromStdString(m_devices.devices[*choice->device].name)),
                      choiceReason(m_devices, *choice)};
    for (const std::string& note : last ? last->notes : std::vector<std::string>())
        parts += problemInWords(note);
    return text::clauses(parts);
}

QString DeviceChoice::retreatWords() const
{
    const bool isThere = !m_looked || gpu::chooseDevice(m_devices, m_wish); // else words() say so
    if (m_last.failure.empty() || m_last.wish != m_wish || !isThere)
        return {};
    return tr("The processor took over: %1.").arg(problemInWords(m_last.failure));
}

} // namespace ql::app
