#include "report/mapping.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <toml++/toml.h>

#include <algorithm>

#include "base/files.h"
#include "base/text.h"
#include "report/held.h"
#include "report/report.h"

namespace onus {
namespace {

constexpr uint64_t kMappingBytes = 1u << 20;
constexpr std::string_view kRfc3339 = "RFC 3339";

enum class FieldUse : uint8_t { kId, kTime, kWord, kPlain, kText };

// In the order of MapSection.
constexpr std::array<std::string_view, kMapSections> kOwnSections = {"fields", "cancelled",
                                                                     "outcome"};

struct FieldSpec {
  std::string_view name;
  FieldUse use;
  bool reports, held;
};

// In the order of MapField.
constexpr std::array<FieldSpec, kMapFields> kSpecs = {{
    {"report", FieldUse::kId, true, true},
    {"force", FieldUse::kPlain, true, false},
    {"unit", FieldUse::kPlain, true, false},
    {"received", FieldUse::kTime, true, false},
    {"channel", FieldUse::kWord, true, false},
    {"reporter", FieldUse::kWord, true, false},
    {"closed", FieldUse::kTime, true, false},
    {"closing_code", FieldUse::kPlain, true, false},
    {"at", FieldUse::kTime, true, true},
    {"by", FieldUse::kPlain, true, false},
    {"text", FieldUse::kText, true, false},
    {"crime", FieldUse::kId, false, true},
    {"recorded", FieldUse::kTime, false, true},
    {"class", FieldUse::kPlain, false, true},
    {"code", FieldUse::kPlain, false, true},
    {"victim", FieldUse::kPlain, false, true},
    {"status", FieldUse::kWord, false, true},
    {"flags", FieldUse::kPlain, false, true},
    {"cancelled_at", FieldUse::kTime, false, true},
    {"cancelled_reason", FieldUse::kPlain, false, true},
    {"cancelled_avi", FieldUse::kPlain, false, true},
    {"cancelled_by_role", FieldUse::kPlain, false, true},
    {"victim_told", FieldUse::kPlain, false, true},
    {"outcome_code", FieldUse::kPlain, false, true},
    {"outcome_at", FieldUse::kTime, false, true},
    {"outcome_evidence", FieldUse::kPlain, false, true},
    {"form", FieldUse::kPlain, false, true},
}};

// Why a word cannot stand for a field with a closed vocabulary, or nothing.
std::optional<std::string> word_problem(MapField field, std::string_view word) {
  std::string allowed;
  if (field == MapField::kChannel && !channel_from(word)) allowed = channel_words();
  if (field == MapField::kReporter && !reporter_from(word)) allowed = reporter_words();
  if (field == MapField::kStatus && !held_status_from(word)) allowed = held_status_words();
  if (allowed.empty()) return std::nullopt;
  return fmt::format("'{}' is not a word for '{}'; write one of {}", cut_utf8(word, 60),
                     name_of(field), allowed);
}

std::optional<std::string> pattern_problem(std::string_view pattern) {
  bool day = false, month = false, year = false;
  for (size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '%') continue;
    const char letter = ++i < pattern.size() ? pattern[i] : ' ';
    day |= letter == 'd';
    month |= letter == 'm' || letter == 'b';
    year |= letter == 'Y' || letter == 'y';
    if (!std::string_view("dmYyHMSb").contains(letter))
      return fmt::format("'%{}' is not known in a time pattern; use %d %m %Y %y %b %H %M %S",
                         static_cast<unsigned char>(letter) < 0x80 ? letter : '?');
  }
  if (day && month && year) return std::nullopt;
  return fmt::format("the time pattern '{}' needs a day %d, a month %m or %b, and a year %Y or %y",
                     cut_utf8(pattern, 60));
}

class MappingParser {
 public:
  explicit MappingParser(const std::string& file) : file_(file) {}

