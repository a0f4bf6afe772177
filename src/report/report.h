// What reached the force, in its own words. Never altered after it is read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.h"

namespace onus {

enum class Channel : uint8_t {
  kUnstated, k999, k101, kOnline, kCounter, kOfficer, kPartner, kPublicProtection, kCustody, kOther
};

// In what capacity somebody reported; kUnstated means that it must be read from the log.
enum class Reporter : uint8_t {
  kUnstated, kVictim, kParentOrCarer, kProfessional, kWitness, kThirdParty, kPolice, kSuspect,
  kAnonymous, kUnknown
};

struct Entry {
  Instant at;
  std::string by;
  std::string text;  // UTF-8, byte for byte as given
};

struct Report {
  std::string id;
  std::string force;
  std::string unit;  // who dealt with it, when the extract says so
  Instant received;
  Channel channel = Channel::kUnstated;
  Reporter reporter = Reporter::kUnstated;
  std::optional<Instant> closed;
  std::string closing_code;
  std::vector<Entry> log;  // one entry at least, in the order given
};

// The words of doc/formats/report.md, "unstated" for none given.
std::string_view name_of(Channel channel);
std::string_view name_of(Reporter reporter);
std::optional<Channel> channel_from(std::string_view name);
std::optional<Reporter> reporter_from(std::string_view name);
// All of them, as "999, 101, online...", for messages.
std::string channel_words();
std::string reporter_words();

// What is impossible about a report as a whole, and the field that shows it (a name of
// doc/formats/report.md).
struct Flaw {
  std::string_view field;
  std::string message;
};
std::optional<Flaw> flaw_of(const Report& report);

// Why a report, crime or form cannot have happened then, or nothing: years 1990 to 2100 are possible.
std::optional<std::string> impossible_date(std::string_view field, Instant at);
// Why a text cannot be the number of a report or crime, or nothing.
std::optional<std::string> unusable_id(std::string_view field, std::string_view id);

}  // namespace onus
