#include "reading/database.h"

namespace onus::reading {

Result<Database> make_database(const std::vector<std::string>& literals) {
  std::vector<const char*> texts;
  std::vector<size_t> lengths;
  std::vector<unsigned> ids;
  for (const std::string& literal : literals) {
    texts.push_back(literal.c_str());
    lengths.push_back(literal.size());
    ids.push_back(static_cast<unsigned>(ids.size()));
  }
  const std::vector<unsigned> flags(literals.size(), 0);
  hs_database_t* made = nullptr;
  hs_compile_error_t* error = nullptr;
  if (hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), lengths.data(),
                           static_cast<unsigned>(ids.size()), HS_MODE_BLOCK, nullptr, &made,
                           &error) != HS_SUCCESS) {
    const std::string message = error ? error->message : "unknown reason";
    hs_free_compile_error(error);
    return fail("the words cannot be compiled for the scanner: " + message);
  }
  return Database(made);
}

}  // namespace onus::reading
