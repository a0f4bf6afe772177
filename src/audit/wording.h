// The plain sentences of findings.
#pragma once

#include <string>
#include <string_view>

#include "audit/finding.h"
#include "base/english.h"

namespace onus {

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
