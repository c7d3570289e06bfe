// SPDX-License-Identifier: Apache-2.0
#include "tests/core/job/left_behind.h"

#include <filesystem>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/base/json.h"

namespace ql::job::test {

namespace {

std::string timelessReport(const std::string& path)
{
    const auto json = parseJson(readFile(path), path);
    if (!json)
        return json.error().message;
    const auto report = report::reportFromJson(*json, path);
    return report ? timeless(*report) : report.error().message;
}

/// Of the report for people, whose times differ: is it whole?
std::string documentState(const std::string& path)
{
    const std::string text = readFile(path);
    return text.starts_with("<!DOCTYPE html>") && text.ends_with("</html>\n") ? "a whole document" : text;
}

} // namespace

Files filesOf(const std::string& folder)
{
    Files files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) {
            const std::string path = entry.path().string();
            files[entry.path().lexically_relative(folder).string()] = path.ends_with(".report.json")
                ? timelessReport(path)
                : path.ends_with(".report.html") ? documentState(path)
                                                 : readFile(path);
        }
    return files;
}

bool isWorkInProgress(const std::string& name)
{
    return name.ends_with(".partial") || name.ends_with(".journal");
}

Files withoutWorkInProgress(Files files)
{
    std::erase_if(files, [](const auto& file) { return isWorkInProgress(file.first); });
    return files;
}

void expectSameFiles(const Files& found, const Files& wanted)
{
    for (const auto& [name, bytes] : wanted)
        EXPECT_TRUE(found.contains(name) && found.at(name) == bytes) << name;
    for (const auto& [name, bytes] : found)
        EXPECT_TRUE(wanted.contains(name)) << name;
}

void expectNothingHalf(const Files& found, const Files& before, const Files& after)
{
    Files files = withoutWorkInProgress(found);
    std::erase_if(files, [](const auto& file) { // a check was cut short; the next one removes it
        return file.first.ends_with(".attempt") && file.second.empty();
    });
    for (const auto& [name, bytes] : files)
        EXPECT_TRUE((after.contains(name) && after.at(name) == bytes)
                    || (before.contains(name) && before.at(name) == bytes))
            << name;
    if (!files.contains("out/config.json"))
        return;
    Files wanted = files["out/config.json"] == after.at("out/config.json") ? after : before;
    for (Files* each : {&files, &wanted}) // of the output only
        std::erase_if(*each, [](const auto& file) {
            return file.first.ends_with(".report.json") || file.first.ends_with(".report.html");
        });
    EXPECT_TRUE(files == wanted);
}

} // namespace ql::job::test
