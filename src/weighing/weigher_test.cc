// The cases of testdata/*.weighing: an account as patterns read it, weights of a few words, and
// what is owed after weighing. How a case is written stands at the top of the file.
#include "weighing/weigher.h"

#include <gtest/gtest.h>

#include <sstream>

#include "base/text.h"
#include "weighing/weighing_testing.h"

namespace onus::weighing {
namespace {

using namespace onus::testing;

struct Case {
  WorkedCase stated;
  Report report;
  std::vector<std::pair<size_t, std::string>> read;  // of an act, counted from 0: its words
  WeightsData weights;
  std::vector<std::pair<size_t, std::string>> statuses;  // of an act, counted from 0
  std::vector<std::string> shown;
};

std::vector<std::string> quoted_in(std::string_view line) {
  std::vector<std::string> quoted;
  for (size_t from = line.find('"'); from != line.npos; from = line.find('"', from)) {
    const size_t to = line.find('"', from + 1);
    quoted.emplace_back(line.substr(from + 1, to - from - 1));
    from = to + 1;
  }
  return quoted;
}

class CaseReader {
 public:
  Case read(const std::string& block) {
    std::istringstream in(block);
    for (std::string line; std::getline(in, line);)
      if (!take(std::string(trim(line)))) stated_ += line + "\n";
    out_.weights.stories = stories_;
    out_.weights.base.resize(stories_.size() + 1);
    for (const auto& [word, weights] : words_) {
      FeatureWeights feature{"word:" + word, 1, {}};
      for (const auto& [story, weight] : weights)
        feature.weights.emplace_back(number(story), weight);
      out_.weights.features.push_back(std::move(feature));
    }
    CaseFile file = parse_cases(stated_, "restated.weighing", rulebook().vocabulary());
    for (const Error& error : file.errors) ADD_FAILURE() << error.text();
    if (file.cases.size() == 1) out_.stated = std::move(file.cases.front());
    return std::move(out_);
  }

 private:
  // False: the line is of the worked case.
  bool take(const std::string& line) {
    std::istringstream in(line);
    std::string what;
    in >> what;
    if (what == "log") {
      out_.report.log.push_back({{}, "CH", std::string(trim(line.substr(what.size())))});
    } else if (what == "read") {
      out_.read.emplace_back(acts_ - 1, quoted_in(line).at(0));
    } else if (what == "weight") {
      std::string word, story;
      float weight = 0;
      in >> word >> story >> weight;
      if (story != "owed" && number(story) == stories_.size()) stories_.push_back(story);
      words_[word].emplace_back(story, weight);
    } else if (what == "status") {
      size_t act = 0;
      std::string status;
      in >> act >> status;
      out_.statuses.emplace_back(act - 1, status);
    } else if (what == "shows") {
      out_.shown = quoted_in(line);
    } else {
      if (what == "act") ++acts_;
      return false;
    }
    return true;
  }

  // Of what is owed, as many as there are stories.
  uint16_t number(const std::string& story) const {
    return static_cast<uint16_t>(std::find(stories_.begin(), stories_.end(), story) -
                                 stories_.begin());
  }

