// The compiled pattern database of a lexicon.
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

// Compiles the literals, each numbered by its place in the list.
Result<Database> make_database(const std::vector<std::string>& literals);

}  // namespace onus::reading
