// What a report can tell: for each class of crime the act and facts that make it, so that a report
// whose words as a whole tell that story is stated in the terms the law asks for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "account/vocabulary.h"
#include "base/result.h"

namespace onus::weighing {

struct StatedFact {
  FactId fact = kNoFact;
  ValueId value = kNoValue;
};

// Somebody in a story.
struct StoryPerson {
  std::vector<StatedFact> facts;
  int age_years = -1;  // -1: any
};

struct Story {
  std::string name;
  std::vector<std::string> classes;  // the first is today's; the others were its names before
  ValueId act = kNoValue;
  std::vector<StatedFact> act_facts;
  StoryPerson victim, suspect;
  std::vector<StatedFact> report_facts;

  bool is_of_class(std::string_view class_name) const;
};

struct StoryBook {
  std::vector<Story> stories;
  // What is said of a report that tells any of them, where its own story says nothing else.
  std::vector<StatedFact> of_every_report;
  // Classes whose crimes words never take away: a report of one must always be recorded.
  std::vector<std::string> undoubted;

  bool is_undoubted(std::string_view class_name) const;

  const Story* find(std::string_view name) const;  // nullptr: no such story
};

// Reads stories.csv: columns story, classes, act, act_facts, victim, suspect, report; facts are
// written NAME=VALUE with blanks between, an age in years as age=14. The row "every" has report
// facts only. Errors name file, line and column.
Result<StoryBook> read_stories(std::string_view csv, const std::string& file,
                               const Vocabulary& vocabulary);

}  // namespace onus::weighing
