// Figures over a set of scored reports.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace onus {

struct Ratio {
  int64_t hits = 0, of = 0;
  double value() const { return of == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(of); }
};

// "Found" means that some crime is decided owed.
struct Figures {
  int64_t reports = 0, exact = 0;
  int64_t owing = 0, found = 0, false_alarms = 0;
  int64_t crimes_right = 0, crimes_owed = 0, crimes_decided = 0;

  Ratio recall() const { return {found, owing}; }
  Ratio precision() const { return {found, found + false_alarms}; }
  Ratio specificity() const { return {reports - owing - false_alarms, reports - owing}; }
  Ratio class_recall() const { return {crimes_right, crimes_owed}; }
  Ratio class_precision() const { return {crimes_right, crimes_decided}; }
  Ratio exact_match() const { return {exact, reports}; }
  double class_f1() const;
};

// Of one report: how sure it is that it owes a crime, and whether it does.
struct Sureness {
  double confidence = 0;  // 0 to 1, the highest of its crimes; 0: no crime is decided
  bool owes = false;
};

// Where a reviewer may stop reading a list of reports with the surest first.
struct OperatingPoint {
  double precision_wanted = 0;
  Ratio recall;           // of all reports that owe a crime; no hits: never that precise
  double from = 0;        // the least confidence of those flagged
  int64_t flagged = 0;
};

// For each precision the point with the highest recall among those at least so precise.
std::vector<OperatingPoint> operating_points(std::vector<Sureness> reports,
                                             std::span<const double> precisions);

// Reports whose confidence lies in [from, to); the last band holds 1 too.
struct Band {
  double from = 0, to = 0;
  Ratio right;  // they owe a crime
  double mean_confidence = 0;
};

// Whether confidence means what it says, over the reports of which some crime is decided.
struct Calibration {
  std::vector<Band> bands;  // those that hold a report
  int64_t reports = 0;
  double brier = 0;  // the mean square of confidence less what is so; 0 is best
};
Calibration calibration_of(std::span<const Sureness> reports);

}  // namespace onus
