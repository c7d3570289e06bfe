// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "core/quant/block_text.h"
#include "core/quant/block_view.h"

namespace ql::app {

namespace {

/// One of the encodings that were asked for: its view, or why there is none.
struct Column {
    const quant::BlockEncoding* encoding = nullptr;
    Result<quant::BlockView> view;
};

Json toJson(const quant::BlockGroup& group)
{
    Json scales = Json::array();
    for (const quant::ScalePart& part : group.scales) {
        const bool isStored = part.stored != quant::Format::Unknown;
        scales.push_back({{"kind", quant::scalePartName(part.kind)},
                          {"value", part.value},
                          {"stored", isStored ? Json(quant::info(part.stored).name) : Json()}});
    }
    return {{"first", group.first},
            {"count", group.count},
            {"scales", std::move(scales)},
            {"unit", group.unit == 0 ? Json() : Json(group.unit)},
            {"grid", group.grid}};
}

Json toJson(const Column& column, std::size_t blockSize)
{
    Json json = {{"name", column.encoding->name},
                 {"description", column.encoding->describe()},
                 {"bits_per_weight", column.encoding->bitsPerWeight(blockSize)}};
    if (!column.view) {
        json["error"] = column.view.error().message;
        return json;
    }
    const quant::BlockView& view = *column.view;
    Json values = Json::array(), groups = Json::array();
    for (std::size_t i = 0; i < view.decoded.size(); ++i)
        values.push_back({{"decoded", view.decoded[i]},
                          {"error", view.error(i)},
                          {"code", view.codes[i] ? Json(*view.codes[i]) : Json()}});
    for (const quant::BlockGroup& group : view.groups)
        groups.push_back(toJson(group));
    json.update({{"rmse", view.rmse()},
                 {"relative_rmse", view.relativeRmse()},
                 {"max_error", view.largestError()},
                 {"has_grid", view.hasGrid},
                 {"repeated_to", view.repeatedTo == 0 ? Json() : Json(view.repeatedTo)},
                 {"uniform_importance", view.uniformImportance},
                 {"groups", std::move(groups)},
                 {"values", std::move(values)}});
    return json;
}

std::string scaleText(const quant::BlockView& view)
{
    std::string text;
    for (const quant::BlockGroup& group : view.groups) {
        for (const quant::ScalePart& part : group.scales) {
            const bool isStored = part.stored != quant::Format::Unknown;
            text += fmt::format("{}{} {:.6g}{}", text.empty() ? "" : ", ", quant::scalePartName(part.kind), part.value,
                                isStored ? fmt::format(" ({})", quant::info(part.stored).name) : "");
        }
    }
    if (!view.hasGrid)
        text += std::string(text.empty() ? "" : ", ") + "no grid: values have no codes of their own";
    if (view.repeatedTo > 0)
        text += fmt::format(", values repeated to {}", view.repeatedTo);
    if (view.uniformImportance)
        text += ", with an importance of 1 for every column";
    return text;
}

class Block final : public Command {
public:
    std::string_view name() const override { return "block"; }
    std::string_view summary() const override { return "What formats make of a few values: codes, scales, errors"; }

    void declare(CLI::App& app) override
    {
        app.add_option("MODEL", m_path, "Model, as for inspect");
        app.add_option("TENSOR", m_tensor, "Name of a tensor, in the model or in the GGUF file");
        app.add_option("--row", m_row, "Row of the tensor, from 0, over all outer dimensions");
        app.add_option("--column", m_column, "Column of a value in the block, from 0");
        app.add_option("--size", m_size, "Values of a block")->check(CLI::Range(1, 256));
        app.add_option("--values", m_values, "Up to 64 numbers instead of a tensor: 0.3,-0.77,1.2");
        app.add_option("--types", m_types, "FP8, NVFP4, MXFP4, INT4 (of safetensors) or rows of `quantloom types`")
            ->delimiter(',');
    }

