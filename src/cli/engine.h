// Rulebook and lexicon, loaded once; and what each thread needs to read and decide.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "account/account_json.h"
#include "cli/external_reader.h"
#include "law/rulebook.h"
#include "reading/lexicon.h"
#include "reading/reader.h"
#include "recording/decider.h"
#include "report/report.h"
#include "weighing/weigher.h"

namespace onus {

struct Engine {
  Rulebook rulebook;
  std::shared_ptr<const reading::Lexicon> lexicon;  // absent where our reader is not used
  // Absent where another reader is used, or none is, or what the patterns read is wanted alone.
  std::unique_ptr<const weighing::Experience> experience;
  ReaderCommand reader;  // another one in the place of ours
};

enum class ReaderWanted : uint8_t { kNone, kPatterns, kWeighed };

// Errors are written to standard error, each with its place; nothing is returned then. rulebook is
// the folder of another rulebook than the one in use: a draft. With another reader the lexicon is
// not loaded.
std::unique_ptr<Engine> load_engine(ReaderWanted wanted, const std::filesystem::path& rulebook = {},
                                    const ReaderCommand& reader = {});
std::unique_ptr<Rulebook> load_rulebook_or_say_why(const std::filesystem::path& folder);

// One per thread.
class Worker {
 public:
  explicit Worker(const Engine& engine)
      : reader_(engine.lexicon ? std::make_unique<reading::Reader>(engine.lexicon) : nullptr),
        weigher_(engine.experience ? std::make_unique<weighing::Weigher>(engine.rulebook,
                                                                        *engine.experience)
                                   : nullptr),
        external_(engine.reader, engine.rulebook.vocabulary()),
        decider_(engine.rulebook) {}

  // The account stays valid until the next call. Only another reader than ours can fail.
  Result<const Account*> read(const Report& report) {
    if (reader_) {
      reader_->read(report, account_);
      if (weigher_) weigher_->weigh(report, account_);
    } else if (auto done = external_.read(report, account_); !done) {
      return std::unexpected(std::move(done.error()));
    }
    return &account_;
  }
  // Under the law of the day it was received, or of another day; valid until the next call.
  const Decision& decide(const Account& account, std::optional<Day> law_on = {}) {
    decider_.decide(account, decision_, law_on);
    return decision_;
  }

 private:
  std::unique_ptr<reading::Reader> reader_;
  std::unique_ptr<weighing::Weigher> weigher_;
  ExternalReader external_;
  Decider decider_;
  Account account_;
  Decision decision_;
};

// The texts of a report's entries, for quotes.
class ReportTexts : public EntryTexts {
 public:
  explicit ReportTexts(const Report& report) : report_(report) {}
  std::string_view text_of(uint32_t entry) const override {
    return entry < report_.log.size() ? std::string_view(report_.log[entry].text)
                                      : std::string_view();
  }

 private:
  const Report& report_;
};

}  // namespace onus
