// onus rules html.
#pragma once

#include <filesystem>
#include <string>

namespace onus {

// Writes a rulebook (an empty folder means the one in use) as a site into the folder `out`, as the
// law stands on a day ("" is today); 2 when that cannot be done.
int run_rules_html(std::filesystem::path folder, const std::string& out, const std::string& on);

}  // namespace onus
