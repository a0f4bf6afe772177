// What is held for one report, made ready to be compared.
#pragma once

#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "audit/audit_law_book.h"
#include "audit/finding.h"
#include "audit/pairing.h"
#include "report/held.h"

namespace onus {

// Everything held that names one report.
struct ReportHeld {
  std::vector<const HeldCrime*> crimes;
  std::vector<const HeldForm*> forms;
  const KeptFacts* kept = nullptr;  // of the whole extract; nullptr: nothing
};

// By the number of the report; what names none is left out. held and kept must outlive it.
std::unordered_map<std::string_view, ReportHeld> held_by_report(const Held& held,
                                                                const KeptFacts& kept);

struct HeldSide {
  std::vector<HeldView> crimes;     // in the order in which they were recorded, then by number
  std::vector<RecordCheck> checks;  // of each: its removal or its outcome
  std::vector<FormPart> forms;  // those that may not stand in a crime's place, the earliest first
  bool domestic_abuse = false;  // a record's flag or a form says so
};

// law is that of the day the report was received; each removal and outcome is checked under the law
// of its own day.
HeldSide view_held(const ReportHeld& held, const AuditLaw& law, AuditLawBook& laws);

// A record as a finding shows it, its texts cut to kQuoteBytes. One that gives its class only is of
// no particular offence; where it answers one, it is called by that.
HeldPart held_part(const HeldView& view, const Offence* answers = nullptr);

// The crime has been given an outcome, and when: at its recording where that is not written.
bool has_outcome(const HeldCrime& crime);
Instant outcome_given(const HeldCrime& crime);

// What an extract keeps of outcomes.
KeptFacts kept_facts(std::span<const HeldCrime> crimes, AuditLawBook& laws);

}  // namespace onus
