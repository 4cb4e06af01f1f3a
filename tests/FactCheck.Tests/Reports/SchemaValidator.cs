using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FactCheck.Tests.Reports;

/// <summary>
/// Holds JSON against a JSON schema, for the keywords our schemas use; one it does not know fails, so that no constraint is skipped.
/// (The packages that do this are not on every registry.)
/// </summary>
internal sealed class SchemaValidator(JsonObject root)
{
    private static readonly HashSet<string> Annotations = ["$schema", "$id", "$defs", "title", "description", "default", "examples"];

    /// <summary>What is wrong, each as "path: problem"; empty when the value is valid.</summary>
    public static IReadOnlyList<string> Problems(string schema, string json)
    {
        var root = JsonNode.Parse(schema)!.AsObject();
        var problems = new List<string>();
        new SchemaValidator(root).Validate(root, JsonNode.Parse(json), "$", problems);
        return problems;
    }

    private void Validate(JsonNode schema, JsonNode? value, string path, List<string> problems)
    {
        if (schema is JsonValue allowed)
        {
            if (!allowed.GetValue<bool>())
                problems.Add($"{path}: not allowed");
            return;
        }

        foreach ((string keyword, JsonNode? argument) in schema.AsObject())
        {
            if (!Annotations.Contains(keyword))
                Validate(keyword, argument!, schema.AsObject(), value, path, problems);
        }
    }

    private void Validate(string keyword, JsonNode argument, JsonObject schema, JsonNode? value, string path, List<string> problems)
    {
        void Require(bool holds)
        {
            if (!holds)
                problems.Add($"{path}: {keyword} {argument.ToJsonString()} does not hold for {value?.ToJsonString() ?? "null"}");
        }

        switch (keyword)
        {
            case "$ref":
                Validate(Resolve(argument.GetValue<string>()), value, path, problems);
                break;
            case "type":
                Require(argument is JsonArray types ? types.Any(type => IsOf(type!.GetValue<string>(), value)) : IsOf(argument.GetValue<string>(), value));
                break;
            case "enum":
                Require(argument.AsArray().Any(choice => JsonNode.DeepEquals(choice, value)));
                break;
            case "const":
                Require(JsonNode.DeepEquals(argument, value));
                break;
            case "required" when value is JsonObject members:
                foreach (JsonNode? name in argument.AsArray().Where(name => !members.ContainsKey(name!.GetValue<string>())))
                    problems.Add($"{path}: {name} is missing");
                break;
            case "properties" when value is JsonObject members:
                foreach ((string name, JsonNode? member) in argument.AsObject().Where(member => members.ContainsKey(member.Key)))
                    Validate(member!, members[name], $"{path}.{name}", problems);
                break;
            case "patternProperties" when value is JsonObject members:
                foreach ((string pattern, JsonNode? member) in argument.AsObject())
                {
                    foreach ((string name, JsonNode? item) in members.Where(item => Regex.IsMatch(item.Key, pattern)))
                        Validate(member!, item, $"{path}.{name}", problems);
                }

                break;
            case "additionalProperties" when value is JsonObject members:
                foreach ((string name, JsonNode? member) in members.Where(member => !IsNamed(schema, member.Key)))
                    Validate(argument, member, $"{path}.{name}", problems);
                break;
            case "propertyNames" when value is JsonObject members:
                foreach ((string name, JsonNode? _) in members)
                    Validate(argument, JsonValue.Create(name), $"{path}.{name}", problems);
                break;
            case "items" when value is JsonArray items:
                for (int i = 0; i < items.Count; i++)
                    Validate(argument, items[i], $"{path}[{i}]", problems);
                break;
            case "minItems" when value is JsonArray items:
                Require(items.Count >= argument.GetValue<int>());
                break;
            case "maxItems" when value is JsonArray items:
                Require(items.Count <= argument.GetValue<int>());
                break;
            case "uniqueItems" when value is JsonArray items:
                Require(items.Select(item => item?.ToJsonString()).Distinct().Count() == items.Count);
                break;
            case "minLength" when IsOf("string", value):
                Require(value!.GetValue<string>().Length >= argument.GetValue<int>());
                break;
            case "pattern" when IsOf("string", value):
                Require(Regex.IsMatch(value!.GetValue<string>(), argument.GetValue<string>()));
                break;
            case "minimum" when IsOf("number", value):
                Require(Number(value!) >= Number(argument));
                break;
            case "exclusiveMinimum" when IsOf("number", value):
                Require(Number(value!) > Number(argument));
                break;
            case "maximum" when IsOf("number", value):
                Require(Number(value!) <= Number(argument));
                break;
            case "exclusiveMaximum" when IsOf("number", value):
                Require(Number(value!) < Number(argument));
                break;
            case "anyOf":
                Require(argument.AsArray().Any(choice => Holds(choice!, value, path)));
                break;
            case "oneOf":
                Require(argument.AsArray().Count(choice => Holds(choice!, value, path)) == 1);
                break;
            case "required" or "properties" or "patternProperties" or "additionalProperties" or "propertyNames" or "items" or "minItems"
                or "maxItems" or "uniqueItems" or "minLength" or "pattern" or "minimum" or "exclusiveMinimum" or "maximum" or "exclusiveMaximum":
                break;
            default:
                throw new NotSupportedException($"The schema keyword {keyword} at {path} is not known to the tests.");
        }
    }

    private bool Holds(JsonNode schema, JsonNode? value, string path)
    {
        var problems = new List<string>();
        Validate(schema, value, path, problems);
        return problems.Count == 0;
    }

    private JsonNode Resolve(string reference)
    {
        JsonNode node = root;
        foreach (string part in reference.Split('/').Skip(1))
            node = node[part] ?? throw new InvalidDataException($"{reference} leads nowhere.");

        return node;
    }

    private static bool IsNamed(JsonObject schema, string name) =>
        schema["properties"]?.AsObject().ContainsKey(name) == true
        || schema["patternProperties"]?.AsObject().Any(pattern => Regex.IsMatch(name, pattern.Key)) == true;

    private static decimal Number(JsonNode node) => decimal.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool IsOf(string type, JsonNode? value) => value?.GetValueKind() switch
    {
        null => type == "null",
        System.Text.Json.JsonValueKind.Object => type == "object",
        System.Text.Json.JsonValueKind.Array => type == "array",
        System.Text.Json.JsonValueKind.String => type == "string",
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => type == "boolean",
        System.Text.Json.JsonValueKind.Number => type == "number" || (type == "integer" && Number(value) == decimal.Truncate(Number(value))),
        _ => false,
    };
}
