#include "site/site.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "base/files.h"

namespace onus {
namespace {

namespace fs = std::filesystem;

fs::path testdata() { return fs::path(ONUS_SOURCE_DIR) / "src/site/testdata/rulebook"; }

// A small invented rulebook with texts that would be markup, and a class that would be a folder.
class Site : public ::testing::Test {
 protected:
  Site() : rulebook_(loaded()), folder_(fs::temp_directory_path() / ("onus_site_" + unique())) {
    auto book = SiteBook::make(rulebook_, testdata(), parse_day("2020-01-01").value());
    EXPECT_TRUE(book.has_value());
    book_.emplace(std::move(*book));
    files_ = make_site(*book_);
  }
  ~Site() override { fs::remove_all(folder_); }

  static Rulebook loaded() {
    auto rulebook = load_rulebook(testdata());
    if (!rulebook)
      for (const Error& error : rulebook.error()) ADD_FAILURE() << error.text();
    return std::move(rulebook).value();
  }
  static std::string unique() {
    return std::to_string(::getpid()) +
           ::testing::UnitTest::GetInstance()->current_test_info()->name();
  }

  const std::string& page(const std::string& path) {
    const auto found = std::ranges::find(files_, path, &SiteFile::path);
    EXPECT_NE(found, files_.end()) << path;
    static const std::string none;
    return found == files_.end() ? none : found->bytes;
  }
  void expect_on(const std::string& path, const std::string& text) {
    EXPECT_NE(page(path).find(text), std::string::npos) << path << " lacks " << text;
  }

