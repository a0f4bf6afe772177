// onus rules check, show, diff, html.
#pragma once

#include <string>

namespace onus {

// Loads and proves the rulebook, runs every example; 0 when all is well, 1 when an example fails,
// 2 when the rulebook cannot be used.
int run_rules_check();

// A rule, or with no id the edition of a day ("" is today).
int run_rules_show(const std::string& id, const std::string& on);

// What is law on one day and was not on the other; days as written on the command line.
int run_rules_diff(const std::string& from, const std::string& to, bool json);

// Writes the rulebook as a site into the folder `out`, as the law stands on a day ("" is today).
int run_rules_html(const std::string& out, const std::string& on);

}  // namespace onus
