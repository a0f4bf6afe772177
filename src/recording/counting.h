// How many crimes: each offence's own unit of counting.
#pragma once

#include <span>
#include <vector>

#include "account/account.h"
#include "recording/candidates.h"
#include "recording/law_of_day.h"

namespace onus {

struct Count {
  uint16_t crimes = 1;
  bool at_least = false;  // the report does not say how many there were
  std::vector<PersonIndex> victims;
};

// Crimes of one offence on one occasion, principals of their sequences, to their number.
Count count_crimes(const Account& account, Unit unit, std::span<Candidate* const> crimes,
                   const Candidates& candidates);

}  // namespace onus
