// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QTimer>
#include <QWidget>

#include "app/background.h"
#include "app/models/metadata_model.h"
#include "app/studio.h"
#include "core/job/edit_metadata.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ql::app {

/// The metadata of the output. Edits are part of the recipe, and so can be undone; of an open GGUF file they can also
/// be written into the file itself.
class MetadataPanel : public QWidget {
    Q_OBJECT
public:
    MetadataPanel(Studio& studio, QWidget* parent);
    ~MetadataPanel() override; ///< a file that is being written stays as it was

private:
    using PlanPtr = std::shared_ptr<const job::MetadataPlan>;

    QWidget* makeTools();
    QWidget* makeTable();
    QWidget* makeBar();
    void showMetadata();
    void showTools();
    void showState();
    void preview();
    int currentRow() const; ///< of m_model; -1 for none
    bool isGgufFile() const;

    void add();
    void editCurrent();
    void removeCurrent();
    void restoreCurrent();
    void stage(const QString& text, gguf::MetadataEdits edits);
    void revert();
    void askToWrite();
    void write();
    void written(const Status& status);

    Studio& m_studio;
    MetadataModel m_model{};
    MetadataFilter m_filter{};
    QLineEdit* m_search;
    QToolButton* m_changedOnly;
    QToolButton *m_add, *m_edit, *m_remove, *m_restore;
    QTableView* m_table;
    QStackedWidget* m_pages;
    QLabel* m_none;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton *m_revert, *m_write, *m_cancel;
    Background m_previewing{};
    std::optional<Result<PlanPtr>> m_preview{}; ///< how the edits would get into the file
    std::unique_ptr<job::Context> m_context{}; ///< while the file is written
    QTimer m_tick{};
    Background m_writing{};
};

} // namespace ql::app
