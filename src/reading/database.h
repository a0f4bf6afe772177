// The compiled pattern database of a lexicon, with its cache on disk.
#pragma once

#include <hs/hs.h>

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"

namespace onus::reading {

struct FreeDatabase {
  void operator()(hs_database_t* database) const { hs_free_database(database); }
};
using Database = std::unique_ptr<hs_database_t, FreeDatabase>;

// Compiles the literals, each numbered by its place in the list, or takes from the cache what was
// compiled from the same literals by the same scanner on the same kind of processor. The cache stands
// in $XDG_CACHE_HOME/onus or ~/.cache/onus; without either, or when it cannot be written, nothing is
// cached.
Result<Database> make_database(const std::vector<std::string>& literals);

}  // namespace onus::reading
