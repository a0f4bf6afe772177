// The rulebook as a small static site that a person can read: no server, no network.
#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "site/page.h"

namespace onus {

// Every file of the site, in a fixed order; the same rulebook and day make the same bytes.
std::vector<SiteFile> make_site(const SiteBook& book);

// Writes the files below the folder, which is made if need be, each whole or not at all. Files of
// an earlier run are replaced; any other file in a place that the site needs is an error, and
// nothing is written then. `at` hears how many are done.
Result<void> write_site(const std::vector<SiteFile>& files, const std::filesystem::path& folder,
                        const std::function<void(size_t)>& at = {});

}  // namespace onus
