// SPDX-License-Identifier: Apache-2.0
#include "core/arch/architecture.h"
#include "core/arch/architecture_files.h"
#include "core/base/json.h"
#include "core/base/regex.h"
#include "core/job/journal.h"
#include "core/plan/recipe_io/forms.h"
#include "core/report/report.h"
#include "tests/fuzz/memory_disk.h"
#include "tests/fuzz/strangers.h"

namespace ql::test {

std::optional<std::string> readRecipe(const std::string& bytes)
{
    // Files that a command names are as strange as the command.
    const auto read = [&](const std::string&) -> Result<std::string> { return bytes; };
    const auto recipe = plan::importRecipe(bytes, "damaged", read);
    if (!recipe)
        return checked(recipe.error().message);
    const Json once = plan::toJson(recipe->recipe);
    const auto again = plan::recipeFromJson(once, "again");
    require(again.has_value(), "a recipe that was read can be written and read again");
    require(plan::toJson(*again) == once, "a recipe stays the same when it is written and read again");
    for (const plan::RecipeForm& form : plan::recipeForms())
        if (const auto text = form.write(recipe->recipe); !text)
            checked(text.error().message);
    return std::nullopt;
}

std::optional<std::string> readRule(const std::string& bytes)
{
    const auto rule = plan::parseRule(bytes);
    if (!rule)
        return checked(rule.error().message);
    const auto regex = Regex::compile(rule->pattern);
    if (!regex)
        return checked(regex.error().message);
    for (const std::string_view name :
         {"blk.0.attn_q.weight", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "\xff"}) {
        for (const auto& [begin, end] : regex->findAll(name))
            require(begin < end && end <= name.size(), "a match lies within the text");
    }
    return std::nullopt;
}

std::optional<std::string> readJournal(const std::string& bytes)
{
    MemoryDisk disk(bytes);
    const auto journal = job::Journal::read(disk, "damaged.journal");
    if (!journal)
        return checked(journal.error().message);
    return std::nullopt;
}

std::optional<std::string> readReport(const std::string& bytes)
{
    const auto json = parseJson(bytes, "damaged.json");
    if (!json)
        return checked(json.error().message);
    const auto report = report::reportFromJson(*json, "damaged.json");
    if (!report)
        return checked(report.error().message);
    require(report::reportFromJson(report->toJson(), "again").has_value(), "a report that was read can be read again");
    return std::nullopt;
}

namespace {

/// The program's own files, and one of a stranger.
class OneFolder final : public ReadOnlyDisk {
public:
    explicit OneFolder(const std::string& bytes)
        : m_bytes(bytes)
    {
    }
    Result<std::shared_ptr<const io::File>> open(const std::string& path) override
    {
        return isOwn(path) ? Result<std::shared_ptr<const io::File>>(memoryFile(path, m_bytes))
                           : io::systemDisk().open(path);
    }
    Result<std::string> readText(const std::string& path, std::uint64_t most) override
    {
        return isOwn(path) ? Result<std::string>(m_bytes) : io::systemDisk().readText(path, most);
    }
    bool exists(const std::string& path) override { return isOwn(path) || io::systemDisk().exists(path); }
    bool isFolder(const std::string& path) override { return path == "/stranger" || io::systemDisk().isFolder(path); }
    Result<std::vector<std::string>> list(const std::string& path) override
    {
        return path == "/stranger" ? Result<std::vector<std::string>>({"mine.json"}) : io::systemDisk().list(path);
    }

private:
    static bool isOwn(const std::string& path) { return path.starts_with("/stranger/"); }
    const std::string& m_bytes;
};

} // namespace

std::optional<std::string> readArchitecture(const std::string& bytes)
{
    OneFolder disk(bytes);
    const auto files = arch::ArchitectureFiles::read(disk, arch::resourceFolder(), "/stranger");
    if (!files)
        return checked(files.error().message);
    for (const arch::ArchitectureFiles::File& file : files->all()) {
        if (!file.path.starts_with("/stranger/"))
            continue;
        const auto complete = files->complete(file);
        if (!complete)
            return checked(complete.error().message);
        if (const auto sound = arch::checkArchitectureFile(*complete); !sound)
            return checked(sound.error().message);
    }
    return std::nullopt;
}

} // namespace ql::test
