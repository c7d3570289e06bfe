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
#include "core/job/edit_metadata.h"

namespace ql::app {

namespace {

constexpr std::uint64_t kFileLimit = std::uint64_t{64} << 20;

class EditMetadata final : public Command {
public:
    std::string_view name() const override { return "metadata"; }
    std::string_view summary() const override
    {
        return "Show and edit the metadata of a GGUF file, in place where they fit";
    }

    void declare(CLI::App& app) override
    {
        app.add_option("FILE", m_path, "A .gguf, or the first of a split")->required();
        app.add_option("KEY", m_key, "Print the value of this key alone, whole");
        app.add_option(
               "--set", m_sets,
               "KEY=VALUE or KEY:TYPE=VALUE (u32, f32, bool, str, arr[str] ...); lists in JSON; may be repeated")
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        app.add_option("--set-file", m_files, "KEY=PATH: the text of a file, such as a chat template")
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        app.add_option("--remove", m_removals, "KEY: an entry to be removed; may be repeated")
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        app.add_option("--rename", m_renamings, "KEY=NEW: another name for an entry; may be repeated")
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        app.add_option("--from", m_from,
                       "A list of edits in JSON, as a recipe has it; before those of the command line");
        auto* output = app.add_option("-o,--output", m_wish.output, "Write another file instead");
        app.add_flag("--in-place", m_inPlace, "Change the file itself")->excludes(output);
        app.add_flag("--overwrite", m_wish.overwrite, "Replace an existing output")->needs(output);
        app.add_flag("--dry-run", m_dryRun, "Show what would change, and how; writes nothing");
        app.add_flag("--force", m_wish.force, "Also what no program can load afterwards");
        app.add_option("--reserve", m_reserve,
                       "When the file has to be written again: space for later edits in place (default 4K; 0: none)");
    }

    Result<int> run() override
    {
        if (!m_reserve.empty()) {
            QL_TRY(m_wish.reserve, parseSize(m_reserve));
            if (m_wish.reserve > gguf::mostPadding)
                return fail(Errc::BadArgument,
                            fmt::format("--reserve {}: at most {}", m_reserve, formatBytes(gguf::mostPadding)));
        }
        QL_TRY(const container::FileHeader file, container::readHeader(io::systemDisk(), m_path));
        QL_CHECK(readEdits(file.metadata));
        const bool isEdit = !m_wish.edits.empty() || !m_wish.output.empty();
        if (!m_key.empty())
            return isEdit ? fail(Errc::BadArgument, "KEY prints a value; edits are --set, --remove and --rename")
                          : printValue(file.metadata);
        return isEdit ? edit() : printAll(file);
    }

private:
    Result<int> printValue(const gguf::Metadata& metadata) const
    {
        const gguf::Value* value = gguf::find(metadata, m_key);
        if (!value)
            return fail(Errc::BadArgument, fmt::format("{}: there is no key \"{}\"", m_path, m_key));
        if (common.json)
            printJson(entryToJson({m_key, *value}, true));
        else
            print(gguf::textOf(*value) + "\n");
        return 0;
    }

    static Json entryToJson(const gguf::KeyValue& entry, bool full)
    {
        return {{"key", entry.key}, {"type", gguf::typeName(entry.value)}, {"value", valueToJson(entry.value, full)}};
    }

    Result<int> printAll(const container::FileHeader& file) const
    {
        if (file.kind != container::Kind::Gguf)
            return fail(Errc::BadInput, fmt::format("{}: this is no GGUF file; `quantloom inspect` shows it", m_path));
        QL_TRY(const gguf::HeaderUpdate update, gguf::planUpdate(file, file.metadata, 0, false));
        if (common.json) {
            Json entries = Json::array();
            for (const gguf::KeyValue& entry : file.metadata)
                entries.push_back(entryToJson(entry, true));
            printJson({{"path", m_path},
                       {"entries", std::move(entries)},
                       {"header_bytes", file.dataOffset},
                       {"spare_bytes", update.spare}});
            return 0;
        }
        std::vector<std::vector<std::string>> rows{{"key", "type", "value"}};
        for (const gguf::KeyValue& entry : file.metadata)
            rows.push_back({entry.key, gguf::typeName(entry.value),
                            entry.key == gguf::paddingKey ? "space for edits in place" : gguf::shortText(entry.value)});
        using enum Align;
        print(formatTable(rows, {Left, Left, Left}));
        print(fmt::format("\n{} entries; they may grow by {} bytes before the file must be written again\n",
                          file.metadata.size(), update.spare));
        return 0;
    }

