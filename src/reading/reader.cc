#include "reading/reader.h"

#include "reading/acts.h"
#include "reading/context.h"
#include "reading/hits.h"
#include "reading/people.h"
#include "reading/tokens.h"
#include "reading/writing.h"

namespace onus::reading {

struct Reader::Work {
  Text text;
  Hits hits;
  People people;
  std::vector<Hit> mentioned;
  Acts acts;
  Writer writer;

  void add_mentions(const LexiconModel& model);
};

// Somebody called by a name or a word of no list that conditions ask for is a hit of `mentioned`,
// but not where a new subject begins: "... and Tom ran off".
void Reader::Work::add_mentions(const LexiconModel& model) {
  mentioned.clear();
  for (const Mention& mention : people.mentions) {
    if (mention.possessive || mention.pronoun || !people.is_person(model, mention.party)) continue;
    if (mention.joint == kNobody && mention.begin > 0 &&
        hits.first_in(model.core.linking, mention.begin - 1, mention.begin) != nullptr)
      continue;
    for (const ConceptId kind : model.concepts[model.core.mentioned].kinds)
      mentioned.push_back({.begin = mention.begin,
                           .end = mention.end,
                           .concept_id = kind,
                           .use = model.concepts[kind].use});
  }
  hits.add_all(model, mentioned);
}

Reader::Reader(std::shared_ptr<const Lexicon> lexicon)
    : lexicon_(std::move(lexicon)), work_(std::make_unique<Work>()) {}
Reader::~Reader() = default;
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;

void Reader::read(const Report& report, Account& out) {
  const LexiconModel& model = lexicon_->model();
  Work& work = *work_;
  work.text.read(report);
  work.hits.find(model, work.text);
  read_context(model, work.text, work.hits);
  work.people.find(model, report, work.text, work.hits);
  work.add_mentions(model);
  work.acts.find(model, work.text, work.hits, work.people);
  work.writer.write(model, report, work.text, work.people, work.acts, out);
}

}  // namespace onus::reading
