#include "account/account_json.h"

#include <fmt/format.h>

#include <boost/json.hpp>
#include <map>

#include "base/json_out.h"

namespace onus {
namespace {

namespace json = boost::json;
constexpr size_t kMaxItems = 10'000;
constexpr std::array<std::pair<Role, std::string_view>, 6> kRoles = {{
    {kVictimRole, "victim"}, {kSuspectRole, "suspect"}, {kReporterRole, "reporter"},
    {kWitnessRole, "witness"}, {kPoliceRole, "police"}, {kProfessionalRole, "professional"}}};

std::string_view view(const json::string& text) { return {text.data(), text.size()}; }

// Reads one account; every member returns an error that names the field.
class Parser {
 public:
  Parser(const Vocabulary& vocabulary, Account& out) : words_(vocabulary), out_(out) {}

  Result<void> run(const json::object& root) {
    ONUS_TRY(out_.report, text(root, "report", true));
    ONUS_TRY(std::string received, text(root, "received", true));
    auto at = parse_instant(received);
    if (!at) return fail("'received': " + at.error().message);
    out_.received = *at;
    if (auto done = persons(root); !done) return done;
    if (auto done = relations(root); !done) return done;
    if (auto done = acts(root); !done) return done;
    ONUS_TRY(out_.facts, facts(root, "the report", About::kReport));
    return {};
  }

 private:
  Result<std::string> text(const json::object& o, std::string_view key, bool required) {
    const json::value* v = o.if_contains(key);
    if (!v && !required) return std::string();
    if (!v) return fail(fmt::format("'{}' is missing", key));
    if (!v->is_string()) return fail(fmt::format("'{}' must be text in quotes", key));
    return std::string(view(v->get_string()));
  }

  Result<const json::array*> list(const json::object& o, std::string_view key) {
    static const json::array none;
    const json::value* v = o.if_contains(key);
    if (!v) return &none;
    if (!v->is_array()) return fail(fmt::format("'{}' must be a list in [ ]", key));
    if (v->get_array().size() > kMaxItems)
      return fail(fmt::format("'{}' has more than {} items", key, kMaxItems));
    return &v->get_array();
  }

  Result<int64_t> whole(const json::value& v, std::string_view what, int64_t most) {
    if (!v.is_int64() || v.get_int64() < 0 || v.get_int64() > most)
      return fail(fmt::format("'{}' must be a whole number from 0 to {}", what, most));
    return v.get_int64();
  }

  Result<Span> span(const json::value& v) {
    if (!v.is_object()) return fail("evidence must be {\"entry\", \"from\", \"to\"}");
    Span s;
    for (auto [key, slot] : {std::pair{"entry", &s.entry}, {"from", &s.from}, {"to", &s.to}}) {
      const json::value* n = v.get_object().if_contains(key);
      if (!n) return fail(fmt::format("evidence lacks '{}'", key));
      ONUS_TRY(int64_t value, whole(*n, key, UINT32_MAX));
      *slot = static_cast<uint32_t>(value);
    }
    if (s.to < s.from) return fail("evidence ends before it starts");
    return s;
  }

  Result<Range> spans(const json::object& o) {
    ONUS_TRY(const json::array* items, list(o, "evidence"));
    Range range{static_cast<uint32_t>(out_.spans.size()), 0};
    for (const json::value& item : *items) {
      ONUS_TRY(Span s, span(item));
      out_.spans.push_back(s);
    }
    range.end = static_cast<uint32_t>(out_.spans.size());
    return range;
  }

