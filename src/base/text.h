// Bytes and characters of text that users gave.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace onus {

// The offset of the first byte that is not well-formed UTF-8 (no surrogates, no overlong forms), or
// nothing when all of it is.
std::optional<size_t> find_bad_utf8(std::string_view text);

// Windows-1252 to UTF-8. The five bytes without a character become U+FFFD.
std::string utf8_from_windows_1252(std::string_view bytes);

// Cuts at most limit_bytes without splitting a character.
std::string_view cut_utf8(std::string_view text, size_t limit_bytes);

std::string_view trim(std::string_view text);
constexpr char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
std::string ascii_lower(std::string_view text);
bool same_ignoring_case(std::string_view a, std::string_view b);

// Escapes & < > " ' for HTML text and attributes.
void append_html(std::string& out, std::string_view text);

// FNV-1a, 64 bits: keys of words and caches, never a proof. Source: G. Fowler, L. C. Noll and K.-P.
// Vo, 1991.
inline constexpr uint64_t kHashOfNothing = 14695981039346656037u;
constexpr uint64_t hash_with(uint64_t hash, char byte) {
  return (hash ^ static_cast<unsigned char>(byte)) * 1099511628211u;
}
constexpr uint64_t quick_hash(std::string_view bytes, uint64_t hash = kHashOfNothing) {
  for (const char byte : bytes) hash = hash_with(hash, byte);
  return hash;
}

// The distance in single-letter edits, stopped at limit: for "did you mean".
size_t edit_distance(std::string_view a, std::string_view b, size_t limit);

}  // namespace onus
