// A difference between what a report makes owed and what the force holds.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "account/account.h"
#include "base/instant.h"
#include "report/held.h"

namespace onus {

enum class FindingKind : uint8_t {
  kMissing,              // a crime is owed and none is held for it
  kLate,                 // recorded after the time limit
  kWrongClass,           // held in another class than the one owed
  kOverRecorded,         // held beyond what is owed
  kCancelledWrongly,     // cancelled against the rules on cancellation
  kN100Wrong,            // held as a report of rape where something else is owed, or the reverse
  kFormWithoutCrime,     // a risk form is held, a crime is owed, and no crime is held
  kOutcomeWrong,         // given an outcome against the rules on outcomes
  kOutcomeNotEvidenced,  // given an outcome, and not all that it needs is written down
};
inline constexpr size_t kFindingKinds = 9;
inline constexpr std::array<FindingKind, kFindingKinds> kEveryFindingKind = {
    FindingKind::kMissing,
    FindingKind::kFormWithoutCrime,
    FindingKind::kN100Wrong,
    FindingKind::kWrongClass,
    FindingKind::kCancelledWrongly,
    FindingKind::kOutcomeWrong,
    FindingKind::kLate,
    FindingKind::kOverRecorded,
    FindingKind::kOutcomeNotEvidenced};  // in the order in which people read them

// "form_without_crime", as in findings.csv.
std::string_view name_of(FindingKind kind);
// "Form without a crime", for people.
std::string_view title_of(FindingKind kind);
// One sentence on what the kind means.
std::string_view meaning_of(FindingKind kind);

struct OwedPart {
  std::string crime_class, code, title;
  uint32_t count = 1;
  bool count_at_least = false;
  std::optional<Instant> record_by;
};

struct HeldPart {
  std::string number, crime_class, code, title, victim;
  Instant recorded;
  HeldStatus status = HeldStatus::kRecorded;
  std::optional<Cancellation> cancelled;
  std::optional<HeldOutcome> outcome;
};

struct FormPart {
  std::string form;
  std::string says;  // its fields in words, cut to kQuoteBytes
  Instant at;
  bool domestic_abuse = false;
};

struct FindingReason {
  std::string rule, source, says;
  bool disputed = false;
};

// quote is the text of the span, cut to kQuoteBytes.
struct FindingEvidence {
  Span span;
  std::string quote;
};
inline constexpr size_t kQuoteBytes = 400;

struct Finding {
  FindingKind kind = FindingKind::kMissing;
  std::string report, unit;
  Instant received;

  std::string crime_class, title, family;  // what the finding is counted under
  uint32_t count = 1;                      // crimes missing, too many or wrongly treated
  std::vector<OwedPart> owed;
  std::vector<HeldPart> held;
  std::vector<FormPart> forms;
  double hours_late = 0;              // late only: hours beyond the time limit
  std::vector<std::string> failings;  // of a removal or outcome: each point that fails
  bool no_crime_read = false;         // over-recorded where nothing at all is owed

  std::vector<FindingReason> reasons;
  std::vector<FindingEvidence> evidence;
  std::string message;  // one plain sentence
  std::string to_do;

  double confidence = 0;  // 0 to 1
  double harm = 1;        // the offences' harm weights, each times its count
  bool domestic_abuse = false, child = false;
  double priority = 0;

  // The record concerned, where exactly one can be named; empty otherwise. What is held beside a
  // missing crime is not concerned.
  std::string_view only_crime() const {
    const bool absent = kind == FindingKind::kMissing || kind == FindingKind::kFormWithoutCrime;
    return held.size() == 1 && !absent ? std::string_view(held[0].number) : std::string_view();
  }
};

// What the words of the report say about those concerned; raises the priority.
struct Overlay {
  bool domestic_abuse = false;
  bool child = false;  // a victim under 18, or an adult at risk
};

// How much of an offence's harm a finding of this kind leaves unattended. Policy of this project,
// not law: nobody looks for a victim of a crime that was never recorded (1), and least after one
// too many (0.1).
double kind_factor(FindingKind kind);
inline constexpr double kDomesticAbuseFactor = 1.5;
inline constexpr double kChildFactor = 1.5;
// A crime held where Onus reads none is a question to a person more than a finding.
inline constexpr double kNoCrimeReadFactor = 0.25;

// harm x confidence x kind factor x overlay factors, rounded to two decimals.
double priority_of(const Finding& finding);

// The order of the queue: higher priority first, then older reports, then by report, kind, class
// and crime number, so that no two orders of input give different files.
bool before_in_queue(const Finding& a, const Finding& b);

}  // namespace onus
