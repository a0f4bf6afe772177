#include "explain/gave_way.h"

#include <algorithm>

#include "law/offence.h"
#include "law/trace.h"
#include "recording/candidates.h"

namespace onus {
namespace {

// What was stated and assumed, without anything that rules concluded.
Frame unconcluded(Frame frame, const Vocabulary& words) {
  for (FactId fact = 0; fact < words.size(); ++fact)
    if (words[fact].about == About::kConclusion && !frame.stated(fact)) frame.clear(fact);
  return frame;
}

}  // namespace

std::vector<RuleThatGaveWay> rules_that_gave_way(const Rulebook& rulebook, const Account& account,
                                                 Day law_on) {
  const Vocabulary& words = rulebook.vocabulary();
  const Edition& edition = rulebook.on(law_on);
  const LawOfDay law(rulebook, edition);
  Candidates candidates(rulebook);
  Decision scratch;
  candidates.collect(account, law, Depth::kAll, scratch);
  std::vector<RuleThatGaveWay> out;
  Trace trace;
  for (const Candidate& candidate : candidates.list) {
    Frame frame = unconcluded(candidates.frames[candidate.frame], words);
    trace.clear();
    for (const char* conclusion : {"offence", "recording"})
      edition.conclude(frame, words.require(conclusion), trace);
    for (const Trace::Overridden& one : trace.overridden) {
      const Rule& by = rulebook.rule(one.by);
      const auto same = [&](const RuleThatGaveWay& known) {
        return known.rule == rulebook.rule(one.rule).id && known.by == by.id &&
               known.about == candidate.offence->title;
      };
      if (std::ranges::none_of(out, same))
        out.push_back({candidate.offence->title, rulebook.rule(one.rule).id, by.id, by.because});
    }
  }
  return out;
}

}  // namespace onus
