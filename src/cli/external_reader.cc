#include "cli/external_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "report/report_json.h"

namespace onus {
namespace {

// The first span that does not lie within the texts of the report.
std::optional<Span> span_outside(const Account& account, const Report& report) {
  const auto outside = [&](const Span& span) {
    if (span.from == span.to) return false;  // no words
    return span.entry >= report.log.size() || span.to > report.log[span.entry].text.size();
  };
  for (const Span& span : account.spans)
    if (outside(span)) return span;
  for (const Setting& setting : account.settings)
    if (outside(setting.span)) return setting.span;
  for (const Relation& relation : account.relations)
    if (outside(relation.span)) return relation.span;
  return {};
}

std::string excerpt(std::string_view line) {
  constexpr size_t kBytes = 60;
  std::string out(cut_utf8(line, kBytes));
  std::ranges::replace_if(out, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return line.size() > kBytes ? out + "..." : out;
}

}  // namespace

Result<Account> ExternalReader::answer_to(const Report& report) {
  if (!process_.started())
    if (auto started = process_.start(command_.command); !started)
      return std::unexpected(started.error());
  line_.clear();
  append_report(line_, report);
  line_ += '\n';
  ONUS_TRY(const std::string_view answer,
           process_.exchange(line_, std::chrono::seconds(command_.seconds)));
  auto account = parse_account(answer, words_);
  if (!account)
    return fail(fmt::format("wrote a line that is no account: {}, in \"{}\"",
                            account.error().message, excerpt(answer)));
  if (account->report != report.id)
    return fail(fmt::format("answered for report \"{}\" instead", excerpt(account->report)));
  if (const auto span = span_outside(*account, report))
    return fail(fmt::format("gave evidence that lies outside the log: entry {}, from {} to {}",
                            span->entry, span->from, span->to));
  account->received = report.received;  // the deadline is the report's, whatever the reader says
  return account;
}

Result<void> ExternalReader::read(const Report& report, Account& out) {
  if (!failure_) {
    auto account = answer_to(report);
    if (account) {
      out = std::move(*account);
      return {};
    }
    failure_ = Error{fmt::format("the reader '{}' {} (at report {})", command_.command,
                                 account.error().message, report.id), {}};
    process_.end();
  }
  return std::unexpected(*failure_);
}

}  // namespace onus
