// What another day's law would make of the same reports.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "recording/decision.h"

namespace onus {

// One report that the two laws decide differently. Crimes as "2 x 8N 008/06, 1 x 58A"; or "nothing".
struct ChangedDecision {
  std::string report;
  std::string owed_before, owed_after;
  std::string incident_before, incident_after;
  bool crimes = false;      // other crimes, or another number of them
  bool time_limit = false;  // the same crimes, to be recorded by another time
  bool incident = false;    // the same crimes and times, another incident category
};

// The decisions of one account under two laws.
struct DecisionPair {
  Decision before, after;
};

// Nothing changed leaves all three marks false.
ChangedDecision compare_decisions(const DecisionPair& pair);

class LawImpact {
 public:
  LawImpact(Day before, Day after) : before_(before), after_(after) {}

  // Both decisions of one report.
  void add(const DecisionPair& pair);

  // Counts over all reports added, crimes by class where the two laws differ, and every report
  // that changed.
  std::string text() const;
  std::string json() const;

 private:
  struct ByClass {
    int64_t before = 0, after = 0;
  };

  Day before_, after_;
  int64_t reports_ = 0, crimes_ = 0, time_limit_ = 0, incident_ = 0;
  ByClass owed_;
  std::map<std::string, ByClass> by_class_;
  std::vector<ChangedDecision> changed_;
};

}  // namespace onus
