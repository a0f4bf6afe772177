// Lexicon files: any text gives a lexicon or errors that have a place.
#include "account/account_testing.h"
#include "reading/lexicon.h"

namespace {

const onus::Vocabulary& words() { return onus::testing::rulebook_words(); }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto lexicon = onus::reading::Lexicon::parse({reinterpret_cast<const char*>(data), size},
                                                     "fuzz.lex", words());
  if (!lexicon) ONUS_CHECK(!lexicon.error().empty());
  return 0;
}
