// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

namespace ql::app {

/// One piece of a stacked bar.
struct MemoryPiece {
    QString name{};
    std::uint64_t bytes = 0;
    bool exact = true; ///< else hatched
    QColor colour{};
};

/// Pieces side by side on one scale, and a mark where the room ends. What is beyond the mark is seen as such.
class MemoryBar : public QWidget {
    Q_OBJECT
public:
    explicit MemoryBar(QWidget* parent = nullptr);

    /// `room` is 0 where nothing is to be marked.
    void setPieces(std::vector<MemoryPiece> pieces, std::uint64_t room);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF place(std::size_t piece) const;
    double toX(std::uint64_t bytes) const;

    std::vector<MemoryPiece> m_pieces{};
    std::uint64_t m_room = 0, m_total = 0;
};

/// A square in the colour of a piece, hatched like it.
class MemorySwatch : public QWidget {
    Q_OBJECT
public:
    explicit MemorySwatch(QWidget* parent = nullptr);
    void setLook(const QColor& colour, bool exact);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_colour{};
    bool m_exact = true;
};

} // namespace ql::app
