#include "cli/rulebook_adoption.h"

#include <fmt/format.h>

#include <fstream>
#include <system_error>

#include "base/csv.h"
#include "cli/fingerprint.h"

namespace onus {

namespace fs = std::filesystem;

namespace {

// What stands beside the rulebook in use.
struct Places {
  explicit Places(const fs::path& home)
      : live(home / "rulebook"),
        incoming(home / "rulebook.incoming"),
        previous(home / "rulebook.previous"),
        history(home / "rulebook-history.csv") {}
  fs::path live, incoming, previous, history;
};

std::string history_line(const Approval& approval, const std::string& print, bool first) {
  std::string line = first ? "adopted,by,sha256,totals\n" : "";
  line += format_day(approval.on) + ',';
  append_csv(line, approval.by);
  line += ',' + print + ',';
  append_csv(line, approval.totals);
  return line + '\n';
}

// The draft's copy takes the live rulebook's place; the live one becomes the previous.
Result<void> exchange(const Places& at) {
  std::error_code wrong;
  fs::remove_all(at.previous, wrong);
  fs::rename(at.live, at.previous, wrong);
  if (wrong) return fail("cannot be moved: " + wrong.message(), {at.live.string()});
  fs::rename(at.incoming, at.live, wrong);
  if (!wrong) return {};
  std::error_code back;
  fs::rename(at.previous, at.live, back);
  return fail("cannot be moved: " + wrong.message(), {at.incoming.string()});
}

}  // namespace

Result<void> adopt_rulebook(const fs::path& draft, const fs::path& home, const Approval& approval) {
  const Places at(home);
  std::error_code wrong;
  if (fs::equivalent(draft, at.live, wrong))
    return fail("this is the rulebook in use; copy it, change the copy, and adopt that",
                {draft.string()});
  ONUS_TRY(const std::string print, fingerprint_of_folder(draft));
  fs::remove_all(at.incoming, wrong);
  fs::copy(draft, at.incoming, fs::copy_options::recursive, wrong);
  if (wrong) return fail("cannot be copied: " + wrong.message(), {at.incoming.string()});
  // Opened before anything moves, so that no rulebook is adopted that could not be noted.
  const bool first = !fs::exists(at.history, wrong);
  std::ofstream history(at.history, std::ios::app | std::ios::binary);
  if (!history) return fail("cannot be opened to write", {at.history.string()});
  if (auto exchanged = exchange(at); !exchanged) return exchanged;
  history << history_line(approval, print, first) << std::flush;
  return {};
}

}  // namespace onus