    Status readEdits(const gguf::Metadata& existing)
    {
        gguf::MetadataEdits& edits = m_wish.edits;
        if (!m_from.empty()) {
            QL_TRY(const std::string text, io::systemDisk().readText(m_from, kFileLimit));
            QL_TRY(const Json json, parseJson(text, m_from));
            QL_TRY(edits, gguf::editsFromJson(json, m_from, existing));
        }
        for (const std::string& text : m_renamings) {
            QL_TRY(auto edit, gguf::parseRename(text));
            edits.push_back(std::move(edit));
        }
        for (const std::string& key : m_removals)
            edits.push_back({.kind = gguf::MetadataEdit::Kind::Remove, .key = key});
        for (const std::string& text : m_sets) {
            QL_TRY(auto edit, gguf::parseEdit(text, existing));
            edits.push_back(std::move(edit));
        }
        for (const std::string& text : m_files) {
            const std::size_t equals = text.find('=');
            if (equals == std::string::npos || equals == 0)
                return fail(Errc::BadArgument, fmt::format("--set-file {}: write KEY=PATH", text));
            QL_TRY(const std::string content, io::systemDisk().readText(text.substr(equals + 1), kFileLimit));
            QL_TRY(auto edit, gguf::setEdit(text.substr(0, equals), "", content, existing));
            edits.push_back(std::move(edit));
        }
        return ok;
    }

    Result<int> edit()
    {
        QL_TRY(const job::MetadataPlan plan, job::previewMetadata(io::systemDisk(), m_path, m_wish));
        for (const std::string& warning : plan.edited.warnings)
            logWarning(warning);
        for (const std::string& refusal : plan.edited.refusals)
            m_wish.force ? logWarning(refusal) : logError(refusal);
        const bool isRefused = !plan.edited.refusals.empty() && !m_wish.force;
        if (!common.json)
            print(text(plan));
        const bool writes = !m_dryRun && !isRefused && !plan.changesNothing();
        if (writes && m_wish.output.empty() && !m_inPlace)
            return fail(
                Errc::BadArgument,
                "say where the changed metadata go: --in-place into the file itself, or -o FILE; --dry-run only "
                "shows them");
        if (writes)
            QL_CHECK(write(plan));
        if (common.json)
            printJson(toJson(plan, writes));
        else if (writes)
            print(fmt::format("written: {}\n", plan.target));
        return isRefused ? exitCode(Errc::BadArgument) : 0;
    }

    Status write(const job::MetadataPlan& plan)
    {
        job::Context context;
        Status status;
        withProgress(context, common.quiet, [&] { status = job::writeMetadata(io::systemDisk(), plan, context); });
        return status;
    }

    static std::string wayOf(const job::MetadataPlan& plan)
    {
        return plan.changesNothing() ? "none" : plan.update.inPlace ? "in place" : "rewrite";
    }

    std::string text(const job::MetadataPlan& plan) const
    {
        if (plan.changesNothing())
            return "nothing changes\n";
        std::string text = metadataText(gguf::changeRows(plan.edited.changes));
        if (!plan.edited.changes.empty())
            text += "\n";
        if (plan.target != m_path && plan.wish.output.empty())
            text += fmt::format("{} is a link: {} is what changes\n", m_path, plan.target);
        if (plan.update.inPlace)
            return text
                + fmt::format("in place: {} of header; {} bytes are left for later edits\n",
                              formatBytes(plan.update.bytesWritten()), plan.update.spare);
        const std::string why = plan.wish.output.empty() ? plan.update.missing > 0
                ? fmt::format("the header is {} bytes too long to be changed in place", plan.update.missing)
                : std::string("the data have to move")
                                                         : std::string("another file");
        return text
            + fmt::format("rewrite: {} are written, as {}; {} bytes are left for later edits\n",
                          formatBytes(plan.update.bytesWritten()), why, plan.update.spare);
    }

    Json toJson(const job::MetadataPlan& plan, bool written) const
    {
        Json changes = Json::array();
        for (const gguf::MetadataChange& change : plan.edited.changes) {
            Json row{{"key", change.key},
                     {"change", gguf::changeName(change)},
                     {"type", gguf::typeName(change.after ? *change.after : *change.before)}};
            if (!change.oldKey.empty())
                row["old_key"] = change.oldKey;
            if (change.before)
                row["before"] = valueToJson(*change.before, false);
            if (change.after)
                row["after"] = valueToJson(*change.after, false);
            changes.push_back(std::move(row));
        }
        return {{"path", m_path},
                {"target", plan.target},
                {"changes", std::move(changes)},
                {"warnings", plan.edited.warnings},
                {"refusals", plan.edited.refusals},
                {"way", wayOf(plan)},
                {"bytes_written", plan.changesNothing() ? 0 : plan.update.bytesWritten()},
                {"missing_bytes", plan.update.missing},
                {"spare_bytes", plan.update.spare},
                {"written", written}};
    }

    std::string m_path{}, m_key{}, m_from{}, m_reserve{};
    std::vector<std::string> m_sets{}, m_files{}, m_removals{}, m_renamings{};
    bool m_inPlace = false, m_dryRun = false;
    job::MetadataWish m_wish{};
};

} // namespace

std::unique_ptr<Command> makeMetadata()
{
    return std::make_unique<EditMetadata>();
}

} // namespace ql::app
