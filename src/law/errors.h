// Everything that is wrong with a rulebook, not only the first thing, so that a registrar mends a
// file in one go. Bounded, because one slip can spoil every line.
#pragma once

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/result.h"

namespace onus {

class ErrorList {
 public:
  static constexpr size_t kMost = 50;

  void add(std::string message, Place place) { add(Error{std::move(message), std::move(place)}); }
  void add(Error error) {
    if (!full()) errors_.push_back(std::move(error));
  }

  // Once full, further errors are dropped and checks may stop.
  bool full() const { return errors_.size() >= kMost; }
  bool empty() const { return errors_.empty(); }
  size_t size() const { return errors_.size(); }
  // The errors in the order of their places.
  std::vector<Error> take() {
    std::ranges::sort(errors_, {}, [](const Error& error) {
      return std::tie(error.place.file, error.place.line, error.place.column, error.message);
    });
    return std::move(errors_);
  }

 private:
  std::vector<Error> errors_;
};

}  // namespace onus
