// Any bytes as a *.rules file beside a small vocabulary: must give a rulebook or errors, and a
// rulebook must answer.
#include <cstddef>
#include <cstdint>
#include <string>

#include "law/example_runner.h"
#include "law/rulebook.h"
#include "law/show.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  onus::RulebookTexts texts;
  texts.facts = {"facts.csv",
                 "fact,about,values,unstated,ask,meaning\n"
                 "act,act,strike|take,,,\n"
                 "harm,act,none|minor,none,Harm?,\n"
                 "work,person,guard|none,none,,\n"
                 "offence,conclusion,blow|theft,,,\n"
                 "record,conclusion,crime|nothing,nothing,,\n"};
  texts.cards.push_back({"fuzz.rules", std::string(reinterpret_cast<const char*>(data), size)});
  auto rulebook = onus::load_rulebook(texts);
  if (!rulebook) return 0;
  onus::run_examples(*rulebook);
  for (const onus::Rule& rule : rulebook->rules()) (void)onus::show_rule(*rulebook, rule.id);
  const onus::Edition& edition = rulebook->on(onus::Day{18262});
  onus::Trace trace;
  onus::Frame frame = edition.base_frame();
  edition.conclude(frame, rulebook->vocabulary().require("record"), trace);
  return 0;
}
