#include "recording/candidates.h"

#include <algorithm>

namespace onus {

Candidates::Candidates(const Rulebook& rulebook)
    : rulebook_(rulebook),
      words_(rulebook.vocabulary()),
      framing_(words_),
      offence_(words_.require("offence")),
      recording_(words_.require("recording")),
      repeated_(words_.require("repeated")),
      course_(words_.require(words_.require("act"), "course-of-conduct")),
      yes_(words_.require(repeated_, "yes")) {}

void Candidates::collect(const Account& account, const LawOfDay& law, Depth depth,
                         Decision& decision) {
  account_ = &account;
  law_ = &law;
  decision_ = &decision;
  list.clear();
  people.clear();
  frames.clear();
  ground = kNoValue;
  for (const Act& act : account.acts)
    if (depth == Depth::kAll || act.status == Status::kAsserted) collect_act(act);
  collect_courses();
}

void Candidates::collect_act(const Act& act) {
  if (act.to.empty()) return collect_victim(act, kNobody);
  for (uint32_t i = act.to.begin; i < act.to.end; ++i) collect_victim(act, account_->people[i]);
}

// Offenders who are told apart and those who are not are asked about separately: the counting of
// some offences differs.
void Candidates::collect_victim(const Act& act, PersonIndex victim) {
  const Act* const acts[] = {&act};
  const Range apart = told_apart(act, true);
  const Range blurred = told_apart(act, false);
  for (Range offenders : {apart, blurred}) {
    const bool nobody = apart.empty() && blurred.empty();
    if (offenders.empty() && !(nobody && offenders.begin == apart.begin)) continue;
    const Frame frame = framing_.of_act(law_->edition(), *account_, act, victim,
                                        {people.data() + offenders.begin, offenders.size()});
    conclude(act, victim, offenders, frame, acts);
    if (nobody) return;
  }
}

Range Candidates::told_apart(const Act& act, bool wanted) {
  Range range{static_cast<uint32_t>(people.size()), 0};
  for (uint32_t i = act.by.begin; i < act.by.end; ++i) {
    const PersonIndex offender = account_->people[i];
    if (account_->persons[offender].distinguishable == wanted) people.push_back(offender);
  }
  range.end = static_cast<uint32_t>(people.size());
  return range;
}

// A course of conduct is looked for between every offender and victim who have such acts.
void Candidates::collect_courses() {
  for (size_t i = 0; i < account_->acts.size(); ++i) {
    const Act& act = account_->acts[i];
    if (act.status != Status::kAsserted || !law_->is_conduct(act.kind) || act.to.empty()) continue;
    const PersonIndex victim = account_->people[act.to.begin];
    const PersonIndex offender = act.by.empty() ? kNobody : account_->people[act.by.begin];
    auto same = [&](const Act& other) {
      return other.status == Status::kAsserted && law_->is_conduct(other.kind) &&
             !other.to.empty() && account_->people[other.to.begin] == victim &&
             (other.by.empty() ? kNobody : account_->people[other.by.begin]) == offender;
    };
    const auto earlier = std::span(account_->acts).first(i);
    if (std::ranges::none_of(earlier, same)) collect_course(victim, offender);
  }
}

void Candidates::collect_course(PersonIndex victim, PersonIndex offender) {
  course_acts_.clear();
  bool repeated = false;
  unsigned makers = 0;
  for (const Act& act : account_->acts) {
    if (act.status != Status::kAsserted || !law_->is_conduct(act.kind) || act.to.empty()) continue;
    if (account_->people[act.to.begin] != victim) continue;
    const PersonIndex by = act.by.empty() ? kNobody : account_->people[act.by.begin];
    if (by != offender && by != kNobody) continue;
    course_acts_.push_back(&act);
    const Setting* often = find_setting(*account_, act.facts, repeated_);
    repeated |= often && often->value == yes_;
    repeated |= act.occasion != course_acts_.front()->occasion;
    makers += law_->makes_course(act.kind);
  }
  if (course_acts_.size() < 2 && !repeated) return;
  if (makers == 0 && !repeated) return;
  const Act& first = *course_acts_.front();
  const Range offenders = told_apart(first, true);
  Frame frame = framing_.of_act(law_->edition(), *account_, first, victim,
                                {people.data() + offenders.begin, offenders.size()});
  for (const Act* act : course_acts_) {
    framing_.join(frame, *account_, *act);
    if (const FactId sets = law_->conduct_sets(act->kind); sets != kNoFact)
      frame.set(sets, words_.require(sets, "yes"));
  }
  frame.set(framing_.act_fact(), course_);
  if (repeated || makers > 1) frame.set(repeated_, yes_);
  conclude(first, victim, offenders, frame, course_acts_);
}

void Candidates::conclude(const Act& act, PersonIndex victim, Range offenders, const Frame& start,
                          std::span<const Act* const> acts) {
  Candidate candidate;
  candidate.victim = victim;
  candidate.offenders = offenders;
  candidate.occasion = act.occasion;
  for (const Act* one : acts) candidate.confidence = std::max(candidate.confidence, one->confidence);
  candidate.frame = static_cast<uint32_t>(frames.size());
  Frame frame = start;
  trace_.clear();
  if (!settle(frame, candidate)) return;
  frames.push_back(frame);
  if (act.status == Status::kAsserted)
    give_reasons(candidate);
  else
    reject_status(act, candidate);
  give_evidence(candidate, acts);
  list.push_back(candidate);
}

// False when the act is no offence in the table, so that nothing need be said of it.
bool Candidates::settle(Frame& frame, Candidate& candidate) {
  const Edition& edition = law_->edition();
  const ValueId offence = edition.conclude(frame, offence_, trace_);
  if (offence == kNoValue) return false;
  candidate.offence = edition.offence(offence);
  if (!candidate.offence) return false;  // not in force on the day of the report
  const ValueId recording = edition.conclude(frame, recording_, trace_);
  const Effect effect = recording == kNoValue ? Effect::kNotOwed : law_->effect_of(recording);
  candidate.owed = effect == Effect::kOwed || effect == Effect::kOwedInstead;
  if (effect == Effect::kOwedInstead) candidate.offence = law_->instead(recording);
  return true;
}

void Candidates::give_reasons(Candidate& candidate) {
  candidate.because.begin = static_cast<uint32_t>(decision_->reasons.size());
  for (const Trace::Fired& fired : trace_.fired) {
    const Rule& rule = rulebook_.rule(fired.rule);
    decision_->reasons.push_back({rule.id, rule.source, rule.because, !rule.disputed.empty()});
    decision_->disputed |= !rule.disputed.empty();
  }
  candidate.because.end = static_cast<uint32_t>(decision_->reasons.size());
  const ValueId recording = frames[candidate.frame].value(recording_);
  if (recording == kNoValue || law_->effect_of(recording) != Effect::kCrimeRelated) return;
  decision_->crime_related = true;
  if (ground == kNoValue) ground = law_->crime_related_ground(recording);
}

void Candidates::reject_status(const Act& act, Candidate& candidate) {
  candidate.owed = false;
  const auto at = static_cast<uint32_t>(decision_->reasons.size());
  decision_->reasons.push_back(law_->status_reason(act.status));
  candidate.because = {at, at + 1};
}

void Candidates::give_evidence(Candidate& candidate, std::span<const Act* const> acts) {
  auto& spans = decision_->spans;
  candidate.evidence.begin = static_cast<uint32_t>(spans.size());
  auto add = [&](const Span& span) {
    if (span.from == span.to) return;
    const auto own = std::span(spans).subspan(candidate.evidence.begin);
    if (std::ranges::find(own, span) == own.end()) spans.push_back(span);
  };
  for (const Act* act : acts)
    for (uint32_t i = act->evidence.begin; i < act->evidence.end; ++i) add(account_->spans[i]);
  for (const Act* act : acts)
    for (FactId fact : trace_.used)
      if (const Setting* s = find_setting(*account_, act->facts, fact)) add(s->span);
  for (FactId fact : trace_.used)
    if (const Setting* s = find_setting(*account_, account_->facts, fact)) add(s->span);
  candidate.evidence.end = static_cast<uint32_t>(spans.size());
}

void Candidates::questions(const Candidate& candidate, const LawOfDay& law,
                           std::vector<FactId>& out) {
  for (FactId conclusion : {offence_, recording_}) {
    law.edition().what_would_change(frames[candidate.frame], conclusion, asked_);
    for (FactId fact : asked_) Trace::add_once(out, fact);
  }
}

}  // namespace onus
