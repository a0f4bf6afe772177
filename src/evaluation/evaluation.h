// Decisions against known answers: how many crimes are found, how many of those named are right,
// and which are not.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "evaluation/decided_report.h"
#include "evaluation/figures.h"
#include "evaluation/known_answer.h"

namespace onus {

struct ScoredReport {
  std::string name, report;  // the case; its number
  Classes owed;              // by the answer or alternative that fits best
  DecidedReport decided;     // of an exact match without its words
  bool exact = false;
};

// Crimes of one class that were decided as another; "nothing" stands on a side that lacks one.
struct Confused {
  std::string owed, decided;
  int64_t crimes = 0;
};

class Evaluation {
 public:
  // Scores one decision against the answer or alternative that it fits best.
  void add(const KnownAnswer& answer, DecidedReport decided);

  const Figures& all() const { return all_; }
  const std::map<std::string, Figures>& by_tag() const { return by_tag_; }
  const std::map<std::string, Figures>& by_class() const { return by_class_; }
  // In the order added.
  const std::vector<ScoredReport>& reports() const { return reports_; }
  // The largest first.
  std::vector<Confused> confused() const;

  // At the precisions that a reviewer chooses from.
  std::vector<OperatingPoint> operating_points() const;
  Calibration calibration() const { return calibration_of(sureness_); }

 private:
  Figures all_;
  std::map<std::string, Figures> by_tag_, by_class_;
  std::map<std::pair<std::string, std::string>, int64_t> confused_;  // owed, decided
  std::vector<Sureness> sureness_;
  std::vector<ScoredReport> reports_;
};

}  // namespace onus