  Result<Mapping> parse(const toml::table& top) {
    if (auto read = known_keys(top, {"file", "columns", "values", "constants", "fields", "cancelled", "outcome"}, "a section of a mapping");
        !read)
      return std::unexpected(read.error());
    for (auto section : {&MappingParser::read_file, &MappingParser::read_columns,
                         &MappingParser::read_constants, &MappingParser::read_own_fields,
                         &MappingParser::read_values, &MappingParser::check_whole})
      if (auto read = (this->*section)(top); !read) return std::unexpected(read.error());
    return std::move(mapping_);
  }

 private:
  Place place_of(const toml::source_region& source) const {
    return {file_, source.begin.line, source.begin.column};
  }
  std::unexpected<Error> fail_at(const toml::node& node, std::string message) const {
    return fail(std::move(message), place_of(node.source()));
  }

  Result<void> known_keys(const toml::table& table, const std::vector<std::string_view>& known,
                          std::string_view what) const {
    for (auto&& [key, value] : table)
      if (std::ranges::find(known, key.str()) == known.end())
        return fail(fmt::format("'{}' is not {}{}; known: {}",
                                cut_utf8(key.str(), 60), what, did_you_mean(key.str(), known),
                                fmt::join(known, ", ")),
                    place_of(key.source()));
    return {};
  }

  // The section of that name, or nothing when the file has none.
  Result<const toml::table*> section(const toml::table& top, std::string_view name) const {
    const toml::node* node = top.get(name);
    if (!node) return nullptr;
    if (const toml::table* table = node->as_table()) return table;
    return fail_at(*node, fmt::format("'{}' is a section; write [{}] and its keys below", name, name));
  }

  Result<std::string> text(const toml::node& node, std::string_view name) const {
    if (const auto* value = node.as_string()) return value->get();
    return fail_at(node, fmt::format("'{}' must be text in double quotes", cut_utf8(name, 60)));
  }

  // One text, or a list of one or more.
  Result<std::vector<std::string>> texts(const toml::node& node, std::string_view name) const {
    std::vector<std::string> all;
    const toml::array* list = node.as_array();
    if (!list) {
      ONUS_TRY(std::string one, text(node, name));
      all.push_back(std::move(one));
      return all;
    }
    for (const toml::node& item : *list) {
      ONUS_TRY(std::string one, text(item, name));
      all.push_back(std::move(one));
    }
    if (all.empty()) return fail_at(node, fmt::format("'{}' is an empty list", name));
    return all;
  }

  // One of two words for a key of [file]; true for the second.
  Result<bool> choice(const toml::table& file, std::string_view key, std::string_view first,
                      std::string_view second) const {
    const toml::node* node = file.get(key);
    if (!node) return false;
    ONUS_TRY(std::string word, text(*node, key));
    if (word == first) return false;
    if (word == second) return true;
    return fail_at(*node, fmt::format("'{}' is '{}'; write \"{}\" or \"{}\"", key,
                                      cut_utf8(word, 60), first, second));
  }

  Result<void> read_file(const toml::table& top) {
    ONUS_TRY(const toml::table* file, section(top, "file"));
    if (!file || !file->get("kind"))
      return fail("'kind' is missing; write [file] and below it kind = \"reports\" or kind = \"held\"",
                  {file_, 1, 1});
    if (auto known = known_keys(*file, {"kind", "rows", "lines", "encoding", "separator", "times"},
                                "a key of [file]");
        !known)
      return known;
    ONUS_TRY(mapping_.held, choice(*file, "kind", "reports", "held"));
    ONUS_TRY(mapping_.row_is_entry, choice(*file, "rows", "report", "entry"));
    ONUS_TRY(mapping_.lines_are_entries, choice(*file, "lines", "text", "time by: text"));
    ONUS_TRY(mapping_.windows_1252, choice(*file, "encoding", "utf-8", "windows-1252"));
    if (const toml::node* node = file->get("separator")) {
      ONUS_TRY(std::string separator, text(*node, "separator"));
      if (separator.size() != 1 || std::string_view("\"\r\n").contains(separator.front()))
        return fail_at(*node, "'separator' must be one character, as \",\" or \";\" or \"\\t\"");
      mapping_.separator = separator.front();
    }
    if (const toml::node* node = file->get("times")) {
      ONUS_TRY(mapping_.times, texts(*node, "times"));
      for (const std::string& pattern : mapping_.times)
        if (pattern != kRfc3339)
          if (auto problem = pattern_problem(pattern)) return fail_at(*node, std::move(*problem));
    }
    return {};
  }

