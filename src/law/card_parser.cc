#include "law/card_parser.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "law/statement.h"

namespace onus {
namespace {

class CardParser {
 public:
  CardParser(std::string_view text, const std::string& file, std::vector<Card>& cards,
             ErrorList& errors)
      : statements_(text, file, errors), cards_(cards), errors_(errors) {}

  void parse();

 private:
  using Words = std::vector<Word>;

  void begin_card(const Statement& s);
  void finish_card();
  void apply(const Statement& s);
  void read_in_force(const Statement& s);
  void read_source(const Statement& s);
  void read_level(const Statement& s);
  void read_when(const Statement& s);
  void read_then(const Statement& s);
  void read_unless(const Statement& s);
  void read_quoted(const Statement& s, std::string& out);
  void read_example(const Statement& s);
  bool read_stated(const Words& words, std::vector<WrittenSetting>& out);
  bool read_expected(const Words& words, const Place& end, std::vector<WrittenCondition>& out);
  bool read_condition(const Words& words, size_t& at, const Place& end, WrittenCondition& out);

  bool is_name(const Word& word);
  std::string_view kind_of_card() const { return card_->guarantee ? "guarantee" : "rule"; }
  bool given(Keyword keyword) const { return given_ >> static_cast<unsigned>(keyword) & 1; }
  void wrong(std::string message, Place place) {
    errors_.add(std::move(message), std::move(place));
  }

