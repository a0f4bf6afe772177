// Expected failures are values. An Error says what is wrong, where, and what to write instead.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <utility>

namespace onus {

// A place in something a user gave: line and column count from 1, 0 means "not known".
// column counts bytes.
struct Place {
  std::string file;
  uint32_t line = 0;
  uint32_t column = 0;
};

struct Error {
  std::string message;  // what is wrong and what to write instead, one sentence, no full stop
  Place place;

  // "file:line:column: message", leaving out what is not known.
  std::string text() const;
};

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(std::string message, Place place = {}) {
  return std::unexpected(Error{std::move(message), std::move(place)});
}

// Invariants of law and ledger: always on, in release builds too.
[[noreturn]] void broken_invariant(const char* what, const char* file, int line);

}  // namespace onus

#define ONUS_CHECK(condition)                                    \
  do {                                                           \
    if (!(condition)) [[unlikely]]                               \
      ::onus::broken_invariant(#condition, __FILE__, __LINE__);  \
  } while (false)

#define ONUS_CONCAT_INNER(a, b) a##b
#define ONUS_CONCAT(a, b) ONUS_CONCAT_INNER(a, b)

// A declaration cannot stand in parentheses. NOLINTBEGIN(bugprone-macro-parentheses)
// ONUS_TRY(auto x, expression): x takes the value, or the enclosing function returns the error.
#define ONUS_TRY(declaration, expression)                                               \
  auto ONUS_CONCAT(onus_try_, __LINE__) = (expression);                                 \
  if (!ONUS_CONCAT(onus_try_, __LINE__))                                                \
    return std::unexpected(std::move(ONUS_CONCAT(onus_try_, __LINE__)).error());        \
  declaration = std::move(*ONUS_CONCAT(onus_try_, __LINE__))
// NOLINTEND(bugprone-macro-parentheses)
