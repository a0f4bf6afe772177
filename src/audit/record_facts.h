// What is written on a held record about its removal or its outcome, as facts for the rules.
#pragma once

#include <span>
#include <string_view>

#include "audit/audit_law.h"
#include "audit/pairing.h"
#include "law/frame.h"

namespace onus {

// Facts and values of the vocabulary, looked up once; it must outlive this. What is not written
// stays unknown. A particular (doc/formats/held.md) states the fact of its name, and goes before
// what is read from the other fields; one that names no fact or value says nothing.
class RecordFacts {
 public:
  explicit RecordFacts(const Vocabulary& vocabulary);

  // others are all records held for the same report. law is that of the day of the removal.
  void state_removal(const HeldView& held, std::span<const HeldView> others, const AuditLaw& law,
                     Frame& frame) const;
  // The record has an outcome. law is that of the day of the outcome.
  void state_outcome(const HeldCrime& crime, const AuditLaw& law, Frame& frame) const;
  // The offence where it has a row that day and the record tells which it is; else only the family
  // of its class.
  void state_offence(const HeldView& held, const AuditLaw& law, const Edition& edition,
                     Frame& frame) const;

 private:
  void state_decider(std::string_view by_role, const AuditLaw& law, Frame& frame) const;
  void state_told(std::string_view told, std::optional<Instant> at, Frame& frame) const;
  void state_particulars(const Particulars& more, Frame& frame) const;
  void state(Frame& frame, FactId fact, std::string_view value) const;

  const Vocabulary& vocabulary_;
  FactId offence_, family_, against_, reason_, decided_by_, avi_, told_, receiving_, other_,
      outcome_, written_, abuse_;
};

// The text names another record: it holds a run of digits as long as a record's number.
bool names_a_record(std::string_view text);

}  // namespace onus
