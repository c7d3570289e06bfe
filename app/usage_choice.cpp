// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/usage_choice.h"

#include <algorithm>

#include <QSettings>

namespace ql::app {

namespace {

const auto contextKey = QStringLiteral("memory/context");
const auto cacheKey = QStringLiteral("memory/cache");
const auto deviceKey = QStringLiteral("memory/device");
const auto usualDevice = QStringLiteral("RTX 4090");

} // namespace

UsageChoice& UsageChoice::shared()
{
    static UsageChoice choice;
    return choice;
}

void UsageChoice::reload()
{
    const QSettings settings;
    fit::Usage usage;
    if (const qulonglong context = settings.value(contextKey).toULongLong(); context > 0)
        usage.context = context;
    if (const auto cache = fit::parseCacheType(settings.value(cacheKey).toString().toStdString()))
        usage.cache = *cache;
    m_usage = usage;
    m_device = settings.value(deviceKey, usualDevice).toString();
}

fit::Usage UsageChoice::usageFor(plan::Container container) const
{
    fit::Usage usage = m_usage;
    const auto types = fit::cacheTypesOf(container);
    if (std::ranges::find(types, usage.cache) == types.end())
        usage.cache = types.front();
    return usage;
}

void UsageChoice::set(const fit::Usage& usage)
{
    if (usage == m_usage)
        return;
    m_usage = usage;
    QSettings settings;
    settings.setValue(contextKey, static_cast<qulonglong>(usage.context));
    const std::string_view cache = fit::cacheTypeName(usage.cache);
    settings.setValue(cacheKey, QString::fromUtf8(cache.data(), static_cast<qsizetype>(cache.size())));
    emit changed();
}

void UsageChoice::setDevice(const QString& device)
{
    if (device == m_device)
        return;
    m_device = device;
    QSettings().setValue(deviceKey, device);
    emit changed();
}

} // namespace ql::app
