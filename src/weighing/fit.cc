#include "weighing/fit.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace onus::weighing {
namespace {

// A lower triangle by rows.
class Triangle {
 public:
  explicit Triangle(size_t n) : n_(n), cells_(n * (n + 1) / 2) {}
  double& at(size_t row, size_t column) { return cells_[row * (row + 1) / 2 + column]; }
  double at(size_t row, size_t column) const { return cells_[row * (row + 1) / 2 + column]; }
  size_t size() const { return n_; }

 private:
  size_t n_;
  std::vector<double> cells_;
};

// Cholesky's factor of a positive definite matrix, in its place.
void factorise(Triangle& m) {
  for (size_t j = 0; j < m.size(); ++j) {
    for (size_t i = j; i < m.size(); ++i) {
      const double* a = &m.at(i, 0);
      const double* b = &m.at(j, 0);
      double sum = a[j];
      for (size_t k = 0; k < j; ++k) sum -= a[k] * b[k];
      if (i == j) {
        ONUS_CHECK(sum > 0);  // ridge > 0
        m.at(j, j) = std::sqrt(sum);
      } else {
        m.at(i, j) = sum / m.at(j, j);
      }
    }
  }
}

void solve(const Triangle& factor, std::vector<double>& y) {
  for (size_t i = 0; i < y.size(); ++i) {
    for (size_t k = 0; k < i; ++k) y[i] -= factor.at(i, k) * y[k];
    y[i] /= factor.at(i, i);
  }
  for (size_t i = y.size(); i-- > 0;) {
    for (size_t k = i + 1; k < y.size(); ++k) y[i] -= factor.at(k, i) * y[k];
    y[i] /= factor.at(i, i);
  }
}

// The examples as a sparse matrix, rows scaled to length 1.
struct Matrix {
  struct Cell {
    uint32_t index = 0;  // of the feature in a row, of the row in a column
    double value = 0;
  };
  std::vector<std::string> names;
  std::vector<float> rarity;
  std::vector<std::vector<Cell>> rows, columns;
};

Matrix matrix_of(const std::vector<Example>& examples, const FitOptions& options) {
  struct Known {
    uint32_t reports = 0;
    float strength = 1;
    uint32_t number = 0;
  };
  std::map<std::string_view, Known> known;
  for (const Example& example : examples)
    for (const auto& [name, strength] : example.features) {
      Known& one = known[name];
      ++one.reports;
      one.strength = strength;
    }
  Matrix matrix;
  for (auto& [name, one] : known) {
    if (one.reports < options.least_reports || one.reports == examples.size()) continue;
    one.number = static_cast<uint32_t>(matrix.names.size());
    matrix.names.emplace_back(name);
    matrix.rarity.push_back(one.strength * std::log(static_cast<float>(examples.size()) /
                                                    static_cast<float>(one.reports)));
  }
  matrix.columns.resize(matrix.names.size());
  for (const Example& example : examples) {
    auto& row = matrix.rows.emplace_back();
    double square = 0;
    for (const auto& [name, strength] : example.features) {
      const Known& one = known[name];
      if (one.reports < options.least_reports || one.reports == examples.size()) continue;
      row.push_back({one.number, matrix.rarity[one.number]});
      square += row.back().value * row.back().value;
    }
    for (Matrix::Cell& cell : row) {
      cell.value /= std::sqrt(square);
      matrix.columns[cell.index].push_back(
          {static_cast<uint32_t>(matrix.rows.size() - 1), cell.value});
    }
  }
  return matrix;
}

Triangle products(const Matrix& matrix, double ridge) {
  Triangle sums(matrix.rows.size());
  for (const auto& column : matrix.columns)
    for (size_t i = 0; i < column.size(); ++i)
      for (size_t k = 0; k <= i; ++k)
        sums.at(column[i].index, column[k].index) += column[i].value * column[k].value;
  for (size_t i = 0; i < sums.size(); ++i) sums.at(i, i) += ridge;
  return sums;
}

// 1 for each example that tells the story, else 0; where no story is given, that owes anything.
std::vector<double> told(const std::vector<Example>& examples, const Story* story) {
  std::vector<double> y;
  for (const Example& example : examples)
    y.push_back(story == nullptr ? !example.owed.empty()
                                 : std::any_of(example.owed.begin(), example.owed.end(),
                                               [&](const std::string& class_name) {
                                                 return story->is_of_class(class_name);
                                               }));
  return y;
}

}  // namespace

std::vector<std::pair<std::string, float>> named_features(const Report& report) {
  Words words;
  words.read(report);
  std::vector<Feature> features;
  list_features(report, words, features);
  std::map<std::string, float> named;
  for (const Feature& feature : features)
    named.emplace(name_of(feature, report, words), strength_of(feature.kind));
  return {named.begin(), named.end()};
}

WeightsData fit(const std::vector<Example>& examples, const StoryBook& book,
                const FitOptions& options) {
  const Matrix matrix = matrix_of(examples, options);
  Triangle factor = products(matrix, options.ridge);
  factorise(factor);
  WeightsData data;
  for (size_t f = 0; f < matrix.names.size(); ++f)
    data.features.push_back({matrix.names[f], matrix.rarity[f], {}});
  const auto add = [&](const Story* story) {
    std::vector<double> y = told(examples, story);
    double mean = 0;
    for (const double one : y) mean += one / static_cast<double>(y.size());
    if (story != nullptr && mean == 0) return;
    for (double& one : y) one -= mean;
    solve(factor, y);
    const auto number = static_cast<uint16_t>(data.stories.size());
    if (story != nullptr) data.stories.push_back(story->name);
    data.base.push_back(static_cast<float>(mean));
    for (size_t f = 0; f < matrix.names.size(); ++f) {
      double weight = 0;
      for (const Matrix::Cell& cell : matrix.columns[f]) weight += cell.value * y[cell.index];
      if (std::abs(weight) >= options.least_weight)
        data.features[f].weights.emplace_back(
            number, std::clamp(static_cast<float>(weight), -kMostWeight, kMostWeight));
    }
  };
  for (const Story& story : book.stories) add(&story);
  add(nullptr);
  std::erase_if(data.features, [](const FeatureWeights& one) { return one.weights.empty(); });
  return data;
}

}  // namespace onus::weighing
