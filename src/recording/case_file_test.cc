#include "recording/case_file.h"

#include <gtest/gtest.h>

#include <ostream>

#include "account/account_testing.h"

namespace onus {
namespace {

const Vocabulary& words() { return testing::rulebook_words(); }

constexpr std::string_view kCase = R"(
case X1 "Two people, one act"   # a comment
  source   invented
  report   2026-05-01 10:00; reporter victim
  person   W: victim, sex female, age 30, household H
  person   A: suspect, count 3, not told apart
  relation A is former-partner of W
  act      assault by A to W; injury minor; denied; occasion 2
  owed     2 x 8N 008/06
  incident "domestic incident"
  flag     hate on 8N
  no qualifier drugs
  record by 2026-05-02 10:00
)";

TEST(CaseFile, ReadsEveryKindOfLine) {
  const CaseFile file = parse_cases(kCase, "x.cases", words());
  ASSERT_TRUE(file.errors.empty()) << file.errors[0].text();
  ASSERT_EQ(file.cases.size(), 1u);
  const WorkedCase& c = file.cases[0];
  EXPECT_EQ(c.id, "X1");
  EXPECT_EQ(c.title, "Two people, one act");
  EXPECT_EQ(*c.account.persons[0].age_years, 30);
  EXPECT_EQ(c.account.persons[1].count, 3);
  EXPECT_FALSE(c.account.persons[1].distinguishable);
  EXPECT_EQ(c.account.relations.size(), 1u);
  EXPECT_EQ(c.account.acts[0].status, Status::kDenied);
  EXPECT_EQ(c.account.acts[0].occasion, 2);
  EXPECT_EQ(c.owed[0].count, 2);
  EXPECT_EQ(c.owed[0].code, "008/06");
  EXPECT_EQ(c.incident, "domestic incident");
  EXPECT_EQ(c.flags[0].name, "hate");
  EXPECT_EQ(c.flags[0].offence_class, "8N");
  EXPECT_TRUE(c.flags[0].wanted);
  EXPECT_EQ(c.qualifiers[0].name, "drugs");
  EXPECT_FALSE(c.qualifiers[0].wanted);
  EXPECT_EQ(c.record_by, parse_instant("2026-05-02 10:00").value());
}

struct Slip {
  std::string cut, put, problem;
};

void PrintTo(const Slip& slip, std::ostream* out) { *out << slip.put; }

class BrokenCase : public ::testing::TestWithParam<Slip> {};

TEST_P(BrokenCase, IsLeftOutAndNamed) {
  std::string text(kCase);
  const size_t at = text.find(GetParam().cut);
  ASSERT_NE(at, std::string::npos);
  text.replace(at, GetParam().cut.size(), GetParam().put);
  const CaseFile file = parse_cases(text, "x.cases", words());
  EXPECT_TRUE(file.cases.empty());
  ASSERT_FALSE(file.errors.empty());
  EXPECT_EQ(file.errors[0].text(), GetParam().problem);
}

INSTANTIATE_TEST_SUITE_P(
    Slips, BrokenCase,
    ::testing::Values(
        Slip{"injury minor", "injry minor",
             "x.cases:8:31: unknown fact 'injry'; did you mean 'injury'?"},
        Slip{"assault by", "asault by", "x.cases:8:12: unknown act 'asault'; did you mean 'assault'?"},
        Slip{"to W;", "to Z;", "x.cases:8:28: 'Z' names no person; write 'person Z: ...' above"},
        Slip{"by A to W;", "by A to ;",
             "x.cases:8:20: nobody is named after 'by' or 'to'; write: act KIND by WHO to WHOM"},
        Slip{"by A to W;", "by;",
             "x.cases:8:20: nobody is named after 'by' or 'to'; write: act KIND by WHO to WHOM"},
        Slip{"2 x 8N", "two 8N", "x.cases:9:12: write: owed 2 x 19C, or: owed nothing"},
        Slip{"owed     2 x 8N 008/06", "",
             "x.cases:13:1: case X1 does not say what is owed; write 'owed nothing' if so"},
        Slip{"relation A", "related A",
             "x.cases:7:3: 'related': a line of a case starts with case, source, report, person, "
             "relation, act, owed, incident, flag, no flag, qualifier, no qualifier or "
             "record by"},
        Slip{"flag     hate on 8N", "flag     hate in 8N",
             "x.cases:11:12: write: flag NAME, or: flag NAME on CLASS"},
        Slip{"record by", "record at", "x.cases:13:10: write: record by 2026-05-01 10:00"},
        Slip{"no qualifier drugs", "no drugs",
             "x.cases:12:6: write: no flag NAME, or: no qualifier NAME"},
        Slip{"2026-05-01 10:00", "1 May",
             "x.cases:4:12: '1 May' is not a time; write it as 2026-07-03T21:14:00+01:00"}));

}  // namespace
}  // namespace onus
