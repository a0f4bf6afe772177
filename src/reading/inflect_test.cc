#include "reading/inflect.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace onus::reading {
namespace {

bool has(const std::vector<std::string>& forms, const char* form) {
  return std::find(forms.begin(), forms.end(), form) != forms.end();
}

TEST(Inflect, RegularVerbs) {
  for (const auto& [verb, past, now] : {std::tuple{"punch", "punched", "punching"},
                                        {"grab", "grabbed", "grabbing"},
                                        {"slice", "sliced", "slicing"},
                                        {"carry", "carried", "carrying"},
                                        {"tie", "tied", "tying"},
                                        {"elbow", "elbowed", "elbowing"}}) {
    std::vector<std::string> forms;
    inflect_verb(verb, forms);
    EXPECT_TRUE(has(forms, past)) << past;
    EXPECT_TRUE(has(forms, now)) << now;
  }
}

TEST(Inflect, IrregularVerbsKeepTheirOwnPast) {
  std::vector<std::string> forms;
  inflect_verb("take/took/taken", forms);
  for (const char* form : {"take", "takes", "taking", "takin", "took", "taken"})
    EXPECT_TRUE(has(forms, form)) << form;
  EXPECT_FALSE(has(forms, "taked"));
}

TEST(Inflect, DeedsAreNotThings) {
  std::vector<std::string> forms;
  inflect_deed("bottle", forms);
  inflect_deed("break/broke/broken", forms);
  for (const char* form : {"bottled", "bottling", "broke", "broken"})
    EXPECT_TRUE(has(forms, form)) << form;
  for (const char* form : {"bottle", "bottles", "break", "breaks"})
    EXPECT_FALSE(has(forms, form)) << form;
}

TEST(Inflect, Nouns) {
  std::vector<std::string> forms;
  inflect_noun("scratch", forms);
  inflect_noun("body", forms);
  inflect_noun("knife/knives", forms);
  for (const char* form : {"scratches", "bodies", "knives"}) EXPECT_TRUE(has(forms, form)) << form;
}

}  // namespace
}  // namespace onus::reading
