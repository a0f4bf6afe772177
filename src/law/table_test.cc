#include "law/table.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "law/law_testing.h"

namespace onus {
namespace {

using namespace onus::testing;

constexpr std::string_view kSchema =
    "table,column,type,key,about\n"
    "times,what,text,yes,\n"
    "times,hours,number,no,no-gaps\n"
    "times,urgent,yes-no,no,\n"
    "times,way,choice:post|hand,no,\n"
    "times,since,day,no,\n"
    "times,act,fact:act,no,\n"
    "times,offence,offence,no,\n"
    "times,class,class,no,\n"
    "times,from,day,no,\n"
    "times,to,day,no,\n"
    "times,source,text,no,\n";
constexpr std::string_view kClassesSchema =
    "classes,class,text,yes,\nclasses,from,day,no,\nclasses,to,day,no,\nclasses,source,text,no,\n";
constexpr std::string_view kHeader =
    "what,hours,urgent,way,since,act,offence,class,from,to,source\n";

RulebookTexts with_times(std::string_view rows, std::string_view header = kHeader) {
  RulebookTexts texts = with_cards(card("one", "then record is crime"));
  texts.schema->text += kSchema.substr(kSchema.find('\n') + 1);
  texts.schema->text += kClassesSchema;
  texts.tables.push_back({"times.csv", std::string(header) + std::string(rows)});
  texts.tables.push_back({"classes.csv", "class,from,to,source\n2B,2010-01-01,2019-12-31,T\n"});
  return texts;
}

RulebookTexts with_schema(std::string_view schema) {
  RulebookTexts texts = with_cards(card("one", "then record is crime"));
  texts.facts.text =
      "fact,about,values,unstated,ask,meaning\nact,act,strike,,,\n"
      "record,conclusion,crime,,,\n";
  texts.schema->text = schema;
  texts.tables.clear();
  return texts;
}

TEST(Tables, CellsHaveTheirTypes) {
  const Rulebook rulebook =
      loaded(with_times("record,24.5,yes,hand,2015-04-01,take,theft,2B,2015-04-01,2019-12-31,\"Test, p1\"\n"
                        "tell,,,,,,,,2015-04-01,2016-03-31,Test p2\n"));
  const TableView times = rulebook.on(day("2015-06-01")).table("times");
  ASSERT_EQ(times.rows().size(), 2u);
  const TableRow& record = *times.rows()[0];
  EXPECT_EQ(record[times.column("hours")].number, 24.5);
  EXPECT_TRUE(record[times.column("urgent")].yes());
  EXPECT_EQ(record[times.column("way")].value, 1);
  EXPECT_EQ(record[times.column("since")].day, day("2015-04-01"));
  EXPECT_EQ(record[times.column("act")].value, 1);
  EXPECT_EQ(record[times.column("offence")].value, 2);
  EXPECT_EQ(record[times.column("source")].text, "Test, p1");
  EXPECT_EQ(record.to, day("2019-12-31"));
  EXPECT_TRUE((*times.rows()[1])[times.column("hours")].blank());
  EXPECT_FALSE((*times.rows()[1])[times.column("urgent")].yes());
  EXPECT_EQ(rulebook.on(day("2016-04-01")).table("times").rows().size(), 1u);
  EXPECT_EQ(rulebook.row_count(), 8u);
}

struct WrongRows {
  std::string_view rows;
  Names errors;
};

class TableErrors : public ::testing::TestWithParam<WrongRows> {};

TEST_P(TableErrors, NameTheRowAndSayWhatToWrite) {
  EXPECT_EQ(errors_of(with_times(GetParam().rows)), GetParam().errors);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, TableErrors,
    ::testing::Values(
        WrongRows{"a,x,,,,,,,2015-04-01,,T\n",
                  {"times.csv:2: column 'hours': 'x' is not a number; write digits, as 12 or 0.5"}},
        WrongRows{
            "a,1e9,,,,,,,2015-04-01,,T\n",
            {"times.csv:2: column 'hours': '1e9' is not a number; write digits, as 12 or 0.5"}},
        WrongRows{
            "a,9999999999,,,,,,,2015-04-01,,T\n",
            {"times.csv:2: column 'hours': '9999999999' is not a number; write digits, as 12 or "
             "0.5"}},
        WrongRows{"a,,maybe,,,,,,2015-04-01,,T\n",
                  {"times.csv:2: column 'urgent': 'maybe': write yes or no"}},
        WrongRows{"a,,,pigeon,,,,,2015-04-01,,T\n",
                  {"times.csv:2: column 'way': 'pigeon': write post or hand"}},
        WrongRows{"a,,,,soon,,,,2015-04-01,,T\n",
                  {"times.csv:2: column 'since': 'soon' is not a day; write it as 2026-04-01"}},
        WrongRows{"a,,,,,stike,,,2015-04-01,,T\n",
                  {"times.csv:2: column 'act': 'stike' is not a value of 'act'; did you mean "
                   "'strike'?"}},
        WrongRows{"a,,,,,,murther,,2015-04-01,,T\n",
                  {"times.csv:2: column 'offence': 'murther' is no offence of the table 'offences'"}},
        WrongRows{"a,,,,,,,9Z,2015-04-01,,T\n",
                  {"times.csv:2: column 'class': '9Z' is no class of the table 'classes'"}},
        WrongRows{"a,,,,,,,2B,2015-04-01,,T\n",
                  {"times.csv:2: column 'class': '2B' has no row in classes.csv on 2020-01-01"}},
        WrongRows{"a,,,,,,,,,,T\n", {"times.csv:2: column 'from': must not be blank"}},
        WrongRows{"a,,,,,,,,2015-04-01,,\n", {"times.csv:2: column 'source': must not be blank"}},
        WrongRows{",,,,,,,,2015-04-01,,T\n", {"times.csv:2: the row has no key"}},
        WrongRows{"a,,,,,,,,2015-04-01,2014-04-01,T\n",
                  {"times.csv:2: the row would end on 2014-04-01 before it starts on 2015-04-01"}},
        WrongRows{
            "a,,,,,,,,2015-04-01,T\n",
            {"times.csv:2: 10 fields where 11 are wanted; a comma inside a field needs the field "
             "in double quotes"}},
        // Two rows of one key on a day, though not next to each other in the file.
        WrongRows{
            "a,,,,,,,,2015-04-01,,T\nb,,,,,,,,2015-04-01,,T\na,,,,,,,,2012-01-01,2015-06-30,T\n",
            {"times.csv:2: 'a' has two rows on 2015-04-01: this one and line 4; end one before "
             "the other starts"}},
        WrongRows{
            "a,,,,,,,,2010-01-01,,T\na,,,,,,,,2011-01-01,2011-12-31,T\n"
            "a,,,,,,,,2012-01-01,,T\n",
            {"times.csv:3: 'a' has two rows on 2011-01-01: this one and line 2; end one before "
             "the other starts",
             "times.csv:4: 'a' has two rows on 2012-01-01: this one and line 2; end one before "
             "the other starts"}},
        // The schema says "no-gaps".
        WrongRows{
            "a,,,,,,,,2010-01-01,2010-12-31,T\na,,,,,,,,2011-02-01,,T\n",
            {"times.csv:3: 'a' has no row from 2011-01-01 to 2011-01-31, between line 2 and this "
             "one"}}));

TEST(TableErrors, OfHeadersAndFiles) {
  EXPECT_EQ(errors_of(with_times("", "what,hours\n")),
            Names({"times.csv:1:1: the first line must be "
                   "what,hours,urgent,way,since,act,offence,class,from,to,source"}));
  EXPECT_EQ(errors_of(with_times("", "")).size(), 1u);
  EXPECT_EQ(errors_of(with_times("\xFF,,,,,,,,2015-04-01,,T\n")).back(),
            "times.csv:2: a byte that is not text; save the file as CSV in UTF-8");
  EXPECT_TRUE(errors_of(with_times("a,,,,,,,,2015-04-01,,\"T\n"))[0].starts_with(
      "times.csv:2:22: a quote opened here is never closed"));
  RulebookTexts missing = with_times("");
  std::erase_if(missing.tables, [](const NamedText& table) { return table.file == "times.csv"; });
  EXPECT_EQ(errors_of(missing),
            Names({"tables.csv:17:7: table 'times' has no file tables/times.csv"}));
  RulebookTexts more = with_times("");
  more.tables.push_back({"tables/stray.csv", "a,b\n"});
  EXPECT_EQ(errors_of(more),
            Names({"tables/stray.csv: no table of this name is described in tables.csv"}));
}

TEST(TableErrors, OfTheSchema) {
  const std::string header = "table,column,type,key,about\n";
  EXPECT_EQ(errors_of(with_schema("table,column\n")),
            Names({"tables.csv:1:1: the first line must be table,column,type,key,about"}));
  const Names errors = errors_of(with_schema(header + "t,Key,text,yes,\n"
                                                      "t,a,word,no,\n"
                                                      "t,b,text,maybe,\n"
                                                      "t,c,text,no\n"
                                                      "t,d,choice:x||y,no,\n"
                                                      "t,e,fact:,no,\n"
                                                      "t,f,text,no,\n"
                                                      "t,f,text,no,\n"
                                                      "t,to,text,no,\n"
                                                      "T,x,text,no,\n"));
  EXPECT_EQ(
      errors,
      Names({"tables.csv:2:3: write the column's name in small letters, digits, hyphens and "
             "underscores",
             "tables.csv:3:5: 'word' is not a type; write text, day, number, yes-no, choice:a|b, "
             "offence, class or fact:NAME",
             "tables.csv:4:10: write yes or no: whether the column is part of the key",
             "tables.csv:5: 4 fields where 5 are wanted",
             "tables.csv:6:5: 'choice:x||y' is not a type; write text, day, number, yes-no, "
             "choice:a|b, offence, class or fact:NAME",
             "tables.csv:7:5: 'fact:' is not a type; write text, day, number, yes-no, choice:a|b, "
             "offence, class or fact:NAME",
             "tables.csv:8:3: table 't' has no file tables/t.csv",
             "tables.csv:8:3: table 't' needs a column 'from' of type day",
             "tables.csv:8:3: table 't' needs a column 'source' of type text",
             "tables.csv:8:3: table 't' needs a column 'to' of type day",
             "tables.csv:9:3: table 't' has the column 'f' twice",
             "tables.csv:11:1: write the table's name in small letters, digits and hyphens"}));
}

TEST(TableErrors, OfFactsThatTablesFill) {
  RulebookTexts texts = with_cards(card("one", "then record is crime"));
  texts.facts.text += "odd,conclusion,(nowhere),,,\n";
  EXPECT_EQ(errors_of(texts),
            Names({"facts.csv:11:16: '(nowhere)' must name a table with one key column"}));
  texts = with_cards(card("one", "then record is crime"));
  texts.schema->text += "x,a,fact:nothing,yes,\nx,from,day,no,\nx,to,day,no,\nx,source,text,no,\n";
  texts.tables.push_back({"x.csv", "a,from,to,source\nb,2020-01-01,,T\n"});
  EXPECT_EQ(errors_of(texts), Names({"tables.csv:17:3: unknown fact 'nothing'"}));
  texts = with_cards(card("one", "then record is crime"));
  texts.schema->text.replace(texts.schema->text.find("fact:side"), 9, "text");
  texts.tables[0].text.replace(texts.tables[0].text.find("crown"), 5, "crwon");
  EXPECT_EQ(errors_of(texts), Names({"offences.csv:6: column 'side': 'crwon' is not a value of the "
                                     "fact 'side'; did you mean 'crown'?"}));
}

TEST(Tables, AListingMakesNoEdition) {
  RulebookTexts texts = with_cards(card("one", "then record is crime"));
  texts.schema->text += "x,a,text,yes,a listing\nx,from,day,no,\nx,to,day,no,\nx,source,text,no,\n";
  texts.tables.push_back({"x.csv", "a,from,to,source\nb,2020-05-05,,T\n"});
  const Rulebook rulebook = loaded(texts);
  EXPECT_EQ(std::ranges::count(rulebook.changes(), day("2020-05-05")), 1);
  EXPECT_EQ(&rulebook.on(day("2020-05-04")), &rulebook.on(day("2020-05-05")));
  EXPECT_FALSE(rulebook.on(day("2020-05-05")).find_table("x"));
  texts.facts.text.replace(texts.facts.text.find("strike|take"), 23, "(x)");
  const Names errors = errors_of(texts);
  EXPECT_EQ(std::ranges::count(
                errors, "facts.csv:2:9: 'x' is a listing and decides nothing; name another table"),
            1);
}

// A table says "every-value" of its key.
TEST(TableErrors, ValuesWithoutARow) {
  const auto errors = [](std::string_view type, std::string_view rows) {
    RulebookTexts texts = with_cards(card("one", "then record is crime", "2019-01-01 onwards"));
    texts.schema->text += fmt::format("x,a,{},yes,every-value\nx,from,day,no,\nx,to,day,no,\n"
                                      "x,source,text,no,\n", type);
    texts.tables.push_back({"x.csv", fmt::format("a,from,to,source\n{}", rows)});
    return errors_of(texts);
  };
  EXPECT_EQ(errors("choice:post|hand", "post,2020-01-01,,T\nhand,2020-01-01,2020-12-31,T\n"),
            Names({"x.csv: 'hand' has no row on 2021-01-01; every value of 'a' needs one on every "
                   "day"}));
  EXPECT_EQ(errors("choice:post|hand", "post,2020-01-01,,T\nhand,2020-01-01,,T\n"), Names());
  EXPECT_EQ(errors("fact:record", "crime,2020-01-01,,T\n"),
            Names({"test.rules:4:6: rule 'one' concludes 'crime' on 2019-01-01, when x.csv has no "
                   "row for it"}));
  EXPECT_EQ(errors("fact:record", "crime,2018-01-01,,T\n"), Names());
}

TEST(TableErrors, OfTheOffencesTable) {
  RulebookTexts texts = with_cards(card("one", "then record is crime"));
  std::string& rows = texts.tables[0].text;
  rows.replace(rows.find("1A"), 2, "");
  rows.replace(rows.find("A wound"), 7, "");
  EXPECT_EQ(errors_of(texts), Names({"offences.csv:2: column 'class': must not be blank",
                                     "offences.csv:3: column 'title': must not be blank"}));
  texts = with_cards(card("one", "then record is crime"));
  texts.schema->text.replace(texts.schema->text.find("rank,number"), 11, "rang,number");
  texts.tables[0].text.replace(texts.tables[0].text.find("rank"), 4, "rang");
  EXPECT_EQ(errors_of(texts), Names({"offences.csv:1: table 'offences' needs a column 'rank'"}));
}

}  // namespace
}  // namespace onus
