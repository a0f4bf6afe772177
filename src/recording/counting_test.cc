#include "recording/counting.h"

#include <gtest/gtest.h>

#include "recording/recording_testing.h"

namespace onus {
namespace {

// Persons by household and number; crimes by victim and offenders.
class Counting : public ::testing::Test {
 protected:
  Counting() : candidates_(testing::rulebook()) {}

  PersonIndex person(std::string household = "", uint16_t count = 1, bool known = true) {
    Person p;
    p.household = std::move(household);
    p.count = count;
    p.count_known = known;
    account_.persons.push_back(p);
    return static_cast<PersonIndex>(account_.persons.size() - 1);
  }

  void crime(PersonIndex victim, std::vector<PersonIndex> offenders = {}) {
    Candidate c;
    c.victim = victim;
    c.offenders.begin = static_cast<uint32_t>(candidates_.people.size());
    candidates_.people.insert(candidates_.people.end(), offenders.begin(), offenders.end());
    c.offenders.end = static_cast<uint32_t>(candidates_.people.size());
    crimes_.push_back(c);
  }

  Count count(Unit unit) {
    std::vector<Candidate*> all;
    for (Candidate& c : crimes_) all.push_back(&c);
    return count_crimes(account_, unit, all, candidates_);
  }

  Account account_;
  Candidates candidates_;
  std::vector<Candidate> crimes_;
};

TEST_F(Counting, OneForEachVictimAndForEachOfAGroup) {
  crime(person());
  crime(person("", 3));
  EXPECT_EQ(count(Unit::kVictim).crimes, 4);
}

TEST_F(Counting, OneForAHouseholdHoweverManyOfItOwn) {
  crime(person("H"));
  crime(person("H"));
  crime(person("K"));
  EXPECT_EQ(count(Unit::kHousehold).crimes, 2);
  EXPECT_EQ(count(Unit::kOwner).crimes, 3);
}

TEST_F(Counting, OneForEachWhoPenetratedEachVictim) {
  const PersonIndex a = person(), b = person(), two = person("", 2);
  crime(person(), {a, b, two});
  crime(person(), {a});
  EXPECT_EQ(count(Unit::kPenetrator).crimes, 5);
}

TEST_F(Counting, OneForAGroupAndOneForEachOffender) {
  const PersonIndex a = person(), b = person();
  crime(kNobody, {a, b});
  EXPECT_EQ(count(Unit::kOffenderGroup).crimes, 1);
  EXPECT_EQ(count(Unit::kOffender).crimes, 2);
}

TEST_F(Counting, NeverLessThanOneAndSaysWhenTheNumberIsOpen) {
  crime(kNobody);
  EXPECT_EQ(count(Unit::kVictim).crimes, 1);
  crime(person("", 1, false));
  EXPECT_TRUE(count(Unit::kVictim).at_least);
}

}  // namespace
}  // namespace onus
