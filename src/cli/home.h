// Where the rulebook and the lexicon are.
#pragma once

#include <filesystem>

#include "base/result.h"

namespace onus {

// $ONUS_HOME, or the nearest folder above the program that holds rulebook/facts.csv, or the one
// where it is installed.
Result<std::filesystem::path> find_home();

}  // namespace onus
