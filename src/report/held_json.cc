#include "report/held_json.h"

#include <fmt/format.h>

#include "base/text.h"
#include "report/report_json.h"

namespace onus {
namespace {

Result<void> word_into(const JsonTape& tape, size_t node, std::string& to) {
  ONUS_TRY(std::string_view text, json_word(tape, node));
  to = text;
  return {};
}

}  // namespace

Result<HeldRecord> HeldReader::read(std::string_view line) {
  if (auto read = tape_.read(line); !read) return std::unexpected(read.error());
  const auto& nodes = tape_.nodes();
  if (nodes[0].kind != JsonKind::kObject)
    return tape_.fail_at(0, fmt::format("a crime or form is one object in braces; this is {}",
                                        words_for(nodes[0].kind)));
  bool crime = false;
  for (size_t node = 1; node < nodes[0].next; node = nodes[node].next) {
    if (json_absent(nodes[node])) continue;
    if (nodes[node].key == "form") return read_form();
    if (nodes[node].key == "crime") crime = true;
  }
  if (crime) return read_crime();
  return tape_.fail_at(0, "neither a crime nor a form; give 'crime' with the crime number, or 'form' "
                          "with the form's name");
}

std::unexpected<Error> HeldReader::fail_flaw(Flaw flaw) const {
  const auto& nodes = tape_.nodes();
  for (size_t node = 1; node < nodes[0].next; node = nodes[node].next)
    if (nodes[node].key == flaw.field) return tape_.fail_at(node, std::move(flaw.message));
  return tape_.fail_at(0, std::move(flaw.message));
}

Result<HeldRecord> HeldReader::read_crime() {
  const auto& nodes = tape_.nodes();
  HeldCrime crime;
  bool recorded = false;
  for (size_t node = 1; node < nodes[0].next; node = nodes[node].next) {
    if (json_absent(nodes[node])) continue;
    if (nodes[node].key == "recorded") recorded = true;
    if (auto read = read_crime_field(node, crime); !read) return std::unexpected(read.error());
  }
  if (!recorded)
    return tape_.fail_at(0, "'recorded' is missing or empty; write it as \"recorded\": "
                            "\"2026-07-04T09:10:00+01:00\"");
  if (auto flaw = complete(crime)) return fail_flaw(std::move(*flaw));
  return crime;
}

Result<void> HeldReader::read_crime_field(size_t node, HeldCrime& crime) {
  const auto& nodes = tape_.nodes();
  const std::string_view key = nodes[node].key;
  if (key == "crime") return word_into(tape_, node, crime.number);
  if (key == "report") return word_into(tape_, node, crime.report);
  if (key == "class") return word_into(tape_, node, crime.crime_class);
  if (key == "code") return word_into(tape_, node, crime.code);
  if (key == "victim") return word_into(tape_, node, crime.victim);
  if (key == "recorded") {
    ONUS_TRY(crime.recorded, json_instant(tape_, node));
  } else if (key == "status") {
    ONUS_TRY(std::string_view text, json_text(tape_, node));
    auto status = held_status_from(text);
    if (!status)
      return tape_.fail_at(node, fmt::format("'status' is '{}'; write one of {}",
                                             cut_utf8(text, 60), held_status_words()));
    crime.status = *status;
  } else if (key == "flags") {
    if (nodes[node].kind != JsonKind::kArray)
      return tape_.fail_at(node, fmt::format("'flags' is {}; write a list of texts: [\"domestic "
                                             "abuse\"]", words_for(nodes[node].kind)));
    for (size_t flag = node + 1; flag < nodes[node].next; flag = nodes[flag].next) {
      if (nodes[flag].kind != JsonKind::kText)
        return tape_.fail_at(flag, fmt::format("an item of 'flags' is {}; write text in double "
                                               "quotes", words_for(nodes[flag].kind)));
      crime.flags.emplace_back(nodes[flag].text);
    }
  } else if (key == "cancelled") {
    ONUS_TRY(crime.cancelled, read_cancellation(node));
  } else if (key == "outcome") {
    ONUS_TRY(crime.outcome, read_outcome(node));
  }
  return {};
}

Result<Cancellation> HeldReader::read_cancellation(size_t node) {
  const auto& nodes = tape_.nodes();
  if (nodes[node].kind != JsonKind::kObject)
    return tape_.fail_at(node, fmt::format("'cancelled' is {}; write an object: {{\"at\": \"...\", "
                                           "\"reason\": \"C2\"}}", words_for(nodes[node].kind)));
  Cancellation cancelled;
  for (size_t child = node + 1; child < nodes[node].next; child = nodes[child].next) {
    if (json_absent(nodes[child])) continue;
    const std::string_view key = nodes[child].key;
    Result<void> read;
    if (key == "at") {
      ONUS_TRY(cancelled.at, json_instant(tape_, child));
    } else if (key == "reason") {
      read = word_into(tape_, child, cancelled.reason);
    } else if (key == "avi") {
      read = word_into(tape_, child, cancelled.avi);
    } else if (key == "by_role") {
      read = word_into(tape_, child, cancelled.by_role);
    } else if (key == "victim_told") {
      read = answer_into(child, cancelled.victim_told);
    } else {
      particular(child, cancelled.more);
    }
    if (!read) return std::unexpected(read.error());
  }
  return cancelled;
}

Result<HeldOutcome> HeldReader::read_outcome(size_t node) {
  const auto& nodes = tape_.nodes();
  if (nodes[node].kind != JsonKind::kObject)
    return tape_.fail_at(node, fmt::format("'outcome' is {}; write an object: {{\"code\": \"16\", "
                                           "\"at\": \"...\"}}", words_for(nodes[node].kind)));
  HeldOutcome outcome;
  for (size_t child = node + 1; child < nodes[node].next; child = nodes[child].next) {
    if (json_absent(nodes[child])) continue;
    const std::string_view key = nodes[child].key;
    Result<void> read;
    if (key == "at") {
      ONUS_TRY(outcome.at, json_instant(tape_, child));
    } else if (key == "code") {
      read = word_into(tape_, child, outcome.code);
    } else if (key == "evidence") {
      read = word_into(tape_, child, outcome.evidence);
    } else if (key == "by_role") {
      read = word_into(tape_, child, outcome.by_role);
    } else if (key == "victim_told") {
      read = answer_into(child, outcome.victim_told);
    } else {
      particular(child, outcome.more);
    }
    if (!read) return std::unexpected(read.error());
  }
  return outcome;
}

// A word, or true or false for yes and no.
Result<void> HeldReader::answer_into(size_t node, std::string& out) const {
  const JsonNode& said = tape_.nodes()[node];
  if (said.kind != JsonKind::kTruth) return word_into(tape_, node, out);
  out = said.text == "true" ? "yes" : "no";
  return {};
}

// Any other key that holds a word or an answer; lists and objects are passed over.
void HeldReader::particular(size_t node, Particulars& out) const {
  const JsonNode& said = tape_.nodes()[node];
  std::string text;
  if (said.kind == JsonKind::kArray || said.kind == JsonKind::kObject) return;
  if (answer_into(node, text)) out.emplace_back(said.key, std::move(text));
}

Result<HeldRecord> HeldReader::read_form() {
  const auto& nodes = tape_.nodes();
  HeldForm form;
  bool at = false;
  for (size_t node = 1; node < nodes[0].next; node = nodes[node].next) {
    if (json_absent(nodes[node])) continue;
    const std::string_view key = nodes[node].key;
    Result<void> read;
    if (key == "form") {
      read = word_into(tape_, node, form.form);
    } else if (key == "report") {
      read = word_into(tape_, node, form.report);
    } else if (key == "at") {
      ONUS_TRY(form.at, json_instant(tape_, node));
      at = true;
    } else {
      flatten(node, key, form);
    }
    if (!read) return std::unexpected(read.error());
  }
  if (!at)
    return tape_.fail_at(0, "'at' is missing or empty; say when the form was made, as \"at\": "
                            "\"2026-07-03T22:05:00+01:00\"");
  if (auto flaw = flaw_of(form)) return fail_flaw(std::move(*flaw));
  return form;
}

// {"risk": {"level": "high", "signs": ["a", "b"]}} gives risk.level, and risk.signs twice. The depth
// is bounded by the tape's.
void HeldReader::flatten(size_t node, std::string_view name, HeldForm& form) const {
  const auto& nodes = tape_.nodes();
  const JsonKind kind = nodes[node].kind;
  if (kind == JsonKind::kNull) return;
  if (kind != JsonKind::kArray && kind != JsonKind::kObject) {
    form.fields.emplace_back(name, nodes[node].text);
    return;
  }
  for (size_t child = node + 1; child < nodes[node].next; child = nodes[child].next)
    flatten(child,
            kind == JsonKind::kArray ? std::string(name)
                                     : fmt::format("{}.{}", name, nodes[child].key),
            form);
}

}  // namespace onus
