// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style_sheet.h"

#include <QMap>

namespace ql::app::theme {

namespace {

constexpr auto sheet = R"(
QToolTip { border: 1px solid @border; padding: 4px 6px; color: @text; background: @base; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMenuBar { background: @window; border-bottom: 1px solid @border; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @base; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::item:disabled { color: @disabled; background: transparent; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QStatusBar { background: @window; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QTabWidget::pane { border: none; border-top: 1px solid @border; background: @base; }
QTabWidget::tab-bar { left: 8px; }
QTabBar { background: @window; }
QTabBar::tab { padding: 7px 8px 6px 8px; border: none; border-bottom: 2px solid transparent; color: @secondary; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }

QHeaderView { background: @base; border: none; }
QHeaderView::section { background: @base; color: @secondary; border: none; border-bottom: 1px solid @border;
    border-right: 1px solid transparent; padding: 5px 8px; }
QHeaderView::section:hover { color: @text; }
QTableView, QTreeView, QListView { border: none; background: @base; alternate-background-color: @alternate;
    selection-background-color: @selection; selection-color: @text; outline: none; }
QTableView::item { padding: 0 8px; border: none; }
QTableView::item:focus { border: none; }
QCheckBox::indicator, QTableView::indicator { width: 14px; height: 14px; border: 1px solid @secondary; border-radius: 3px;
    background: @base; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: @accent; border-color: @accent;
    image: url(@check); }
QCheckBox::indicator:focus { border: 2px solid @accent; }
QCheckBox { spacing: 8px; }
QAbstractScrollArea::corner { background: @base; }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit { background: @base; border: 1px solid @outline; border-radius: 5px;
    padding: 4px 8px; min-height: 20px; selection-background-color: @accent; selection-color: @onAccent; }
QComboBox { padding-right: 22px; }
QAbstractSpinBox { padding-right: 22px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; border: none; width: 22px;
    background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 3px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 3px; }
QAbstractSpinBox::up-arrow { image: url(@arrowUp); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(@arrow); width: 10px; height: 10px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus { border: 1px solid @accent; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @disabled; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border: 1px solid @error; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(@arrow); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @base; border: 1px solid @border; outline: none; padding: 2px;
    selection-background-color: @selection; selection-color: @text; }
QAbstractItemView QLineEdit { border-radius: 0; padding: 0 6px; }

QPushButton { background: @button; border: 1px solid @border; border-radius: 5px; padding: 5px 12px; min-height: 20px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @border; }
QPushButton:focus { border: 1px solid @accent; outline: none; }
QPushButton:disabled { color: @disabled; background: @window; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600;
    padding: 8px 18px; border-radius: 6px; }
QPushButton[primary="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid @ring; padding: 7px 17px; }
QPushButton[primary="true"]:disabled { background: @border; color: @secondary; border-color: @border; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px; background: transparent; }
QToolButton[worded="true"] { padding: 4px 8px; }
QToolButton:hover { background: @hover; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton:checked { background: @selection; border: 1px solid @accent; }
QToolButton::menu-indicator { image: none; }

#commandPalette, #presetPicker { border: 1px solid @border; }
QStackedWidget[framed="true"] { border: 1px solid @border; border-radius: 5px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
    width: 0; height: 0; }
QProgressBar { border: none; background: @border; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

} // namespace

QColor mix(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](double x, double y) { return static_cast<float>(x * (1 - share) + y * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

QString styleSheet(const QPalette& palette, const Tones& tones)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::WindowText);
    const QMap<QString, QString> names{
        {"@accentHover", mix(tones.accent, text, 0.15).name()},
        {"@accent", tones.accent.name()},
        {"@alternate", palette.color(QPalette::AlternateBase).name()},
        {"@arrowUp", isDark() ? ":/icons/arrow-up-dark.svg" : ":/icons/arrow-up-light.svg"},
        {"@arrow", isDark() ? ":/icons/arrow-dark.svg" : ":/icons/arrow-light.svg"},
        {"@base", base.name()},
        {"@border", tones.border.name()},
        {"@button", palette.color(QPalette::Button).name()},
        {"@check", isDark() ? ":/icons/check-dark.svg" : ":/icons/check-light.svg"},
        {"@disabled", palette.color(QPalette::Disabled, QPalette::WindowText).name()},
        {"@error", tones.error.name()},
        {"@hover", mix(window, text, 0.08).name()},
        {"@onAccent", palette.color(QPalette::HighlightedText).name()},
        {"@outline", tones.outline.name()},
        {"@ring", mix(tones.accent, text, 0.55).name()},
        {"@scroll", mix(base, text, 0.5).name()},
        {"@secondary", tones.secondary.name()},
        {"@selection", tones.selection.name()},
        {"@text", text.name()},
        {"@window", window.name()},
    };
    QString result = QString::fromLatin1(sheet);
    // Longer names first, so that none is taken for the beginning of another.
    const QStringList keys = names.keys();
    for (auto key = keys.rbegin(); key != keys.rend(); ++key)
        result.replace(*key, names.value(*key));
    return result;
}

} // namespace ql::app::theme
