// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include "app/selection.h"

namespace ql::app {

/// What a TensorView shows: places, each with a colour, words, and the tensors that choosing it chooses.
class PlaceSource {
public:
    virtual ~PlaceSource() = default;
    virtual int count() const = 0;
    virtual std::span<const int> tensors(int place) const = 0; ///< empty: nothing is here
    virtual QRgb colour(int place) const = 0; ///< transparent: has no figure
    virtual QString text(int place) const = 0; ///< drawn where it fits
    virtual QString description(int place) const = 0; ///< a line for tool tips and screen readers
};

/// A picture of tensors in which they are chosen: by clicking, by dragging a rectangle, by keys. Ctrl adds (or takes
/// away, begun on what is chosen), Alt takes away, Shift goes from where the last choice began. Says what was picked
/// and shows what setSelection() tells it; where the places are is up to its heirs.
class TensorView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TensorView(QWidget* parent = nullptr);

    /// `samePlaces`: they stand for what they stood for, so that what the keys are at stays. Heirs are told of another
    /// geometry first.
    void setSource(std::shared_ptr<const PlaceSource> source, bool samePlaces);
    const PlaceSource* source() const { return m_source.get(); }
    /// Another colour for places all of whose tensors are to have it, until the next source: what is being changed.
    struct Tint {
        std::vector<int> tensors{};
        QRgb colour = 0;
    };
    void setTints(const std::vector<Tint>& tints);
    /// `pointed`: the tensor that details are shown of, or -1.
    void setSelection(const Selection& selection, int pointed);

    std::optional<int> current() const { return m_current; } ///< the place that keys start from
    virtual QRect placeRect(int place) const = 0; ///< in the viewport
    /// The whole picture, for files. `asVectors`: without bitmaps.
    virtual QSize wholeSize() const = 0;
    virtual void paintWhole(QPainter& painter, bool asVectors) = 0;

signals:
    void picked(const std::vector<int>& tensors, ql::app::Selection::How how, int pointed);
    void contextRequested(const QPoint& globalPos);

protected:
    enum class State : unsigned char { Out, Partly, Chosen };
    enum class Way { Left, Right, Up, Down, Begin, End };

    virtual std::optional<int> placeAt(const QPoint& position) const = 0;
    virtual std::vector<int> placesIn(const QRect& area) const = 0; ///< all that the area touches
    virtual std::vector<int> placesBetween(int from, int to) const = 0; ///< what Shift chooses
    virtual std::optional<int> beside(int place, Way way) const = 0;
    virtual void scrollTo(int place) = 0;
    virtual void paintPlaces(QPainter& painter) = 0;
    /// The area that a drag chooses. A drag that begins on a header goes across the picture.
    virtual QRect dragArea(const QPoint& from, const QPoint& to) const { return QRect(from, to).normalized(); }
    /// What a header under the pointer stands for.
    virtual std::vector<int> headerAt(const QPoint&) const { return {}; }
    /// A press that means something else; true when it was taken.
    virtual bool pressed(const QPoint&) { return false; }
    virtual void sourceChanged() { }
    virtual void coloursChanged() { } ///< by tints
    virtual void statesChanged() { }

    bool isFilled(int place) const { return !m_source->tensors(place).empty(); }
    State state(int place) const { return m_states[static_cast<std::size_t>(place)]; }
    QRgb colour(int place) const { return m_colours[static_cast<std::size_t>(place)]; }
    const QString& text(int place) const; ///< kept
    QRgb noFigure() const;
    /// The rectangle being dragged, with the number of tensors in it.
    void paintDrag(QPainter& painter) const;
    void dragMovedBy(int dx, int dy); ///< heirs tell when they scroll
    bool dragging() const { return m_drag.has_value(); }
    /// What lies beyond the edge comes into sight by itself while a drag is held there.
    void timerEvent(QTimerEvent* event) override;

    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    QSize viewportSizeHint() const override { return {480, 280}; }

private:
    struct Drag {
        QPoint from, to;
        Selection::How how;
        bool moved = false;
    };
    std::vector<int> tensorsOf(const std::vector<int>& places) const;
    std::vector<int> dragPlaces() const;
    void setCurrent(int place, bool tells);
    void moveTo(std::optional<int> place, Qt::KeyboardModifiers modifiers);
    void pick(const std::vector<int>& places, Selection::How how, int pointed);
    void updateStates(const Selection& selection);
    void dragTo(const QPoint& position);
    void endDrag();

    std::shared_ptr<const PlaceSource> m_source{};
    std::vector<State> m_states{};
    std::vector<QRgb> m_own{}, m_colours{}; ///< of the source, and with tints
    mutable std::vector<QString> m_texts{}; ///< null: not asked for yet
    std::vector<int> m_placeOf{}; ///< of a tensor: the first one that has it
    Selection m_selection{};
    int m_pointed = -1;
    std::optional<int> m_current{}, m_anchor{};
    std::optional<Drag> m_drag{};
    QBasicTimer m_edgeTimer{}; ///< runs while a drag is held beyond an edge
};

} // namespace ql::app
