#include "reading/inflect.h"

#include <algorithm>

namespace onus::reading {
namespace {

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool ends(std::string_view word, std::string_view ending) { return word.ends_with(ending); }

void add(std::vector<std::string>& forms, std::string form) {
  if (std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(std::move(form));
}

int syllables(std::string_view word) {
  int count = 0;
  for (size_t i = 0; i < word.size(); ++i)
    if (is_vowel(word[i]) && (i == 0 || !is_vowel(word[i - 1]))) ++count;
  return count;
}

// stop, grab, kidnap: a consonant, one vowel, a consonant that may be doubled.
bool may_double(std::string_view word) {
  if (word.size() < 3) return false;
  const char last = word.back(), vowel = word[word.size() - 2], before = word[word.size() - 3];
  if (is_vowel(last) || last == 'w' || last == 'x' || last == 'y') return false;
  return is_vowel(vowel) && (!is_vowel(before) || word.substr(word.size() - 3, 1) == "u");
}

std::string with_s(std::string_view word) {
  std::string form(word);
  if (ends(word, "s") || ends(word, "x") || ends(word, "z") || ends(word, "ch") || ends(word, "sh"))
    return form + "es";
  if (word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]))
    return form.substr(0, form.size() - 1) + "ies";
  return form + "s";
}

void add_ending(std::string_view word, std::string_view ending, std::vector<std::string>& forms) {
  const std::string base(word);
  const bool with_e = ending == "ed";
  if (ends(word, "ie") && !with_e)
    return add(forms, base.substr(0, base.size() - 2) + "y" + std::string(ending));
  if (word.size() > 2 && word.back() == 'e' && !ends(word, "ee") && !ends(word, "ye") &&
      !ends(word, "oe"))
    return add(forms, base.substr(0, base.size() - 1) + std::string(ending));
  if (word.size() > 2 && word.back() == 'e' && with_e) return add(forms, base + "d");
  if (with_e && word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]))
    return add(forms, base.substr(0, base.size() - 1) + "ied");
  if (may_double(word)) {
    add(forms, base + word.back() + std::string(ending));
    if (syllables(word) == 1) return;
  }
  add(forms, base + std::string(ending));
}

}  // namespace

void inflect_verb(std::string_view word, std::vector<std::string>& forms) {
  const size_t slash = word.find('/');
  const std::string_view base = word.substr(0, slash);
  add(forms, std::string(base));
  add(forms, with_s(base));
  add_ending(base, "ing", forms);
  add_ending(base, "in", forms);
  if (slash == std::string_view::npos) return add_ending(base, "ed", forms);
  std::string_view rest = word.substr(slash + 1);
  while (!rest.empty()) {
    const size_t next = rest.find('/');
    add(forms, std::string(rest.substr(0, next)));
    rest = next == std::string_view::npos ? std::string_view{} : rest.substr(next + 1);
  }
}

void inflect_deed(std::string_view word, std::vector<std::string>& forms) {
  std::vector<std::string> all;
  inflect_verb(word, all);
  forms.insert(forms.end(), all.begin() + 2, all.end());
}

void inflect_noun(std::string_view word, std::vector<std::string>& forms) {
  const size_t slash = word.find('/');
  add(forms, std::string(word.substr(0, slash)));
  if (slash == std::string_view::npos)
    add(forms, with_s(word));
  else
    add(forms, std::string(word.substr(slash + 1)));
}

}  // namespace onus::reading
