// What rules are asked about: one act against one victim, with what the account says of the report,
// the act and both parties.
#pragma once

#include <span>

#include "account/account.h"
#include "law/edition.h"

namespace onus {

class Framing {
 public:
  explicit Framing(const Vocabulary& vocabulary);

  // The report alone.
  Frame of_report(const Edition& edition, const Account& account) const;

  // An act against one victim (kNobody: none stated) by some of its offenders.
  Frame of_act(const Edition& edition, const Account& account, const Act& act, PersonIndex victim,
               std::span<const PersonIndex> offenders) const;

  // Adds another act's facts to a frame: what is stated there and differs from what is assumed
  // stays, so that "yes" once is "yes" for the whole course.
  void join(Frame& frame, const Account& account, const Act& act) const;

  FactId act_fact() const { return act_; }

 private:
  void state(Frame& frame, const Account& account, Range facts) const;
  void state_person(Frame& frame, const Account& account, const Person& person,
                    bool as_victim) const;

  const Vocabulary& words_;
  FactId act_, age_, relation_, told_apart_, has_victim_;
  ValueId not_told_apart_, no_victim_;
};

}  // namespace onus
