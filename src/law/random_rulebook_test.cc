// Random small rulebooks against the plainest possible reading of the rules: every combination of
// known and unknown facts is tried, so that compiling and the conflict check are compared in full.
#include <gtest/gtest.h>

#include <random>

#include "law/formula.h"
#include "law/law_testing.h"

namespace onus {
namespace {

using namespace onus::testing;

constexpr std::string_view kFacts =
    "fact,about,values,unstated,ask,meaning\n"
    "a,act,x|y|z,,,\n"
    "b,act,x|y,,b?,\n"
    "c,act,x|y,x,c?,\n"
    "r,conclusion,one|two|three,,,\n"
    "s,conclusion,one|two,two,,\n";

// What a rule says, kept beside its text.
struct PlainCondition {
  FactId fact;
  std::vector<ValueId> allowed;  // kNoValue: unknown
};
struct PlainRule {
  std::vector<std::vector<PlainCondition>> when;
  FactId concludes;
  ValueId value;
  bool class_level;
  std::vector<size_t> unless;  // rules before this one, so that there is no circle
};

class RandomLaw {
 public:
  explicit RandomLaw(unsigned seed) : random_(seed) {
    vocabulary_ = Vocabulary::parse(kFacts, "facts.csv").value();
    const size_t count = 1 + pick(6);
    for (size_t r = 0; r < count; ++r) add_rule(r);
  }

  RulebookTexts texts() const {
    RulebookTexts texts;
    texts.facts = {"facts.csv", std::string(kFacts)};
    texts.cards.push_back({"random.rules", text_});
    return texts;
  }
  const Vocabulary& vocabulary() const { return vocabulary_; }
  const std::vector<PlainRule>& rules() const { return rules_; }

  bool holds(const PlainRule& rule, const std::vector<ValueId>& facts) const {
    if (rule.when.empty()) return true;
    for (const auto& alternative : rule.when) {
      bool all = true;
      for (const auto& condition : alternative)
        all &=
            std::ranges::find(condition.allowed, facts[condition.fact]) != condition.allowed.end();
      if (all) return true;
    }
    return false;
  }

  bool applies(size_t r, const std::vector<ValueId>& facts) const {
    if (!holds(rules_[r], facts)) return false;
    for (size_t by : rules_[r].unless)
      if (applies(by, facts)) return false;
    return true;
  }

  ValueId conclude(FactId fact, const std::vector<ValueId>& facts) const {
    for (bool level : {true, false})
      for (size_t r = 0; r < rules_.size(); ++r)
        if (rules_[r].concludes == fact && rules_[r].class_level == level && applies(r, facts))
          return rules_[r].value;
    return vocabulary_[fact].unstated;
  }

  // Concludes s first where it is needed: r may be concluded from s.
  void conclude_all(std::vector<ValueId>& facts) const {
    facts[vocabulary_.require("s")] = conclude(vocabulary_.require("s"), facts);
    facts[vocabulary_.require("r")] = conclude(vocabulary_.require("r"), facts);
  }

 private:
  size_t pick(size_t count) { return random_() % count; }

  PlainCondition add_condition(FactId fact, std::string& text) {
    const Fact& about = vocabulary_[fact];
    PlainCondition condition{fact, {}};
    const size_t form = pick(8);
    text += about.name + " is ";
    if (form == 0) {
      condition.allowed.push_back(kNoValue);
      text += "unknown";
    } else if (form == 1) {
      for (ValueId v = 0; v < about.values.size(); ++v) condition.allowed.push_back(v);
      text += "known";
    } else {
      const auto value = static_cast<ValueId>(pick(about.values.size()));
      for (ValueId v = 0; v < about.values.size(); ++v)
        if ((v == value) == (form < 6)) condition.allowed.push_back(v);
      text += (form < 6 ? "" : "not ") + about.values[value];
    }
    text += "\n";
    return condition;
  }

  void add_rule(size_t r) {
    PlainRule rule;
    rule.concludes = vocabulary_.require(pick(3) == 0 ? "s" : "r");
    const Fact& concluded = vocabulary_[rule.concludes];
    rule.value = static_cast<ValueId>(pick(concluded.values.size()));
    rule.class_level = pick(3) == 0;
    std::string lines = rule.class_level ? "level class\n" : "";
    for (size_t n = pick(4); n > 0 && rule.when.size() < 2; --n) {
      std::vector<FactId> facts = {0, 1, 2};
      if (concluded.name == "r") facts.push_back(vocabulary_.require("s"));
      std::ranges::shuffle(facts, random_);
      facts.resize(1 + pick(3));
      auto& alternative = rule.when.emplace_back();
      for (FactId fact : facts) {
        lines += alternative.empty() ? (rule.when.size() == 1 ? "when " : "or when ") : "and ";
        alternative.push_back(add_condition(fact, lines));
      }
    }
    lines += "then " + concluded.name + " is " + concluded.values[rule.value];
    for (size_t by = 0; by < r; ++by) {
      // s must not wait for a rule that waits for s.
      if (pick(3) != 0 || (concluded.name == "s" && rules_[by].concludes != rule.concludes))
        continue;
      lines += (rule.unless.empty() ? "\nunless r" : ", r") + std::to_string(by);
      rule.unless.push_back(by);
    }
    text_ += card("r" + std::to_string(r), lines, "2002-04-01 onwards", "a x -> r is known");
    rules_.push_back(std::move(rule));
  }

