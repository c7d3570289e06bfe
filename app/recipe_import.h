// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "app/background.h"
#include "app/studio.h"
#include "core/plan/recipe_io/forms.h"

class QMimeData;
class QWidget;

namespace ql::app {

/// How a recipe from elsewhere comes into the one that is there.
enum class ImportAs {
    Whole, ///< instead of it
    RulesBefore, ///< its rules in front of those that are there, which it then overrides
    RulesInstead, ///< its rules instead of those that are there
};

/// One edit of the history. `source` is for its text.
void applyImport(Studio& studio, const plan::ImportedRecipe& imported, ImportAs how, const QString& source);

/// Brings in a recipe of any form: read in the background, asked about where something has to be chosen or was lost,
/// and then one edit. Deletes itself when it is done. `window` is where questions appear.
class RecipeImport : public QObject {
    Q_OBJECT
public:
    /// A text of any form, or a model: then the recipe that gives every tensor the type that it has there.
    static void ofFile(Studio& studio, QWidget* window, const QString& path);
    static void ofClipboard(Studio& studio, QWidget* window);
    static void ofText(Studio& studio, QWidget* window, const QString& text, const QString& source);
    /// A file or a text that was dropped.
    static void ofDropped(Studio& studio, QWidget* window, const QMimeData& data);
    static bool accepts(const QMimeData& data);

private:
    using Imported = Result<plan::ImportedRecipe>;

    RecipeImport(Studio& studio, QWidget* window, const QString& source);
    void run(const std::function<Imported()>& read);
    void take(const Imported& imported);
    void ask(const plan::ImportedRecipe& imported);

    Studio& m_studio;
    QWidget* m_window;
    QString m_source;
    Background m_reader{};
};

} // namespace ql::app
