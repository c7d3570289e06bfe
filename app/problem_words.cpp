// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problem_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "app/clause_frames.h"
#include "app/error_frames/frames.h"
#include "app/reason_words.h"
#include "app/text.h"

namespace ql::app {

namespace {

/// What is longer or says more stands before what it begins like.
constexpr const char* problemFrames[] = {
    QT_TRANSLATE_NOOP("Problem", "%1; mend it with --rule '%2'"),
    QT_TRANSLATE_NOOP("Problem", "%1 (this and %2 more tensors)"),
    QT_TRANSLATE_NOOP("Problem", "rule %1 (%2) matches no tensor"),
    QT_TRANSLATE_NOOP("Problem",
                      "rule %1 (%2) matches only tensors that are never quantised; write ^%3$ to change one all the "
                      "same"),
    QT_TRANSLATE_NOOP("Problem", "rule %1 (%2) never decides: earlier rules take every tensor that it matches"),
    QT_TRANSLATE_NOOP("Problem", "the model has no tensor of the role %1"),
    QT_TRANSLATE_NOOP("Problem",
                      "requantising from %1 adds error to error; start from a 16-bit original where there is one"),
    QT_TRANSLATE_NOOP("Problem", "%1: copied byte for byte, its values are not checked"),
    QT_TRANSLATE_NOOP("Problem",
                      "%1 quantises a tensor that llama.cpp expects in plain numbers; the file may not load"),
    QT_TRANSLATE_NOOP("Problem",
                      "%1 in the preset %2 needs an importance matrix; give one with data for this tensor, or choose "
                      "a larger type"),
    QT_TRANSLATE_NOOP("Problem",
                      "%1 in the preset %2 needs an importance matrix; give one with data for these %3 tensors, or "
                      "choose a larger type"),
    QT_TRANSLATE_NOOP("Problem",
                      "%1 in the preset %2 needs an importance matrix; give one that has data for this tensor, or "
                      "choose a larger type"),
    QT_TRANSLATE_NOOP("Problem",
                      "%1 in the preset %2 needs an importance matrix; give one that has data for these %3 tensors, "
                      "or choose a larger type"),
    QT_TRANSLATE_NOOP("Problem", "the importance matrix has no entry for this tensor; it is encoded without"),
    QT_TRANSLATE_NOOP("Problem",
                      "the importance matrix has %1 values for this tensor, which needs %2 x %3; it is encoded "
                      "without"),
    QT_TRANSLATE_NOOP("Problem", "the importance matrix %1 fits no tensor of this model; is it another model's?"),
    QT_TRANSLATE_NOOP("Problem", "vLLM loads these as one matrix and refuses parts of different types"),
    QT_TRANSLATE_NOOP("Problem", "vLLM runs the experts of a layer as one and refuses experts of different types"),
    QT_TRANSLATE_NOOP("Problem",
                      "vLLM refuses parts of a fused matrix in FP8_BLOCK whose rows are not a multiple of 128"),
    QT_TRANSLATE_NOOP("Problem", "engines expect it in plain numbers (%1) and may not load it"),
    QT_TRANSLATE_NOOP("Problem",
                      "the file runs on ik_llama.cpp only, because %1 of its %2 tensors have types of that program: "
                      "%3"),
    QT_TRANSLATE_NOOP("Problem",
                      "the file is for Quantloom only, to be kept or quantised later: no engine reads %1 in GGUF, "
                      "which %2 of its %3 tensors are"),
    QT_TRANSLATE_NOOP("Problem",
                      "the experts stay as they are: they lie in one tensor, which has no coded form in this dialect"),
    QT_TRANSLATE_NOOP("Problem", "%1 codes are NaN in the source already"),
    QT_TRANSLATE_NOOP("Problem", "%1 values are NaN or infinite in the source already"),
    QT_TRANSLATE_NOOP("Problem", "%1 values are too large for %2 and became infinite"),
    QT_TRANSLATE_NOOP("Problem", "token_embd.weight (%1) stays in the main memory and is not counted"),
    QT_TRANSLATE_NOOP("Problem", "the model was trained for %1 tokens, and %2 are asked for"),
    QT_TRANSLATE_NOOP("Problem",
                      "%1 layers have no attention; what they keep instead does not grow with the context and is not "
                      "counted"),
    QT_TRANSLATE_NOOP("Problem", "cannot be %1: engines read codes only from matrices of Linear modules"),
    QT_TRANSLATE_NOOP("Problem", "%1, %2 too much"),
    QT_TRANSLATE_NOOP("Problem",
                      "%1 weights + %2 embedding + %3 cache of %4 tokens (%5) + %6 buffers + %7 margin: %8 % of %9"),
    QT_TRANSLATE_NOOP("Problem", "%1 weights + %2 cache of %3 tokens (%4) + %5 buffers + %6 margin: %7 % of %8"),
    QT_TRANSLATE_NOOP("Problem", "%1: it becomes %2 instead of %3"),
    QT_TRANSLATE_NOOP("Problem", "%1: %2 becomes %3, %4"),
};

const std::vector<ClauseFrames>& allFrames()
{
    static const std::vector<ClauseFrames> all = [] {
        using namespace error_frames;
        std::vector<ClauseFrames> made{{"Problem", problemFrames}};
        for (const Frames& frames :
             {planProblems(),      fileErrors(),       systemErrors(),     jsonErrors(),         containerErrors(),
              safetensorsErrors(), importanceErrors(), checkpointErrors(), architectureErrors(), previewErrors(),
              recipeErrors(),      recipeWarnings(),   jobErrors(),        deviceErrors(),       memoryWords(),
              deviceReasons(),     presetWords(),      stageWords(),       patternErrors(),      contextWords()})
            made.emplace_back("Error", frames);
        return made;
    }();
    return all;
}

QString sentenceInWords(const QString& sentence);

std::optional<QString> wholeInWords(const QString& sentence)
{
    for (const ClauseFrames& frames : allFrames()) {
        if (auto words = frames.words(sentence, sentenceInWords))
            return words;
    }
    return std::nullopt;
}

QString sentenceInWords(const QString& sentence)
{
    static const QRegularExpression size(QStringLiteral("^\\d+(\\.\\d+)? ([KMGTP]i)?B$"));
    if (size.match(sentence).hasMatch())
        return text::size(sentence.toStdString());
    // Before it may stand where it is (a file, a tensor), behind it what many tensors have in common, or their names.
    const QString colon = QStringLiteral(": ");
    for (qsizetype begin = 0;;) {
        if (const auto whole = wholeInWords(sentence.mid(begin)))
            return sentence.left(begin) + *whole;
        for (qsizetype end = sentence.indexOf(colon, begin + 1); end > 0; end = sentence.indexOf(colon, end + 1)) {
            if (const auto before = wholeInWords(sentence.mid(begin, end - begin)))
                return sentence.left(begin) + *before + sentence.mid(end);
        }
        const qsizetype next = sentence.indexOf(colon, begin);
        if (next < 0)
            return reasonInWords(sentence.toStdString());
        begin = next + colon.size();
    }
}

} // namespace

QString problemInWords(const std::string& sentence)
{
    return sentenceInWords(QString::fromStdString(sentence));
}

QString errorInWords(const Error& error)
{
    return problemInWords(error.message);
}

} // namespace ql::app
