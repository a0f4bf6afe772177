#include "recording/decider.h"

#include <algorithm>
#include <span>
#include <tuple>

#include "recording/counting.h"

namespace onus {
namespace {

// A total order, most serious first, that does not depend on where in the account an act stands: by
// rank, then the longest sentence. (The conduct tiers are no order: they may go round in a circle.)
bool more_serious(const Candidate* a, const Candidate* b) {
  static constexpr int kUnranked = 1000;
  const auto key = [](const Candidate& c) {
    return std::tuple(c.offence->rank.value_or(kUnranked),
                      -c.offence->max_sentence_months.value_or(0), c.offence->value, c.occasion,
                      c.victim, c.frame);
  };
  return key(*a) < key(*b);
}

bool share_somebody(std::span<const PersonIndex> a, std::span<const PersonIndex> b) {
  return std::ranges::find_first_of(a, b) != a.end();
}

}  // namespace

Decider::Decider(const Rulebook& rulebook)
    : rulebook_(rulebook),
      framing_(rulebook.vocabulary()),
      incident_(rulebook.vocabulary().require("incident")),
      crime_related_(rulebook.vocabulary().require("crime-related")),
      recording_(rulebook.vocabulary().require("recording")),
      relation_(rulebook.vocabulary().require("relation")),
      candidates_(rulebook) {}

const LawOfDay& Decider::law_of(const Edition& edition) {
  for (const auto& law : laws_)
    if (&law->edition() == &edition) return *law;
  laws_.push_back(std::make_unique<LawOfDay>(rulebook_, edition));
  return *laws_.back();
}

void Decider::decide(const Account& account, Decision& out, std::optional<Day> law_on) {
  decide(account, out, law_on.value_or(local_day(account.received)), Depth::kAll);
}

void Decider::decide_crimes(const Account& account, Decision& out) {
  decide(account, out, local_day(account.received), Depth::kCrimes);
}

void Decider::decide(const Account& account, Decision& out, Day law_on, Depth depth) {
  out.clear();
  out.report = account.report;
  out.received = account.received;
  out.law_on = law_on;
  depth_ = depth;
  law_ = &law_of(rulebook_.on(law_on));
  candidates_.collect(account, *law_, depth, out);
  kept_.clear();
  reject_unowed(out);
  keep_principals(account, out);
  absorb(account, out);
  count(account, out);
  if (out.owed.empty() && depth == Depth::kAll) settle_incident(account, out);
}

Considered Decider::considered(const Candidate& candidate, Decision& out) const {
  Considered crime;
  crime.offence = candidate.offence;
  crime.because = candidate.because;
  crime.evidence = candidate.evidence;
  crime.confidence = candidate.confidence;
  crime.victims.begin = static_cast<uint32_t>(out.people.size());
  if (candidate.victim != kNobody) out.people.push_back(candidate.victim);
  crime.victims.end = static_cast<uint32_t>(out.people.size());
  return crime;
}

void Decider::reject(Candidate& candidate, const Reason& reason, Decision& out) {
  candidate.owed = false;
  const auto at = static_cast<uint32_t>(out.reasons.size());
  out.reasons.push_back(reason);
  candidate.because = {at, at + 1};
  out.not_owed.push_back(considered(candidate, out));
}

// What the rules themselves leave unrecorded; its questions may turn that round.
void Decider::reject_unowed(Decision& out) {
  open_.clear();
  for (Candidate& candidate : candidates_.list) {
    if (candidate.owed) {
      open_.push_back(&candidate);
      continue;
    }
    out.not_owed.push_back(considered(candidate, out));
    if (depth_ == Depth::kAll) candidates_.questions(candidate, *law_, out.questions);
  }
  std::ranges::sort(open_, more_serious);
}

bool Decider::same_victim(const Account& account, const Candidate& a, const Candidate& b) const {
  if (a.offence->against_state != b.offence->against_state) return false;
  if (a.victim == b.victim || a.victim == kNobody || b.victim == kNobody) return true;
  const auto by_household = [&](const Candidate& c) {
    return law_->unit_of(*c.offence) == Unit::kHousehold;
  };
  const std::string& household = account.persons[a.victim].household;
  return !household.empty() && household == account.persons[b.victim].household &&
         (by_household(a) || by_household(b));
}

// One victim and one offender or group on one occasion. Offenders whose ties to the victim are known
// and differ act independently; otherwise several are taken to act together, save where the law
// counts by the person who did it.
bool Decider::same_sequence(const Account& account, const Candidate& a, const Candidate& b) const {
  if (a.occasion != b.occasion || !same_victim(account, a, b)) return false;
  const auto by_a = candidates_.offenders_of(a), by_b = candidates_.offenders_of(b);
  if (by_a.empty() || by_b.empty()) return true;
  if (share_somebody(by_a, by_b)) return true;
  if (a.offence == b.offence && law_->unit_of(*a.offence) == Unit::kPenetrator) return false;
  if (a.offence->family == b.offence->family && a.offence != b.offence &&
      law_->unit_of(*a.offence) == Unit::kPenetrator)
    return false;
  const ValueId tie_a = candidates_.frames[a.frame].value(relation_);
  const ValueId tie_b = candidates_.frames[b.frame].value(relation_);
  return tie_a == kNoValue || tie_b == kNoValue || tie_a == tie_b;
}

// Of each sequence the principal crime is kept; crimes that the table records in addition always.
void Decider::keep_principals(const Account& account, Decision& out) {
  while (!open_.empty()) {
    size_t first = 0;
    for (size_t i = 1; i < open_.size(); ++i)
      if (!open_[i]->offence->addition &&
          (open_[first]->offence->addition ||
           law_->is_principal(*open_[i]->offence, *open_[first]->offence)))
        first = i;
    Candidate* principal = open_[first];
    open_.erase(open_.begin() + static_cast<ptrdiff_t>(first));
    kept_.push_back(principal);
    std::erase_if(open_, [&](Candidate* other) {
      if (!same_sequence(account, *principal, *other)) return false;
      if (other->offence == principal->offence) {  // told twice, or a series reported at once
        other->principal = principal;
        principal->confidence = std::max(principal->confidence, other->confidence);
        return true;
      }
      if (principal->offence->addition || other->offence->addition) return false;
      other->principal = principal;
      const bool conduct = law_->conduct_over(*principal->offence, *other->offence);
      reject(*other, law_->general(conduct ? "conduct-principal" : "principal-crime"), out);
      return true;
    });
  }
}

bool Decider::linked(const Account& account, Link link, const Candidate& a,
                     const Candidate& b) const {
  const auto by_a = candidates_.offenders_of(a), by_b = candidates_.offenders_of(b);
  switch (link) {
    case Link::kNone: return false;
    case Link::kSameIncident: return true;
    case Link::kSameOffender:
      return by_a.empty() || by_b.empty() || share_somebody(by_a, by_b);
    case Link::kSameOwner:
    case Link::kSameVictim: return a.victim == b.victim || a.victim == kNobody;
    case Link::kSameHousehold:
      return a.victim == b.victim || a.victim == kNobody || b.victim == kNobody ||
             (!account.persons[a.victim].household.empty() &&
              account.persons[a.victim].household == account.persons[b.victim].household);
  }
  return false;
}

// Crimes that the law counts within another of the same incident, whoever the victims are.
void Decider::absorb(const Account& account, Decision& out) {
  for (Candidate* candidate : kept_) {
    const auto absorbs = [&](const Candidate* into) {
      return into != candidate && into->owed && into->occasion == candidate->occasion &&
             linked(account, law_->absorbed_by(*candidate->offence, *into->offence), *candidate,
                    *into);
    };
    if (std::ranges::any_of(kept_, absorbs)) reject(*candidate, law_->general("absorbed"), out);
  }
  std::erase_if(kept_, [](const Candidate* candidate) { return !candidate->owed; });
}

void Decider::count(const Account& account, Decision& out) {
  const Instant record_by = account.received + law_->record_within_seconds();
  std::ranges::sort(kept_, more_serious);
  for (size_t first = 0; first < kept_.size();) {
    size_t end = first + 1;
    while (end < kept_.size() && kept_[end]->offence == kept_[first]->offence &&
           kept_[end]->occasion == kept_[first]->occasion)
      ++end;
    out.owed.push_back(counted(account, std::span(kept_).subspan(first, end - first), out));
    out.owed.back().record_by = record_by;
    if (depth_ == Depth::kAll) {
      flag(out.owed.back(), std::span(kept_).subspan(first, end - first), out);
      candidates_.questions(*kept_[first], *law_, out.questions);
    }
    first = end;
  }
}

// Crimes of one offence on one occasion as one line with their number.
Considered Decider::counted(const Account& account, std::span<Candidate* const> crimes,
                            Decision& out) const {
  const Unit unit = law_->unit_of(*crimes[0]->offence);
  const Count count = count_crimes(account, unit, crimes, candidates_);
  Considered crime = considered(*crimes[0], out);
  crime.count = count.crimes;
  crime.count_at_least = count.at_least;
  crime.victims.begin = static_cast<uint32_t>(out.people.size());
  out.people.insert(out.people.end(), count.victims.begin(), count.victims.end());
  crime.victims.end = static_cast<uint32_t>(out.people.size());
  if (count.crimes > 1) {  // say why there are so many
    const Range own = crime.because;
    crime.because.begin = static_cast<uint32_t>(out.reasons.size());
    for (uint32_t i = own.begin; i < own.end; ++i) out.reasons.push_back(Reason(out.reasons[i]));
    out.reasons.push_back(law_->unit_reason(unit));
    crime.because.end = static_cast<uint32_t>(out.reasons.size());
  }
  if (crimes.size() > 1) {
    const auto begin = static_cast<uint32_t>(out.spans.size());
    for (const Candidate* one : crimes) {
      crime.confidence = std::max(crime.confidence, one->confidence);
      for (uint32_t i = one->evidence.begin; i < one->evidence.end; ++i) {
        const Span span = out.spans[i];
        const auto own = std::span(out.spans).subspan(begin);
        if (std::ranges::find(own, span) == own.end()) out.spans.push_back(span);
      }
    }
    crime.evidence = {begin, static_cast<uint32_t>(out.spans.size())};
  }
  return crime;
}

void Decider::settle_incident(const Account& account, Decision& out) {
  Frame frame = framing_.of_report(law_->edition(), account);
  if (candidates_.ground != kNoValue) frame.set(crime_related_, candidates_.ground);
  trace_.clear();
  const ValueId incident = law_->edition().conclude(frame, incident_, trace_);
  if (incident == kNoValue) return;
  out.incident = law_->incident_category(incident);
  out.incident_because.begin = static_cast<uint32_t>(out.reasons.size());
  for (const Trace::Fired& fired : trace_.fired) {
    const Rule& rule = rulebook_.rule(fired.rule);
    out.reasons.push_back({rule.id, rule.source, rule.because, !rule.disputed.empty()});
  }
  out.incident_because.end = static_cast<uint32_t>(out.reasons.size());
  Frame* const frames[] = {&frame};
  out.incident_qualifiers = mark(law_->qualifiers(), frames, out);
}

// A crime recorded for a whole sequence carries the flags of all of it; a report of rape or of a
// death that stands in for a crime carries none.
void Decider::flag(Considered& crime, std::span<Candidate* const> crimes, Decision& out) {
  marked_.clear();
  const auto add = [&](const Candidate& candidate) {
    Frame& frame = candidates_.frames[candidate.frame];
    const ValueId recording = frame.value(recording_);
    if (recording != kNoValue && law_->effect_of(recording) == Effect::kOwed)
      marked_.push_back(&frame);
  };
  for (const Candidate* one : crimes) add(*one);
  if (marked_.empty()) return;
  for (const Candidate& other : candidates_.list)
    if (other.principal && std::ranges::find(crimes, other.principal) != crimes.end()) add(other);
  crime.flags = mark(law_->flags(), marked_, out);
}

// The marks that the rules set in any of the frames, in the order of their table.
Range Decider::mark(std::span<const MarkOfDay> marks, std::span<Frame* const> frames,
                    Decision& out) {
  const Edition& edition = law_->edition();
  Range range{static_cast<uint32_t>(out.marks.size()), 0};
  for (const MarkOfDay& one : marks)
    for (Frame* frame : frames) {
      const ValueId value = frame->known(one.fact) ? frame->value(one.fact)
                                                   : edition.conclude(*frame, one.fact, trace_);
      if (value != one.value) continue;
      trace_.clear();
      edition.conclude(*frame, one.fact, trace_);
      out.marks.push_back({one.name, one.title, reasons_for(one.fact, out)});
      break;
    }
  range.end = static_cast<uint32_t>(out.marks.size());
  return range;
}

// The rules that concluded the fact in the trace.
Range Decider::reasons_for(FactId fact, Decision& out) const {
  Range range{static_cast<uint32_t>(out.reasons.size()), 0};
  for (const Trace::Fired& fired : trace_.fired) {
    if (fired.fact != fact) continue;
    const Rule& rule = rulebook_.rule(fired.rule);
    out.reasons.push_back({rule.id, rule.source, rule.because, !rule.disputed.empty()});
  }
  range.end = static_cast<uint32_t>(out.reasons.size());
  return range;
}

}  // namespace onus
