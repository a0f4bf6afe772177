// An account and the law of its day to the crimes owed: what is disclosed, whether it must be
// recorded, by when, and how many. One per thread; what it needs is reused.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "recording/candidates.h"
#include "recording/decision.h"
#include "recording/law_of_day.h"

namespace onus {

class Decider {
 public:
  // The rulebook must outlive the decider and every decision it makes.
  explicit Decider(const Rulebook& rulebook);

  // Decides under the law of the day on which the report was received, or of another day.
  void decide(const Account& account, Decision& out, std::optional<Day> law_on = {});

  // Only which crimes are owed and how many, under the law of the day of the report: without what is
  // not owed because it was not asserted, flags, questions and the incident: for whoever asks often.
  void decide_crimes(const Account& account, Decision& out);

 private:
  void decide(const Account& account, Decision& out, Day law_on, Depth depth);
  const LawOfDay& law_of(const Edition& edition);
  void reject_unowed(Decision& out);
  void keep_principals(const Account& account, Decision& out);
  void absorb(const Account& account, Decision& out);
  void count(const Account& account, Decision& out);
  void settle_incident(const Account& account, Decision& out);
  void flag(Considered& crime, std::span<Candidate* const> crimes, Decision& out);
  Range mark(std::span<const MarkOfDay> marks, std::span<Frame* const> frames, Decision& out);
  Range reasons_for(FactId fact, Decision& out) const;

  bool same_victim(const Account& account, const Candidate& a, const Candidate& b) const;
  bool same_sequence(const Account& account, const Candidate& a, const Candidate& b) const;
  bool linked(const Account& account, Link link, const Candidate& a, const Candidate& b) const;
  void reject(Candidate& candidate, const Reason& reason, Decision& out);
  Considered considered(const Candidate& candidate, Decision& out) const;
  Considered counted(const Account& account, std::span<Candidate* const> crimes,
                     Decision& out) const;

  const Rulebook& rulebook_;
  Framing framing_;
  FactId incident_, crime_related_, recording_, relation_;
  std::vector<std::unique_ptr<LawOfDay>> laws_;
  const LawOfDay* law_ = nullptr;
  Depth depth_ = Depth::kAll;
  Candidates candidates_;
  std::vector<Candidate*> open_, kept_;
  std::vector<Frame*> marked_;
  Trace trace_;
};

}  // namespace onus