  std::vector<std::string_view> field_names() const {
    std::vector<std::string_view> names;
    for (const FieldSpec& spec : kSpecs)
      if (mapping_.held ? spec.held : spec.reports) names.push_back(spec.name);
    return names;
  }

  MapField field_named(std::string_view name) const {
    const auto found = std::ranges::find(kSpecs, name, &FieldSpec::name);
    return static_cast<MapField>(found - kSpecs.begin());
  }

  Mapping::Source& source_named(std::string_view name) {
    for (auto& fields : mapping_.own_fields)
      for (auto& [own, source] : fields)
        if (own == name) return source;
    return mapping_.of(field_named(name));
  }

  Result<void> read_columns(const toml::table& top) {
    ONUS_TRY(const toml::table* columns, section(top, "columns"));
    if (!columns)
      return fail("[columns] is missing; name the column of each field below it", {file_, 1, 1});
    if (auto known = known_keys(*columns, field_names(), "a field"); !known) return known;
    for (auto&& [key, value] : *columns) {
      Mapping::Source& source = mapping_.of(field_named(key.str()));
      ONUS_TRY(source.columns, texts(value, key.str()));
      source.place = place_of(value.source());
    }
    return {};
  }

  Result<void> read_constants(const toml::table& top) {
    ONUS_TRY(const toml::table* constants, section(top, "constants"));
    if (!constants) return {};
    if (auto known = known_keys(*constants, field_names(), "a field"); !known) return known;
    for (auto&& [key, value] : *constants) {
      const MapField field = field_named(key.str());
      const FieldUse use = kSpecs[static_cast<size_t>(field)].use;
      if (use == FieldUse::kId || use == FieldUse::kTime || use == FieldUse::kText)
        return fail_at(value, fmt::format("'{}' cannot be the same for every row; name its column "
                                          "under [columns]", key.str()));
      Mapping::Source& source = mapping_.of(field);
      if (!source.columns.empty())
        return fail_at(value, fmt::format("'{}' has a column and a constant; keep one", key.str()));
      ONUS_TRY(source.constant, text(value, key.str()));
      if (auto problem = word_problem(field, *source.constant))
        return fail_at(value, std::move(*problem));
      source.place = place_of(value.source());
    }
    return {};
  }

  Result<void> read_values(const toml::table& top) {
    ONUS_TRY(const toml::table* values, section(top, "values"));
    if (!values) return {};
    std::vector<std::string_view> names = field_names();
    for (const auto& fields : mapping_.own_fields)
      for (const auto& [name, source] : fields) names.push_back(name);
    if (auto known = known_keys(*values, names, "a field"); !known) return known;
    for (auto&& [key, node] : *values) {
      Mapping::Source& source = source_named(key.str());
      const toml::table* table = node.as_table();
      if (!table)
        return fail_at(node, fmt::format("write [values.{0}] and below it \"their word\" = \"our "
                                         "word\"", key.str()));
      if (source.columns.empty())
        return fail_at(node, fmt::format("[values.{0}] has no column; name it as '{0}' under "
                                         "[columns]", key.str()));
      for (auto&& [theirs, value] : *table) {
        ONUS_TRY(std::string ours, text(value, theirs.str()));
        if (auto problem = word_problem(field_named(key.str()), ours))
          return fail_at(value, std::move(*problem));
        if (theirs.str() == "*")
          source.other_values = std::move(ours);
        else
          source.values.insert_or_assign(ascii_lower(trim(theirs.str())), std::move(ours));
      }
    }
    return {};
  }

