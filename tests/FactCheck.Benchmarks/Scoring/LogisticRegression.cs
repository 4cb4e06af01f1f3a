using System.Numerics;
using System.Runtime.InteropServices;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>Logistic regression with a ridge, by Newton's method: no random number, the same weights every time.</summary>
internal static class LogisticRegression
{
    private const int Iterations = 8;

    /// <summary>The weights, one a column, the last of them the constant.</summary>
    /// <param name="rows">One row of observations each; all of one length.</param>
    /// <param name="isPositive">The class of each row.</param>
    /// <param name="rowWeights">What each row counts.</param>
    /// <param name="ridge">The penalty on the square of each weight; the constant is free.</param>
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> isPositive, IReadOnlyList<double> rowWeights, double ridge)
    {
        int size = rows[0].Length + 1;
        double[] weights = new double[size];
        double[][] extended = [.. rows.Select(row => (double[])[.. row, 1.0])];
        for (int iteration = 0; iteration < Iterations; iteration++)
        {
            double[][] curvature = [.. Enumerable.Range(0, size).Select(_ => new double[size])];
            double[] slope = new double[size];
            for (int i = 0; i < extended.Length; i++)
            {
                double p = 1 / (1 + Math.Exp(-Dot(extended[i], weights)));
                AddScaled(slope, extended[i], rowWeights[i] * ((isPositive[i] ? 1 : 0) - p));
                double scale = rowWeights[i] * Math.Max(1e-6, p * (1 - p));
                for (int a = 0; a < size; a++)
                {
                    // The lower half is enough.
                    if (extended[i][a] != 0)
                        AddScaled(curvature[a].AsSpan(0, a + 1), extended[i].AsSpan(0, a + 1), scale * extended[i][a]);
                }
            }

            for (int a = 0; a < size - 1; a++)
            {
                curvature[a][a] += ridge;
                slope[a] -= ridge * weights[a];
            }

            curvature[^1][^1] += 1e-6;
            double[] step = Solve(curvature, slope);
            for (int a = 0; a < size; a++)
                weights[a] += step[a];
            if (step.Max(Math.Abs) < 1e-5)
                break;
        }

        return weights;
    }

    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }

    private static void AddScaled(Span<double> target, ReadOnlySpan<double> source, double scale)
    {
        Span<Vector<double>> wideTarget = MemoryMarshal.Cast<double, Vector<double>>(target);
        ReadOnlySpan<Vector<double>> wideSource = MemoryMarshal.Cast<double, Vector<double>>(source);
        for (int i = 0; i < wideTarget.Length; i++)
            wideTarget[i] += wideSource[i] * scale;
        for (int i = wideTarget.Length * Vector<double>.Count; i < target.Length; i++)
            target[i] += source[i] * scale;
    }

    /// <summary>Solves a symmetric positive system given by its lower half (Cholesky).</summary>
    private static double[] Solve(double[][] lower, double[] right)
    {
        int size = right.Length;
        for (int j = 0; j < size; j++)
        {
            for (int i = j; i < size; i++)
            {
                double sum = lower[i][j] - Dot(lower[i].AsSpan(0, j), lower[j].AsSpan(0, j));
                lower[i][j] = i == j ? Math.Sqrt(sum) : sum / lower[j][j];
            }
        }

        double[] result = [.. right];
        for (int i = 0; i < size; i++)
            result[i] = (result[i] - Dot(lower[i].AsSpan(0, i), result.AsSpan(0, i))) / lower[i][i];
        for (int i = size - 1; i >= 0; i--)
        {
            double sum = result[i];
            for (int k = i + 1; k < size; k++)
                sum -= lower[k][i] * result[k];
            result[i] = sum / lower[i][i];
        }

        return result;
    }
}
