using System.Reflection;
using System.Reflection.Emit;

namespace FactCheck.Tests.Architecture;

/// <summary>Which types a type uses: in its signatures and in the instructions of its methods.</summary>
internal static class Dependencies
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodeOf = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>The types of the same assembly that <paramref name="type"/> uses, itself left out.</summary>
    public static IEnumerable<Type> Of(Type type)
    {
        var used = new HashSet<Type>();
        Add(type.BaseType, used);
        foreach (Type implemented in type.GetInterfaces())
            Add(implemented, used);
        foreach (FieldInfo field in type.GetFields(Everything))
            Add(field.FieldType, used);
        foreach (MethodBase method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)))
            AddMethod(method, used);

        used.Remove(type);
        return used.Where(other => other.Assembly == type.Assembly);
    }

    private static void AddMethod(MethodBase method, HashSet<Type> used)
    {
        if (method is MethodInfo { ReturnType: { } returned })
            Add(returned, used);
        foreach (ParameterInfo parameter in method.GetParameters())
            Add(parameter.ParameterType, used);
        if (method.GetMethodBody() is not { } body)
            return;

        foreach (LocalVariableInfo local in body.LocalVariables)
            Add(local.LocalType, used);
        AddInstructions(method, body.GetILAsByteArray() ?? [], used);
    }

    private static void AddInstructions(MethodBase method, byte[] code, HashSet<Type> used)
    {
        Type[]? typeArguments = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        Type[]? methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (int i = 0; i < code.Length;)
        {
            short value = code[i++];
            if (value == 0xFE)
                value = unchecked((short)(0xFE00 | code[i++]));

            OpCode operation = OpCodeOf[value];
            if (operation.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                AddMember(method.Module.ResolveMember(BitConverter.ToInt32(code, i), typeArguments, methodArguments), used);
            i += OperandSize(operation, code, i);
        }
    }

    private static void AddMember(MemberInfo? member, HashSet<Type> used)
    {
        Add(member as Type ?? member?.DeclaringType, used);
        switch (member)
        {
            case FieldInfo field:
                Add(field.FieldType, used);
                break;
            case MethodBase { IsGenericMethod: true } method:
                foreach (Type argument in method.GetGenericArguments())
                    Add(argument, used);
                break;
        }
    }

    private static void Add(Type? type, HashSet<Type> used)
    {
        if (type is null || type.IsGenericParameter)
            return;
        if (type.HasElementType)
        {
            Add(type.GetElementType(), used);
            return;
        }

        if (type.IsConstructedGenericType)
        {
            foreach (Type argument in type.GetGenericArguments())
                Add(argument, used);
            type = type.GetGenericTypeDefinition();
        }

        used.Add(type);
    }

    private static int OperandSize(OpCode operation, byte[] code, int position) => operation.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, position)),
        _ => 4,
    };
}
