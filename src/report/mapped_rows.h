// The rows of a CSV extract as its mapping sees them.
#pragma once

#include <array>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/csv.h"
#include "base/result.h"
#include "report/mapping.h"
#include "report/reject.h"

namespace onus {

// What one field says in one row, UTF-8, in our words where the mapping translates them.
struct MappedCell {
  std::string value;
  Place place;
};

class MappedRows {
 public:
  // Reads the header. An error when a column that the mapping names is not there, or there twice.
  static Result<MappedRows> open(CsvSource source, Mapping mapping, std::string file);

  // Moves to the next row that is not blank. False at the end. An error spoils that row only: call
  // again for the next. Its id may still be known: see id_of_spoiled.
  Result<bool> next();

  // Of the row that next() refused: the value in its column of that field, when the row got so far.
  std::string_view value_of_spoiled(MapField field) const;

  // Empty when the field has no column or says nothing. All but text is trimmed. An error for bytes
  // that are not in the encoding of the mapping and for words that it does not translate.
  Result<void> read(MapField field, MappedCell& cell) const;

  // Each column of text that says something; one empty text when none does. Byte for byte as given,
  // in UTF-8.
  Result<std::vector<MappedCell>> texts() const;

  // The fields of that section that say something.
  Result<std::vector<std::pair<std::string, std::string>>> own_fields(MapSection section) const;

  const Mapping& mapping() const { return mapping_; }
  const std::string& file() const { return file_; }
  Place place() const { return {file_, static_cast<uint32_t>(record_.line), 1}; }
  uint64_t line() const { return record_.line; }
  // The start of the row, put together again.
  std::string excerpt() const;
  // A read error stands where the end of the file should be.
  bool failed() const { return csv_.failed(); }

 private:
  MappedRows(CsvReader csv, Mapping mapping, std::string file)
      : csv_(std::move(csv)), mapping_(std::move(mapping)), file_(std::move(file)) {}

  Result<void> read_header();
  Result<std::vector<size_t>> columns_named(const Mapping::Source& source,
                                            const std::vector<std::string>& header) const;
  Result<std::string> decoded(size_t column) const;
  Result<void> join(const std::vector<size_t>& columns, MappedCell& cell) const;
  Place place_of(size_t column) const;

  CsvReader csv_;
  Mapping mapping_;
  std::string file_;
  CsvReader::Record record_;
  size_t header_columns_ = 0;
  std::array<std::vector<size_t>, kMapFields> columns_;
  std::array<std::vector<std::vector<size_t>>, kMapSections> own_columns_;
};

// The time of a cell, or an error that names the field and the place.
Result<Instant> time_of(const Mapping& mapping, MapField field, const MappedCell& cell);

}  // namespace onus
