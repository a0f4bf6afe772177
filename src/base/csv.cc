#include "base/csv.h"

#include <fmt/format.h>

namespace onus {
namespace {
constexpr size_t kBlockBytes = 1 << 16;
}

bool CsvSource::fill() {
  if (!stream_) return false;
  buffer_.resize(kBlockBytes);
  const size_t got = std::fread(buffer_.data(), 1, buffer_.size(), stream_);
  text_ = {buffer_.data(), got};
  return got > 0;
}

void CsvSource::skip_byte_order_mark() {
  if (text_.empty()) fill();
  if (text_.starts_with("\xEF\xBB\xBF")) text_.remove_prefix(3);
}

int CsvSource::peek() {
  if (text_.empty() && !fill()) return -1;
  return static_cast<unsigned char>(text_.front());
}

int CsvSource::take() {
  const int c = peek();
  if (c >= 0) text_.remove_prefix(1);
  return c;
}

CsvReader::CsvReader(CsvSource source, char separator, CsvLimits limits)
    : source_(std::move(source)), separator_(separator), limits_(limits) {}

int CsvReader::take() {
  const int c = source_.take();
  if (c < 0) return c;
  ++record_bytes_;
  if (c == '\n') {
    ++line_;
    column_ = 1;
  } else {
    ++column_;
  }
  return c;
}

std::unexpected<Error> CsvReader::spoiled(std::string message, uint64_t line, uint32_t column) {
  if (line_ > record_line_)
    message += fmt::format("; lines {} to {} are rejected", record_line_, line_);
  for (int c = source_.peek(); c >= 0 && c != '\n'; c = source_.peek()) take();
  take();
  return fail(std::move(message), {"", static_cast<uint32_t>(line), column});
}

Result<void> CsvReader::read_quoted(std::string& field) {
  const uint64_t line = line_;
  const uint32_t column = column_;
  take();
  for (;;) {
    const int c = take();
    if (c < 0) return spoiled("a quote opened here is never closed", line, column);
    if (record_bytes_ > limits_.record_bytes)
      return spoiled(fmt::format("a record longer than {} bytes; is a quote left open?",
                                 limits_.record_bytes), line, column);
    if (c != '"') {
      field += static_cast<char>(c);
      continue;
    }
    if (source_.peek() == '"') {
      take();
      field += '"';
      continue;
    }
    const int after = source_.peek();
    if (after >= 0 && after != separator_ && after != '\n' && after != '\r')
      return spoiled("text after a closing quote; double the quotes inside a quoted field",
                     line_, column_);
    return {};
  }
}

Result<bool> CsvReader::next(Record& out) {
  if (first_) source_.skip_byte_order_mark();
  first_ = false;
  record_bytes_ = 0;
  if (source_.peek() < 0) return false;
  out.line = record_line_ = line_;
  out.columns.clear();
  out.lines.clear();
  size_t count = 0;
  for (;;) {
    if (count == limits_.fields)
      return spoiled(fmt::format("more than {} fields", limits_.fields), line_, column_);
    if (out.fields.size() == count) out.fields.emplace_back();
    std::string& field = out.fields[count++];
    field.clear();
    out.columns.push_back(column_);
    out.lines.push_back(line_);
    if (source_.peek() == '"')
      if (auto read = read_quoted(field); !read) return std::unexpected(read.error());
    int c = source_.peek();
    while (c >= 0 && c != separator_ && c != '\n') {
      if (record_bytes_ > limits_.record_bytes)
        return spoiled(fmt::format("a record longer than {} bytes", limits_.record_bytes), line_,
                       column_);
      take();
      if (c != '\r' || source_.peek() != '\n') field += static_cast<char>(c);
      c = source_.peek();
    }
    take();
    if (c != separator_) break;
  }
  out.fields.resize(count);
  return true;
}

void append_csv(std::string& out, std::string_view field) {
  const bool formula = !field.empty() && std::string_view("=+-@\t\r").contains(field.front());
  if (!formula && field.find_first_of(",\"\r\n") == std::string_view::npos) {
    out.append(field);
    return;
  }
  out += '"';
  if (formula) out += '\'';
  for (char c : field) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace onus
