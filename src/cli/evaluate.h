// Decisions against known answers: how many crimes are found, how many of those named are right.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace onus {

using Classes = std::map<std::string, int>;  // class to count

struct KnownAnswer {
  std::string name;    // the case
  std::string report;  // its number
  Classes owed;
  std::vector<Classes> also_acceptable;
  std::vector<std::string> tags;
};

// One line in the form of logs/dev.ndjson.
Result<KnownAnswer> parse_answer(std::string_view line);

// Reports given inside answers ({"report": {...}}) as bare report lines; others as they are.
Result<std::string> report_of_line(std::string_view line);

struct Ratio {
  int64_t hits = 0, of = 0;
  double value() const { return of == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(of); }
};

// Figures over any set of reports. "Found" means that some crime is decided owed.
struct Figures {
  int64_t reports = 0, exact = 0;
  int64_t owing = 0, found = 0, false_alarms = 0;
  int64_t crimes_right = 0, crimes_owed = 0, crimes_decided = 0;

  Ratio recall() const { return {found, owing}; }
  Ratio precision() const { return {found, found + false_alarms}; }
  Ratio specificity() const { return {reports - owing - false_alarms, reports - owing}; }
  Ratio class_recall() const { return {crimes_right, crimes_owed}; }
  Ratio class_precision() const { return {crimes_right, crimes_decided}; }
  double class_f1() const;
};

class Evaluation {
 public:
  // Scores one decision against the answer or alternative that it fits best.
  void add(const KnownAnswer& answer, const Classes& decided);

  const Figures& all() const { return all_; }
  std::string text() const;
  std::string json() const;

 private:
  struct Miss {
    std::string name, report;
    Classes owed, decided;
  };
  Figures all_;
  std::map<std::string, Figures> by_tag_;
  std::map<std::string, Figures> by_class_;
  std::map<std::pair<std::string, std::string>, int64_t> confused_;  // owed, decided
  std::vector<Miss> misses_;
};

}  // namespace onus
