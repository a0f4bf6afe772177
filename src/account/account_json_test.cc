#include "account/account_json.h"

#include <gtest/gtest.h>

#include <ostream>

#include "account/account_testing.h"

namespace onus {
namespace {

const Vocabulary& words() { return testing::rulebook_words(); }

constexpr std::string_view kLine =
    R"({"report":"R1","received":"2026-07-03T21:14:00+01:00","persons":[)"
    R"({"id":"P1","label":"caller","roles":["victim","reporter"],"age":30,)"
    R"("facts":{"sex":{"is":"female","evidence":{"entry":0,"from":0,"to":4}}}},)"
    R"({"id":"P2","roles":["suspect"],"count":3,"told_apart":false,"household":"H","facts":{}}],)"
    R"("relations":[{"of":"P2","is":"former-partner","to":"P1"}],)"
    R"("acts":[{"act":"assault","by":["P2"],"to":["P1"],"status":"denied","voice":"suspect",)"
    R"("occasion":1,"confidence":0.5,"facts":{"injury":"minor"},)"
    R"("evidence":[{"entry":0,"from":5,"to":9}]}],"facts":{"victim-confirms":"yes"}})";

TEST(AccountJson, WhatIsReadIsWrittenAgain) {
  auto account = parse_account(kLine, words());
  ASSERT_TRUE(account) << account.error().text();
  std::string out;
  append_account(out, *account, words(), nullptr);
  EXPECT_EQ(out, kLine);
}

struct Broken {
  std::string cut, put, problem;
};

void PrintTo(const Broken& broken, std::ostream* out) { *out << broken.put; }

class BrokenAccount : public ::testing::TestWithParam<Broken> {};

TEST_P(BrokenAccount, SaysWhatToWrite) {
  std::string line(kLine);
  const size_t at = line.find(GetParam().cut);
  ASSERT_NE(at, std::string::npos);
  line.replace(at, GetParam().cut.size(), GetParam().put);
  auto account = parse_account(line, words());
  ASSERT_FALSE(account);
  EXPECT_EQ(account.error().message, GetParam().problem);
}

INSTANTIATE_TEST_SUITE_P(
    Lines, BrokenAccount,
    ::testing::Values(
        Broken{"assault", "asault", "unknown act 'asault'; did you mean 'assault'?"},
        Broken{"minor", "minr", "'minr' is not a value of 'injury'; did you mean 'minor'?"},
        Broken{"injury", "injry", "unknown fact 'injry'; did you mean 'injury'?"},
        Broken{"\"to\":[\"P1\"]", "\"to\":[\"P9\"]", "\"P9\" names no person of this account"},
        Broken{"\"id\":\"P2\"", "\"id\":\"P1\"", "two persons are called 'P1'"},
        Broken{"denied", "deny", "'deny': a status is asserted, denied, feared, hypothetical, "
                                 "past or recorded"},
        Broken{"\"from\":5", "\"from\":15", "evidence ends before it starts"},
        Broken{"{\"victim-confirms\":\"yes\"}", "{\"offence\":\"x\"}",
               "the fact 'offence' cannot be stated here"},
        Broken{"2026-07-03T21:14:00+01:00", "3 July",
               "'received': '3 July' is not a time; write it as 2026-07-03T21:14:00+01:00"}));

TEST(AccountJson, BrokenJsonNamesTheColumn) {
  auto account = parse_account(R"({"report": "R1",, })", words());
  ASSERT_FALSE(account);
  EXPECT_EQ(account.error().place.column, 17u);
}

}  // namespace
}  // namespace onus
