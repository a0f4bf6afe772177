#include "report/line_batch.h"

#include <fmt/format.h>

#include <type_traits>
#include <variant>

#include "base/text.h"

namespace onus {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

template <class Reader>
auto read_line(Reader& reader, const RawLine& line, const std::string& file, size_t limit)
    -> decltype(reader.read(line.text)) {
  if (line.too_long)
    return fail(fmt::format("a line longer than {} bytes; split the record",
                            limit),
                {file, line.number, 1});
  auto read = reader.read(line.text);
  if (!read) {
    Place& place = read.error().place;
    place.file = file;
    place.line = line.number;
    place.column += line.skipped;
  }
  return read;
}

}  // namespace

BatchReader::BatchReader(std::FILE* stream, size_t line_limit_bytes)
    : reader_(stream, line_limit_bytes), limit_bytes_(line_limit_bytes) {}

bool BatchReader::next(RawLine& line) {
  while (auto read = reader_.next()) {
    line = {read->text, static_cast<uint32_t>(read->number), 0, read->too_long};
    if (line.number == 1 && line.text.starts_with(kByteOrderMark)) {
      line.skipped = kByteOrderMark.size();
      line.text.remove_prefix(kByteOrderMark.size());
    }
    if (line.too_long || line.text.find_first_not_of(" \t\r") != std::string_view::npos) return true;
  }
  return false;
}

bool BatchReader::next(RawBatch& batch, size_t lines, size_t bytes) {
  batch.bytes.clear();
  batch.lines.clear();
  RawLine line;
  while (batch.lines.size() < lines && batch.bytes.size() < bytes && next(line)) {
    batch.lines.push_back(
        {batch.bytes.size(), line.text.size(), line.number, line.skipped, line.too_long});
    batch.bytes += line.text;
  }
  return !batch.lines.empty();
}

Result<Report> read_report_line(ReportReader& reader, const RawLine& line, const std::string& file,
                                size_t line_limit_bytes) {
  return read_line(reader, line, file, line_limit_bytes);
}

Result<HeldRecord> read_held_line(HeldReader& reader, const RawLine& line, const std::string& file,
                                  size_t line_limit_bytes) {
  auto record = read_line(reader, line, file, line_limit_bytes);
  if (record)
    std::visit([&](auto& held) { held.place = {file, line.number, line.skipped + 1}; }, *record);
  return record;
}

}  // namespace onus
