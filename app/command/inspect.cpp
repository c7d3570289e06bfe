// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "app/command/metadata_json.h"
#include "app/log.h"
#include "core/base/units.h"
#include "core/container/gguf/value_text.h"

namespace ql::app {

namespace {

/// A source tensor's place in the model; empty where the model could not be interpreted.
struct Place {
    std::string role{};
    int layer = -1;
};

const char* containerName(checkpoint::Source source)
{
    switch (source) {
    case checkpoint::Source::Gguf:
        return "gguf";
    case checkpoint::Source::HuggingFace:
        return "huggingface";
    case checkpoint::Source::Safetensors:
        return "safetensors";
    }
    return "";
}

std::string shapeText(const std::vector<std::uint64_t>& shape)
{
    return fmt::format("[{}]", fmt::join(shape, ", "));
}

class Inspect final : public Command {
public:
    std::string_view name() const override { return "inspect"; }
    std::string_view summary() const override { return "Metadata and tensors of a model, from its headers alone"; }

    void declare(CLI::App& app) override
    {
        app.add_option("MODEL", m_path, "HF folder, .safetensors, .gguf (or the first of a split)")->required();
        app.add_flag("--full", m_full, "Print long metadata arrays (vocabularies) whole");
    }

    Result<int> run() override
    {
        QL_TRY(m_checkpoint, checkpoint::open(io::systemDisk(), m_path));
        // A model we cannot convert can still be looked at.
        if (auto model = arch::interpret(m_checkpoint))
            m_model = *model;
        else
            logWarning(model.error().message);
        for (const std::string& warning : m_checkpoint->warnings())
            logWarning(warning);
        if (common.json)
            printJson(toJson());
        else
            printText();
        return 0;
    }

private:
    Place placeOf(const std::string& sourceName) const
    {
        const std::ptrdiff_t target = m_model ? m_model->targetOf(sourceName) : -1;
        if (target < 0)
            return {};
        const arch::TargetTensor& tensor = m_model->tensors[static_cast<std::size_t>(target)];
        return {tensor.role, tensor.layer};
    }

    std::string architecture() const { return m_model ? m_model->facts.architecture : std::string(); }

    Json toJson() const
    {
        Json tensors = Json::array();
        for (const checkpoint::Tensor& tensor : m_checkpoint->tensors()) {
            const Place place = placeOf(tensor.name);
            tensors.push_back({{"name", tensor.name},
                               {"shape", tensor.shape},
                               {"type", tensor.type.name()},
                               {"bytes", tensor.bytes},
                               {"role", place.role},
                               {"layer", place.layer},
                               {"file", io::nameOf(m_checkpoint->files()[tensor.file]->path())}});
        }
        const bool gguf = m_checkpoint->source() == checkpoint::Source::Gguf;
        return {{"path", m_path},
                {"container", containerName(m_checkpoint->source())},
                {"architecture", architecture()},
                {"parameters", m_checkpoint->elements()},
                {"bytes", m_checkpoint->bytes()},
                {"bits_per_weight", m_checkpoint->bitsPerWeight()},
                {"metadata",
                 gguf || m_checkpoint->config().is_null() ? metadataToJson(m_checkpoint->metadata(), m_full)
                                                          : m_checkpoint->config()},
                {"tensors", std::move(tensors)}};
    }

    void printText() const
    {
        const auto& files = m_checkpoint->files();
        print(fmt::format("{}: {}{}{} parameters, {} in {} {}, {:.2f} bits per weight\n\n", m_path, architecture(),
                          architecture().empty() ? "" : ", ", formatCount(m_checkpoint->elements()),
                          formatBytes(m_checkpoint->bytes()), files.size(), files.size() == 1 ? "file" : "files",
                          m_checkpoint->bitsPerWeight()));
        const gguf::Metadata& metadata = m_model ? m_model->metadata : m_checkpoint->metadata();
        std::vector<std::vector<std::string>> rows{{"key", "type", "value"}};
        for (const gguf::KeyValue& entry : metadata)
            rows.push_back({entry.key, gguf::typeName(entry.value), gguf::shortText(entry.value)});
        using enum Align;
        if (rows.size() > 1)
            print(formatTable(rows, {Left, Left, Left}) + "\n");
        rows = {{"tensor", "role", "layer", "shape", "type", "bytes"}};
        for (const checkpoint::Tensor& tensor : m_checkpoint->tensors()) {
            const Place place = placeOf(tensor.name);
            rows.push_back({tensor.name, place.role, place.layer < 0 ? "" : std::to_string(place.layer),
                            shapeText(tensor.shape), tensor.type.name(), formatBytes(tensor.bytes)});
        }
        print(formatTable(rows, {Left, Left, Right, Left, Left, Right}));
    }

    std::string m_path{};
    bool m_full = false;
    checkpoint::CheckpointPtr m_checkpoint{};
    arch::ModelPtr m_model{};
};

} // namespace

std::unique_ptr<Command> makeInspect()
{
    return std::make_unique<Inspect>();
}

} // namespace ql::app
