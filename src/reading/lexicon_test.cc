#include "reading/lexicon.h"

#include <gtest/gtest.h>

#include "base/files.h"

namespace onus::reading {
namespace {

Vocabulary vocabulary() {
  const auto csv = read_file(ONUS_SOURCE_DIR "/rulebook/facts.csv", 1 << 24);
  auto parsed = Vocabulary::parse(csv.value(), "facts.csv");
  return std::move(parsed.value());
}

constexpr std::string_view kCore =
    "concept being\n  phrase was\nconcept by-whom\n  phrase by\nconcept oneself\n  phrase himself\n"
    "concept linking\n  phrase and\nconcept named\n  phrase called\nconcept indefinite\n  phrase "
    "a\n"
    "concept another\n  phrase another\nconcept years-old\n  phrase aged\nconcept measure\n  noun "
    "mile\n"
    "concept small-word\n  phrase in\nconcept thing\n  noun car\nperson named-one\n  phrase child "
    "a\nconcept new-occasion\n  phrase again\n"
    "concept joining\n  phrase and\nconcept finite\n  phrase "
    "ran\n"
    "concept age-follows\n  phrase of\nconcept done-by\n  phrase by\nconcept mentioned\nconcept "
    "numbered\n  phrase no\n";

std::vector<Error> errors_of(std::string_view text) {
  const auto lexicon = Lexicon::parse(std::string(kCore).append(text), "x.lex", vocabulary());
  if (lexicon) return {};
  return lexicon.error();
}

TEST(Lexicon, TheShippedOneLoads) {
  const auto lexicon = Lexicon::load(ONUS_SOURCE_DIR "/lexicon", vocabulary());
  if (!lexicon)
    for (const Error& error : lexicon.error()) ADD_FAILURE() << error.text();
  ASSERT_TRUE(lexicon);
  EXPECT_GT((*lexicon)->wording_count(), 1000u);
}

TEST(Lexicon, ErrorsNameThePlaceAndTheLikelyName) {
  const auto errors = errors_of("concept strike\n  verb hit/hit\nact assault\n  when strik\n");
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_EQ(errors[0].place.line, 41u);
  EXPECT_NE(errors[0].message.find("did you mean strike"), std::string::npos);
}

TEST(Lexicon, WhatItRefuses) {
  for (const char* wrong :
       {"concept Strike\n  verb hit\n", "concept s\n  verb\n", "concept s\n  verb a,,b\n",
        "concept s\n  word hit\n", "nonsense s\n  verb hit\n",
        "concept s\n  verb hit\nact assalt\n  when s\n", "concept s\n  verb hit\nact assault\n",
        "concept s\n  verb hit\nact assault\n  when s within 5\n",
        "concept s\n  verb hit\nact assault\n  when s and s\n",
        "concept s\n  verb hit\nact assault\n  when !s\n",
        "concept s\n  verb hit\nact assault\n  when s\n  fact injry=minor\n",
        "concept s\n  verb hit\nact assault\n  when s\n  fact injury=small\n",
        "concept s\n  verb hit\nact assault\n  when s\n  fact reporter\n",
        "concept s\n  verb hit\nact assault\n  when s\n  sure 101\n",
        "cue c\n  phrase no\n  status maybe\n", "cue c\n  phrase no\n  reach far\n", "cue c\n  faint\n",
        "person p\n  noun man\n  sex other\n", "count c\n  phrase two\n",
        "concept s\n  verb hit\nperson s\n  noun man\n"}) {
    EXPECT_FALSE(errors_of(wrong).empty()) << wrong;
  }
}

TEST(Lexicon, ContentHashFollowsContent) {
  const Vocabulary words = vocabulary();
  const auto one = Lexicon::parse(kCore, "x.lex", words);
  const auto other =
      Lexicon::parse(std::string(kCore).append("concept s\n  verb hit\n"), "x.lex", words);
  ASSERT_TRUE(one && other);
  EXPECT_NE((*one)->content_hash(), (*other)->content_hash());
}

}  // namespace
}  // namespace onus::reading
