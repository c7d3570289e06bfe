// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <QObject>

#include "app/background.h"
#include "app/run_site.h"

namespace ql::app {

/// On what models are run: what this computer has, what the user chose, and why that is taken. The choice is kept from
/// one start of the program to the next. Lives longer than the runs it is asked for.
class DeviceChoice : public QObject {
    Q_OBJECT
public:
    using List = std::function<gpu::DeviceList()>; ///< called from another thread

    static const QString settingsKey;

    explicit DeviceChoice(QObject* parent = nullptr);
    /// Another computer, for tests.
    void setSystem(List list, RunOrder::Open open);

    /// Lists the devices in the background, once: loading drivers takes its time.
    void look();
    bool looked() const { return m_looked; }

    struct Row {
        QString name{}, tip{};
        std::string wish{};
        bool isUsable = true;
    };
    /// What can be chosen: automatic, each device, the processor; and what was chosen once and is not there now.
    std::vector<Row> rows() const;
    const std::string& wish() const { return m_wish; } ///< as gpu::openBackend() takes it
    void choose(const std::string& wish);
    /// For a run; it tells of its place here.
    RunOrder order(unsigned threads = 0);

    /// Where a model is run, and why there. `lack`: gpu::whyNotOnGraphics() of it.
    QString words(const std::string& lack) const;
    /// The same of the model that was run last.
    QString lastWords() const { return words(m_last.lack); }
    /// Why the processor took over in the last run, a sentence; empty: it did not, or another device was chosen since.
    QString retreatWords() const;

signals:
    void changed(); ///< rows(), words() or retreatWords(), maybe wish()

private:
    const RunPlace* lastOf(const std::string& lack) const;

    List m_list{};
    RunOrder::Open m_open{};
    gpu::DeviceList m_devices{};
    std::string m_wish{};
    RunPlace m_last{};
    bool m_looked = false;
    Background m_work{};
};

} // namespace ql::app
