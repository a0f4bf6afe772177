#include "report/report.h"

#include <fmt/format.h>

#include <array>

#include "base/text.h"

namespace onus {
namespace {

constexpr std::array<std::string_view, 10> kChannels = {
    "unstated", "999",     "101",     "online", "counter", "officer", "partner", "public_protection",
    "custody",  "other"};
constexpr std::array<std::string_view, 10> kReporters = {
    "unstated", "victim", "parent_or_carer", "professional", "witness", "third_party",
    "police",   "suspect", "anonymous",      "unknown"};

constexpr Instant kFirstInstant{631152000};   // 1990-01-01T00:00:00Z
constexpr Instant kAfterInstant{4133980800};  // 2101-01-01T00:00:00Z
constexpr size_t kIdBytes = 200;

// The position of a name among those that may be written; the first, "unstated", may not.
template <size_t N>
std::optional<uint8_t> position(const std::array<std::string_view, N>& names,
                                std::string_view name) {
  for (size_t i = 1; i < N; ++i)
    if (names[i] == name) return static_cast<uint8_t>(i);
  return std::nullopt;
}

template <size_t N>
std::string joined(const std::array<std::string_view, N>& names) {
  return fmt::format("{}", fmt::join(names.begin() + 1, names.end(), ", "));
}

}  // namespace

std::string_view name_of(Channel channel) { return kChannels.at(static_cast<size_t>(channel)); }
std::string_view name_of(Reporter reporter) { return kReporters.at(static_cast<size_t>(reporter)); }

std::optional<Channel> channel_from(std::string_view name) {
  if (auto at = position(kChannels, name)) return static_cast<Channel>(*at);
  return std::nullopt;
}

std::optional<Reporter> reporter_from(std::string_view name) {
  if (auto at = position(kReporters, name)) return static_cast<Reporter>(*at);
  return std::nullopt;
}

std::string channel_words() { return joined(kChannels); }
std::string reporter_words() { return joined(kReporters); }

std::optional<std::string> impossible_date(std::string_view field, Instant at) {
  if (at >= kFirstInstant && at < kAfterInstant) return std::nullopt;
  return fmt::format("impossible date: '{}' is {}; a year from 1990 to 2100 is possible", field,
                     format_instant(at));
}

std::optional<std::string> unusable_id(std::string_view field, std::string_view id) {
  if (trim(id).empty()) return fmt::format("'{}' is missing or empty; give the force's own number", field);
  if (id.size() <= kIdBytes) return std::nullopt;
  return fmt::format("'{}' is longer than {} bytes; give the number alone", field, kIdBytes);
}

std::optional<Flaw> flaw_of(const Report& report) {
  if (auto why = unusable_id("report", report.id)) return Flaw{"report", std::move(*why)};
  if (auto why = impossible_date("received", report.received))
    return Flaw{"received", std::move(*why)};
  if (report.closed) {
    if (auto why = impossible_date("closed", *report.closed)) return Flaw{"closed", std::move(*why)};
    if (*report.closed < report.received)
      return Flaw{"closed",
                  fmt::format("impossible date: 'closed' ({}) is before 'received' ({})",
                              format_instant(*report.closed), format_instant(report.received))};
  }
  for (const Entry& entry : report.log)
    if (auto why = impossible_date("at", entry.at)) return Flaw{"log", std::move(*why)};
  // Blank words are no flaw: a call that was cut off is a report too.
  if (report.log.empty())
    return Flaw{"log", "the log has no entry; give one at least, with its words in 'text'"};
  return std::nullopt;
}

}  // namespace onus
