// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/token_check.h"

#include <algorithm>
#include <utility>

#include "core/arch/architecture.h"
#include "core/container/gguf/metadata_edit.h"

namespace ql::app {

namespace {

using tokenizer::TextTokenizer;
using Kind = gguf::MetadataEdit::Kind;

constexpr auto preKey = "tokenizer.ggml.pre";

bool setsPre(const gguf::MetadataEdit& edit)
{
    return edit.kind == Kind::Set && edit.key == preKey;
}

/// The tokenizer.* keys as the plan writes them.
gguf::Metadata written(const arch::Model& model, const plan::Recipe& recipe)
{
    gguf::Metadata metadata = model.metadata;
    if (model.preQuestion && !recipe.preTokenizer.empty())
        gguf::set(metadata, preKey, gguf::Value::string(recipe.preTokenizer));
    return recipe.metadata.empty() ? std::move(metadata) : gguf::editMetadata(metadata, recipe.metadata).metadata;
}

Result<std::shared_ptr<const TextTokenizer>> reader(const gguf::Metadata& metadata)
{
    QL_TRY(auto made, TextTokenizer::create(metadata, io::systemDisk(), arch::resourceFolder()));
    return std::make_shared<const TextTokenizer>(std::move(made));
}

TokenCheck compared(const std::shared_ptr<const TextTokenizer>& open,
                    const std::shared_ptr<const TextTokenizer>& output, const std::string& text)
{
    const auto source = open->encodeWhole(text, tokenizer::SpecialText::IsToken);
    const auto file = output->encodeWhole(text, tokenizer::SpecialText::IsToken);
    tokenizer::Doctor::Finding finding{tokenizer::alignTokens(source, file), source.size(), file.size()};
    finding.differing = tokenizer::differingTokens(finding.stretches);
    return {std::move(finding), [open](tokenizer::TokenId id) { return open->shown(id); },
            [output](tokenizer::TokenId id) { return output->shown(id); }};
}

} // namespace

Result<TokenChecker> TokenChecker::create(const arch::Model& model, const plan::Recipe& recipe,
                                          const std::string& folder)
{
    TokenChecker checker;
    const gguf::Metadata metadata = written(model, recipe);
    checker.m_facts = tokenizer::factsOfTokenizer(metadata);
    if (!folder.empty()) {
        QL_TRY(auto made, tokenizer::Doctor::create(io::systemDisk(), folder, metadata, arch::resourceFolder()));
        const auto doctor = std::make_shared<const tokenizer::Doctor>(std::move(made));
        checker.m_check = [doctor](const std::string& text) {
            return TokenCheck{doctor->examine(text),
                              [doctor](tokenizer::TokenId id) { return doctor->shownSource(id); },
                              [doctor](tokenizer::TokenId id) { return doctor->shownFile(id); }};
        };
        return checker;
    }
    QL_TRY(const auto output, reader(metadata));
    auto open = recipe.metadata.empty() ? output : reader(model.metadata).value_or(nullptr);
    checker.m_truth = open ? Truth::OpenFile : Truth::None;
    if (!open)
        open = output;
    checker.m_check = [open, output](const std::string& text) { return compared(open, output, text); };
    return checker;
}

std::string chosenPreTokenizer(const arch::Model& model, const plan::Recipe& recipe)
{
    if (model.preQuestion)
        return recipe.preTokenizer;
    const auto edit = std::ranges::find_if(recipe.metadata, setsPre);
    const std::string* name = edit == recipe.metadata.end() ? nullptr : edit->value.asString();
    return name ? *name : std::string();
}

void choosePreTokenizer(const arch::Model& model, const std::string& name, plan::Recipe& recipe)
{
    if (model.preQuestion) {
        recipe.preTokenizer = name;
        return;
    }
    std::erase_if(recipe.metadata, setsPre);
    if (!name.empty())
        recipe.metadata.push_back({.kind = Kind::Set, .key = preKey, .value = gguf::Value::string(name)});
}

} // namespace ql::app
