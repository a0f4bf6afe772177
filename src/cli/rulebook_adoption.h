// A checked draft takes the place of the rulebook in use, in one step.
#pragma once

#include <filesystem>
#include <string>

#include "base/instant.h"
#include "base/result.h"

namespace onus {

struct Approval {
  Day on;
  std::string by;      // who approved it
  std::string totals;  // what its check said
};

// Copies the draft beside HOME/rulebook and exchanges the two: HOME/rulebook.previous is then the
// one before, of which only the latest is kept. Adds a line (day, who, SHA-256, totals) to
// HOME/rulebook-history.csv. On an error the rulebook in use is as it was.
Result<void> adopt_rulebook(const std::filesystem::path& draft, const std::filesystem::path& home,
                            const Approval& approval);

}  // namespace onus
