// The second look at a report: what its words as a whole say. Patterns read acts where they know
// the wording; weights, fitted on reports with known answers, tell which stories a report tells at
// all. Where the two differ the account is restated: an act that the words as a whole speak against
// is imagined, one they speak for is stated with the words that speak for it.
#pragma once

#include <filesystem>

#include "account/account.h"
#include "law/rulebook.h"
#include "recording/decider.h"
#include "weighing/stories.h"
#include "weighing/weights.h"

namespace onus::weighing {

// Stories and their weights; read-only, shared by all threads.
struct Experience {
  StoryBook book;
  Weights weights;
  std::vector<size_t> story_of;  // by story of the weights: its place in the book
};

// A story in the weights that the book does not have is an error.
Result<Experience> make_experience(StoryBook book, const WeightsData& weights,
                                   const std::string& file);
// Reads stories.csv and words.weights from the folder.
Result<Experience> load_experience(const std::filesystem::path& folder,
                                   const Vocabulary& vocabulary);

// One per thread; keeps its memory from report to report.
class Weigher {
 public:
  // Both must outlive the weigher.
  Weigher(const Rulebook& rulebook, const Experience& experience);

  // Restates the account of the report in place.
  void weigh(const Report& report, Account& account);
  // Of the report weighed last.
  const Scores& scores() const { return scores_; }

 private:
  struct Told {
    size_t story = 0;  // of the weights
    float score = 0;
    bool decided = false;      // the patterns led the law there too
    std::vector<size_t> acts;  // stated for it
  };

  const Story& story_of(const Told& told) const;
  void score(const Report& report, const Account& account);
  void choose();
  bool is_told(std::string_view class_name) const;
  bool is_known(std::string_view class_name) const;
  bool is_owed(const Told& told) const;
  bool is_stated_for_a_story(size_t act) const;
  void doubt_the_rest(Account& account);
  void settle(Account& account);
  Told best_story() const;
  void tell_what_patterns_missed(Account& account);
  void tell(Told& told, Account& account);
  void tell_of_another(Told& told, Account& account);
  void restate(const Story& story, Account& account, Act& act);
  void add_act(Told& told, bool another, Account& account);
  PersonIndex person_for(const StoryPerson& wanted, Role role, bool another, Account& account);
  void set_confidence(Account& account);

  const Experience& experience_;
  Decider decider_;
  Decision decision_;
  Words words_;
  std::vector<Feature> features_;
  Weighing weighing_;
  Scores scores_;
  std::vector<Told> told_;
  std::vector<size_t> doubted_;  // acts
};

}  // namespace onus::weighing