  // {"injury": "minor"} or {"injury": {"is": "minor", "evidence": {...}}}
  Result<Setting> setting(std::string_view name, const json::value& v, About about) {
    Setting s;
    s.fact = words_.find(name);
    if (s.fact == kNoFact)
      return fail(fmt::format("unknown fact '{}'{}", name, words_.suggest_fact(name)));
    const About own = words_[s.fact].about;
    const bool fits = own == about || (about == About::kAct && own == About::kReport);
    if (!fits) return fail(fmt::format("the fact '{}' cannot be stated here", name));
    const json::value* word = &v;
    if (v.is_object()) {
      word = v.get_object().if_contains("is");
      if (!word) return fail(fmt::format("the fact '{}' lacks \"is\"", name));
      if (const json::value* e = v.get_object().if_contains("evidence")) {
        ONUS_TRY(s.span, span(*e));
      }
    }
    if (!word->is_string()) return fail(fmt::format("the fact '{}' needs a value in quotes", name));
    s.value = words_.value_of(s.fact, view(word->get_string()));
    if (s.value == kNoValue)
      return fail(fmt::format("'{}' is not a value of '{}'{}", view(word->get_string()), name,
                              words_.suggest_value(s.fact, view(word->get_string()))));
    return s;
  }

  Result<Range> facts(const json::object& o, std::string_view whose, About about) {
    Range range{static_cast<uint32_t>(out_.settings.size()),
                static_cast<uint32_t>(out_.settings.size())};
    const json::value* v = o.if_contains("facts");
    if (!v) return range;
    if (!v->is_object()) return fail(fmt::format("'facts' of {} must be an object", whose));
    for (const auto& [name, value] : v->get_object()) {
      ONUS_TRY(Setting s, setting({name.data(), name.size()}, value, about));
      out_.settings.push_back(s);
    }
    range.end = static_cast<uint32_t>(out_.settings.size());
    return range;
  }

  Result<void> persons(const json::object& root) {
    ONUS_TRY(const json::array* items, list(root, "persons"));
    for (const json::value& item : *items) {
      if (!item.is_object()) return fail("each person must be an object");
      if (auto done = person(item.get_object()); !done) return done;
    }
    return {};
  }

  Result<void> person(const json::object& o) {
    Person p;
    ONUS_TRY(p.id, text(o, "id", true));
    if (index_.contains(p.id)) return fail(fmt::format("two persons are called '{}'", p.id));
    ONUS_TRY(p.label, text(o, "label", false));
    ONUS_TRY(p.household, text(o, "household", false));
    ONUS_TRY(const json::array* roles, list(o, "roles"));
    for (const json::value& role : *roles) {
      uint8_t bit = 0;
      if (role.is_string())
        for (auto [r, name] : kRoles)
          if (name == view(role.get_string())) bit = r;
      if (bit == 0)
        return fail("a role must be one of victim, suspect, reporter, witness, police, "
                    "professional");
      p.roles |= bit;
    }
    if (const json::value* n = o.if_contains("count")) {
      if (n->is_string() && view(n->get_string()) == "unknown") {
        p.count_known = false;
      } else {
        ONUS_TRY(int64_t count, whole(*n, "count", 1000));
        p.count = static_cast<uint16_t>(count);
      }
    }
    if (const json::value* n = o.if_contains("age")) {
      ONUS_TRY(int64_t age, whole(*n, "age", 130));
      p.age_years = static_cast<uint8_t>(age);
    }
    if (const json::value* n = o.if_contains("told_apart")) {
      if (!n->is_bool()) return fail("'told_apart' must be true or false");
      p.distinguishable = n->get_bool();
    }
    ONUS_TRY(p.facts, facts(o, p.id, About::kPerson));
    index_.emplace(p.id, static_cast<PersonIndex>(out_.persons.size()));
    out_.persons.push_back(std::move(p));
    return {};
  }

  Result<PersonIndex> who(const json::value& v) {
    if (v.is_string())
      if (auto found = index_.find(std::string(view(v.get_string()))); found != index_.end())
        return found->second;
    return fail(fmt::format("{} names no person of this account", json::serialize(v)));
  }

