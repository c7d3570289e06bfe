// SPDX-License-Identifier: GPL-3.0-or-later
// Tokenizers, and models that are run for a preview or an evaluation.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* previewErrorsTexts[] = {
    QT_TRANSLATE_NOOP("Error",
                      "the tokenizer is %1, which cannot be carried over; tokenizer.json, tokenizer.model, vocab.json "
                      "with merges.txt, and vocab.txt can"),
    QT_TRANSLATE_NOOP("Error",
                      "the tokenizer is %1, which llama.cpp does not have; byte pair encoding, unigram and WordPiece "
                      "can be carried over"),
    QT_TRANSLATE_NOOP("Error", "there is no tokenizer.json"),
    QT_TRANSLATE_NOOP("Error", "the tokenizer files are damaged: %1"),
    QT_TRANSLATE_NOOP("Error", "this is no SentencePiece model, or not the whole of one"),
    QT_TRANSLATE_NOOP("Error",
                      "the SentencePiece model is neither byte pair encoding nor unigram; it splits words or "
                      "characters, which cannot be carried over"),
    QT_TRANSLATE_NOOP("Error", "the pre-tokenizer \"%1\" (tokenizer.ggml.pre) is not known"),
    QT_TRANSLATE_NOOP("Error", "the metadata lack tokenizer.ggml.tokens or tokenizer.ggml.merges"),
    QT_TRANSLATE_NOOP("Error", "the metadata lack tokenizer.ggml.tokens"),
    QT_TRANSLATE_NOOP("Error", "the metadata lack tokenizer.ggml.scores"),
    QT_TRANSLATE_NOOP("Error", "there is no \"model\""),
    QT_TRANSLATE_NOOP("Error", "the model has no \"vocab\""),
    QT_TRANSLATE_NOOP("Error", "the model has no \"merges\""),
    QT_TRANSLATE_NOOP("Error", "token \"%1\" has the id %2, but by config.json the model has %3 tokens"),
    QT_TRANSLATE_NOOP("Error", "the tokens \"%1\" and \"%2\" have the same id %3"),
    QT_TRANSLATE_NOOP("Error",
                      "llama.cpp has no pre-tokenizer that splits text as this one says it does, and with another the "
                      "model may silently see other tokens; the nearest known ones are %1"),
    QT_TRANSLATE_NOOP("Error",
                      "text cannot be turned into tokens: the tokenizer is of the kind \"%1\", and only byte-level BPE "
                      "(gpt2), SentencePiece (llama, t5) and WordPiece (bert) are known"),
    QT_TRANSLATE_NOOP("Error", "the model lacks %1"),
    QT_TRANSLATE_NOOP("Error", "%1 has %2 rows of %3 values, but %4 of %5 are expected"),
    QT_TRANSLATE_NOOP("Error", "there is no preview for the architecture %1 yet; there is one for %2"),
    QT_TRANSLATE_NOOP(
        "Error", "there is no preview for this model yet: it chooses experts in a way that is not known (%1 = %2)"),
    QT_TRANSLATE_NOOP("Error", "there is no preview for this model yet: it is not known what is done with %1"),
    QT_TRANSLATE_NOOP(
        "Error",
        "there is no preview for this model yet: its rotation is scaled in the way \"%1\", which is not known"),
    QT_TRANSLATE_NOOP("Error", "there is no preview for this model yet: %1 is not known"),
    QT_TRANSLATE_NOOP("Error",
                      "the model has no chat template, as models have none that were only trained on plain text; read "
                      "texts as they are, or name a family with --chat=NAME: %1"),
    QT_TRANSLATE_NOOP("Error",
                      "the model's chat template is of no family that is known, and templates are not run because they "
                      "are programs; read texts as they are, or name the nearest family with --chat=NAME: %1"),
    QT_TRANSLATE_NOOP("Error",
                      "conversation %1 is no list of messages; each is an object with \"role\" and \"content\", and "
                      "their list may be called \"messages\""),
    QT_TRANSLATE_NOOP("Error",
                      "conversation %1 has a message of %2; only system, user and assistant can be written, so leave "
                      "such conversations out"),
    QT_TRANSLATE_NOOP("Error", "holds no conversation"),
    QT_TRANSLATE_NOOP("Error", "the prompt holds %1 conversations; give one of them"),
    QT_TRANSLATE_NOOP("Error", "%1 takes %2 MB as float, which this machine does not have free"),
    QT_TRANSLATE_NOOP("Error", "%1 has a NaN or infinite value in rows %2 to %3, so nothing can be computed with it"),
    QT_TRANSLATE_NOOP("Error", "not enough memory to run the model; take shorter texts or fewer of them at a time"),
    QT_TRANSLATE_NOOP("Error",
                      "the model gives NaN or infinite values, so nothing can be said of it: one of its weights is "
                      "damaged, or was quantised to something that is none"),
    QT_TRANSLATE_NOOP("Error", "the prompt is empty, and the model has no token to begin a text with"),
    QT_TRANSLATE_NOOP(
        "Error",
        "the prompt has %1 tokens; with %2 more the text would be longer than the %3 that the model was made for"),
    QT_TRANSLATE_NOOP("Error",
                      "the two models are not forms of one: %1 layers of %2 and %3 tokens in the vocabulary against %4 "
                      "layers of %5 and %6 tokens"),
    QT_TRANSLATE_NOOP("Error", "the two models are not forms of one: %1 and %2 tokens in their vocabularies"),
    QT_TRANSLATE_NOOP("Error", "chunks need at least %1 tokens"),
    QT_TRANSLATE_NOOP("Error",
                      "the text has %1 tokens, fewer than one chunk of %2; take a longer text, or shorter chunks"),
    QT_TRANSLATE_NOOP("Error",
                      "the inputs of %1 become infinite or NaN on this text, so they have no sums; the model is "
                      "damaged, or overflows on it"),
    QT_TRANSLATE_NOOP("Error", "the reference has no tensor %1, so it cannot be put back"),
    QT_TRANSLATE_NOOP("Error", "%1 has another shape in the reference"),
};

} // namespace

Frames previewErrors()
{
    return previewErrorsTexts;
}

} // namespace ql::app::error_frames
