// onus rules check, show, diff and adopt. An empty folder means the rulebook in use.
#pragma once

#include <filesystem>
#include <string>

namespace onus {

// Loads and proves the rulebook, runs every example; 0 when all is well, 1 when a proof or an
// example fails, 2 when the rulebook cannot be used.
int run_rules_check(std::filesystem::path folder);

// A rule, or with no id the edition of a day ("" is today).
int run_rules_show(std::filesystem::path folder, const std::string& id, const std::string& on);

// What is law on one day and was not on the other; days as written on the command line.
int run_rules_diff(std::filesystem::path folder, const std::string& from, const std::string& to,
                   bool json);

// Puts the draft in the place of the rulebook in use, when it passes everything that check asks and
// the lexicon can be read with it; 2 and nothing changed otherwise. by: who approved it.
int run_rules_adopt(const std::filesystem::path& draft, const std::string& by);

}  // namespace onus
