// Writes JSON into a string, in the order given, without building a tree. Keys are ours and are not
// escaped; values are.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace onus {

class JsonOut {
 public:
  explicit JsonOut(std::string& out) : out_(out) {}

  JsonOut& open_object() { return open('{'); }
  JsonOut& close_object() { return close('}'); }
  JsonOut& open_array() { return open('['); }
  JsonOut& close_array() { return close(']'); }

  // Inside an object, before its value.
  JsonOut& key(std::string_view name);

  // What comes next, a closing bracket too, starts on a line of its own.
  JsonOut& new_line() {
    line_ = true;
    return *this;
  }

  // Bytes that are not UTF-8 are written as U+FFFD.
  JsonOut& text(std::string_view value);
  JsonOut& number(int64_t value);
  // With at most this many decimals, trailing zeros dropped; not a number or infinite writes null.
  JsonOut& number(double value, int decimals);
  JsonOut& truth(bool value);
  JsonOut& null();

  JsonOut& field(std::string_view name, std::string_view value) { return key(name).text(value); }
  JsonOut& field(std::string_view name, std::integral auto value) {
    return key(name).number(static_cast<int64_t>(value));
  }

 private:
  JsonOut& open(char bracket);
  JsonOut& close(char bracket);
  void separate();

  std::string& out_;
  bool comma_ = false;  // a value was written before at this level
  bool line_ = false;   // a line end is wanted before what comes next
};

}  // namespace onus