  Case out_;
  std::string stated_;
  size_t acts_ = 0;
  std::vector<std::string> stories_;
  std::map<std::string, std::vector<std::pair<std::string, float>>> words_;
};

std::vector<Case> all_cases_of(const std::string& file) {
  std::string text =
      read_file(std::string(ONUS_SOURCE_DIR) + "/src/weighing/testdata/" + file, 1 << 20).value();
  std::vector<Case> cases;
  for (size_t from = text.find("\ncase "); from != text.npos;) {
    const size_t to = text.find("\ncase ", from + 1);
    cases.push_back(CaseReader().read(text.substr(from, to - from)));
    from = to;
  }
  return cases;
}

// The account as patterns would have left it: each act with its words.
Account account_of(const Case& c) {
  Account account = c.stated.account;
  account.report = c.report.id;
  for (const auto& [act, words] : c.read) {
    const auto from = static_cast<uint32_t>(c.report.log.front().text.find(words));
    const auto spans = static_cast<uint32_t>(account.spans.size());
    account.spans.push_back({0, from, from + static_cast<uint32_t>(words.size())});
    account.acts.at(act).evidence = {spans, spans + 1};
  }
  return account;
}

Experience experience_of(const Case& c) {
  auto made = make_experience(shipped_book(), c.weights, "");
  if (!made) throw std::runtime_error(made.error().text());
  return std::move(*made);
}

std::vector<std::string> words_behind(const Report& report, const Account& account,
                                      const Act& act) {
  std::vector<std::string> words;
  for (uint32_t i = act.evidence.begin; i < act.evidence.end; ++i) {
    const Span& span = account.spans[i];
    words.push_back(report.log.at(span.entry).text.substr(span.from, span.to - span.from));
  }
  return words;
}

std::map<std::string, int> owed_of(const WorkedCase& stated) {
  std::map<std::string, int> owed;
  for (const ExpectedCrime& crime : stated.owed) owed[crime.offence_class] += crime.count;
  return owed;
}

TEST(Weigher, EveryCaseIsRestatedAsItSays) {
  const std::vector<Case> cases = all_cases_of("restated.weighing");
  EXPECT_GE(cases.size(), 11u);
  Decider decider(rulebook());
  Decision decision;
  for (const Case& c : cases) {
    SCOPED_TRACE(c.stated.title);
    const Experience experience = experience_of(c);
    Account account = account_of(c);
    Weigher(rulebook(), experience).weigh(c.report, account);
    decider.decide(account, decision);
    EXPECT_EQ(classes(decision), owed_of(c.stated));
    for (const auto& [act, status] : c.statuses)
      EXPECT_EQ(name_of(account.acts.at(act).status), status) << "act " << act + 1;
    if (!c.shown.empty()) {
      EXPECT_EQ(words_behind(c.report, account, account.acts.back()), c.shown);
    }
  }
}

TEST(Weigher, WherePatternsAndWordsAgreeOnlyTheConfidenceChanges) {
  const Case agree = all_cases_of("restated.weighing").front();
  const Experience experience = experience_of(agree);
  const Account before = account_of(agree);
  Account after = before;
  Weigher(rulebook(), experience).weigh(agree.report, after);
  EXPECT_EQ(after.acts.size(), before.acts.size());
  EXPECT_EQ(after.persons.size(), before.persons.size());
  EXPECT_EQ(after.settings.size(), before.settings.size());
  EXPECT_EQ(after.spans, before.spans);
  EXPECT_GT(after.acts[0].confidence, 0.9f);
  EXPECT_LT(after.acts[0].confidence, 1);
}

TEST(Weigher, OneThatWasUsedBeforeWeighsAsAFreshOne) {
  const std::vector<Case> cases = all_cases_of("restated.weighing");
  const Experience experience = experience_of(cases.front());
  Weigher used(rulebook(), experience);
  for (const Case& c : cases) {
    Account once = account_of(c), again = account_of(c);
    used.weigh(c.report, once);
    Weigher(rulebook(), experience).weigh(c.report, again);
    ASSERT_EQ(once.acts.size(), again.acts.size()) << c.stated.title;
    for (size_t a = 0; a < once.acts.size(); ++a) {
      EXPECT_EQ(once.acts[a].status, again.acts[a].status) << c.stated.title;
      EXPECT_EQ(once.acts[a].confidence, again.acts[a].confidence) << c.stated.title;
    }
  }
}

TEST(Weigher, WeightsWithoutStoriesTellNone) {
  WeightsData weights = weights_of({});
  weights.base = {1};
  const auto experience = make_experience(shipped_book(), weights, "");
  Account account;
  account.received = *parse_instant("2026-06-01T10:00:00Z");
  Weigher weigher(rulebook(), *experience);
  weigher.weigh(report_with({"He punched me."}), account);
  EXPECT_TRUE(account.acts.empty());
  EXPECT_EQ(weigher.scores().owed, 1);
}

TEST(Weigher, AFolderWithoutWeightsIsAnError) {
  EXPECT_FALSE(load_experience("/nowhere", rulebook().vocabulary()).has_value());
}

}  // namespace
}  // namespace onus::weighing
