namespace FactCheck.Training.Words;

/// <summary>The principal axes of a cloud of vectors: the eigenvectors of its covariance, the widest first.</summary>
internal sealed class PrincipalAxes
{
    private const int MaxSweeps = 60;
    private readonly double[] _mean;
    private readonly double[][] _axes;

    private PrincipalAxes(double[] mean, double[][] axes)
    {
        _mean = mean;
        _axes = axes;
    }

    public static PrincipalAxes Of(IReadOnlyList<float[]> vectors)
    {
        int size = vectors[0].Length;
        double[] mean = new double[size];
        foreach (float[] vector in vectors)
        {
            for (int i = 0; i < size; i++)
                mean[i] += vector[i] / (double)vectors.Count;
        }

        double[][] covariance = [.. Enumerable.Range(0, size).Select(_ => new double[size])];
        foreach (float[] vector in vectors)
        {
            for (int i = 0; i < size; i++)
            {
                for (int j = 0; j <= i; j++)
                    covariance[i][j] += (vector[i] - mean[i]) * (vector[j] - mean[j]);
            }
        }

        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < i; j++)
                covariance[j][i] = covariance[i][j];
        }

        return new(mean, Eigenvectors(covariance));
    }

    /// <summary>The coordinates of a vector on all axes, in the vectors' own measure.</summary>
    public double[] Coordinates(float[] vector)
    {
        double[] result = new double[_axes.Length];
        for (int k = 0; k < result.Length; k++)
        {
            double sum = 0;
            for (int i = 0; i < result.Length; i++)
                sum += _axes[k][i] * (vector[i] - _mean[i]);
            result[k] = sum;
        }

        return result;
    }

    /// <summary>The coordinates of a vector on the axes <c>[first, first + count)</c>, brought to length 1.</summary>
    public double[] Project(float[] vector, int first, int count)
    {
        double[] result = new double[count];
        double square = 0;
        for (int k = 0; k < count; k++)
        {
            double[] axis = _axes[first + k];
            double sum = 0;
            for (int i = 0; i < axis.Length; i++)
                sum += axis[i] * (vector[i] - _mean[i]);
            result[k] = sum;
            square += sum * sum;
        }

        double length = Math.Sqrt(square);
        for (int k = 0; k < count && length > 0; k++)
            result[k] /= length;
        return result;
    }

    /// <summary>The eigenvectors of a symmetric matrix in falling order of their values, by Jacobi rotations; the matrix is used up.</summary>
    private static double[][] Eigenvectors(double[][] matrix)
    {
        int size = matrix.Length;
        double[][] vectors = [.. Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Select(j => i == j ? 1d : 0d).ToArray())];
        double total = matrix.Sum(row => row.Sum(Math.Abs));
        for (int sweep = 0; sweep < MaxSweeps && OffDiagonal(matrix) > total * 1e-15; sweep++)
        {
            for (int p = 0; p < size; p++)
            {
                for (int q = p + 1; q < size; q++)
                    Rotate(matrix, vectors, p, q);
            }
        }

        return [.. Enumerable.Range(0, size).OrderByDescending(i => matrix[i][i]).Select(i => Directed(vectors, i))];
    }

    private static double OffDiagonal(double[][] matrix) =>
        matrix.Select((row, i) => row.Where((_, j) => j != i).Sum(Math.Abs)).Sum();

    private static void Rotate(double[][] matrix, double[][] vectors, int p, int q)
    {
        if (matrix[p][q] == 0)
            return;
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double t = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        double c = 1 / Math.Sqrt((t * t) + 1), s = t * c;
        for (int k = 0; k < matrix.Length; k++)
            (matrix[k][p], matrix[k][q]) = ((c * matrix[k][p]) - (s * matrix[k][q]), (s * matrix[k][p]) + (c * matrix[k][q]));
        for (int k = 0; k < matrix.Length; k++)
            (matrix[p][k], matrix[q][k]) = ((c * matrix[p][k]) - (s * matrix[q][k]), (s * matrix[p][k]) + (c * matrix[q][k]));
        for (int k = 0; k < matrix.Length; k++)
            (vectors[k][p], vectors[k][q]) = ((c * vectors[k][p]) - (s * vectors[k][q]), (s * vectors[k][p]) + (c * vectors[k][q]));
    }

    /// <summary>A column as a vector whose largest coordinate is positive: the sign of an eigenvector is arbitrary.</summary>
    private static double[] Directed(double[][] columns, int index)
    {
        double[] axis = [.. columns.Select(row => row[index])];
        double largest = axis.MaxBy(Math.Abs);
        return largest < 0 ? [.. axis.Select(x => -x)] : axis;
    }
}