    Result<int> run() override
    {
        QL_CHECK(readValues());
        if (m_types.empty())
            m_types.assign(quant::usualBlockEncodings().begin(), quant::usualBlockEncodings().end());
        std::vector<Column> columns;
        for (const std::string& type : m_types) {
            QL_TRY(const quant::BlockEncoding* const encoding, quant::blockEncoding(type));
            columns.push_back({encoding,
                               m_values.empty() ? quant::viewBlock(*encoding, m_rowValues, m_column, m_size)
                                                : quant::viewValues(*encoding, m_rowValues)});
        }
        common.json ? printAsJson(columns) : printText(columns);
        return 0;
    }

private:
    Status readValues()
    {
        if (m_values.empty() == m_path.empty())
            return fail(Errc::BadArgument, "give either MODEL and TENSOR or --values");
        if (!m_values.empty()) {
            QL_TRY(m_rowValues, quant::parseBlockValues(m_values));
            m_size = m_rowValues.size();
            m_row = m_column = 0;
            return ok;
        }
        QL_TRY(const arch::ModelPtr model, openModel(m_path));
        const auto& tensors = model->tensors;
        auto found = std::find_if(tensors.begin(), tensors.end(), [&](const auto& t) { return t.name == m_tensor; });
        if (const std::ptrdiff_t target = model->targetOf(m_tensor); found == tensors.end() && target >= 0)
            found = tensors.begin() + target;
        if (found == tensors.end())
            return fail(Errc::BadArgument,
                        fmt::format("{} has no tensor \"{}\"; `quantloom inspect` lists them", m_path, m_tensor));
        m_tensor = found->name;
        if (m_row >= found->rowCount() || m_column >= found->columns())
            return fail(Errc::BadArgument,
                        fmt::format("{} has {} rows of {} columns, counted from 0: no row {}, column {}", m_tensor,
                                    found->rowCount(), found->columns(), m_row, m_column));
        m_rowValues.resize(static_cast<std::size_t>(found->columns()));
        return found->rows->readRows(m_row, 1, m_rowValues);
    }

    std::size_t first() const { return m_column / m_size * m_size; }
    std::size_t count() const { return std::min(m_size, m_rowValues.size() - first()); }

    void printAsJson(const std::vector<Column>& columns) const
    {
        Json types = Json::array();
        for (const Column& column : columns)
            types.push_back(toJson(column, m_size));
        const auto begin = m_rowValues.begin() + static_cast<std::ptrdiff_t>(first());
        Json json = {{"values", std::vector<float>(begin, begin + static_cast<std::ptrdiff_t>(count()))},
                     {"types", std::move(types)}};
        if (m_values.empty())
            json.update({{"path", m_path}, {"tensor", m_tensor}, {"row", m_row}, {"column", first()}});
        printJson(json);
    }

    void printText(const std::vector<Column>& columns) const
    {
        using enum Align;
        std::vector<std::vector<std::string>> about{{"type", "bits/weight", "rmse", "relative", "scales"}};
        std::vector<std::vector<std::string>> table{{m_values.empty() ? "column" : "#", "value"}};
        for (std::size_t i = 0; i < count(); ++i)
            table.push_back({std::to_string(first() + i), fmt::format("{:.6g}", m_rowValues[first() + i])});
        std::vector<Align> alignment(2, Right);
        for (const Column& column : columns) {
            about.push_back(
                {column.encoding->name, fmt::format("{:.4g}", column.encoding->bitsPerWeight(m_size)), "", "", ""});
            if (!column.view) {
                about.back()[4] = column.view.error().message;
                continue;
            }
            const quant::BlockView& view = *column.view;
            about.back()[2] = fmt::format("{:.4g}", view.rmse());
            about.back()[3] = fmt::format("{:.2f} %", 100 * view.relativeRmse());
            about.back()[4] = scaleText(view);
            alignment.insert(alignment.end(), 2, Right);
            table[0].insert(table[0].end(), {column.encoding->name, "code"});
            for (std::size_t i = 0; i < count(); ++i) {
                table[i + 1].push_back(fmt::format("{:.6g}", view.decoded[i]));
                table[i + 1].push_back(view.codes[i] ? fmt::format("{:#x}", *view.codes[i]) : "");
            }
        }
        if (m_values.empty())
            print(fmt::format("{}, row {}, columns {} to {}\n\n", m_tensor, m_row, first(), first() + count() - 1));
        print(formatTable(about, {Left, Right, Right, Right, Left}) + "\n" + formatTable(table, alignment));
    }

    std::string m_path{}, m_tensor{}, m_values{};
    std::vector<std::string> m_types{};
    std::size_t m_row = 0, m_column = 0, m_size = 32;
    std::vector<float> m_rowValues{}; ///< a row of the tensor, or the given values
};

} // namespace

std::unique_ptr<Command> makeBlock()
{
    return std::make_unique<Block>();
}

} // namespace ql::app
