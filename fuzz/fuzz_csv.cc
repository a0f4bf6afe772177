// CSV from hostile bytes: the first byte chooses the separator. What is read must read the same after
// it is written.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/csv.h"
#include "base/result.h"

namespace {

// A field as it is after append_csv guards it against spreadsheets.
std::string guarded(const std::string& field) {
  const bool formula = !field.empty() && std::string_view("=+-@\t\r").contains(field.front());
  return formula ? "'" + field : field;
}

void check_written(const onus::CsvReader::Record& record) {
  std::string text;
  for (size_t i = 0; i < record.fields.size(); ++i) {
    if (i > 0) text += ',';
    // A byte order mark would be skipped at the start of a file.
    if (i == 0) text += '.';
    onus::append_csv(text, i == 0 ? std::string_view() : std::string_view(record.fields[i]));
  }
  text += '\n';
  onus::CsvReader reader{onus::CsvSource(text)};
  onus::CsvReader::Record again;
  auto more = reader.next(again);
  ONUS_CHECK(more && *more && again.fields.size() == record.fields.size());
  for (size_t i = 1; i < record.fields.size(); ++i)
    ONUS_CHECK(again.fields[i] == guarded(record.fields[i]));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const char separators[] = {',', ';', '\t', '|'};
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  onus::CsvReader reader(onus::CsvSource(text), separators[data[0] % 4],
                         {.record_bytes = 4096, .fields = 64});
  onus::CsvReader::Record record;
  uint64_t last_line = 0;
  for (size_t calls = 0;; ++calls) {
    ONUS_CHECK(calls <= size);  // each call takes one byte at least
    auto more = reader.next(record);
    if (!more) continue;
    if (!*more) return 0;
    ONUS_CHECK(record.fields.size() == record.columns.size());
    ONUS_CHECK(record.fields.size() == record.lines.size());
    ONUS_CHECK(record.line > last_line);
    last_line = record.line;
    check_written(record);
  }
}
