// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;
class QPalette;

/// How the program looks: one palette each for light and dark, one scale of spaces and of type.
namespace ql::app::theme {

enum class Mode { System, Light, Dark };

/// Fusion, our palette and style sheet. System follows the desktop's own palette as it was at the start.
void apply(QApplication& application, Mode mode);
Mode savedMode();
void saveMode(Mode mode);
bool isDark();

/// Colours beyond QPalette's roles, for the theme in use.
struct Tones {
    QColor border, secondary, accent, warning, error, success, surface, outline, selection;
};
const Tones& tones();

/// Spaces, in logical pixels.
constexpr int tight = 4;
constexpr int gap = 8;
constexpr int wide = 16;

QFont titleFont(); ///< the model's name, the welcome
QFont headingFont(); ///< a section
QFont smallFont(); ///< captions, legends
QFont monospaceFont(); ///< tensor names, checksums

/// An icon of resources/icons/, drawn in the text colour of the theme in use.
QIcon icon(const QString& name);
QIcon icon(const QString& name, const QColor& colour);

} // namespace ql::app::theme