  Result<void> relations(const json::object& root) {
    ONUS_TRY(const json::array* items, list(root, "relations"));
    const FactId fact = words_.require("relation");
    for (const json::value& item : *items) {
      if (!item.is_object()) return fail("each relation must be an object");
      const json::object& o = item.get_object();
      if (!o.if_contains("of") || !o.if_contains("to"))
        return fail("a relation needs \"of\", \"is\" and \"to\"");
      Relation r;
      ONUS_TRY(r.of, who(o.at("of")));
      ONUS_TRY(r.to, who(o.at("to")));
      ONUS_TRY(std::string is, text(o, "is", true));
      r.value = words_.value_of(fact, is);
      if (r.value == kNoValue)
        return fail(fmt::format("'{}' is not a relation{}", is, words_.suggest_value(fact, is)));
      if (const json::value* e = o.if_contains("evidence")) {
        ONUS_TRY(r.span, span(*e));
      }
      out_.relations.push_back(r);
    }
    return {};
  }

  Result<Range> people(const json::object& o, std::string_view key) {
    ONUS_TRY(const json::array* items, list(o, key));
    Range range{static_cast<uint32_t>(out_.people.size()), 0};
    for (const json::value& item : *items) {
      ONUS_TRY(PersonIndex person, who(item));
      out_.people.push_back(person);
    }
    range.end = static_cast<uint32_t>(out_.people.size());
    return range;
  }

  Result<void> acts(const json::object& root) {
    ONUS_TRY(const json::array* items, list(root, "acts"));
    const FactId fact = words_.require("act");
    for (const json::value& item : *items) {
      if (!item.is_object()) return fail("each act must be an object");
      const json::object& o = item.get_object();
      Act act;
      ONUS_TRY(std::string kind, text(o, "act", true));
      act.kind = words_.value_of(fact, kind);
      if (act.kind == kNoValue)
        return fail(fmt::format("unknown act '{}'{}", kind, words_.suggest_value(fact, kind)));
      ONUS_TRY(std::string status, text(o, "status", false));
      if (!status.empty()) {
        auto known = status_from(status);
        if (!known)
          return fail(fmt::format("'{}': a status is asserted, denied, feared, hypothetical, past "
                                  "or recorded", status));
        act.status = *known;
      }
      ONUS_TRY(std::string voice, text(o, "voice", false));
      if (!voice.empty()) {
        auto known = voice_from(voice);
        if (!known)
          return fail(fmt::format("'{}': a voice is victim, caller, witness, professional, "
                                  "suspect, police or unknown", voice));
        act.voice = *known;
      }
      if (const json::value* n = o.if_contains("occasion")) {
        ONUS_TRY(int64_t occasion, whole(*n, "occasion", 200));
        act.occasion = static_cast<uint8_t>(occasion);
      }
      if (const json::value* n = o.if_contains("confidence")) {
        if (!n->is_number() || n->to_number<double>() < 0 || n->to_number<double>() > 1)
          return fail("'confidence' must be a number from 0 to 1");
        act.confidence = static_cast<float>(n->to_number<double>());
      }
      ONUS_TRY(act.by, people(o, "by"));
      ONUS_TRY(act.to, people(o, "to"));
      ONUS_TRY(act.facts, facts(o, "an act", About::kAct));
      ONUS_TRY(act.evidence, spans(o));
      out_.acts.push_back(act);
    }
    return {};
  }

  const Vocabulary& words_;
  Account& out_;
  std::map<std::string, PersonIndex> index_;
};

class Writer {
 public:
  Writer(std::string& out, const Account& account, const Vocabulary& vocabulary,
         const EntryTexts* texts)
      : json_(out), account_(account), words_(vocabulary), texts_(texts) {}

  void run() {
    json_.open_object().field("report", account_.report);
    json_.field("received", format_instant(account_.received));
    json_.key("persons").open_array();
    for (const Person& p : account_.persons) person(p);
    json_.close_array();
    json_.key("relations").open_array();
    for (const Relation& r : account_.relations) relation(r);
    json_.close_array();
    json_.key("acts").open_array();
    for (const Act& act : account_.acts) write_act(act);
    json_.close_array();
    facts(account_.facts);
    json_.close_object();
  }

