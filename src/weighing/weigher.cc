#include "weighing/weigher.h"

#include <algorithm>
#include <cmath>

#include "base/files.h"
#include "law/offence.h"

namespace onus::weighing {
namespace {

constexpr int kRounds = 4;
constexpr float kSurest = 0.99f;   // no reading is certain
constexpr size_t kWordsShown = 4;  // as evidence of an act that no pattern read
constexpr uint64_t kMostBytes = 64u << 20;
constexpr std::string_view kNotNamed = "not named";

// Appends to a stretch of the settings, which is moved to their end where it must be.
void state(Account& account, Range& range, StatedFact fact, Span span = {}) {
  auto& settings = account.settings;
  if (range.end != settings.size()) {
    const auto begin = static_cast<uint32_t>(settings.size());
    for (uint32_t i = range.begin; i < range.end; ++i) settings.push_back(Setting(settings[i]));
    range = {begin, static_cast<uint32_t>(settings.size())};
  }
  settings.push_back({fact.fact, fact.value, span});
  range.end = static_cast<uint32_t>(settings.size());
}

// Does some of this evidence stand behind the crime?
bool stands_behind(const Account& account, const Act& act, const Decision& decision,
                   const Considered& crime) {
  for (uint32_t a = act.evidence.begin; a < act.evidence.end; ++a)
    for (uint32_t c = crime.evidence.begin; c < crime.evidence.end; ++c)
      if (account.spans[a] == decision.spans[c]) return true;
  return false;
}

}  // namespace

Result<Experience> make_experience(StoryBook book, const WeightsData& data,
                                   const std::string& file) {
  std::vector<size_t> story_of;
  for (const std::string& name : data.stories) {
    const Story* story = book.find(name);
    if (story == nullptr)
      return fail(
          "there is no story '" + name + "' in stories.csv; fit the weights again with onus fit",
          {file});
    story_of.push_back(static_cast<size_t>(story - book.stories.data()));
  }
  return Experience{std::move(book), Weights(data), std::move(story_of)};
}

Result<Experience> load_experience(const std::filesystem::path& folder,
                                   const Vocabulary& vocabulary) {
  const auto stories = folder / "stories.csv", words = folder / "words.weights";
  ONUS_TRY(const std::string csv, read_file(stories, kMostBytes));
  ONUS_TRY(auto book, read_stories(csv, stories.string(), vocabulary));
  ONUS_TRY(const std::string text, read_file(words, kMostBytes));
  ONUS_TRY(const WeightsData data, read_weights(text, words.string()));
  return make_experience(std::move(book), data, words.string());
}

Weigher::Weigher(const Rulebook& rulebook, const Experience& experience)
    : experience_(experience), decider_(rulebook), weighing_(experience.weights) {}

void Weigher::weigh(const Report& report, Account& account) {
  score(report, account);
  choose();
  doubt_the_rest(account);
  tell_what_patterns_missed(account);
  set_confidence(account);
}

void Weigher::score(const Report& report, const Account& account) {
  doubted_.clear();
  decider_.decide_crimes(account, decision_);
  words_.read(report);
  list_features(report, words_, features_);
  weighing_.weigh(features_, scores_);
}

const Story& Weigher::story_of(const Told& told) const {
  return experience_.book.stories[experience_.story_of[told.story]];
}

// The stories that the report tells, best first.
void Weigher::choose() {
  told_.clear();
  const Thresholds& t = experience_.weights.thresholds();
  if (scores_.stories.empty() || scores_.owed < t.owed) return;
  const float best = *std::max_element(scores_.stories.begin(), scores_.stories.end());
  for (size_t s = 0; s < scores_.stories.size(); ++s) {
    Told told{s, scores_.stories[s], false, {}};
    told.decided = is_owed(told);
    const bool by_words = told.score >= std::max(t.story, best * t.beside);
    if (by_words || (told.decided && told.score >= best * t.decided)) told_.push_back(told);
  }
  if (told_.empty() && best >= t.alone) told_.push_back(best_story());
  std::stable_sort(told_.begin(), told_.end(),
                   [](const Told& a, const Told& b) { return a.score > b.score; });
}

Weigher::Told Weigher::best_story() const {
  const auto& stories = scores_.stories;
  const auto best =
      static_cast<size_t>(std::max_element(stories.begin(), stories.end()) - stories.begin());
  return {best, stories[best], false, {}};
}

bool Weigher::is_owed(const Told& told) const {
  return std::any_of(decision_.owed.begin(), decision_.owed.end(), [&](const Considered& crime) {
    return story_of(told).is_of_class(crime.offence->class_name);
  });
}

bool Weigher::is_told(std::string_view class_name) const {
  return std::any_of(told_.begin(), told_.end(),
                     [&](const Told& told) { return story_of(told).is_of_class(class_name); });
}

// Is there a story of the class at all?
bool Weigher::is_known(std::string_view class_name) const {
  return std::any_of(experience_.story_of.begin(), experience_.story_of.end(), [&](size_t story) {
    return experience_.book.stories[story].is_of_class(class_name);
  });
}

bool Weigher::is_stated_for_a_story(size_t act) const {
  return std::any_of(told_.begin(), told_.end(), [&](const Told& told) {
    return std::find(told.acts.begin(), told.acts.end(), act) != told.acts.end();
  });
}

// The acts behind crimes that the words as a whole speak against are as good as imagined. Of a
// class that no report had of those the weights were fitted on, only that a crime is owed is
// weighed.
void Weigher::doubt_the_rest(Account& account) {
  const bool owes = scores_.owed >= experience_.weights.thresholds().owed;
  for (int round = 0; round < kRounds; ++round) {  // behind a principal crime others may stand
    const size_t before = doubted_.size();
    for (const Considered& crime : decision_.owed) {
      const std::string_view class_name = crime.offence->class_name;
      if (is_told(class_name) || (owes && !is_known(class_name)) ||
          experience_.book.is_undoubted(class_name))
        continue;
      for (size_t a = 0; a < account.acts.size(); ++a) {
        Act& act = account.acts[a];
        if (act.status != Status::kAsserted || is_stated_for_a_story(a) ||
            !stands_behind(account, act, decision_, crime))
          continue;
        act.status = Status::kHypothetical;
        doubted_.push_back(a);
      }
    }
    if (doubted_.size() == before) return;
    decider_.decide_crimes(account, decision_);
  }
}

void Weigher::settle(Account& account) {
  decider_.decide_crimes(account, decision_);
  doubt_the_rest(account);
}

void Weigher::restate(const Story& story, Account& account, Act& act) {
  act.status = Status::kAsserted;
  for (const StatedFact& fact : story.act_facts) state(account, act.facts, fact);
}

void Weigher::tell_what_patterns_missed(Account& account) {
  bool restated = false;
  for (Told& told : told_) {
    if (told.decided) continue;
    tell(told, account);
    restated = true;
  }
  if (!restated) return;
  settle(account);
  restated = false;
  for (Told& told : told_) {
    if (is_owed(told)) continue;
    tell_of_another(told, account);
    restated = true;
  }
  if (restated) settle(account);
}

// Acts of the story's kind are stated as it has them; where there is none one is added.
void Weigher::tell(Told& told, Account& account) {
  const Story& story = story_of(told);
  for (const StatedFact& fact : experience_.book.of_every_report)
    state(account, account.facts, fact);
  for (const StatedFact& fact : story.report_facts) state(account, account.facts, fact);
  for (const size_t a : doubted_) {
    Act& act = account.acts[a];
    if (act.kind != story.act || is_stated_for_a_story(a)) continue;
    restate(story, account, act);
    told.acts.push_back(a);
  }
  for (size_t a = 0; a < account.acts.size() && told.acts.empty(); ++a) {
    if (account.acts[a].kind != story.act || is_stated_for_a_story(a)) continue;
    restate(story, account, account.acts[a]);
    told.acts.push_back(a);
  }
  if (told.acts.empty()) add_act(told, false, account);
}

// What was stated for the story leads the law elsewhere: it happened to somebody else.
void Weigher::tell_of_another(Told& told, Account& account) {
  for (const size_t a : told.acts) account.acts[a].status = Status::kHypothetical;
  told.acts.clear();
  add_act(told, true, account);
}

void Weigher::add_act(Told& told, bool another, Account& account) {
  const Story& story = story_of(told);
  const PersonIndex victim = person_for(story.victim, kVictimRole, another, account);
  const PersonIndex suspect = person_for(story.suspect, kSuspectRole, true, account);
  told.acts.push_back(account.acts.size());
  Act& act = account.acts.emplace_back();
  act.kind = story.act;
  const auto people = static_cast<uint32_t>(account.people.size());
  account.people.push_back(suspect);
  account.people.push_back(victim);
  act.by = {people, people + 1};
  act.to = {people + 1, people + 2};
  const auto settings = static_cast<uint32_t>(account.settings.size());
  act.facts = {settings, settings};
  for (const StatedFact& fact : story.act_facts) state(account, act.facts, fact);
  const auto spans = static_cast<uint32_t>(account.spans.size());
  for (const uint32_t word : weighing_.words_for(told.story, kWordsShown))
    account.spans.push_back(words_.all[word].span);
  std::sort(account.spans.begin() + spans, account.spans.end(), [](const Span& a, const Span& b) {
    return a.entry != b.entry ? a.entry < b.entry : a.from < b.from;
  });
  act.evidence = {spans, static_cast<uint32_t>(account.spans.size())};
}

// Somebody of the account in that part who may be meant, or somebody new.
PersonIndex Weigher::person_for(const StoryPerson& wanted, Role role, bool another,
                                Account& account) {
  const auto fits = [&](const Person& person) {
    if ((person.roles & role) == 0) return false;
    if (wanted.age_years >= 0 && person.age_years != static_cast<uint8_t>(wanted.age_years))
      return false;
    return std::all_of(wanted.facts.begin(), wanted.facts.end(), [&](const StatedFact& fact) {
      const Setting* known = find_setting(account, person.facts, fact.fact);
      return known == nullptr || known->value == fact.value;
    });
  };
  auto found = account.persons.end();
  if (!another) found = std::find_if(account.persons.begin(), account.persons.end(), fits);
  if (found == account.persons.end()) {
    Person person;
    person.id = "P" + std::to_string(account.persons.size() + 1);
    person.label = kNotNamed;
    person.roles = role;
    if (wanted.age_years >= 0) person.age_years = static_cast<uint8_t>(wanted.age_years);
    const auto settings = static_cast<uint32_t>(account.settings.size());
    person.facts = {settings, settings};
    account.persons.push_back(std::move(person));
    found = account.persons.end() - 1;
  }
  for (const StatedFact& fact : wanted.facts) state(account, found->facts, fact);
  return static_cast<PersonIndex>(found - account.persons.begin());
}

// How likely the report owes a crime at all; less for a crime whose story is told less.
void Weigher::set_confidence(Account& account) {
  if (told_.empty()) return;
  const Thresholds& t = experience_.weights.thresholds();
  const float likely = std::min(kSurest, 1 / (1 + std::exp(-(t.slope * scores_.owed + t.shift))));
  const float best = told_.front().score;
  for (Act& act : account.acts) {
    if (act.status != Status::kAsserted) continue;
    float share = 1;
    for (const Told& told : told_)
      if (story_of(told).act == act.kind) {
        share = best > 0 ? std::clamp(told.score / best, 0.0f, 1.0f) : 1;
        break;
      }
    act.confidence = likely * (0.5f + 0.5f * share);
  }
}

}  // namespace onus::weighing
