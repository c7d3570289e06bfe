// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QTimer>

#include "app/background.h"
#include "app/kept_file.h"
#include "app/session_state.h"
#include "app/studio.h"

namespace ql::app {

/// Keeps the session on disk while the program runs, a moment after each change, off the GUI thread. Of several
/// programs at once the first one keeps it.
class Session : public QObject {
public:
    /// `file`: where it is kept; its folder is made.
    Session(Studio& studio, const QString& file, QObject* parent = nullptr);
    /// Writes it once more, as ended.
    ~Session() override;

    /// What was kept by the program before this one; read at the start.
    const std::optional<SessionState>& before() const { return m_before; }
    bool isKept() const { return m_file.isKept(); } ///< by this program, or by the first of several
    /// Brings it back: model, recipe, history.
    void restore();

    static QString standardFile();

private:
    void save(bool ended);

    Studio& m_studio;
    KeptFile m_file;
    std::optional<SessionState> m_before{};
    QTimer m_delay{};
    Background m_writer{};
};

} // namespace ql::app
