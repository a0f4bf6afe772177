#include "audit/record_check.h"

#include <algorithm>
#include <array>

namespace onus {
namespace {

constexpr std::array<std::string_view, 5> kOfRemoval = {"removal-scope", "removal-evidence",
                                                        "removal-decider", "removal-victim-told",
                                                        "removal-other-record"};
constexpr std::array<std::string_view, 12> kOfOutcome = {
    "outcome-scope",   "outcome-charge",   "outcome-suspect",     "outcome-person",
    "outcome-victim",  "outcome-evidence", "outcome-admission",   "outcome-completed",
    "outcome-decider", "outcome-told",     "outcome-victim-told", "outcome-record"};

}  // namespace

RecordRules::RecordRules(const Rulebook& rulebook)
    : rulebook_(rulebook),
      facts_(rulebook.vocabulary()),
      effect_(rulebook.vocabulary().require("removal-effect")),
      duplicate_(rulebook.vocabulary().require(effect_, "duplicate")) {
  for (const std::string_view fact : kOfRemoval) of_removal_.push_back(point(fact));
  for (const std::string_view fact : kOfOutcome) of_outcome_.push_back(point(fact));
}

RecordRules::Point RecordRules::point(std::string_view fact) const {
  const Vocabulary& vocabulary = rulebook_.vocabulary();
  const FactId id = vocabulary.require(fact);
  return {id, vocabulary.value_of(id, "not-met"), vocabulary.value_of(id, "not-evidenced")};
}

RecordCheck RecordRules::removal(const HeldView& held, std::span<const HeldView> others,
                                 const AuditLaw& law, const Edition& edition) const {
  RecordCheck check;
  Frame frame = edition.base_frame();
  facts_.state_offence(held, law, edition, frame);
  facts_.state_removal(held, others, law, frame);
  for (const Point& point : of_removal_) conclude(point, edition, frame, nullptr, check);
  Trace trace;
  check.duplicate = check.faultless() && edition.conclude(frame, effect_, trace) == duplicate_;
  return check;
}

RecordCheck RecordRules::outcome(const HeldView& held, const AuditLaw& law, const Edition& edition,
                                 const KeptFacts& kept) const {
  RecordCheck check;
  Frame frame = edition.base_frame();
  facts_.state_offence(held, law, edition, frame);
  facts_.state_outcome(*held.crime, law, frame);
  for (const Point& point : of_outcome_) conclude(point, edition, frame, &kept, check);
  return check;
}

void RecordRules::note_kept(const HeldCrime& crime, const AuditLaw& law, const Edition& edition,
                            KeptFacts& kept) const {
  Frame frame = edition.base_frame();
  facts_.state_outcome(crime, law, frame);
  kept.resize(rulebook_.vocabulary().size());
  for (size_t f = 0; f < kept.size(); ++f)
    if (frame.stated(static_cast<FactId>(f))) kept[f] = true;
}

void RecordRules::conclude(const Point& point, const Edition& edition, Frame& frame,
                           const KeptFacts* kept, RecordCheck& check) const {
  Trace trace;
  const ValueId value = edition.conclude(frame, point.fact, trace);
  if (value == kNoValue || (value != point.not_met && value != point.not_evidenced)) return;
  if (value == point.not_evidenced && kept && kept_from_us(trace, frame, *kept)) return;
  auto& faults = value == point.not_met ? check.not_met : check.not_evidenced;
  for (const Trace::Fired& fired : trace.fired) {
    if (fired.fact != point.fact) continue;
    const Rule& rule = rulebook_.rule(fired.rule);
    faults.push_back({rule.id, rule.source, rule.because, !rule.disputed.empty()});
  }
}

// The fault rests on the silence of something that the extract never speaks of.
bool RecordRules::kept_from_us(const Trace& trace, const Frame& frame,
                               const KeptFacts& kept) const {
  return std::ranges::any_of(trace.used, [&](FactId fact) {
    return rulebook_.vocabulary()[fact].about == About::kRecord && !frame.known(fact) &&
           (fact >= kept.size() || !kept[fact]);
  });
}

}  // namespace onus
