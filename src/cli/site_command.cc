#include "cli/site_command.h"

#include <algorithm>
#include <cstdio>

#include "cli/day_option.h"
#include "cli/engine.h"
#include "cli/home.h"
#include "cli/progress.h"
#include "cli/say.h"
#include "site/site.h"

namespace onus {
int run_rules_html(std::filesystem::path folder, const std::string& out, const std::string& on) {
  const auto day = day_or_today("--on", on);
  if (!day) return say(day.error());
  if (folder.empty()) {
    auto home = find_home();
    if (!home) return say(home.error());
    folder = *home / "rulebook";
  }
  const auto rulebook = load_rulebook_or_say_why(folder);
  if (!rulebook) return 2;
  const auto book = SiteBook::make(*rulebook, folder, *day);
  if (!book) return say(book.error());
  const std::vector<SiteFile> files = make_site(*book);
  Progress progress("files");
  if (auto written = write_site(files, out, [&](size_t done) { progress.at(done); }); !written)
    return say(written.error());
  const auto pages = std::ranges::count_if(
      files, [](const SiteFile& file) { return file.path.ends_with(".html"); });
  std::printf("%zd pages: %s\n", pages, (std::filesystem::path(out) / "index.html").c_str());
  return 0;
}

}  // namespace onus