  Rulebook rulebook_;
  std::optional<SiteBook> book_;
  std::vector<SiteFile> files_;
  fs::path folder_;
};

TEST_F(Site, EveryFileHasItsOwnPlaceBelowTheFolder) {
  std::set<std::string> paths;
  for (const SiteFile& file : files_) {
    EXPECT_TRUE(paths.insert(file.path).second) << file.path;
    EXPECT_EQ(fs::path(file.path).lexically_normal().string(), file.path);
    EXPECT_FALSE(file.path.starts_with("..") || file.path.starts_with('/')) << file.path;
    EXPECT_LE(std::ranges::count(file.path, '/'), 1) << file.path;
  }
}

TEST_F(Site, WhatTheRulebookSaysNeverBecomesMarkup) {
  for (const SiteFile& file : files_) {
    if (!file.path.ends_with(".html")) continue;
    for (const char* markup : {"<script>", "<b>", "<i>", "<em>", "<one thing>"})
      EXPECT_EQ(file.bytes.find(markup), std::string::npos) << file.path << ": " << markup;
  }
  expect_on("rules/force.blows.html", "struck &lt;script&gt;alert(1)&lt;/script&gt; &amp; hurt");
}

TEST_F(Site, ARuleStandsInPlainWordsWithAllThatBelongsToIt) {
  const std::string path = "rules/force.blows.html";
  expect_on(path, "<h1>Blows, &lt;em&gt;whoever&lt;/em&gt; strikes</h1>");
  expect_on(path, "id=\"rule-blow-struck\"");
  expect_on(path,
            ">harm</a> is minor or serious<span class=\"source\">How bad: &amp; worse</span>");
  expect_on(path, "<a href=\"../facts.html#fact-job\">victim job</a> is guard");
  expect_on(path, "../classes/4.9.html");
  expect_on(path, "<dt>Gives way to</dt><dd><ul><li><a href=\"#rule-blow-repeated\">");
  expect_on(path, "<dt>Goes before</dt><dd><ul><li><a href=\"#rule-blow-struck\">");
  expect_on(path, "Disputed: Page 1 says &lt;one thing&gt;");
  expect_on(path, "1 April 2002 to 31 March 2012");
  expect_on(path, "Not in force on 1 January 2020.");
  expect_on(path, "(received on 1 January 2003)");
  expect_on("rules/goods.html", "<h1>Goods</h1>");  // a file without a first comment
}

TEST_F(Site, TheContentsTellTotalsAndWhatIsNotInForce) {
  expect_on("index.html", "<dd>3, 2 of them in force on 1 January 2020</dd>");
  expect_on("index.html", "<dt>Last change</dt><dd>1 April 2015</dd>");
  expect_on("index.html", "blow-repeated</a> <span class=\"tag\">not in force</span>");
}

TEST_F(Site, GuaranteesStandOnTheirOwnPage) {
  expect_on("guarantees.html", "id=\"guarantee-taking-is-always-theft\"");
  expect_on("guarantees.html", "<a href=\"facts.html#fact-offence\">offence</a> is theft");
}

TEST_F(Site, AClassTellsWhatMakesItAndHowItIsCounted) {
  const std::string blows = "classes/4.9.html", taking = "classes/~2e~2e.4.10.html";
  expect_on(blows, "<h1>Class 4/9: Blows</h1>");
  expect_on(blows, "One crime for each person struck.");
  expect_on(blows, "<a href=\"../rules/force.blows.html#rule-blow-struck\">");
  expect_on(blows, "<dt>Longest sentence</dt><dd>life</dd>");
  expect_on(blows, "<h3>Takes in</h3>");
  expect_on(blows, "<tr class=\"past\"><td>1/2</td><th scope=\"row\">Striking a guard</th>");
  expect_on(taking, "any offence of the family force (same victim)");
  expect_on(taking, "one crime for each shop");  // its row says nothing of counting
  expect_on("classes/7.html", "No rule concludes an offence of this class yet.");
  expect_on("classes/7.html", "Not in force on 1 January 2020.");
}

TEST_F(Site, AllClassesStandInTheListWithTheirRules) {
  const std::string& list = page("classes.html");
  EXPECT_LT(list.find(">4/9</a>"), list.find(">7</a>"));
  expect_on("classes.html", "<td class=\"number\">2</td>");
}

TEST_F(Site, ChangesAreToldNewestFirst) {
  const std::string& changes = page("changes.html");
  EXPECT_LT(changes.find("day-2015-04-01"), changes.find("day-2012-04-01"));
  expect_on("changes.html", "Rule <a href=\"rules/force.blows.html#rule-blow-repeated\">");
}

TEST_F(Site, IsWrittenAndWrittenAgain) {
  EXPECT_TRUE(write_site(files_, folder_).has_value());
  size_t done = 0;
  EXPECT_TRUE(write_site(files_, folder_, [&](size_t n) { done = n; }).has_value());
  EXPECT_EQ(done, files_.size());
  EXPECT_EQ(files_below(folder_, "")->size(), files_.size());  // nothing is left beside
  EXPECT_EQ(read_file(folder_ / "index.html", 1 << 20).value(), page("index.html"));
}

TEST_F(Site, AnotherPersonsFileIsNeverReplaced) {
  fs::create_directories(folder_);
  ASSERT_TRUE(write_file(folder_ / "index.html", "<h1>My page</h1>").has_value());
  const auto written = write_site(files_, folder_);
  ASSERT_FALSE(written.has_value());
  EXPECT_NE(written.error().text().find("index.html"), std::string::npos);
  EXPECT_EQ(files_below(folder_, "")->size(), 1u);
}

TEST_F(Site, AFileBesideThePagesStays) {
  fs::create_directories(folder_);
  ASSERT_TRUE(write_file(folder_ / "notes.txt", "mine").has_value());
  EXPECT_TRUE(write_site(files_, folder_).has_value());
  EXPECT_TRUE(fs::exists(folder_ / "notes.txt"));
}

TEST_F(Site, AFolderThatCannotBeMadeIsAnError) {
  ASSERT_TRUE(write_file(folder_, "a file").has_value());
  const auto written = write_site(files_, folder_);
  ASSERT_FALSE(written.has_value());
  EXPECT_NE(written.error().text().find("cannot make the folder"), std::string::npos);
}

}  // namespace
}  // namespace onus