  std::mt19937 random_;
  Vocabulary vocabulary_;
  std::vector<PlainRule> rules_;
  std::string text_;
};

// Calls with every combination of values and unknowns of the first so many facts.
template <class Body>
void for_all(const Vocabulary& vocabulary, size_t facts, Body body) {
  std::vector<ValueId> values(vocabulary.size(), kNoValue);
  const auto next = [&] {
    for (size_t f = 0; f < facts; ++f) {
      if (values[f] == kNoValue) {
        values[f] = 0;
        return true;
      }
      if (++values[f] < vocabulary[static_cast<FactId>(f)].values.size()) return true;
      values[f] = kNoValue;
    }
    return false;
  };
  do body(values);
  while (next());
}

bool conflict_exists(const RandomLaw& law) {
  bool found = false;
  const auto& rules = law.rules();
  const auto overrides = [&](size_t a, size_t b) {
    return std::ranges::find(rules[b].unless, a) != rules[b].unless.end();
  };
  // s is tried with every value too: conclusions count as independent of other facts.
  for (ValueId s : {kNoValue, ValueId{0}, ValueId{1}})
    for_all(law.vocabulary(), 3, [&](std::vector<ValueId> facts) {
      facts[law.vocabulary().require("s")] = s;
      for (size_t a = 0; a < rules.size(); ++a)
        for (size_t b = 0; b < a; ++b)
          found |= rules[a].concludes == rules[b].concludes && rules[a].value != rules[b].value &&
                   rules[a].class_level == rules[b].class_level && !overrides(a, b) &&
                   !overrides(b, a) && law.holds(rules[a], facts) && law.holds(rules[b], facts);
    });
  return found;
}

TEST(RandomRulebooks, AreConcludedAsTheRulesRead) {
  size_t sound = 0, conflicting = 0;
  Trace trace;
  for (unsigned seed = 0; seed < 500; ++seed) {
    const RandomLaw law(seed);
    SCOPED_TRACE("seed " + std::to_string(seed));
    const RulebookTexts texts = law.texts();
    auto rulebook = load_rulebook(texts);
    ASSERT_EQ(rulebook.has_value(), !conflict_exists(law)) << texts.cards[0].text;
    if (!rulebook) {
      ++conflicting;
      continue;
    }
    ++sound;
    const Edition& edition = rulebook->on(day("2020-01-01"));
    for_all(law.vocabulary(), 3, [&](std::vector<ValueId> facts) {
      Frame frame = edition.base_frame();
      for (FactId f = 0; f < 3; ++f) facts[f] == kNoValue ? frame.clear(f) : frame.set(f, facts[f]);
      trace.clear();
      edition.conclude(frame, law.vocabulary().require("s"), trace);
      edition.conclude(frame, law.vocabulary().require("r"), trace);
      law.conclude_all(facts);
      for (FactId f = 0; f < facts.size(); ++f) ASSERT_EQ(frame.value(f), facts[f]) << unsigned{f};
    });
  }
  // Both kinds must be common enough for the comparison to mean something.
  EXPECT_GT(sound, 100u);
  EXPECT_GT(conflicting, 100u);
}

// The formula that proofs are made of allows exactly what the rules conclude, in every case.
TEST(RandomRulebooks, MeanTheSameToProofs) {
  for (unsigned seed = 0; seed < 200; ++seed) {
    const RandomLaw law(seed);
    const RulebookTexts texts = law.texts();
    auto rulebook = load_rulebook(texts);
    if (!rulebook) continue;
    SCOPED_TRACE("seed " + std::to_string(seed));
    LawFormula formula(rulebook->contents(), day("2020-01-01"));
    const auto is = [&](FactId fact, ValueId value) {
      const auto unknown = static_cast<ValueId>(law.vocabulary()[fact].values.size());
      return formula.meets({fact, {value == kNoValue ? unknown : value}, ""});
    };
    for_all(law.vocabulary(), 3, [&](std::vector<ValueId> facts) {
      if (facts[2] == kNoValue) return;  // it is assumed
      std::vector<Literal> stated = {is(0, facts[0]), is(1, facts[1]), is(2, facts[2])};
      law.conclude_all(facts);
      for (FactId concluded : {FactId{3}, FactId{4}}) {
        stated.push_back(is(concluded, facts[concluded]));
        ASSERT_TRUE(formula.possible(stated)) << texts.cards[0].text;
        stated.back() = -stated.back();
        ASSERT_FALSE(formula.possible(stated)) << texts.cards[0].text;
        stated.pop_back();
      }
    });
  }
}

TEST(RandomRulebooks, QuestionsAreThoseThatChangeTheAnswer) {
  for (unsigned seed = 0; seed < 150; ++seed) {
    const RandomLaw law(seed);
    auto rulebook = load_rulebook(law.texts());
    if (!rulebook) continue;
    SCOPED_TRACE("seed " + std::to_string(seed));
    const Edition& edition = rulebook->on(day("2020-01-01"));
    const FactId r = law.vocabulary().require("r");
    const auto concluded = [&](std::vector<ValueId> facts) {
      law.conclude_all(facts);
      return facts[r];
    };
    for (ValueId a : {0, 1, 2}) {  // only a is stated; b is unknown, c assumed
      std::vector<ValueId> facts(law.vocabulary().size(), kNoValue);
      facts[0] = a;
      facts[2] = law.vocabulary()[2].unstated;
      std::vector<FactId> expected, asked;
      for (FactId fact : {FactId{1}, FactId{2}})
        for (ValueId value : {0, 1}) {
          auto other = facts;
          other[fact] = value;
          if (concluded(other) != concluded(facts)) Trace::add_once(expected, fact);
        }
      Frame frame = edition.base_frame();
      frame.set(0, a);
      edition.what_would_change(frame, r, asked);
      EXPECT_EQ(asked, expected);
    }
  }
}

}  // namespace
}  // namespace onus
