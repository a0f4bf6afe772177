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

 private:
  const LawOfDay& law_of(const Edition& edition);
  void reject_unowed(Decision& out);
  void keep_principals(const Account& account, Decision& out);
  void absorb(const Account& account, Decision& out);
  void count(const Account& account, Decision& out);
  void settle_incident(const Account& account, Decision& out);

  bool same_victim(const Account& account, const Candidate& a, const Candidate& b) const;
  bool same_sequence(const Account& account, const Candidate& a, const Candidate& b) const;
  bool linked(const Account& account, Link link, const Candidate& a, const Candidate& b) const;
  void reject(Candidate& candidate, const Reason& reason, Decision& out);
  Considered considered(const Candidate& candidate, Decision& out) const;
  Considered counted(const Account& account, std::span<Candidate* const> crimes,
                     Decision& out) const;

  const Rulebook& rulebook_;
  Framing framing_;
  FactId incident_, crime_related_, relation_;
  ValueId crime_related_yes_;
  std::vector<std::unique_ptr<LawOfDay>> laws_;
  const LawOfDay* law_ = nullptr;
  Candidates candidates_;
  std::vector<Candidate*> open_, kept_;
  Trace trace_;
};

}  // namespace onus
