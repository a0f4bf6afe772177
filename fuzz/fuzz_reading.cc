// Reading: any text, in one entry or several, is read, and every span lies within its entry.
#include "account/account_testing.h"
#include "reading/lexicon.h"
#include "reading/reader.h"

namespace {

using namespace onus;

const Vocabulary& words() { return onus::testing::rulebook_words(); }

reading::Reader make_reader() {
  return reading::Reader(*reading::Lexicon::load(ONUS_SOURCE_DIR "/lexicon", words()));
}

void check(const Report& report, const Span& span) {
  if (span.from == span.to) return;
  ONUS_CHECK(span.entry < report.log.size());
  ONUS_CHECK(span.from < span.to && span.to <= report.log[span.entry].text.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static reading::Reader reader = make_reader();
  Report report;
  report.id = "FUZZ";
  std::string_view text(reinterpret_cast<const char*>(data), size);
  for (;;) {  // a byte 0x01 starts a new entry
    const size_t end = text.find('\x01');
    report.log.push_back({{}, "CH", std::string(text.substr(0, end))});
    if (end == std::string_view::npos || report.log.size() > 20) break;
    text.remove_prefix(end + 1);
  }
  Account account;
  reader.read(report, account);
  for (const Span& span : account.spans) check(report, span);
  for (const Setting& setting : account.settings) check(report, setting.span);
  for (const Act& act : account.acts) {
    for (uint32_t i = act.by.begin; i < act.by.end; ++i)
      ONUS_CHECK(account.people[i] < account.persons.size());
    for (uint32_t i = act.to.begin; i < act.to.end; ++i)
      ONUS_CHECK(account.people[i] < account.persons.size());
  }
  return 0;
}
