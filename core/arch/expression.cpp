// SPDX-License-Identifier: Apache-2.0
#include "core/arch/expression.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "core/arch/arithmetic.h"

namespace ql::arch {

namespace {

constexpr double kLargestCount = 9007199254740992.0; // 2^53, exact in a double
constexpr std::uint64_t kMaxListedLayers = 4096; // a damaged configuration must not fill the memory

bool isTrue(const Json& value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number())
        return value.get<double>() != 0.0;
    if (value.is_string())
        return !value.get_ref<const std::string&>().empty();
    return !value.is_null() && !value.empty();
}

/// How a value is spelled as a key of a "match" table.
std::string spelled(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

class Evaluator {
public:
    explicit Evaluator(Environment& environment)
        : m_environment(environment)
    {
    }

    Result<Json> run(const Json& expression)
    {
        if (!expression.is_array())
            return expression;
        if (expression.empty() || !expression[0].is_string())
            return wrong(expression, "a list begins with the name of an operation");
        const std::string& name = expression[0].get_ref<const std::string&>();
        const std::size_t given = expression.size() - 1;
        const auto fits = [given](const auto& operation) {
            return given >= operation.minArguments && given <= operation.maxArguments;
        };
        if (const ArithmeticOperation* operation = findArithmetic(name))
            return fits(*operation) ? calculate(*operation, expression) : wrong(expression, kWrongCount);
        const auto operation = std::find_if(kOperations.begin(), kOperations.end(),
                                            [&name](const Operation& entry) { return entry.name == name; });
        if (operation == kOperations.end())
            return wrong(expression, "unknown operation");
        return fits(*operation) ? (this->*operation->handler)(expression) : wrong(expression, kWrongCount);
    }

    static Status check(const Json& expression, const VarNames& vars)
    {
        if (!expression.is_array())
            return ok;
        if (expression.empty() || !expression[0].is_string())
            return wrong(expression, "a list begins with the name of an operation");
        const std::string& name = expression[0].get_ref<const std::string&>();
        const auto [fewest, most] = argumentsOf(name);
        if (most == 0 && fewest > 0)
            return wrong(expression, "unknown operation");
        if (expression.size() - 1 < fewest || expression.size() - 1 > most)
            return wrong(expression, kWrongCount);
        if (name == "cfg" || name == "has")
            return ok;
        if (name == "var")
            return vars.contains(spelled(expression[1])) ? Status(ok) : wrong(expression, "unknown variable");
        if (name == "match") {
            QL_CHECK(check(expression[1], vars));
            return expression[2].is_object() ? Status(ok) : wrong(expression, kNoTable);
        }
        VarNames inner = vars;
        if (name == "each")
            inner.insert("x");
        else if (name == "map_layers")
            inner.insert("i");
        for (std::size_t i = 1; i < expression.size(); ++i)
            QL_CHECK(check(expression[i], inner));
        return ok;
    }

private:
    /// Fewest and most; {1, 0} for an unknown operation.
    static std::pair<std::size_t, std::size_t> argumentsOf(std::string_view name)
    {
        if (const ArithmeticOperation* operation = findArithmetic(name))
            return {operation->minArguments, operation->maxArguments};
        const auto operation = std::find_if(kOperations.begin(), kOperations.end(),
                                            [&name](const Operation& entry) { return entry.name == name; });
        return operation == kOperations.end() ? std::pair<std::size_t, std::size_t>(1, 0)
                                              : std::pair(operation->minArguments, operation->maxArguments);
    }

    using Handler = Result<Json> (Evaluator::*)(const Json&);
    struct Operation {
        std::string_view name;
        std::size_t minArguments, maxArguments;
        Handler handler;
    };
    static constexpr std::size_t kMany = ArithmeticOperation::kMany;
    static constexpr std::string_view kWrongCount = "wrong number of arguments";
    static constexpr std::string_view kNoTable = "the second argument of match is a table";
    static const std::vector<Operation> kOperations;

    static tl::unexpected<Error> wrong(const Json& e, std::string_view why)
    {
        return fail(Errc::Failed, fmt::format("the expression {} is not valid: {}", e.dump(), why));
    }
    static tl::unexpected<Error> missing(const Json& e)
    {
        return fail(Errc::BadInput, fmt::format("the configuration lacks a number that {} needs", e.dump()));
    }

    Result<Json> cfg(const Json& e)
    {
        for (std::size_t i = 1; i < e.size(); ++i) {
            const Json& value = configValue(m_environment.config, spelled(e[i]));
            if (!value.is_null())
                return value;
        }
        return Json();
    }
    Result<Json> has(const Json& e)
    {
        QL_TRY(const Json value, cfg(e));
        return Json(!value.is_null());
    }
    Result<Json> var(const Json& e)
    {
        const auto found = m_environment.vars.find(spelled(e[1]));
        return found == m_environment.vars.end() ? Json() : found->second;
    }
    Result<Json> list(const Json& e)
    {
        Json values = Json::array();
        for (std::size_t i = 1; i < e.size(); ++i) {
            QL_TRY(Json value, run(e[i]));
            values.push_back(std::move(value));
        }
        return values;
    }
    Result<Json> orElse(const Json& e)
    {
        for (std::size_t i = 1; i < e.size(); ++i) {
            QL_TRY(Json value, run(e[i]));
            if (!value.is_null())
                return value;
        }
        return Json();
    }
    Result<bool> condition(const Json& e)
    {
        QL_TRY(const Json value, run(e));
        return isTrue(value);
    }
    Result<Json> choose(const Json& e)
    {
        QL_TRY(const bool first, condition(e[1]));
        return run(e[first ? 2 : 3]);
    }
    Result<Json> negate(const Json& e)
    {
        QL_TRY(const bool value, condition(e[1]));
        return Json(!value);
    }
    Result<Json> truthy(const Json& e)
    {
        QL_TRY(const bool value, condition(e[1]));
        return Json(value);
    }
    Result<Json> all(const Json& e) { return firstThatIs(false, e); }
    Result<Json> any(const Json& e) { return firstThatIs(true, e); }
    Result<Json> firstThatIs(bool wanted, const Json& e)
    {
        for (std::size_t i = 1; i < e.size(); ++i) {
            QL_TRY(const bool value, condition(e[i]));
            if (value == wanted)
                return Json(wanted);
        }
        return Json(!wanted);
    }
    Result<Json> match(const Json& e)
    {
        if (!e[2].is_object())
            return wrong(e, kNoTable);
        QL_TRY(const Json value, run(e[1]));
        const auto found = e[2].find(spelled(value));
        return found == e[2].end() ? Json() : *found;
    }
    Result<Json> mapLayers(const Json& e)
    {
        QL_TRY(const std::uint64_t layers, evaluateCount(Json{"var", "n_layer"}, m_environment));
        if (layers > kMaxListedLayers)
            return fail(Errc::BadInput, fmt::format("a model of {} layers cannot be right", layers));
        Json values = Json::array();
        for (std::uint64_t i = 0; i < layers; ++i) {
            m_environment.vars["i"] = i;
            QL_TRY(Json value, run(e[1]));
            values.push_back(std::move(value));
        }
        return values;
    }
    Result<Json> each(const Json& e)
    {
        QL_TRY(const Json elements, run(e[1]));
        if (!elements.is_array())
            return missing(e);
        Json values = Json::array();
        for (const Json& element : elements) {
            m_environment.vars["x"] = element;
            QL_TRY(Json value, run(e[2]));
            values.push_back(std::move(value));
        }
        return values;
    }
    Result<Json> padTo(const Json& e)
    {
        QL_TRY(Json values, run(e[1]));
        if (!values.is_array())
            return missing(e);
        QL_TRY(const std::uint64_t size, evaluateCount(e[2], m_environment));
        while (values.size() > size)
            values.erase(values.size() - 1);
        while (values.size() < size)
            values.push_back(e[3]);
        return values;
    }
    Result<Json> length(const Json& e)
    {
        QL_TRY(const Json value, run(e[1]));
        if (value.is_string())
            return Json(value.get_ref<const std::string&>().size());
        return value.is_array() || value.is_object() ? Result<Json>(Json(value.size())) : missing(e);
    }
    Result<Json> indexOf(const Json& e)
    {
        QL_TRY(const Json values, run(e[1]));
        QL_TRY(const Json wanted, run(e[2]));
        for (std::size_t i = 0; values.is_array() && i < values.size(); ++i)
            if (values[i] == wanted)
                return Json(i);
        return Json();
    }
    Result<Json> equal(const Json& e)
    {
        QL_TRY(const Json values, list(e));
        return Json(values[0] == values[1]);
    }
    Result<Json> unequal(const Json& e)
    {
        QL_TRY(const Json values, list(e));
        return Json(values[0] != values[1]);
    }
    Result<Json> lower(const Json& e)
    {
        QL_TRY(const Json value, run(e[1]));
        if (value.is_null())
            return missing(e);
        std::string text = spelled(value);
        std::transform(text.begin(), text.end(), text.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
        return Json(text);
    }

    Result<Json> calculate(const ArithmeticOperation& operation, const Json& e)
    {
        std::vector<Json> numbers;
        for (std::size_t i = 1; i < e.size(); ++i) {
            QL_TRY(Json value, run(e[i]));
            if (!value.is_number())
                return missing(e);
            numbers.push_back(std::move(value));
        }
        auto result = operation.apply(numbers);
        if (!result)
            return fail(std::move(result).error().in(e.dump()));
        return result;
    }

    Environment& m_environment;
};

const std::vector<Evaluator::Operation> Evaluator::kOperations = {
    {"cfg", 1, kMany, &Evaluator::cfg},
    {"has", 1, kMany, &Evaluator::has},
    {"var", 1, 1, &Evaluator::var},
    {"list", 0, kMany, &Evaluator::list},
    {"or_else", 1, kMany, &Evaluator::orElse},
    {"if", 3, 3, &Evaluator::choose},
    {"not", 1, 1, &Evaluator::negate},
    {"and", 0, kMany, &Evaluator::all},
    {"or", 0, kMany, &Evaluator::any},
    {"truthy", 1, 1, &Evaluator::truthy},
    {"match", 2, 2, &Evaluator::match},
    {"map_layers", 1, 1, &Evaluator::mapLayers},
    {"each", 2, 2, &Evaluator::each},
    {"pad_to", 3, 3, &Evaluator::padTo},
    {"len", 1, 1, &Evaluator::length},
    {"index_of", 2, 2, &Evaluator::indexOf},
    {"eq", 2, 2, &Evaluator::equal},
    {"ne", 2, 2, &Evaluator::unequal},
    {"lower", 1, 1, &Evaluator::lower},
};

} // namespace

const Json& configValue(const Json& config, std::string_view key)
{
    static const Json null{};
    if (!config.is_object())
        return null;
    if (const auto found = config.find(std::string(key)); found != config.end())
        return *found;
    const std::size_t dot = key.find('.');
    if (dot == std::string_view::npos)
        return null;
    const auto parent = config.find(std::string(key.substr(0, dot)));
    return parent == config.end() ? null : configValue(*parent, key.substr(dot + 1));
}

Result<Json> evaluate(const Json& expression, Environment& environment)
{
    return Evaluator(environment).run(expression);
}

Status checkExpression(const Json& expression, const VarNames& vars)
{
    return Evaluator::check(expression, vars);
}

Result<bool> evaluateCondition(const Json& expression, Environment& environment)
{
    QL_TRY(const Json value, evaluate(expression, environment));
    return isTrue(value);
}

Result<std::uint64_t> evaluateCount(const Json& expression, Environment& environment)
{
    QL_TRY(const Json value, evaluate(expression, environment));
    const double number = value.is_number() ? value.get<double>() : -1.0;
    if (!(number >= 0.0 && number <= kLargestCount) || number != std::floor(number))
        return fail(Errc::BadInput,
                    fmt::format("{} gives {}, but a whole number is needed", expression.dump(), value.dump()));
    return static_cast<std::uint64_t>(number);
}

} // namespace ql::arch
