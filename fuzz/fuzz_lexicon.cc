// Lexicon files: any text gives a lexicon or errors that have a place.
#include "reading/lexicon.h"

namespace {

const onus::Vocabulary& words() {
  static const onus::Vocabulary vocabulary = *onus::Vocabulary::parse(
      "fact,about,values,unstated,ask,meaning\n"
      "act,act,assault|take,,,\nrelation,act,partner|stranger,,,\ninjury,act,none|minor,none,,\n"
      "kind,person,person|business,person,,\nsex,person,female|male,,,\n"
      "reporter,report,victim|police,,,\n",
      "facts.csv");
  return vocabulary;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto lexicon = onus::reading::Lexicon::parse({reinterpret_cast<const char*>(data), size},
                                                     "fuzz.lex", words());
  if (!lexicon) ONUS_CHECK(!lexicon.error().empty());
  return 0;
}