  Result<void> read_own_fields(const toml::table& top) {
    for (size_t s = 0; s < kMapSections; ++s) {
      ONUS_TRY(const toml::table* fields, section(top, kOwnSections[s]));
      if (!fields) continue;
      if (static_cast<MapSection>(s) == MapSection::kForm && !mapping_.of(MapField::kForm).given())
        return fail_at(*fields,
                       "[fields] is for forms; name the form under [columns] or [constants]");
      if (!mapping_.held)
        return fail_at(*fields, fmt::format("[{}] is for held records", kOwnSections[s]));
      for (auto&& [key, value] : *fields) {
        Mapping::Source source;
        ONUS_TRY(source.columns, texts(value, key.str()));
        source.place = place_of(value.source());
        mapping_.own_fields[s].emplace_back(key.str(), std::move(source));
      }
    }
    return {};
  }

  Result<void> check_whole(const toml::table&) {
    auto missing = [&](MapField field) {
      return fail(fmt::format("the column of '{0}' is missing; under [columns] write {0} = \"...\"",
                              name_of(field)), {file_, 1, 1});
    };
    auto first_missing = [&](std::initializer_list<MapField> needed) -> Result<void> {
      for (MapField field : needed)
        if (!mapping_.of(field).given()) return missing(field);
      return {};
    };
    if (!mapping_.held)
      return first_missing({MapField::kReport, MapField::kReceived, MapField::kText});
    if (mapping_.row_is_entry)
      return fail("rows = \"entry\" is for reports; held records are one row each", {file_, 1, 1});
    if (mapping_.of(MapField::kForm).given())
      if (auto read = first_missing({MapField::kReport, MapField::kAt}); !read) return read;
    if (mapping_.of(MapField::kForm).constant) return {};
    if (mapping_.of(MapField::kForm).given() && !mapping_.of(MapField::kCrime).given()) return {};
    if (!mapping_.of(MapField::kClass).given() && !mapping_.of(MapField::kCode).given())
      return missing(MapField::kClass);
    return first_missing({MapField::kCrime, MapField::kRecorded});
  }

  const std::string& file_;
  Mapping mapping_;
};

}  // namespace

std::string_view name_of(MapField field) { return kSpecs.at(static_cast<size_t>(field)).name; }

std::string did_you_mean(std::string_view name, const std::vector<std::string_view>& names) {
  constexpr size_t kEdits = 3;
  size_t least = std::min(kEdits, name.size() / 2) + 1;
  std::string_view nearest;
  for (std::string_view candidate : names) {
    const size_t edits = edit_distance(ascii_lower(name.substr(0, 64)), ascii_lower(candidate), kEdits);
    if (edits >= least) continue;
    least = edits;
    nearest = candidate;
  }
  return nearest.empty() ? "" : fmt::format(", did you mean '{}'?", nearest);
}

Result<Mapping> parse_mapping(std::string_view toml, const std::string& file) {
  try {
    const toml::table top = toml::parse(toml, file);
    return MappingParser(file).parse(top);
  } catch (const toml::parse_error& error) {
    return fail(fmt::format("not TOML: {}", error.description()),
                {file, error.source().begin.line, error.source().begin.column});
  }
}

Result<Mapping> load_mapping(const std::filesystem::path& path) {
  ONUS_TRY(std::string text, read_file(path, kMappingBytes));
  return parse_mapping(text, path.string());
}

Result<Instant> parse_mapped_time(const Mapping& mapping, std::string_view text) {
  if (mapping.times.empty()) return parse_instant(text);
  Result<Instant> at;
  for (const std::string& pattern : mapping.times) {
    at = pattern == kRfc3339 ? parse_instant(text) : parse_instant(text, pattern);
    if (at) return at;
  }
  if (mapping.times.size() == 1) return at;
  return fail(fmt::format("'{}' fits none of the time patterns '{}'", cut_utf8(text, 60),
                          fmt::join(mapping.times, "', '")));
}

}  // namespace onus
