#include "evaluation/decided_report.h"

#include <algorithm>
#include <span>

#include "base/text.h"
#include "law/offence.h"

namespace onus {
namespace {

constexpr size_t kMostQuoteBytes = 400;

std::vector<std::string> quotes_of(std::span<const Span> spans, const EntryTexts& texts) {
  std::vector<std::string> quotes;
  for (const Span& span : spans) {
    const std::string_view text = texts.text_of(span.entry);
    if (span.from >= span.to || span.to > text.size()) continue;
    std::string quote(cut_utf8(text.substr(span.from, span.to - span.from), kMostQuoteBytes));
    if (std::ranges::find(quotes, quote) == quotes.end()) quotes.push_back(std::move(quote));
  }
  return quotes;
}

std::span<const Span> stretch(const std::vector<Span>& spans, Range range) {
  return std::span(spans).subspan(range.begin, range.size());
}

DecidedCrime decided_crime(const Considered& crime, const Decision& decision,
                           const EntryTexts& texts) {
  DecidedCrime out{.crime_class = crime.offence->class_name,
                   .title = crime.offence->title,
                   .confidence = crime.confidence,
                   .quotes = quotes_of(stretch(decision.spans, crime.evidence), texts)};
  // The last rule to fire is the one that says what becomes of the crime.
  if (!crime.because.empty()) out.why = decision.reasons[crime.because.end - 1].says;
  return out;
}

}  // namespace

DecidedReport decided_report(const Decision& decision, const Account& account,
                             const Vocabulary& vocabulary, const EntryTexts& texts) {
  DecidedReport out;
  for (const Considered& crime : decision.owed) {
    out.crimes[crime.offence->class_name] += crime.count;
    out.confidence = std::max(out.confidence, static_cast<double>(crime.confidence));
    out.owed.push_back(decided_crime(crime, decision, texts));
  }
  for (const Considered& crime : decision.not_owed)
    out.not_owed.push_back(decided_crime(crime, decision, texts));
  const FactId act_fact = vocabulary.require("act");
  for (const Act& act : account.acts)
    out.acts.push_back({vocabulary[act_fact].values[act.kind], std::string(name_of(act.status)),
                        act.confidence, quotes_of(stretch(account.spans, act.evidence), texts)});
  return out;
}

}  // namespace onus
