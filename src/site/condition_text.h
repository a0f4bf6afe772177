// Conditions as sentences, each fact linked to its word.
#pragma once

#include <vector>

#include "site/page.h"

namespace onus {

// Writes lists into a page. The meaning of a fact stands where the writer first speaks of it.
class ConditionText {
 public:
  explicit ConditionText(SitePage& page) : page_(page) {}

  // "either ... or ..." lists; "always" where there are none.
  void alternatives(const std::vector<Alternative>& when);
  // One list, all of which hold.
  void all(const std::vector<Condition>& conditions);

 private:
  void one(const Condition& condition);

  SitePage& page_;
  std::vector<FactId> told_;
};

}  // namespace onus
