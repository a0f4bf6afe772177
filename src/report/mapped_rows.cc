#include "report/mapped_rows.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "base/text.h"
#include "report/held.h"
#include "report/report.h"

namespace onus {
namespace {

bool allowed(MapField field, std::string_view word) {
  switch (field) {
    case MapField::kChannel: return channel_from(word).has_value();
    case MapField::kReporter: return reporter_from(word).has_value();
    case MapField::kStatus: return held_status_from(word).has_value();
    default: return true;
  }
}

std::string words_for(MapField field) {
  switch (field) {
    case MapField::kChannel: return channel_words();
    case MapField::kReporter: return reporter_words();
    default: return held_status_words();
  }
}

// The extract's word in ours; a word that has none stays.
void translate(const Mapping::Source& source, std::string& word) {
  if (word.empty()) return;
  if (auto found = source.values.find(ascii_lower(word)); found != source.values.end())
    word = found->second;
  else if (source.other_values)
    word = *source.other_values;
}

// The same; where a field has a closed vocabulary, every word must have one.
Result<void> translate(const Mapping& mapping, MapField field, MappedCell& cell) {
  const Mapping::Source& source = mapping.of(field);
  const bool closed =
      field == MapField::kChannel || field == MapField::kReporter || field == MapField::kStatus;
  std::string lower = ascii_lower(cell.value);
  if (!closed || cell.value.empty() || source.values.contains(lower))
    translate(source, cell.value);
  else if (allowed(field, lower))
    cell.value = std::move(lower);
  else if (source.other_values)
    cell.value = *source.other_values;
  else
    return fail(fmt::format("'{}' is '{}', which the mapping does not translate; add it under "
                            "[values.{}] as one of {}", source.columns.front(),
                            cut_utf8(cell.value, 60), name_of(field), words_for(field)),
                cell.place);
  return {};
}

}  // namespace

Result<MappedRows> MappedRows::open(CsvSource source, Mapping mapping, std::string file) {
  const char separator = mapping.separator;
  MappedRows rows(CsvReader(std::move(source), separator), std::move(mapping), std::move(file));
  if (auto read = rows.read_header(); !read) return std::unexpected(read.error());
  return rows;
}

Result<void> MappedRows::read_header() {
  auto read = csv_.next(record_);
  if (!read) {
    read.error().place.file = file_;
    return std::unexpected(read.error());
  }
  if (!*read) return fail("is empty; its first row must name the columns", {file_});
  header_columns_ = record_.fields.size();
  std::vector<std::string> header;
  for (size_t i = 0; i < header_columns_; ++i) {
    ONUS_TRY(std::string name, decoded(i));
    header.emplace_back(trim(name));
  }
  for (size_t i = 0; i < kMapFields; ++i) {
    ONUS_TRY(columns_[i], columns_named(mapping_.of(static_cast<MapField>(i)), header));
  }
  for (size_t s = 0; s < kMapSections; ++s)
    for (const auto& [name, source] : mapping_.own_fields[s]) {
      ONUS_TRY(std::vector<size_t> columns, columns_named(source, header));
      own_columns_[s].push_back(std::move(columns));
    }
  return {};
}

Result<std::vector<size_t>> MappedRows::columns_named(
    const Mapping::Source& source, const std::vector<std::string>& header) const {
  std::vector<size_t> columns;
  for (const std::string& name : source.columns) {
    const std::string_view wanted = trim(name);
    const auto found = std::ranges::find(header, wanted);
    if (found == header.end()) {
      const std::vector<std::string_view> names(header.begin(), header.end());
      return fail(fmt::format("{} has no column '{}'{}; its columns: {}", file_, wanted,
                              did_you_mean(wanted, names),
                              cut_utf8(fmt::format("{}", fmt::join(names, ", ")), 2000)),
                  source.place);
    }
    if (std::find(found + 1, header.end(), wanted) != header.end())
      return fail(fmt::format("{} has two columns '{}'; rename one", file_, wanted), source.place);
    columns.push_back(static_cast<size_t>(found - header.begin()));
  }
  return columns;
}

Result<bool> MappedRows::next() {
  for (;;) {
    auto read = csv_.next(record_);
    if (!read) {
      read.error().place.file = file_;
      return read;
    }
    if (!*read) return false;
    if (record_.fields.size() == 1 && trim(record_.fields[0]).empty() && header_columns_ > 1)
      continue;
    if (record_.fields.size() == header_columns_) return true;
    return fail(fmt::format("{} fields where the header has {}; is a separator or a quote missing "
                            "or too many?", record_.fields.size(), header_columns_), place());
  }
}

std::string_view MappedRows::value_of_spoiled(MapField field) const {
  const auto& columns = columns_[static_cast<size_t>(field)];
  if (columns.size() != 1 || columns[0] >= record_.columns.size()) return {};
  return trim(record_.fields[columns[0]]);
}

Place MappedRows::place_of(size_t column) const {
  return {file_, static_cast<uint32_t>(record_.lines[column]), record_.columns[column]};
}

Result<std::string> MappedRows::decoded(size_t column) const {
  const std::string& raw = record_.fields[column];
  if (mapping_.windows_1252) return utf8_from_windows_1252(raw);
  const auto bad = find_bad_utf8(raw);
  if (!bad) return raw;
  if (raw.starts_with("\xFF\xFE") || raw.starts_with("\xFE\xFF"))
    return fail("this is UTF-16; save the file as UTF-8", place_of(column));
  return fail(fmt::format("byte 0x{:02X} is not UTF-8; if the extract is Windows-1252, write "
                          "encoding = \"windows-1252\" under [file] of the mapping",
                          static_cast<unsigned char>(raw[*bad])), place_of(column));
}

Result<void> MappedRows::join(const std::vector<size_t>& columns, MappedCell& cell) const {
  cell.value.clear();
  cell.place = columns.empty() ? place() : place_of(columns.front());
  for (size_t column : columns) {
    if (record_.fields[column].empty()) continue;
    ONUS_TRY(std::string value, decoded(column));
    const std::string_view says = trim(value);
    if (says.empty()) continue;
    if (!cell.value.empty()) cell.value += ' ';
    cell.value += says;
  }
  return {};
}

Result<void> MappedRows::read(MapField field, MappedCell& cell) const {
  if (const auto& constant = mapping_.of(field).constant) {
    cell.value = *constant;
    cell.place = place();
    return {};
  }
  if (auto joined = join(columns_[static_cast<size_t>(field)], cell); !joined) return joined;
  return translate(mapping_, field, cell);
}

Result<std::vector<MappedCell>> MappedRows::texts() const {
  std::vector<MappedCell> texts;
  const auto& columns = columns_[static_cast<size_t>(MapField::kText)];
  for (size_t column : columns) {
    ONUS_TRY(std::string text, decoded(column));
    if (!trim(text).empty()) texts.push_back({std::move(text), place_of(column)});
  }
  if (texts.empty()) texts.push_back({"", columns.empty() ? place() : place_of(columns.front())});
  return texts;
}

Result<std::vector<std::pair<std::string, std::string>>> MappedRows::own_fields(
    MapSection section) const {
  std::vector<std::pair<std::string, std::string>> fields;
  const auto& columns = own_columns_[static_cast<size_t>(section)];
  const auto& named = mapping_.own_fields[static_cast<size_t>(section)];
  MappedCell cell;
  for (size_t i = 0; i < columns.size(); ++i) {
    if (auto joined = join(columns[i], cell); !joined) return std::unexpected(joined.error());
    translate(named[i].second, cell.value);
    if (!cell.value.empty()) fields.emplace_back(named[i].first, cell.value);
  }
  return fields;
}

std::string MappedRows::excerpt() const {
  std::string raw;
  for (size_t i = 0; i < record_.columns.size() && raw.size() <= kExcerptBytes; ++i) {
    if (i > 0) raw += mapping_.separator;
    raw += std::string_view(record_.fields[i]).substr(0, kExcerptBytes + 4);
  }
  if (mapping_.windows_1252) raw = utf8_from_windows_1252(raw);
  return excerpt_of(raw);
}

Result<Instant> time_of(const Mapping& mapping, MapField field, const MappedCell& cell) {
  auto at = parse_mapped_time(mapping, cell.value);
  if (at) return at;
  return fail(fmt::format("'{}': {}", name_of(field), at.error().message), cell.place);
}

}  // namespace onus
