// SHA-256, so that anybody can tell whether two things are the same.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace onus {

// Of bytes added piece by piece.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  void add(std::string_view bytes);
  // 64 hexadecimal digits; to be called once.
  std::string digits();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

std::string sha256_of(std::string_view bytes);

}  // namespace onus
