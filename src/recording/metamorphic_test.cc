// What must hold between the decisions of two accounts that differ in a known way, over random
// accounts in all the words of the rulebook.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <random>
#include <sstream>

#include "recording/decider.h"
#include "recording/decision_json.h"
#include "recording/recording_testing.h"

namespace onus {
namespace {

using namespace onus::testing;

// An account before it is laid out flat, so that a test can change it and build it again.
struct PlainPerson {
  std::string household;
  std::vector<Setting> facts;
};
struct PlainAct {
  ValueId kind = 0;
  std::vector<PersonIndex> by, to;
  std::vector<Setting> facts;
};
struct PlainAccount {
  std::vector<PlainPerson> persons;
  std::vector<PlainAct> acts;
  std::vector<Setting> facts;
};

// Always the same accounts, unless RC_PARAMS says otherwise.
[[maybe_unused]] const int kSeeded = setenv("RC_PARAMS", "seed=1829 max_success=400", 0);

std::string in_words(const PlainAccount& plain) {
  const Vocabulary& words = rulebook().vocabulary();
  std::ostringstream out;
  const auto facts = [&](const std::vector<Setting>& settings) {
    for (const Setting& s : settings)
      out << "; " << words[s.fact].name << ' ' << words[s.fact].values[s.value];
    out << '\n';
  };
  out << "report";
  facts(plain.facts);
  for (size_t p = 0; p < plain.persons.size(); ++p) {
    out << "person " << p << ' ' << plain.persons[p].household;
    facts(plain.persons[p].facts);
  }
  for (const PlainAct& act : plain.acts) {
    out << "act " << words[words.require("act")].values[act.kind] << " by";
    for (PersonIndex p : act.by) out << ' ' << p;
    out << " to";
    for (PersonIndex p : act.to) out << ' ' << p;
    facts(act.facts);
  }
  return out.str();
}

Account build(const PlainAccount& plain) {
  Account account;
  account.report = "R1";
  account.received = parse_instant("2026-05-01T10:00:00Z").value();
  const auto lay_out = [&](const std::vector<Setting>& facts) {
    const auto begin = static_cast<uint32_t>(account.settings.size());
    account.settings.insert(account.settings.end(), facts.begin(), facts.end());
    return Range{begin, static_cast<uint32_t>(account.settings.size())};
  };
  const auto lay_out_people = [&](const std::vector<PersonIndex>& people) {
    const auto begin = static_cast<uint32_t>(account.people.size());
    account.people.insert(account.people.end(), people.begin(), people.end());
    return Range{begin, static_cast<uint32_t>(account.people.size())};
  };
  for (const PlainPerson& plain_person : plain.persons) {
    Person& person = account.persons.emplace_back();
    person.id = "P" + std::to_string(account.persons.size());
    person.household = plain_person.household;
    person.facts = lay_out(plain_person.facts);
  }
  for (const PlainAct& plain_act : plain.acts) {
    Act& act = account.acts.emplace_back();
    act.kind = plain_act.kind;
    act.by = lay_out_people(plain_act.by);
    act.to = lay_out_people(plain_act.to);
    act.facts = lay_out(plain_act.facts);
  }
  account.facts = lay_out(plain.facts);
  return account;
}

int crimes_owed(const PlainAccount& plain) {
  Decider decider(rulebook());
  Decision decision;
  decider.decide(build(plain), decision);
  return std::accumulate(decision.owed.begin(), decision.owed.end(), 0,
                         [](int sum, const Considered& crime) { return sum + crime.count; });
}

// Random values for up to so many facts of one kind.
std::vector<Setting> some_facts(About about, int most) {
  const Vocabulary& words = rulebook().vocabulary();
  std::vector<FactId> of_kind;
  for (size_t f = 0; f < words.size(); ++f)
    if (words[static_cast<FactId>(f)].about == about && words[static_cast<FactId>(f)].name != "act")
      of_kind.push_back(static_cast<FactId>(f));
  std::vector<Setting> out;
  const int count = *rc::gen::inRange(0, most + 1);
  for (int i = 0; i < count; ++i) {
    const FactId fact = *rc::gen::elementOf(of_kind);
    if (std::ranges::find(out, fact, &Setting::fact) != out.end()) continue;
    out.push_back({fact, *rc::gen::inRange<ValueId>(0, static_cast<ValueId>(
                                                            words[fact].values.size())), {}});
  }
  return out;
}

// Two to four persons, of whom the first half may be victims and the rest offenders.
PlainAccount some_account(bool with_conduct) {
  static const LawOfDay law(rulebook(), rulebook().on(parse_day("2026-05-01").value()));
  const Vocabulary& words = rulebook().vocabulary();
  const size_t kinds = words[words.require("act")].values.size();
  PlainAccount plain;
  const int persons = *rc::gen::inRange(2, 5);
  for (int p = 0; p < persons; ++p)
    plain.persons.push_back({*rc::gen::element<std::string>("", "", "Ash", "Oak"),
                             some_facts(About::kPerson, 2)});
  const int acts = *rc::gen::inRange(1, 5);
  for (int a = 0; a < acts; ++a) {
    PlainAct act;
    act.kind = *rc::gen::suchThat(
        rc::gen::inRange<ValueId>(0, static_cast<ValueId>(kinds)),
        [&](ValueId kind) { return with_conduct || !law.is_conduct(kind); });
    act.to = {*rc::gen::inRange<PersonIndex>(0, static_cast<PersonIndex>(persons / 2))};
    act.by = {*rc::gen::inRange<PersonIndex>(static_cast<PersonIndex>(persons / 2),
                                             static_cast<PersonIndex>(persons))};
    act.facts = some_facts(About::kAct, 4);
    plain.acts.push_back(std::move(act));
  }
  plain.facts = some_facts(About::kReport, 2);
  return plain;
}

RC_GTEST_PROP(Metamorphic, AddingAVictimNeverLowersTheCount, ()) {
  const PlainAccount before = some_account(true);
  PlainAccount after = before;
  const auto fresh = static_cast<PersonIndex>(after.persons.size());
  PlainAct& act = after.acts[*rc::gen::inRange<size_t>(0, after.acts.size())];
  after.persons.push_back(after.persons[act.to[0]]);
  after.persons.back().household.clear();
  act.to.push_back(fresh);
  RC_LOG() << in_words(before) << "with another victim\n" << in_words(after);
  RC_CLASSIFY(crimes_owed(before) > 0, "owing");
  RC_CLASSIFY(crimes_owed(after) > crimes_owed(before), "more owed");
  RC_ASSERT(crimes_owed(after) >= crimes_owed(before));
}

// Told on two days, what was one sequence is two. Acts that make a course of conduct are left out:
// two of them reported at once are a course, one alone may be none.
RC_GTEST_PROP(Metamorphic, TellingItOnTwoDaysNeverLowersTheCount, ()) {
  const PlainAccount whole = some_account(false);
  PlainAccount first = whole, second = whole;
  first.acts.clear();
  second.acts.clear();
  for (const PlainAct& act : whole.acts) (*rc::gen::arbitrary<bool>() ? first : second).acts.push_back(act);
  RC_LOG() << in_words(first) << "and on another day\n" << in_words(second);
  RC_ASSERT(crimes_owed(first) + crimes_owed(second) >= crimes_owed(whole));
}

RC_GTEST_PROP(Metamorphic, TheOrderOfPersonsAndOfWhatIsToldDoesNotMatter, ()) {
  const PlainAccount before = some_account(true);
  std::vector<PersonIndex> new_place(before.persons.size());
  std::iota(new_place.begin(), new_place.end(), PersonIndex{0});
  std::mt19937 random(*rc::gen::arbitrary<unsigned>());
  std::ranges::shuffle(new_place, random);
  PlainAccount after = before;
  for (size_t p = 0; p < new_place.size(); ++p) after.persons[new_place[p]] = before.persons[p];
  for (PlainAct& act : after.acts) {
    for (PersonIndex& p : act.by) p = new_place[p];
    for (PersonIndex& p : act.to) p = new_place[p];
  }
  std::ranges::shuffle(after.acts, random);
  Decider decider(rulebook());
  Decision straight, shuffled;
  decider.decide(build(before), straight);
  decider.decide(build(after), shuffled);
  RC_LOG() << in_words(before) << "in another order\n" << in_words(after);
  RC_ASSERT(classes(straight) == classes(shuffled));
}

RC_GTEST_PROP(Metamorphic, EveryCrimeOwedHasAReasonWithASource, ()) {
  Decider decider(rulebook());
  Decision decision;
  decider.decide(build(some_account(true)), decision);
  for (const Considered& crime : decision.owed) {
    RC_ASSERT(!crime.because.empty());
    for (uint32_t i = crime.because.begin; i < crime.because.end; ++i)
      RC_ASSERT(!decision.reasons[i].source.empty() && !decision.reasons[i].says.empty());
  }
}

// Nothing that is law only from 2098 on may change what is decided today. There every rule has
// ended, and every row.
const Rulebook& rulebook_with_a_later_edition() {
  static const Rulebook book = [] {
    RulebookTexts texts;
    const auto read = [](const std::filesystem::path& path) {
      return NamedText{path.string(), read_file(path, 1 << 24).value()};
    };
    texts.facts = read(rulebook_folder() / "facts.csv");
    texts.schema = read(rulebook_folder() / "tables.csv");
    const auto tables = files_below(rulebook_folder() / "tables", ".csv");
    for (const auto& path : tables.value())
      texts.tables.push_back(read(path));
    const auto cards = files_below(rulebook_folder() / "rules", ".rules");
    for (const auto& path : cards.value()) {
      NamedText card = read(path);
      for (size_t at; (at = card.text.find(" onwards")) != std::string::npos;)
        card.text.replace(at, 8, " to 2097-12-31");
      texts.cards.push_back(std::move(card));
    }
    return load_rulebook(texts).value();
  }();
  return book;
}

std::string decided(const Rulebook& book, const Account& account) {
  Decider decider(book);
  Decision decision;
  decider.decide(account, decision);
  std::string out;
  append_decision(out, decision, account, book.vocabulary(), nullptr);
  return out;
}

RC_GTEST_PROP(Metamorphic, ALaterEditionChangesNothingBefore, ()) {
  const Account account = build(some_account(true));
  RC_ASSERT(decided(rulebook(), account) == decided(rulebook_with_a_later_edition(), account));
}

TEST(Metamorphic, ALaterEditionChangesNoWorkedCase) {
  for (const WorkedCase& c : all_cases())
    EXPECT_EQ(decided(rulebook(), c.account), decided(rulebook_with_a_later_edition(), c.account))
        << c.id;
}

}  // namespace
}  // namespace onus
