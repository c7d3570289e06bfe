// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_pdf.h"

#include <fmt/format.h>

#include <QFontDatabase>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QXmlStreamReader>

#include "app/page_layout.h"
#include "core/io/file.h"
#include "core/report/html.h"

namespace ql::app {

namespace {

constexpr int resolution = 600; // dots per inch

// What the document's style sheet says of charts, for paper.
constexpr int chartLetters = 13;
constexpr QRgb barColour = 0xff2f6f9f;

QString titleOf(const report::Report& report)
{
    return QStringLiteral("Truth report: ") + QString::fromStdString(io::nameOf(report.output));
}

QString textOf(QXmlStreamReader& xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
}

/// Takes the document apart again, which is XML, and lays it out.
class Printing {
public:
    Printing(std::string document, PageLayout& pages)
        : m_document(std::move(document))
        , m_pages(pages)
    {
    }

    bool run()
    {
        QXmlStreamReader xml(QByteArray::fromRawData(m_document.data(), static_cast<qsizetype>(m_document.size())));
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement)
                begin(xml);
        return !xml.hasError();
    }

private:
    void begin(QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        if (name == u"head" || name == u"nav" || name == u"script") {
            xml.skipCurrentElement();
        } else if (name == u"h1" || name == u"h2" || name == u"h3") {
            const int level = name.back().digitValue();
            m_pages.heading(level, textOf(xml));
        } else if (name == u"p") {
            const PageLayout::Tone tone = toneOf(xml);
            m_pages.paragraph(textOf(xml), tone);
        } else if (name == u"dl") {
            m_pages.facts(readFacts(xml));
        } else if (name == u"table") {
            m_pages.table(readTable(xml));
        } else if (name == u"svg") {
            m_pages.picture(readChart(xml));
        } else if (name == u"section" && startsPage(xml)) {
            m_pages.newPage();
        }
    }

    static bool startsPage(const QXmlStreamReader& xml)
    {
        const auto id = xml.attributes().value(QStringLiteral("id"));
        return id == u"truth" || id == u"errors";
    }

    static PageLayout::Tone toneOf(const QXmlStreamReader& xml)
    {
        const auto names = xml.attributes().value(QStringLiteral("class"));
        return names == u"verdict good" ? PageLayout::Tone::Good
            : names == u"verdict bad"   ? PageLayout::Tone::Bad
            : names == u"note"          ? PageLayout::Tone::Quiet
                                        : PageLayout::Tone::Plain;
    }

    static std::vector<std::pair<QString, QString>> readFacts(QXmlStreamReader& xml)
    {
        std::vector<std::pair<QString, QString>> facts;
        while (xml.readNextStartElement()) { // a <div> each
            facts.emplace_back();
            while (xml.readNextStartElement()) {
                const bool isTerm = xml.name() == u"dt";
                (isTerm ? facts.back().first : facts.back().second) = textOf(xml);
            }
        }
        return facts;
    }

    static PageTable readTable(QXmlStreamReader& xml)
    {
        PageTable table;
        while (xml.readNextStartElement()) {
            const bool isHead = xml.name() == u"thead";
            if (xml.name() == u"caption") {
                table.caption = textOf(xml);
                continue;
            }
            while (xml.readNextStartElement()) { // rows
                std::vector<QString> cells;
                while (xml.readNextStartElement()) {
                    const bool isNumber = xml.attributes().value(QStringLiteral("class")) == u"n";
                    cells.push_back(textOf(xml));
                    if (isHead)
                        table.columns.push_back({cells.back(), isNumber});
                }
                if (!isHead && cells.size() == table.columns.size())
                    table.rows.push_back(std::move(cells));
            }
        }
        return table;
    }

    /// Charts are made of <rect> and <text> (core/report/svg_charts.h).
    static PagePicture readChart(QXmlStreamReader& xml)
    {
        PagePicture picture;
        const QStringList box = xml.attributes().value(QStringLiteral("viewBox")).toString().split(QLatin1Char(' '));
        picture.size = QSizeF(box.value(2).toDouble(), box.value(3).toDouble());
        picture.letters = chartLetters;
        while (xml.readNextStartElement()) {
            const QXmlStreamAttributes all = xml.attributes();
            const auto number = [&](const char* name) { return all.value(QLatin1String(name)).toDouble(); };
            const auto style = all.value(QStringLiteral("class"));
            if (xml.name() == u"rect") {
                const QString fill = all.value(QStringLiteral("fill")).toString();
                picture.areas.push_back({{number("x"), number("y"), number("width"), number("height")},
                                         fill.isEmpty() ? barColour : QColor(fill).rgb(),
                                         style == u"none"});
            } else if (xml.name() == u"text") {
                const auto anchor = all.value(QStringLiteral("text-anchor"));
                picture.words.push_back({{number("x"), number("y")},
                                         {},
                                         anchor == u"end"          ? Qt::AlignRight
                                             : anchor == u"middle" ? Qt::AlignHCenter
                                                                   : Qt::AlignLeft,
                                         style == u"quiet" ? PageLayout::quiet : PageLayout::ink});
                picture.words.back().text = textOf(xml);
                continue;
            }
            xml.skipCurrentElement();
        }
        return picture;
    }

    const std::string m_document;
    PageLayout& m_pages;
};

} // namespace

Status printReport(const report::Report& report, QPagedPaintDevice& device)
{
    if (QFontDatabase::families().isEmpty())
        return fail(Errc::Failed,
                    "pages cannot be laid out because no font is installed; install one, for example DejaVu");
    PageLayout pages(device, titleOf(report));
    if (!Printing(report::toHtml(report), pages).run())
        return fail(Errc::Failed, "the report is not well-formed, which is a fault of this program");
    return ok;
}

Status writePdf(const report::Report& report, const QString& path)
{
    QSaveFile file(path);
    const auto cannot = [&] {
        return fail(Errc::CannotWrite,
                    fmt::format("{} cannot be written: {}", path.toStdString(), file.errorString().toStdString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannot();
    {
        QPdfWriter writer(&file);
        writer.setTitle(titleOf(report));
        writer.setCreator(QString::fromStdString(report.environment.program));
        writer.setResolution(resolution);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                         QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin),
                                         QPageLayout::Millimeter));
        QL_CHECK(printReport(report, writer));
    }
    return file.commit() ? Status(ok) : cannot();
}

} // namespace ql::app
