// Rules and editions in plain words, for `onus rules show` and the rulebook's site.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "law/rulebook.h"

namespace onus {

// "1 April 2002 onwards", "1 April 2002 to 31 March 2023"; both days included.
std::string period_in_words(Day from, Day to);

// One rule: what it says, its dates and source, its conditions and conclusions, what overrides it
// and what it overrides, its examples. With a day, also whether it is in force then. An error when
// no rule has this name.
Result<std::string> show_rule(const Rulebook& rulebook, std::string_view id,
                              std::optional<Day> on = {});

// The law of a day: totals, the rules in force by what they conclude, and the offences.
std::string show_edition(const Rulebook& rulebook, Day day);

}  // namespace onus
