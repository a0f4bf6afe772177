// Any bytes as tables.csv (before the first line "---") and as a table: must give tables or errors.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "law/rulebook.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  constexpr std::string_view kBetween = "\n---\n";
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const size_t cut = text.find(kBetween);
  onus::RulebookTexts texts;
  texts.facts = {"facts.csv",
                 "fact,about,values,unstated,ask,meaning\n"
                 "act,act,strike|take,,,\n"
                 "family,table,force|goods,,,\n"
                 "offence,conclusion,(offences),,,\n"};
  texts.schema = {"tables.csv", std::string(text.substr(0, cut))};
  if (cut != std::string_view::npos)
    texts.tables.push_back({"tables/offences.csv", std::string(text.substr(cut + kBetween.size()))});
  auto rulebook = onus::load_rulebook(texts);
  if (!rulebook) return 0;
  const onus::Edition& edition = rulebook->on(onus::Day{18262});
  for (const onus::Offence& offence : rulebook->offences()) (void)edition.offence(offence.value);
  return 0;
}
