#include "audit/finding.h"

#include <cmath>
#include <tuple>

#include "base/result.h"

namespace onus {
namespace {

struct KindWords {
  std::string_view name, title, meaning;
  double factor;
};

constexpr std::array<KindWords, kFindingKinds> kKinds = {{
    {"missing", "Missing", "A crime is owed and no crime record is held for it.", 1},
    {"late", "Late", "The crime was recorded after the time limit.", 0.25},
    {"wrong_class", "Wrong class", "A crime is held, in another class than the one owed.", 0.5},
    {"over_recorded", "Over-recorded", "More is held than the counting rules allow.", 0.1},
    {"cancelled_wrongly", "Cancelled wrongly",
     "A crime record was cancelled without what the rules on cancellation ask for.", 0.8},
    {"n100_wrong", "N100 wrong",
     "A report of rape is held in the wrong place: parked where a crime is owed, or under the "
     "wrong "
     "ground.",
     0.9},
    {"form_without_crime", "Form without a crime",
     "A risk form is held and a crime is owed, but no crime record is held.", 1},
    {"outcome_wrong", "Outcome wrong",
     "A crime was given an outcome whose conditions it does not meet.", 0.3},
    {"outcome_not_evidenced", "Outcome not evidenced",
     "A crime was given an outcome, and not all that it needs is written down.", 0.05},
}};

const KindWords& words_of(FindingKind kind) {
  const auto index = static_cast<size_t>(kind);
  ONUS_CHECK(index < kKinds.size());
  return kKinds[index];
}

}  // namespace

std::string_view name_of(FindingKind kind) { return words_of(kind).name; }
std::string_view title_of(FindingKind kind) { return words_of(kind).title; }
std::string_view meaning_of(FindingKind kind) { return words_of(kind).meaning; }
double kind_factor(FindingKind kind) { return words_of(kind).factor; }

double priority_of(const Finding& finding) {
  double priority = finding.harm * finding.confidence * kind_factor(finding.kind);
  if (finding.domestic_abuse) priority *= kDomesticAbuseFactor;
  if (finding.child) priority *= kChildFactor;
  if (finding.no_crime_read) priority *= kNoCrimeReadFactor;
  return std::round(priority * 100) / 100;
}

bool before_in_queue(const Finding& a, const Finding& b) {
  if (a.priority != b.priority) return a.priority > b.priority;
  const auto number = [](const Finding& f) {
    return f.held.empty() ? std::string_view() : std::string_view(f.held[0].number);
  };
  return std::tuple(a.received, std::string_view(a.report), a.kind, std::string_view(a.crime_class),
                    number(a)) < std::tuple(b.received, std::string_view(b.report), b.kind,
                                            std::string_view(b.crime_class), number(b));
}

}  // namespace onus
