// Worked cases: any text gives cases or errors with a line, never both for one case.
#include "recording/case_file.h"

namespace {

const onus::Vocabulary& words() {
  static const onus::Vocabulary vocabulary = *onus::Vocabulary::parse(
      "fact,about,values,unstated,ask,meaning\n"
      "act,act,assault|take,,,\nrelation,act,partner|stranger,,,\ninjury,act,none|minor,none,,\n"
      "kind,person,person|business,person,,\nreporter,report,victim|police,,,\n",
      "facts.csv");
  return vocabulary;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto file =
      onus::parse_cases({reinterpret_cast<const char*>(data), size}, "fuzz.cases", words());
  for (const auto& error : file.errors) ONUS_CHECK(error.place.line > 0);
  return 0;
}
