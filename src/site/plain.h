// The rulebook's names and numbers in plain words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "law/rule.h"

namespace onus {

// "intent-serious-harm" as "intent serious harm"; a range such as 13-15 stays.
std::string words_of(std::string_view name);
// The same with a capital letter: "Intent serious harm".
std::string title_of_name(std::string_view name);

// "a, b or c".
std::string either(const std::vector<std::string>& items);

// What follows the fact in a condition: "is minor or serious", "is not known".
std::string said_of_fact(const Condition& condition, std::string_view fact);

// A maximum sentence: "life", "5 years", "2 years and 6 months".
std::string sentence_in_words(int months);

// The periods of a rule: "1 April 2002 to 31 March 2023; 1 April 2024 onwards".
std::string periods_in_words(const std::vector<Period>& periods);

}  // namespace onus
