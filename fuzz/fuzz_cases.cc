// Worked cases: any text gives cases or errors with a line, never both for one case.
#include "account/account_testing.h"
#include "recording/case_file.h"

namespace {

const onus::Vocabulary& words() { return onus::testing::few_words(); }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto file =
      onus::parse_cases({reinterpret_cast<const char*>(data), size}, "fuzz.cases", words());
  for (const auto& error : file.errors) ONUS_CHECK(error.place.line > 0);
  return 0;
}
