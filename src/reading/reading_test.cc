// The cases of testdata/*.reading: a short text and what must be read from it.
//
//   case a punch in the street
//   reporter victim
//   channel 999
//   CH: IP was punched in the face by an unknown male.
//   = assault asserted injury=minor to-count=1
//   ! take
//   report already-recorded=yes
//
// "=" an act of that kind and status with those facts (to-count, to-age, to-work, to-kind, relation
// are the victim's); "!" no asserted act of that kind ("! any": none at all); "victims N" how many
// the asserted acts have together.
#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "base/files.h"
#include "base/text.h"
#include "reading/reader.h"

namespace onus::reading {
namespace {

struct Case {
  std::string file, name;
  int line = 0;
  Report report;
  std::vector<std::pair<int, std::string>> expected;
};

std::vector<Case> load_cases() {
  std::vector<Case> cases;
  const auto paths = files_below(ONUS_SOURCE_DIR "/src/reading/testdata", ".reading");
  for (const auto& path : *paths) {
    std::ifstream in(path);
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
      if (line.empty() || line[0] == '#') continue;
      if (line.starts_with("case ")) {
        cases.push_back({path.filename(), line.substr(5), number, {}, {}});
        cases.back().report.id = "T";
      } else if (line.starts_with("reporter ")) {
        cases.back().report.reporter = reporter_from(line.substr(9)).value_or(Reporter::kUnstated);
      } else if (line.starts_with("channel ")) {
        cases.back().report.channel = channel_from(line.substr(8)).value_or(Channel::kUnstated);
      } else if (line[0] == '=' || line[0] == '!' || line.starts_with("report ") ||
                 line.starts_with("victims ")) {
        cases.back().expected.emplace_back(number, line);
      } else {
        const size_t colon = line.find(": ");
        cases.back().report.log.push_back({{}, line.substr(0, colon), line.substr(colon + 2)});
      }
    }
  }
  return cases;
}

class Readings : public testing::Test {
 public:
  static void SetUpTestSuite() {
    vocabulary = std::make_unique<Vocabulary>(*Vocabulary::parse(
        *read_file(ONUS_SOURCE_DIR "/rulebook/facts.csv", 1 << 24), "facts.csv"));
    lexicon = *Lexicon::load(ONUS_SOURCE_DIR "/lexicon", *vocabulary);
  }
  static std::unique_ptr<Vocabulary> vocabulary;
  static std::shared_ptr<const Lexicon> lexicon;
};
std::unique_ptr<Vocabulary> Readings::vocabulary;
std::shared_ptr<const Lexicon> Readings::lexicon;

std::vector<std::string> words_of(const std::string& line) {
  std::istringstream in(line);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

bool person_has(const Vocabulary& v, const Account& a, const Person& person, std::string_view fact,
                std::string_view value) {
  const Setting* found = find_setting(a, person.facts, v.require(fact));
  return found != nullptr && v[found->fact].values[found->value] == value;
}

bool fits(const Vocabulary& v, const Account& a, const Act& act, std::string_view want) {
  const size_t equals = want.find('=');
  const std::string_view name = want.substr(0, equals), value = want.substr(equals + 1);
  if (name == "occasion") return std::to_string(act.occasion) == value;
  if (name == "relation") {
    for (auto b = act.by.begin; b < act.by.end; ++b)
      for (auto t = act.to.begin; t < act.to.end; ++t) {
        const ValueId relation = relation_between(a, a.people[b], a.people[t]);
        if (relation != kNoValue && v[v.require("relation")].values[relation] == value) return true;
      }
    return false;
  }
  if (name.starts_with("to-")) {
    if (act.to.empty()) return false;
    const Person& to = a.persons[a.people[act.to.begin]];
    if (name == "to-count") return std::to_string(to.count) == value;
    if (name == "to-age") return to.age_years && std::to_string(*to.age_years) == value;
    return person_has(v, a, to, name.substr(3), value);
  }
  const Setting* found = find_setting(a, act.facts, v.require(name));
  return found != nullptr && v[found->fact].values[found->value] == value;
}

std::string told(const Vocabulary& v, const Account& a) {
  std::string text;
  for (const Act& act : a.acts) {
    text +=
        "\n    " + v[v.require("act")].values[act.kind] + " " + std::string(name_of(act.status));
    for (auto i = act.to.begin; i < act.to.end; ++i) text += " to " + a.persons[a.people[i]].label;
    for (auto i = act.facts.begin; i < act.facts.end; ++i)
      text += " " + v[a.settings[i].fact].name + "=" +
              v[a.settings[i].fact].values[a.settings[i].value];
  }
  for (auto i = a.facts.begin; i < a.facts.end; ++i)
    text += "\n    report " + v[a.settings[i].fact].name + "=" +
            v[a.settings[i].fact].values[a.settings[i].value];
  return text;
}

bool holds(const Vocabulary& v, const Account& a, const std::string& expected) {
  const auto words = words_of(expected);
  const auto kind_name = [&](const Act& act) { return v[v.require("act")].values[act.kind]; };
  if (words[0] == "report") {
    const size_t equals = words[1].find('=');
    const Setting* found = find_setting(a, a.facts, v.require(words[1].substr(0, equals)));
    return found != nullptr && v[found->fact].values[found->value] == words[1].substr(equals + 1);
  }
  if (words[0] == "victims") {
    int count = 0;
    std::set<PersonIndex> seen;
    for (const Act& act : a.acts)
      for (auto i = act.to.begin; i < act.to.end; ++i)
        if (act.status == Status::kAsserted && seen.insert(a.people[i]).second)
          count += a.persons[a.people[i]].count;
    return std::to_string(count) == words[1];
  }
  for (const Act& act : a.acts) {
    if (words[0] == "!") {
      if (act.status == Status::kAsserted && (words[1] == "any" || kind_name(act) == words[1]))
        return false;
      continue;
    }
    if (kind_name(act) != words[1] || name_of(act.status) != words[2]) continue;
    bool all = true;
    for (size_t i = 3; i < words.size(); ++i) all &= fits(v, a, act, words[i]);
    if (all) return true;
  }
  return words[0] == "!";
}

TEST_F(Readings, EveryCase) {
  Reader reader(lexicon);
  Account account;
  const auto cases = load_cases();
  EXPECT_GE(cases.size(), 60u);
  for (const Case& one : cases) {
    reader.read(one.report, account);
    for (const auto& [line, expected] : one.expected)
      EXPECT_TRUE(holds(*vocabulary, account, expected))
          << one.file << ":" << line << ": " << one.name << ": wanted " << expected
          << told(*vocabulary, account);
    for (const Span& span : account.spans) {
      ASSERT_LT(span.entry, one.report.log.size());
      ASSERT_LT(span.from, span.to);
      ASSERT_LE(span.to, one.report.log[span.entry].text.size());
    }
  }
}

// Bad input: no crash, spans inside their entry, time that grows with the text and not faster.
TEST_F(Readings, BadInput) {
  Reader reader(lexicon);
  Account account;
  std::string long_word(1 << 20, 'a'), punches, nul("he\0hit\0her", 10);
  for (int i = 0; i < 40000; ++i) punches += "punched him ";
  const std::string mojibake =
      "he didn\xc3\xa2\xe2\x82\xac\xe2\x84\xa2t pay \xf0\x9f\x98\xa1 "
      "\xe2\x80\x8f\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d punched me";
  for (const std::string& text :
       {std::string(), long_word, punches, nul, mojibake, std::string("\xff\xfe\"'\"((((")}) {
    Report report;
    report.log.push_back({{}, "CH", text});
    reader.read(report, account);
    for (const Span& span : account.spans) EXPECT_LE(span.to, text.size());
    EXPECT_LE(account.acts.size(), 200u);
  }
  Report many;
  for (int i = 0; i < 10000; ++i) many.log.push_back({{}, "PC", "He punched her in the face."});
  reader.read(many, account);
  EXPECT_FALSE(account.acts.empty());
  reader.read(Report{}, account);
  EXPECT_TRUE(account.acts.empty());
}

TEST_F(Readings, TheSameTextGivesTheSameAccount) {
  Report report;
  report.log.push_back(
      {{}, "CH", "Caller says her ex Lee punched her and took her phone. He ran off."});
  Account one, other;
  Reader first(lexicon), second(lexicon);
  first.read(report, one);
  second.read(Report{}, other);
  second.read(report, other);
  ASSERT_EQ(one.acts.size(), other.acts.size());
  EXPECT_EQ(one.spans, other.spans);
}

}  // namespace
}  // namespace onus::reading
