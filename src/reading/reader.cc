#include "reading/reader.h"

#include <fmt/format.h>

#include "reading/acts.h"
#include "reading/context.h"
#include "reading/hits.h"
#include "reading/people.h"
#include "reading/tokens.h"
#include "reading/writing.h"

namespace onus::reading {

struct Reader::Work {
  Scratch scratch;
  Text text;
  Hits hits;
  People people;
  Acts acts;
  Writer writer;
};

Reader::Reader(std::shared_ptr<const Lexicon> lexicon)
    : lexicon_(std::move(lexicon)), work_(std::make_unique<Work>()) {
  work_->scratch = make_scratch(lexicon_->database());
}
Reader::~Reader() = default;
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;

void Reader::read(const Report& report, Account& out) {
  const LexiconModel& model = lexicon_->model();
  Work& work = *work_;
  work.text.read(report);
  work.hits.find(model, work.scratch.get(), work.text);
  read_context(model, work.text, work.hits);
  work.people.find(model, report, work.text, work.hits);
  work.acts.find(model, work.text, work.hits, work.people);
  work.writer.write(model, report, work.text, work.people, work.acts, out);
}

std::string scanner_text(std::string_view text) { return fmt::format(" {} ", plain_words(text)); }

size_t raw_scan(const Lexicon& lexicon, hs_scratch_t* scratch, std::string_view text) {
  size_t matches = 0;
  const auto count = [](unsigned, unsigned long long, unsigned long long, unsigned, void* sum) {
    ++*static_cast<size_t*>(sum);
    return 0;
  };
  hs_scan(lexicon.database(), text.data(), static_cast<unsigned>(text.size()), 0, scratch, count,
          &matches);
  return matches;
}

}  // namespace onus::reading
