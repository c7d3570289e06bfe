// SPDX-License-Identifier: GPL-3.0-or-later
// The error map of a tensor of 16,384 x 51,200 weights: how long a frame takes while somebody pans and zooms in it, and
// tiles are made in the background. There is no peer.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>
#include <vector>

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

#include "app/theme.h"
#include "app/widgets/tile_view.h"
#include "tests/bench/bench.h"

namespace ql::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* suite = "studio";
constexpr const char* frameCase = "map frame, 99.9th";
constexpr std::uint64_t rows = 16'384, columns = 51'200;
constexpr int framesPerMove = 120;
constexpr int msPerFrame = 16; ///< as a display of 60 Hz asks for them

/// Noise, and the noise rounded to 16 steps: nothing is read, so the time is that of the map.
class NoisePairs : public report::RowPairs {
public:
    std::uint64_t rows() const override { return bench::rows; }
    std::uint64_t columns() const override { return bench::columns; }
    Status read(std::uint64_t first, std::uint64_t count, std::span<float> x, std::span<float> y) const override
    {
        for (std::uint64_t i = 0; i < count * bench::columns; ++i) {
            auto hash = static_cast<std::uint32_t>(first * bench::columns + i) * 2'654'435'761u;
            hash ^= hash >> 15;
            x[i] = static_cast<float>(static_cast<std::int32_t>(hash)) * 0x1p-31f;
            y[i] = std::round(x[i] * 8) / 8;
        }
        return ok;
    }
};

/// Seconds of each frame: the move, what came in from the background, and the painting.
class Frames {
public:
    explicit Frames(app::TileView& view)
        : m_view(view)
    {
    }

    template <typename Move> void run(Move move)
    {
        for (int i = 0; i < framesPerMove; ++i) {
            const auto start = Clock::now();
            const double processor = threadSeconds();
            move();
            QCoreApplication::processEvents();
            m_view.repaint();
            m_seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count());
            m_processorSeconds.push_back(threadSeconds() - processor);
            std::this_thread::sleep_until(start + std::chrono::milliseconds(msPerFrame));
        }
    }

    std::vector<double>& seconds() { return m_seconds; }
    std::vector<double>& processorSeconds() { return m_processorSeconds; } ///< of the window's thread

private:
    app::TileView& m_view;
    std::vector<double> m_seconds{}, m_processorSeconds{};
};

} // namespace

void mapSuite(const Options&, Results& results)
{
    if (!results.wants(suite, frameCase))
        return;
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    char name[] = "quantloom-bench";
    char* arguments[] = {name, nullptr};
    int count = 1;
    QApplication application(count, arguments);
    app::theme::apply(application, app::theme::Mode::Light);

    app::TileLoader loader;
    app::TileImages images;
    loader.setPairs(std::make_shared<NoisePairs>());
    images.setLook({report::Shown::RelativeError, report::Aggregate::Average, 0, 0.1});
    app::TileView view;
    view.resize(1400, 900);
    view.setLayers({&loader, &images, {}}, {});
    view.show();
    QTest::qWait(500);
    const QPointF middle = QRectF(view.mapRect()).center();
    Frames frames(view);
    frames.run([&] { view.zoomBy(1.03, middle); });
    frames.run([&] { view.panBy({-23, -11}); });
    frames.run([&] { view.zoomBy(1.03, middle); });
    frames.run([&] { view.panBy({-37, -5}); });
    frames.run([&] { view.zoomBy(1 / 1.06, middle); });
    frames.run([&] { view.panBy({17, 29}); });
    const auto at = [](std::vector<double>& seconds, double share) {
        std::ranges::sort(seconds);
        return seconds[static_cast<std::size_t>(share * static_cast<double>(seconds.size() - 1))];
    };
    results.add({.suite = suite,
                 .name = frameCase,
                 .ours = at(frames.seconds(), 0.999),
                 .unit = "s",
                 .more = {{"frames", frames.seconds().size()},
                          {"median_s", at(frames.seconds(), 0.5)},
                          {"processor_median_s", at(frames.processorSeconds(), 0.5)},
                          {"processor_p99_9_s", at(frames.processorSeconds(), 0.999)}},
                 .mayDiffer = true});
}

} // namespace ql::bench
