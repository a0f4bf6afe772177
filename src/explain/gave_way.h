// The rules whose conditions a report meets but which others override: the decision itself does not
// keep them, so the law is asked again.
#pragma once

#include <vector>

#include "explain/explanation.h"

namespace onus {

// Each once for each offence, in the order in which the account's acts were considered.
std::vector<RuleThatGaveWay> rules_that_gave_way(const Rulebook& rulebook, const Account& account,
                                                 Day law_on);

}  // namespace onus
