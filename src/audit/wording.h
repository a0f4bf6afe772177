// The plain sentences of findings.
#pragma once

#include <string>
#include <string_view>

#include "audit/finding.h"

namespace onus {

// "One", "Two"... to "Ten", then figures.
std::string in_words(uint64_t number, bool capital = false);
// "1 crime", "2 crimes".
std::string counted(uint64_t number, std::string_view one, std::string_view many);
// "1,234".
std::string with_commas(uint64_t number);
// With a capital letter at the front.
std::string capitalised(std::string text);
// "4,599" from ten on, "1.8" below.
std::string priority_in_words(double priority);
// "Assault with injury (8N)".
std::string class_in_words(std::string_view title, std::string_view crime_class);
// "3 days and 2 hours", from hours.
std::string hours_in_words(double hours);
// "78.4".
std::string percent(double rate);
// "3 July 2026, 21:14" on the force's clock.
std::string instant_in_words(Instant at);

// What the finding says and what to do about it; reads everything else of the finding.
std::string message_of(const Finding& finding);
std::string to_do_of(const Finding& finding);

}  // namespace onus
