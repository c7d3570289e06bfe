// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/colour_map.h"

#include <algorithm>
#include <cmath>

namespace ql::app {

namespace {

struct Vector {
    double x, y, z;
};

double toLinear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

int fromLinear(double c)
{
    const double coded = c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
    return static_cast<int>(std::lround(std::clamp(coded, 0.0, 1.0) * 255));
}

// Matrices of Oklab: B. Ottosson, "A perceptual color space for image processing", 2020.
Vector toOklab(QRgb colour)
{
    const double r = toLinear(qRed(colour)), g = toLinear(qGreen(colour)), b = toLinear(qBlue(colour));
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QRgb fromOklab(const Vector& v)
{
    const auto cube = [](double c) { return c * c * c; };
    const double l = cube(v.x + 0.3963377774 * v.y + 0.2158037573 * v.z);
    const double m = cube(v.x - 0.1055613458 * v.y - 0.0638541728 * v.z);
    const double s = cube(v.x - 0.0894841775 * v.y - 1.2914855480 * v.z);
    return qRgb(fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

} // namespace

ColourMap::ColourMap(QRgb from, QRgb to)
{
    fill(0, 255, from, to);
}

ColourMap::ColourMap(QRgb from, QRgb middle, QRgb to)
{
    fill(0, 127, from, middle);
    fill(128, 255, middle, to);
}

void ColourMap::fill(std::size_t first, std::size_t last, QRgb from, QRgb to)
{
    const Vector a = toOklab(from), b = toOklab(to);
    for (std::size_t i = first; i <= last; ++i) {
        const double t = static_cast<double>(i - first) / static_cast<double>(last - first);
        m_table[i] = fromOklab({a.x + t * (b.x - a.x), a.y + t * (b.y - a.y), a.z + t * (b.z - a.z)});
    }
}

const ColourMap& ColourMap::error()
{
    static const ColourMap map(qRgb(16, 42, 104), qRgb(255, 226, 92));
    return map;
}

const ColourMap& ColourMap::bits()
{
    static const ColourMap map(qRgb(84, 52, 140), qRgb(196, 240, 214));
    return map;
}

const ColourMap& ColourMap::signedError()
{
    static const ColourMap map(qRgb(24, 78, 160), qRgb(248, 248, 248), qRgb(160, 70, 0));
    return map;
}

QRgb ColourMap::at(double position) const
{
    const double clamped = std::isnan(position) ? 0 : std::clamp(position, 0.0, 1.0);
    return m_table[static_cast<std::size_t>(std::lround(clamped * 255))];
}

QColor textOn(QRgb background)
{
    // Relative luminance of WCAG 2.1, at which both have a contrast of 4.58:1.
    const double luminance = 0.2126 * toLinear(qRed(background)) + 0.7152 * toLinear(qGreen(background))
        + 0.0722 * toLinear(qBlue(background));
    return luminance > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace ql::app
