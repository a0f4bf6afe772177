#include "cli/external_reader.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>

namespace onus {
namespace {

class ExternalReaderTest : public testing::Test {
 protected:
  void SetUp() override {
    std::signal(SIGPIPE, SIG_IGN);
    auto parsed = Vocabulary::parse(
        "fact,about,values,unstated,ask,meaning\n"
        "act,act,hit|take,,,What was done\n"
        "relation,act,partner,,,What one is to another\n",
        "facts.csv");
    ASSERT_TRUE(parsed) << parsed.error().text();
    words_ = std::move(*parsed);
  }

  Report report(std::string id, std::string text = "He hit me.") {
    Report out;
    out.id = std::move(id);
    out.received = *parse_instant("2026-07-03T21:14:00+01:00");
    out.log.push_back({out.received, "CH", std::move(text)});
    return out;
  }

  // What the reader says of the report, or its error.
  std::string read(const std::string& command, const Report& of, unsigned seconds = 20) {
    ExternalReader reader({command, seconds}, words_);
    Account account;
    const auto done = reader.read(of, account);
    return done ? account.report : done.error().text();
  }

  Vocabulary words_;
};

const std::string kEcho = R"(while read -r line; do id=${line#*'"report":"'}; id=${id%%'"'*}; )"
                          R"(printf '{"report":"%s","received":"2020-01-01T00:00:00Z"}\n' "$id"; done)";

bool holds(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

TEST_F(ExternalReaderTest, GivesOneAccountForEachReport) {
  ExternalReader reader({kEcho, 20}, words_);
  Account account;
  for (const char* id : {"R1", "R2", "R3"}) {
    ASSERT_TRUE(reader.read(report(id), account));
    EXPECT_EQ(account.report, id);
    EXPECT_EQ(format_instant(account.received), "2026-07-03T21:14:00+01:00");  // the report's own
  }
}

TEST_F(ExternalReaderTest, ACommandThatIsNotThereIsTold) {
  const std::string said = read("no-such-reader-here 2>/dev/null", report("R1"));
  EXPECT_TRUE(holds(said, "cannot be started")) << said;
  EXPECT_TRUE(holds(said, "no-such-reader-here") && holds(said, "R1")) << said;
}

TEST_F(ExternalReaderTest, AnEarlyEndIsToldWithItsStatus) {
  const std::string said = read("read -r line; exit 3", report("R1"));
  EXPECT_TRUE(holds(said, "ended with status 3")) << said;
  EXPECT_TRUE(holds(read("kill -9 $$", report("R1")), "ended by signal 9"));
}

TEST_F(ExternalReaderTest, WhatIsNoAccountIsTold) {
  const std::string said = read("while read -r line; do echo hello; done", report("R1"));
  EXPECT_TRUE(holds(said, "no account") && holds(said, "hello")) << said;
}

TEST_F(ExternalReaderTest, AnotherReportsAccountIsRefused) {
  const std::string said = read(
      R"(read -r line; echo '{"report":"R9","received":"2026-07-03T21:14:00Z"}'; cat)", report("R1"));
  EXPECT_TRUE(holds(said, "answered for report \"R9\"")) << said;
}

TEST_F(ExternalReaderTest, EvidenceOutsideTheLogIsRefused) {
  const std::string said = read(
      R"(read -r line; echo '{"report":"R1","received":"2026-07-03T21:14:00Z","acts":[{"act":"hit",)"
      R"("evidence":[{"entry":0,"from":2,"to":99}]}]}'; cat)",
      report("R1"));
  EXPECT_TRUE(holds(said, "outside the log")) << said;
}

TEST_F(ExternalReaderTest, ASlowReaderIsStopped) {
  const auto before = std::chrono::steady_clock::now();
  const std::string said = read("exec sleep 100", report("R1"), 1);
  EXPECT_TRUE(holds(said, "no answer within 1 seconds")) << said;
  EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(20));
}

// Far more than a pipe holds, both ways at once.
TEST_F(ExternalReaderTest, FullPipesDoNotBlock) {
  const std::string flood =
      R"(head -c 3000000 /dev/zero | tr '\0' ' '; read -r line; )"
      R"(echo '{"report":"R1","received":"2026-07-03T21:14:00Z"}'; cat >/dev/null)";
  EXPECT_EQ(read(flood, report("R1", std::string(2'000'000, 'x'))), "R1");
}

TEST_F(ExternalReaderTest, OnceFailedItStaysFailed) {
  ExternalReader reader({"exit 4", 20}, words_);
  Account account;
  const auto first = reader.read(report("R1"), account), second = reader.read(report("R2"), account);
  ASSERT_FALSE(first);
  ASSERT_FALSE(second);
  EXPECT_EQ(first.error().text(), second.error().text());
}

}  // namespace
}  // namespace onus
