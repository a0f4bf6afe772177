// Whether a held record was removed, or given its outcome, as the rules in force that day ask.
#pragma once

#include <span>
#include <vector>

#include "audit/finding.h"
#include "audit/record_facts.h"
#include "law/rulebook.h"

namespace onus {

// Each point that the rules fault, by the rule that does.
struct RecordCheck {
  std::vector<FindingReason> not_met;        // what is written shows that a condition is not met
  std::vector<FindingReason> not_evidenced;  // nothing written shows that it is
  bool duplicate = false;                    // rightly removed: another record stands for it

  bool faultless() const { return not_met.empty() && not_evidenced.empty(); }
};

// By fact: an extract keeps it for some outcome at least. What it keeps for none was not exported,
// so that its absence shows nothing.
using KeptFacts = std::vector<bool>;

// For one rulebook, which must outlive it. May be asked by several threads at once.
class RecordRules {
 public:
  explicit RecordRules(const Rulebook& rulebook);

  // others are all records held for the same report; law and edition are of the day of the removal.
  RecordCheck removal(const HeldView& held, std::span<const HeldView> others, const AuditLaw& law,
                      const Edition& edition) const;
  // The record has an outcome; law and edition are of the day on which it was given.
  RecordCheck outcome(const HeldView& held, const AuditLaw& law, const Edition& edition,
                      const KeptFacts& kept) const;

  // Adds what the outcome says anything of.
  void note_kept(const HeldCrime& crime, const AuditLaw& law, const Edition& edition,
                 KeptFacts& kept) const;

 private:
  // A conclusion, and its values that are faults.
  struct Point {
    FactId fact = kNoFact;
    ValueId not_met = kNoValue, not_evidenced = kNoValue;
  };

  Point point(std::string_view fact) const;
  void conclude(const Point& point, const Edition& edition, Frame& frame, const KeptFacts* kept,
                RecordCheck& check) const;
  bool kept_from_us(const Trace& trace, const Frame& frame, const KeptFacts& kept) const;

  const Rulebook& rulebook_;
  RecordFacts facts_;
  std::vector<Point> of_removal_, of_outcome_;
  FactId effect_;
  ValueId duplicate_;
};

}  // namespace onus
