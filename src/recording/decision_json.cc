#include "recording/decision_json.h"

#include "base/json_out.h"
#include "law/offence.h"

namespace onus {
namespace {

class Writer {
 public:
  Writer(std::string& out, const Decision& decision, const Account& account, const EntryTexts* texts)
      : json_(out), decision_(decision), account_(account), texts_(texts) {}

  void run(const Vocabulary& vocabulary) {
    json_.open_object().field("report", decision_.report);
    json_.field("law_on", format_day(decision_.law_on));
    considered("owed", decision_.owed, true);
    considered("not_owed", decision_.not_owed, false);
    if (decision_.incident.empty()) {
      json_.key("incident").null();
    } else {
      json_.field("incident", decision_.incident);
      because("incident_because", decision_.incident_because);
      marks("incident_qualifiers", "qualifier", decision_.incident_qualifiers);
    }
    if (decision_.crime_related) json_.key("crime_related").truth(true);
    if (decision_.disputed) json_.key("disputed").truth(true);
    json_.key("questions").open_array();
    for (FactId fact : decision_.questions)
      json_.open_object().field("fact", vocabulary[fact].name)
          .field("ask", vocabulary[fact].ask).close_object();
    json_.close_array().close_object();
  }

 private:
  void because(std::string_view key, Range range) {
    json_.key(key).open_array();
    for (uint32_t i = range.begin; i < range.end; ++i) {
      const Reason& reason = decision_.reasons[i];
      json_.open_object().field("rule", reason.rule).field("source", reason.source);
      json_.field("says", reason.says);
      if (reason.disputed) json_.key("disputed").truth(true);
      json_.close_object();
    }
    json_.close_array();
  }

  void victims(Range range) {
    std::string ids;
    for (uint32_t i = range.begin; i < range.end; ++i) {
      if (!ids.empty()) ids += ", ";
      ids += account_.persons[decision_.people[i]].id;
    }
    if (!ids.empty()) json_.field("victim", ids);
  }

  void evidence(Range range) {
    json_.key("evidence").open_array();
    for (uint32_t i = range.begin; i < range.end; ++i) {
      const Span& span = decision_.spans[i];
      json_.open_object().field("entry", span.entry).field("from", span.from).field("to", span.to);
      const std::string_view text = texts_ ? texts_->text_of(span.entry) : std::string_view();
      if (span.to <= text.size()) json_.field("quote", text.substr(span.from, span.to - span.from));
      json_.close_object();
    }
    json_.close_array();
  }

  void marks(std::string_view key, std::string_view name, Range range) {
    if (range.empty()) return;
    json_.key(key).open_array();
    for (uint32_t i = range.begin; i < range.end; ++i) {
      const Marked& mark = decision_.marks[i];
      json_.open_object().field(name, mark.name).field("title", mark.title);
      because("because", mark.because);
      json_.close_object();
    }
    json_.close_array();
  }

  void considered(std::string_view key, const std::vector<Considered>& list, bool owed) {
    json_.key(key).open_array();
    for (const Considered& crime : list) {
      json_.open_object().field("class", crime.offence->class_name);
      json_.field("code", crime.offence->code).field("title", crime.offence->title);
      if (owed) {
        json_.field("count", crime.count);
        if (crime.count_at_least) json_.key("count_at_least").truth(true);
      }
      victims(crime.victims);
      if (owed) {
        json_.field("record_by", format_instant(crime.record_by));
        json_.key("confidence").number(crime.confidence, 2);
      }
      marks("flags", "flag", crime.flags);
      because("because", crime.because);
      evidence(crime.evidence);
      json_.close_object();
    }
    json_.close_array();
  }

  JsonOut json_;
  const Decision& decision_;
  const Account& account_;
  const EntryTexts* texts_;
};

}  // namespace

void append_decision(std::string& out, const Decision& decision, const Account& account,
                     const Vocabulary& vocabulary, const EntryTexts* texts) {
  Writer(out, decision, account, texts).run(vocabulary);
}

}  // namespace onus
