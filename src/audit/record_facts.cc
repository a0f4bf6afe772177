#include "audit/record_facts.h"

#include <algorithm>

#include "base/text.h"

namespace onus {
namespace {

constexpr size_t kRecordNumberDigits = 6;

// "C2 - AVI" is c2.
std::string first_word(std::string_view text) {
  const std::string word = ascii_lower(trim(text));
  return word.substr(0, word.find_first_of(" :-,."));
}

bool another_stands(const HeldView& held, std::span<const HeldView> others) {
  return std::ranges::any_of(others, [&](const HeldView& other) {
    return other.live && other.offence && held.offence &&
           other.offence->family == held.offence->family;
  });
}

}  // namespace

bool names_a_record(std::string_view text) {
  size_t digits = 0;
  for (char c : text) {
    digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    if (digits == kRecordNumberDigits) return true;
  }
  return false;
}

RecordFacts::RecordFacts(const Vocabulary& vocabulary)
    : vocabulary_(vocabulary),
      offence_(vocabulary.require("offence")),
      family_(vocabulary.require("family")),
      against_(vocabulary.require("against")),
      reason_(vocabulary.require("removal-reason")),
      decided_by_(vocabulary.require("decided-by")),
      avi_(vocabulary.require("avi")),
      told_(vocabulary.require("victim-told")),
      receiving_(vocabulary.require("receiving-reference")),
      other_(vocabulary.require("other-record")),
      outcome_(vocabulary.require("outcome")),
      written_(vocabulary.require("outcome-written")),
      abuse_(vocabulary.require("domestic-abuse")) {}

void RecordFacts::state(Frame& frame, FactId fact, std::string_view value) const {
  frame.set(fact, vocabulary_.require(fact, value));
}

void RecordFacts::state_offence(const HeldView& held, const AuditLaw& law, const Edition& edition,
                                Frame& frame) const {
  if (!held.offence) return;
  // Many offences share a class: without its code a record is of none in particular.
  if (law.settles_offence(held.crime_class, held.code) && edition.offence(held.offence->value))
    return frame.set(offence_, held.offence->value);
  if (const ValueId family = vocabulary_.value_of(family_, held.offence->family);
      family != kNoValue)
    frame.set(family_, family);
  state(frame, against_, held.offence->against_state ? "state" : "victim");
}

void RecordFacts::state_decider(std::string_view by_role, const AuditLaw& law, Frame& frame) const {
  if (trim(by_role).empty()) return;
  const auto role = law.role_of(by_role);
  state(frame, decided_by_, role ? std::string_view(*role) : "other");
}

void RecordFacts::state_told(std::string_view told, std::optional<Instant> at, Frame& frame) const {
  told = trim(told);
  if (told.empty()) return;
  const auto when = parse_instant(told);
  state(frame, told_,
        same_ignoring_case(told, "no") ? "no"
        : when && at && *when > *at    ? "after"
                                       : "before");
}

void RecordFacts::state_particulars(const Particulars& more, Frame& frame) const {
  for (const auto& [name, text] : more) {
    std::string fact_name = ascii_lower(trim(name)), value_name = ascii_lower(trim(text));
    std::ranges::replace(fact_name, '_', '-');
    std::ranges::replace(value_name, ' ', '-');
    const FactId fact = vocabulary_.find(fact_name);
    if (fact == kNoFact) continue;
    const About about = vocabulary_[fact].about;
    if (about != About::kRecord && about != About::kAct) continue;
    if (const ValueId value = vocabulary_.value_of(fact, value_name); value != kNoValue)
      frame.set(fact, value);
  }
}

void RecordFacts::state_removal(const HeldView& held, std::span<const HeldView> others,
                                const AuditLaw& law, Frame& frame) const {
  static const Cancellation kNothingWritten;
  const auto& written = held.crime->cancelled;
  const Cancellation& cancelled = written ? *written : kNothingWritten;
  const ValueId reason = vocabulary_.value_of(reason_, first_word(cancelled.reason));
  if (trim(cancelled.reason).empty())
    state(frame, reason_, "none");
  else if (reason == kNoValue)
    state(frame, reason_, "other");
  else
    frame.set(reason_, reason);
  state(frame, avi_,
        trim(cancelled.avi).empty()                ? "none"
        : law.is_only_unwillingness(cancelled.avi) ? "unwillingness"
                                                   : "given");
  state_decider(cancelled.by_role, law, frame);
  state_told(cancelled.victim_told, cancelled.at, frame);
  const bool named = names_a_record(cancelled.avi);
  if (named) state(frame, receiving_, "crime");
  state(frame, other_, another_stands(held, others) ? "live" : named ? "named" : "none");
  state_particulars(cancelled.more, frame);
}

void RecordFacts::state_outcome(const HeldCrime& crime, const AuditLaw& law, Frame& frame) const {
  const HeldOutcome& outcome = *crime.outcome;
  if (const auto code = law.outcome_of(outcome.code)) state(frame, outcome_, *code);
  if (!trim(outcome.evidence).empty()) state(frame, written_, "yes");
  if (std::ranges::any_of(crime.flags, says_domestic_abuse)) state(frame, abuse_, "yes");
  state_decider(outcome.by_role, law, frame);
  state_told(outcome.victim_told, outcome.at, frame);
  state_particulars(outcome.more, frame);
}

}  // namespace onus
