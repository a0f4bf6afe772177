#include "recording/decision.h"

namespace onus {

void Decision::clear() {
  report.clear();
  received = {};
  law_on = {};
  owed.clear();
  not_owed.clear();
  incident = {};
  incident_because = {};
  incident_qualifiers = {};
  crime_related = false;
  disputed = false;
  questions.clear();
  reasons.clear();
  marks.clear();
  spans.clear();
  people.clear();
}

}  // namespace onus
