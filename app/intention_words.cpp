// SPDX-License-Identifier: GPL-3.0-or-later
// The words of resources/intentions.json in the user's language.
#include <array>

#include <QCoreApplication>
#include <QLocale>

#include "app/preset_advice.h"
#include "app/problem_words.h"
#include "app/text.h"

namespace ql::app {

namespace {

struct Words {
    const char* id;
    const char* title;
    const char* why;
};

constexpr std::array translated = {
    Words{"nearly-lossless", QT_TRANSLATE_NOOP("Intention", "Nearly lossless"),
          QT_TRANSLATE_NOOP("Intention", "8 bits: hard to tell from the original in any measurement")},
    Words{"balanced", QT_TRANSLATE_NOOP("Intention", "Balanced"),
          QT_TRANSLATE_NOOP("Intention", "the usual first choice: most of the quality for the least memory")},
    Words{"smallest-usable", QT_TRANSLATE_NOOP("Intention", "Smallest usable"),
          QT_TRANSLATE_NOOP("Intention", "below this, most models lose what they were good at")},
    Words{"vllm-fp8", QT_TRANSLATE_NOOP("Intention", "vLLM FP8"),
          QT_TRANSLATE_NOOP("Intention", "for Ada, Hopper, Blackwell, MI300 and newer; no calibration needed")},
    Words{"vllm-nvfp4", QT_TRANSLATE_NOOP("Intention", "vLLM NVFP4"),
          QT_TRANSLATE_NOOP("Intention",
                            "for Blackwell; inputs are scaled too, so their scales are needed (--input-scales)")},
    Words{"vllm-nvfp4a16", QT_TRANSLATE_NOOP("Intention", "vLLM NVFP4, weights only"),
          QT_TRANSLATE_NOOP("Intention", "4-bit weights for every NVIDIA card from Turing on; no calibration needed")},
    Words{"vllm-mxfp4", QT_TRANSLATE_NOOP("Intention", "vLLM MXFP4"),
          QT_TRANSLATE_NOOP("Intention", "for data-centre Blackwell and MI355; larger errors than NVFP4")},
};

/// Only where the list has the words that were translated: a changed list speaks for itself.
QString inLanguage(const std::string& words, const char* Words::*which)
{
    for (const Words& each : translated) {
        if (words == each.*which)
            return QCoreApplication::translate("Intention", each.*which);
    }
    return QString::fromStdString(words);
}

} // namespace

QString intentionTitle(const fit::Intention& intention)
{
    const double gib = static_cast<double>(intention.memory) / 0x1p30;
    const QString title = PresetAdvice::tr("Fits %1 GB").arg(QLocale::c().toString(gib));
    const std::string usual = "Fits " + QLocale::c().toString(gib).toStdString() + " GB";
    return intention.title == usual ? title : inLanguage(intention.title, &Words::title);
}

QString intentionLine(const PresetAdvice::IntentionRow& row)
{
    if (!row.choice)
        return errorInWords(row.choice.error());
    const fit::Choice& choice = *row.choice;
    const QString preset = QString::fromStdString(choice.preset);
    if (row.intention.memory == 0) {
        const QString why = inLanguage(row.intention.why, &Words::why);
        return row.goesTo ? PresetAdvice::tr("%1 in %2: %3").arg(preset, text::container(*row.goesTo), why)
                          : PresetAdvice::tr("%1: %2").arg(preset, why);
    }
    return PresetAdvice::tr("%1: the closest to the source with room for %2 tokens, %3 % of %4")
        .arg(preset, text::grouped(choice.need.usage.context), QLocale().toString(100 * choice.share, 'f', 0),
             text::bytes(row.intention.memory));
}

} // namespace ql::app