 private:
  void span(const Span& s) {
    json_.open_object().field("entry", s.entry).field("from", s.from).field("to", s.to);
    if (texts_) {
      const std::string_view text = texts_->text_of(s.entry);
      if (s.to <= text.size()) json_.field("quote", text.substr(s.from, s.to - s.from));
    }
    json_.close_object();
  }

  void facts(Range range) {
    json_.key("facts").open_object();
    for (uint32_t i = range.begin; i < range.end; ++i) {
      const Setting& s = account_.settings[i];
      // A fact said twice is written once, as the last one holds.
      if (find_setting(account_, range, s.fact) != &s) continue;
      json_.key(words_[s.fact].name);
      const std::string& value = words_[s.fact].values[s.value];
      if (s.span.from == s.span.to) {
        json_.text(value);
      } else {
        json_.open_object().field("is", value).key("evidence");
        span(s.span);
        json_.close_object();
      }
    }
    json_.close_object();
  }

  void person(const Person& p) {
    json_.open_object().field("id", p.id);
    if (!p.label.empty()) json_.field("label", p.label);
    json_.key("roles").open_array();
    for (auto [role, name] : kRoles)
      if (p.roles & role) json_.text(name);
    json_.close_array();
    if (!p.count_known)
      json_.field("count", "unknown");
    else if (p.count != 1)
      json_.field("count", p.count);
    if (!p.distinguishable) json_.key("told_apart").truth(false);
    if (p.age_years) json_.field("age", *p.age_years);
    if (!p.household.empty()) json_.field("household", p.household);
    facts(p.facts);
    json_.close_object();
  }

  void relation(const Relation& r) {
    json_.open_object().field("of", account_.persons[r.of].id);
    json_.field("is", words_[words_.require("relation")].values[r.value]);
    json_.field("to", account_.persons[r.to].id);
    if (r.span.from != r.span.to) {
      json_.key("evidence");
      span(r.span);
    }
    json_.close_object();
  }

  void people(std::string_view key, Range range) {
    json_.key(key).open_array();
    for (uint32_t i = range.begin; i < range.end; ++i)
      json_.text(account_.persons[account_.people[i]].id);
    json_.close_array();
  }

  void write_act(const Act& act) {
    json_.open_object().field("act", words_[words_.require("act")].values[act.kind]);
    people("by", act.by);
    people("to", act.to);
    json_.field("status", name_of(act.status)).field("voice", name_of(act.voice));
    if (act.occasion != 0) json_.field("occasion", act.occasion);
    json_.key("confidence").number(act.confidence, 2);
    facts(act.facts);
    json_.key("evidence").open_array();
    for (uint32_t i = act.evidence.begin; i < act.evidence.end; ++i) span(account_.spans[i]);
    json_.close_array().close_object();
  }

  JsonOut json_;
  const Account& account_;
  const Vocabulary& words_;
  const EntryTexts* texts_;
};

}  // namespace

Result<Account> parse_account(std::string_view line, const Vocabulary& vocabulary) {
  json::error_code wrong;
  json::parse_options options;
  options.max_depth = 16;
  json::stream_parser parser({}, options);
  const size_t read = parser.write_some(line.data(), line.size(), wrong);
  if (!wrong && read == line.size()) parser.finish(wrong);
  if (wrong || read < line.size())
    return fail(fmt::format("broken JSON: {}", wrong ? wrong.message() : "text after the object"),
                {"", 0, static_cast<uint32_t>(read + 1)});
  const json::value root = parser.release();
  if (!root.is_object()) return fail("an account must be a JSON object in { }");
  Account account;
  if (auto done = Parser(vocabulary, account).run(root.get_object()); !done)
    return std::unexpected(done.error());
  return account;
}

void append_account(std::string& out, const Account& account, const Vocabulary& vocabulary,
                    const EntryTexts* texts) {
  Writer(out, account, vocabulary, texts).run();
}

}  // namespace onus
