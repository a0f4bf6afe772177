// How far two reviewers who read the same reports agree.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"
#include "estimate/interval.h"

namespace onus {

// Both answers to one question, as numbers of a list of categories.
struct TwoReadings {
  uint32_t first = 0, second = 0;
};

struct Agreement {
  uint64_t readings = 0, agreed = 0;
  double kappa = 0;     // 1 when both always agree, 0 as by chance
  Interval interval;    // of kappa, 95 percent, -1 to 1
  double expected = 0;  // share on which chance alone would agree
  // Both used one category only: chance explains everything and kappa says nothing.
  bool kappa_defined = false;
};

// Cohen's kappa with the large sample variance. Sources: J. Cohen, Educ. Psychol. Meas. 20 (1960)
// 37-46; J. L. Fleiss, J. Cohen and B. S. Everitt, Psychol. Bull. 72 (1969) 323-327. An answer that
// is not below `categories` is a broken invariant.
Agreement agreement_of(std::span<const TwoReadings> readings, uint32_t categories);

// Of one category: readings in which either reviewer chose it, and those in which both did.
struct CategoryAgreement {
  uint32_t category = 0;
  Rate both;  // both chose it, of the readings where either did
};
std::vector<CategoryAgreement> agreement_by_category(std::span<const TwoReadings> readings,
                                                     uint32_t categories);

}  // namespace onus
