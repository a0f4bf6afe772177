// For tests and fuzz targets: the facts of this repository's rulebook, and a few words of them.
#pragma once

#include <string>

#include "account/vocabulary.h"
#include "base/files.h"

namespace onus::testing {

// rulebook/facts.csv; facts whose values are the keys of a table have none.
inline const Vocabulary& rulebook_words() {
  static const Vocabulary vocabulary = [] {
    const std::string path = std::string(ONUS_SOURCE_DIR) + "/rulebook/facts.csv";
    return Vocabulary::parse(read_file(path, 1 << 20).value(), path).value();
  }();
  return vocabulary;
}

// Enough for accounts of two kinds of act.
inline const Vocabulary& few_words() {
  static const Vocabulary vocabulary =
      Vocabulary::parse(
          "fact,about,values,unstated,ask,meaning\n"
          "act,act,assault|take,,,\nrelation,act,partner|stranger,,,\n"
          "injury,act,none|minor,none,,\nkind,person,person|business,person,,\n"
          "reporter,report,victim|police,,,\n",
          "facts.csv")
          .value();
  return vocabulary;
}

}  // namespace onus::testing
