#include "cli/home.h"

#include <cstdlib>
#include <system_error>

namespace onus {

namespace fs = std::filesystem;

Result<fs::path> find_home() {
  std::error_code wrong;
  const auto is_home = [&](const fs::path& folder) {
    return fs::exists(folder / "rulebook" / "facts.csv", wrong);
  };
  if (const char* named = std::getenv("ONUS_HOME")) {
    if (is_home(named)) return fs::path(named);
    return fail("ONUS_HOME names a folder without rulebook/facts.csv", {named});
  }
  const fs::path program = fs::read_symlink("/proc/self/exe", wrong);
  for (fs::path at = program.parent_path(); !at.empty(); at = at.parent_path()) {
    if (is_home(at)) return at;
    if (is_home(at / "share" / "onus")) return at / "share" / "onus";
    if (at == at.root_path()) break;
  }
  return fail("cannot find the rulebook; set ONUS_HOME to the folder that holds rulebook/ and "
              "lexicon/");
}

}  // namespace onus