  StatementReader statements_;
  std::vector<Card>& cards_;
  ErrorList& errors_;
  Card* card_ = nullptr;  // the card being read; null before the first and after a spoiled name
  uint32_t given_ = 0;    // the keywords seen in it, a bit each
  bool told_ = false;     // that these lines belong to no rule
};

void CardParser::parse() {
  Statement statement;
  while (!errors_.full() && statements_.next(statement)) {
    if (statement.keyword == Keyword::kRule || statement.keyword == Keyword::kGuarantee) {
      finish_card();
      begin_card(statement);
    } else if (card_) {
      apply(statement);
      given_ |= 1u << static_cast<unsigned>(statement.keyword);
    } else if (!told_) {
      told_ = true;
      wrong(fmt::format("'{}' stands before any rule; start with a line: rule NAME",
                        name_of(statement.keyword)),
            statement.place);
    }
  }
  finish_card();
}

void CardParser::begin_card(const Statement& s) {
  told_ = true;
  const Words words = s.words();
  if (words.size() != 1)
    return wrong(fmt::format("write one name after '{0}', as: {0} assault-with-injury",
                             name_of(s.keyword)),
                 s.at(0));
  if (!is_name(words[0])) return;
  if (cards_.size() >= CardLimits::kRules)
    return wrong(fmt::format("more than {} rules", CardLimits::kRules), s.place);
  card_ = &cards_.emplace_back();
  card_->id = words[0];
  card_->guarantee = s.keyword == Keyword::kGuarantee;
  given_ = 0;
}

void CardParser::finish_card() {
  if (!card_) return;
  auto need = [&](Keyword keyword, std::string_view write) {
    if (!given(keyword))
      wrong(fmt::format("{} '{}' has no '{}' line; write for instance: {}", kind_of_card(),
                        card_->id.text, name_of(keyword), write),
            card_->id.place);
  };
  need(Keyword::kInForce, "in force 2002-04-01 onwards");
  need(Keyword::kSource, "source CRR 2026/27 p8 \"Heading\"");
  need(Keyword::kThen, "then FACT is VALUE");
  need(Keyword::kBecause, "because \"The reason in one plain sentence.\"");
  if (!card_->guarantee) need(Keyword::kExample, "example FACT VALUE -> FACT is VALUE");
  card_ = nullptr;
}

void CardParser::apply(const Statement& s) {
  const bool once = s.keyword == Keyword::kLevel || s.keyword == Keyword::kBecause ||
                    s.keyword == Keyword::kDisputed;
  if (once && given(s.keyword))
    return wrong(
        fmt::format("{} '{}' has '{}' twice; keep one", kind_of_card(), card_->id.text,
                    name_of(s.keyword)),
        s.place);
  const bool of_rules = s.keyword == Keyword::kLevel || s.keyword == Keyword::kUnless ||
                        s.keyword == Keyword::kDisputed || s.keyword == Keyword::kExample;
  if (card_->guarantee && of_rules)
    return wrong(fmt::format("a guarantee has no '{}' line; only rules have", name_of(s.keyword)),
                 s.place);
  switch (s.keyword) {
    case Keyword::kRule:
    case Keyword::kGuarantee:
      return;  // parse() takes them
    case Keyword::kInForce:
      return read_in_force(s);
    case Keyword::kSource:
      return read_source(s);
    case Keyword::kLevel:
      return read_level(s);
    case Keyword::kWhen:
    case Keyword::kAnd:
    case Keyword::kOrWhen:
      return read_when(s);
    case Keyword::kThen:
      return read_then(s);
    case Keyword::kUnless:
      return read_unless(s);
    case Keyword::kDisputed:
      return read_quoted(s, card_->disputed);
    case Keyword::kBecause:
      return read_quoted(s, card_->because);
    case Keyword::kExample:
      return read_example(s);
  }
}

void CardParser::read_source(const Statement& s) {
  if (s.rest.empty())
    return wrong("write where the rule comes from, as: source CRR 2026/27 p8 \"Heading\"", s.at(0));
  if (!card_->source.empty()) card_->source += "; ";
  card_->source += s.rest;
}

void CardParser::read_level(const Statement& s) {
  if (s.rest != "general" && s.rest != "class")
    return wrong("write 'level general' or 'level class'", s.at(0));
  card_->level = Word{s.rest, s.at(0)};
}

void CardParser::read_quoted(const Statement& s, std::string& out) {
  const std::string_view text = s.rest;
  if (text.size() < 2 || text.front() != '"' || text.find('"', 1) != text.size() - 1 ||
      trim(text.substr(1, text.size() - 2)).empty()) {
    wrong(fmt::format("write {} \"a text between double quotes\" and nothing after it; inside, use "
                      "single quotes",
                      name_of(s.keyword)),
          s.at(0));
    return;
  }
  out = trim(text.substr(1, text.size() - 2));
}

void CardParser::read_in_force(const Statement& s) {
  const Words words = s.words();
  constexpr std::string_view kForm =
      "write 'in force 2002-04-01 onwards' or 'in force 2002-04-01 to 2023-03-31'";
  const bool open = words.size() == 2 && words[1].text == "onwards";
  if (!open && !(words.size() == 3 && words[1].text == "to"))
    return wrong(std::string(kForm), s.at(0));
  auto from = parse_day(words[0].text);
  auto to = open ? Result<Day>(kLastDay) : parse_day(words[2].text);
  if (!from) wrong(from.error().message, words[0].place);
  if (!to) wrong(to.error().message, words[2].place);
  if (!from || !to) return;
  if (*to < *from)
    return wrong(fmt::format("the rule would end on {} before it starts on {}; swap the days",
                             words[2].text, words[0].text),
                 words[2].place);
  card_->in_force.push_back({*from, *to, s.place});
}

void CardParser::read_when(const Statement& s) {
  if (s.keyword == Keyword::kWhen && given(Keyword::kWhen))
    return wrong(
        "a second 'when'; write 'and' for a further condition or 'or when' for another "
        "alternative",
        s.place);
  if (s.keyword != Keyword::kWhen && !given(Keyword::kWhen))
    return wrong(
        fmt::format("'{}' before any 'when'; start the conditions with 'when'", name_of(s.keyword)),
        s.place);
  if (s.keyword != Keyword::kAnd) {
    if (card_->when.size() == CardLimits::kAlternatives)
      return wrong(
          fmt::format("more than {} alternatives; split the rule", CardLimits::kAlternatives),
          s.place);
    card_->when.emplace_back();
  }
  if (card_->when.back().size() == CardLimits::kConditions)
    return wrong(fmt::format("more than {} conditions; split the rule", CardLimits::kConditions),
                 s.place);
  const Words words = s.words();
  WrittenCondition condition;
  size_t at = 0;
  if (!read_condition(words, at, s.end(), condition)) return;
  if (at < words.size())
    return wrong(
        "one condition a line; write 'or' between values and 'and' at the start of the next "
        "line",
        words[at].place);
  card_->when.back().push_back(std::move(condition));
}

void CardParser::read_then(const Statement& s) {
  const Words words = s.words();
  WrittenCondition conclusion;
  size_t at = 0;
  if (!read_condition(words, at, s.end(), conclusion)) return;
  if (card_->guarantee && at < words.size())
    return wrong("one condition a line; repeat 'then' for a further one", words[at].place);
  if (!card_->guarantee &&
      (at < words.size() || conclusion.negated || conclusion.values.size() != 1))
    return wrong("a rule concludes one value: then FACT is VALUE; repeat 'then' for another fact",
                 s.at(0));
  card_->then.push_back(std::move(conclusion));
}

void CardParser::read_unless(const Statement& s) {
  bool wanted = true;
  for (Word& word : s.words()) {
    const bool comma = word.text == ",";
    if (comma == wanted)
      return wrong("write the names of rules with commas between: unless RULE, RULE", word.place);
    if (!comma && is_name(word)) card_->unless.push_back(std::move(word));
    wanted = comma;
  }
  if (wanted) wrong("a rule's name is missing: unless RULE, RULE", s.end());
}

void CardParser::read_example(const Statement& s) {
  if (card_->examples.size() == CardLimits::kExamples)
    return wrong(fmt::format("more than {} examples", CardLimits::kExamples), s.place);
  const size_t arrow = s.rest.find("->");
  if (arrow == std::string::npos)
    return wrong(
        "write what is stated, an arrow and what must be concluded: example FACT VALUE -> "
        "FACT is VALUE",
        s.at(0));
  WrittenExample example;
  example.place = s.place;
  example.text = s.rest;
  Words stated = s.words(0, arrow);
  if (stated.size() >= 2 && stated[0].text == "on") {
    auto day = parse_day(stated[1].text);
    if (!day) return wrong(day.error().message, stated[1].place);
    example.on = *day;
    stated.erase(stated.begin(), stated.begin() + 2);
  }
  if (read_stated(stated, example.stated) &&
      read_expected(s.words(arrow + 2, s.rest.size()), s.end(), example.expected))
    card_->examples.push_back(std::move(example));
}

bool CardParser::read_stated(const Words& words, std::vector<WrittenSetting>& out) {
  for (size_t at = 0; at < words.size();) {
    const bool pair = at + 1 < words.size() && words[at].text != "," && words[at + 1].text != ",";
    if (!pair) {
      wrong("write FACT VALUE with commas between, as: act assault, injury minor", words[at].place);
      return false;
    }
    if (words[at + 1].text == "is") {
      wrong("before the arrow write FACT VALUE without 'is', as: act assault, injury minor",
            words[at + 1].place);
      return false;
    }
    out.push_back({words[at], words[at + 1]});
    at += 2;
    if (at == words.size()) break;
    if (words[at].text != "," || at + 1 == words.size()) {
      wrong("write FACT VALUE with commas between, as: act assault, injury minor", words[at].place);
      return false;
    }
    ++at;
  }
  return true;
}

bool CardParser::read_expected(const Words& words, const Place& end,
                               std::vector<WrittenCondition>& out) {
  size_t at = 0;
  for (;;) {
    WrittenCondition condition;
    if (!read_condition(words, at, end, condition)) return false;
    out.push_back(std::move(condition));
    if (at == words.size()) return true;
    ++at;  // read_condition stops only at the end or at a comma
  }
}

// Reads from words[at] to the end or a comma.
bool CardParser::read_condition(const Words& words, size_t& at, const Place& end,
                                WrittenCondition& out) {
  auto stop = [&](std::string_view message) {
    wrong(std::string(message), at < words.size() ? words[at].place : end);
    return false;
  };
  auto is_word = [&](std::string_view text) { return at < words.size() && words[at].text == text; };
  if (at == words.size() || is_word(","))
    return stop("a condition is missing; write FACT is VALUE");
  out.fact = words[at++];
  if (!is_word("is")) return stop("write 'is' after the fact's name: FACT is VALUE");
  ++at;
  if (is_word("not")) {
    out.negated = true;
    ++at;
  }
  for (;;) {
    if (at == words.size() || is_word(",") || is_word("or") || is_word("is"))
      return stop("a value is missing; write FACT is VALUE or VALUE");
    out.values.push_back(words[at++]);
    if (at == words.size() || is_word(",")) return true;
    if (!is_word("or")) return stop("write 'or' between values: FACT is VALUE or VALUE");
    ++at;
  }
}

bool CardParser::is_name(const Word& word) {
  const std::string_view text = word.text;
  const bool good = !text.empty() && text.size() <= CardLimits::kNameBytes && text.front() != '-' &&
                    text.back() != '-' && std::ranges::all_of(text, [](char c) {
                      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
                    });
  if (!good)
    wrong(fmt::format("'{}' is not a rule's name; write small letters, digits and hyphens, at most "
                      "{} of them",
                      cut_utf8(text, 40), CardLimits::kNameBytes),
          word.place);
  return good;
}

}  // namespace

void parse_cards(std::string_view text, const std::string& file, std::vector<Card>& cards,
                 ErrorList& errors) {
  CardParser(text, file, cards, errors).parse();
}

}  // namespace onus
