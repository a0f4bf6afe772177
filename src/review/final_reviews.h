// The readings of each report brought to one: where two differ, a third decides.
#pragma once

#include <string>
#include <vector>

#include "review/review.h"

namespace onus {

// The same crimes, each with the same record or none, and the same answers on cancelled records and
// N100s.
bool same_answer(const Review& a, const Review& b);

// Reports read twice whose readings differ, in the order of the draw.
std::vector<std::string> disagreements(const Reviews& reviews, const AuditPlan& plan);

struct FinalReviews {
  std::vector<const Review*> reviews;  // one for each report drawn, in the order of the draw
  std::vector<Error> errors;           // readings that are missing, where there are any
};
FinalReviews final_reviews(const Reviews& reviews, const AuditPlan& plan);

// Both answers to one question, as indices of categories, for every report that was read twice.
struct DoubleReadings {
  std::vector<std::string> categories;
  std::vector<std::pair<uint32_t, uint32_t>> readings;  // first, second
};

// Of each report: no crime should exist, all are recorded, or some are missing.
DoubleReadings readings_by_report(const Reviews& reviews);
// Of each crime that either reading names: its class in both. A crime that one does not name is "no
// crime" there; crimes of one class answer each other first, then those left in order.
DoubleReadings readings_by_class(const Reviews& reviews);

}  // namespace onus
