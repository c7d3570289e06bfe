// SPDX-License-Identifier: Apache-2.0
#include "core/job/journal.h"

#include <limits>

#include <gmock/gmock.h>

#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using ::testing::HasSubstr;

JournalEntry entryOf(const std::string& name)
{
    JournalEntry entry;
    entry.tensor = name;
    entry.checksum = "0123456789abcdef0123456789abcdef";
    entry.sourceNonfinite = 3;
    entry.stats = {10, 4, 2, 1.0 / 3.0, 0.1, 1e-300, 1e300, 0.7};
    entry.map = {1, 3, {0.1f, std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}};
    return entry;
}

class JournalTest : public ::testing::Test {
protected:
    JournalContents mustRead()
    {
        auto contents = Journal::read(io::systemDisk(), journal.path());
        if (!contents || !*contents)
            throw std::runtime_error(contents ? "there is no journal" : contents.error().message);
        return **std::move(contents);
    }

    const TempFolder folder{};
    const JournalHeader header{"00ff00ff00ff00ff", "some/model", "Q4_K_M", 1234, "17@1.000000002"};
    Journal journal{io::systemDisk(), folder.path("out.gguf.journal")};
};

TEST_F(JournalTest, GivesBackWhatWasEntered)
{
    ASSERT_TRUE(journal.begin({header, {entryOf("a")}}));
    ASSERT_TRUE(journal.append({entryOf("b"), entryOf("c")}));
    EXPECT_FALSE(mustRead().committing);
    ASSERT_TRUE(journal.appendCommitting());
    const JournalContents read = mustRead();
    EXPECT_EQ(read.header.fingerprint, header.fingerprint);
    EXPECT_EQ(read.header.model, header.model);
    EXPECT_EQ(read.header.preset, header.preset);
    EXPECT_EQ(read.header.bytes, header.bytes);
    EXPECT_EQ(read.header.source, header.source);
    EXPECT_TRUE(read.committing);
    ASSERT_TRUE(journal.begin(read));
    EXPECT_TRUE(mustRead().committing);
    ASSERT_EQ(read.entries.size(), 3u);
    const JournalEntry expected = entryOf("c");
    const JournalEntry& entry = read.entries[2];
    EXPECT_EQ(entry.tensor, "c");
    EXPECT_EQ(entry.checksum, expected.checksum);
    EXPECT_EQ(entry.sourceNonfinite, 3u);
    EXPECT_EQ(entry.stats.count, 10u);
    EXPECT_EQ(entry.stats.nonfinite, 4u);
    EXPECT_EQ(entry.stats.equal, 2u);
    EXPECT_EQ(entry.stats.sumXX, 1.0 / 3.0);
    EXPECT_EQ(entry.stats.sumYY, 0.1);
    EXPECT_EQ(entry.stats.sumXY, 1e-300);
    EXPECT_EQ(entry.stats.sumDD, 1e300);
    EXPECT_EQ(entry.stats.maxError, 0.7);
    EXPECT_EQ(entry.map.columns, 3u);
    EXPECT_EQ(entry.map.cells[0], 0.1f);
    EXPECT_TRUE(std::isnan(entry.map.cells[1]));
    EXPECT_EQ(entry.map.cells[2], std::numeric_limits<float>::infinity());
}

TEST_F(JournalTest, IgnoresALineThatWasCutOff)
{
    ASSERT_TRUE(journal.begin({header, {entryOf("a"), entryOf("b")}}));
    const std::string whole = readFile(journal.path());
    const std::size_t last = whole.rfind('\n', whole.size() - 2) + 1;
    for (const std::size_t length : {last, last + 1, (last + whole.size()) / 2, whole.size() - 1}) {
        writeFile(journal.path(), whole.substr(0, length));
        EXPECT_EQ(mustRead().entries.size(), 1u) << length;
    }
}

TEST_F(JournalTest, IsNothingWhenThereIsNone)
{
    const auto contents = Journal::read(io::systemDisk(), folder.path("none"));
    ASSERT_TRUE(contents);
    EXPECT_FALSE(*contents);
    ASSERT_TRUE(journal.begin({header}));
    journal.remove();
    EXPECT_TRUE(folder.names().empty());
}

TEST_F(JournalTest, RefusesWhatIsNotAJournal)
{
    for (const char* const text : {"", "no line", "[]\n", "{}\n", "{\"quantloom_journal\": 3}\n", "hello\n",
                                   "{\"quantloom_journal\": 1, \"fingerprint\": \"\"}\n"}) {
        writeFile(journal.path(), text);
        const auto contents = Journal::read(io::systemDisk(), journal.path());
        ASSERT_FALSE(contents) << text;
        EXPECT_EQ(contents.error().code, Errc::BadInput) << text;
        EXPECT_THAT(contents.error().message, HasSubstr("out.gguf.journal")) << text;
    }
}

TEST_F(JournalTest, RefusesNumbersThatCannotBe)
{
    ASSERT_TRUE(journal.begin({header, {entryOf("a")}}));
    const std::string whole = readFile(journal.path());
    for (const auto& [sound, other] : {std::pair{"\"count\":10", "\"count\":1e20"},
                                       {"\"count\":10", "\"count\":-1"},
                                       {"\"count\":10", "\"count\":1.5"},
                                       {"\"map_columns\":3", "\"map_columns\":4"},
                                       {"\"map_columns\":3", "\"map_columns\":4294967299"}}) {
        std::string text = whole;
        ASSERT_NE(text.find(sound), std::string::npos) << sound;
        text.replace(text.find(sound), std::string_view(sound).size(), other);
        writeFile(journal.path(), text);
        EXPECT_FALSE(Journal::read(io::systemDisk(), journal.path())) << other;
    }
}

} // namespace
} // namespace ql::job
