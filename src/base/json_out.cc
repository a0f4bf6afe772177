#include "base/json_out.h"

#include <fmt/format.h>

#include <cmath>

#include "base/text.h"

namespace onus {
namespace {

void append_escaped(std::string& out, std::string_view value) {
  size_t from = 0;
  for (size_t i = 0; i < value.size(); ++i) {
    const auto c = static_cast<unsigned char>(value[i]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    out.append(value.substr(from, i - from));
    from = i + 1;
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default: fmt::format_to(std::back_inserter(out), "\\u{:04x}", c);
    }
  }
  out.append(value.substr(from));
}

}  // namespace

void JsonOut::separate() {
  if (comma_) out_ += ',';
  if (line_) out_ += '\n';
  line_ = false;
  comma_ = true;
}

JsonOut& JsonOut::open(char bracket) {
  separate();
  out_ += bracket;
  comma_ = false;
  return *this;
}

JsonOut& JsonOut::close(char bracket) {
  if (line_) out_ += '\n';
  line_ = false;
  out_ += bracket;
  comma_ = true;
  return *this;
}

JsonOut& JsonOut::key(std::string_view name) {
  separate();
  out_ += '"';
  out_.append(name);
  out_ += "\":";
  comma_ = false;
  return *this;
}

JsonOut& JsonOut::text(std::string_view value) {
  separate();
  out_ += '"';
  while (auto bad = find_bad_utf8(value)) {
    append_escaped(out_, value.substr(0, *bad));
    out_ += "\xEF\xBF\xBD";
    value.remove_prefix(*bad + 1);
  }
  append_escaped(out_, value);
  out_ += '"';
  return *this;
}

JsonOut& JsonOut::number(int64_t value) {
  separate();
  fmt::format_to(std::back_inserter(out_), "{}", value);
  return *this;
}

JsonOut& JsonOut::number(double value, int decimals) {
  if (!std::isfinite(value)) return null();
  separate();
  const size_t from = out_.size();
  fmt::format_to(std::back_inserter(out_), "{:.{}f}", value, decimals);
  if (out_.find('.', from) != std::string::npos) {
    while (out_.back() == '0') out_.pop_back();
    if (out_.back() == '.') out_.pop_back();
  }
  if (std::string_view(out_).substr(from) == "-0") out_.erase(from, 1);
  return *this;
}

JsonOut& JsonOut::truth(bool value) {
  separate();
  out_ += value ? "true" : "false";
  return *this;
}

JsonOut& JsonOut::null() {
  separate();
  out_ += "null";
  return *this;
}

}  // namespace onus
