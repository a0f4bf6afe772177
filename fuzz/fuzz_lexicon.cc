// Lexicon files: any text gives a lexicon or errors that have a place.
#include "base/files.h"
#include "reading/lexicon.h"

namespace {

const onus::Vocabulary& words() {
  static const onus::Vocabulary vocabulary = *onus::Vocabulary::parse(
      *onus::read_file(ONUS_SOURCE_DIR "/rulebook/facts.csv", 1 << 20), "facts.csv");
  return vocabulary;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto lexicon = onus::reading::Lexicon::parse({reinterpret_cast<const char*>(data), size},
                                                     "fuzz.lex", words());
  if (!lexicon) ONUS_CHECK(!lexicon.error().empty());
  return 0;
}
